import assert from 'node:assert/strict';
import { serverAddress } from '../../../../server/src/reader/providers/serverAddress';

const strict = { allowRemote: false, hasKey: false };
const remote = { allowRemote: true, hasKey: false };

describe('the address of a second reader', () => {
  for (const given of [
    'http://127.0.0.1:11434',
    'http://localhost:1234/v1/',
    'https://[::1]:8443',
    'http://127.8.9.1',
    // Other notations of the same address.
    'http://127.1:80',
    'http://0x7f000001/',
  ]) {
    it(`may be ${given}`, () => {
      const address = serverAddress(given, strict);
      assert.ok('url' in address && address.isLoopback);
      assert.doesNotMatch(address.url, /\/$/u);
    });
  }

  for (const given of [
    'http://example.com/v1',
    'http://192.168.1.4:11434',
    'http://0.0.0.0:11434',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://[::2]',
  ]) {
    it(`may be ${given} only where other machines are allowed`, () => {
      const refused = serverAddress(given, strict);
      assert.ok('problem' in refused);
      assert.equal(refused.problem.kind, 'forbidden');
      assert.match(
        refused.problem.message,
        / is another machine, and what is asked there leaves this one\. /u,
      );
      assert.ok('url' in serverAddress(given, remote));
    });
  }

  for (const given of [
    '',
    'localhost',
    '127.0.0.1:11434',
    'ftp://127.0.0.1',
    'file:///etc',
    'http://127.0.0.1/?a=b',
  ]) {
    it(`may not be “${given}”`, () => {
      const refused = serverAddress(given, remote);
      assert.ok('problem' in refused);
      assert.match(refused.problem.message, /needs an address like http:\/\/127\.0\.0\.1:11434/u);
    });
  }

  it('may have no password in it, which no message shows', () => {
    const refused = serverAddress('http://me:hunter2@127.0.0.1', remote);
    assert.ok('problem' in refused);
    assert.equal(refused.problem.kind, 'forbidden');
    assert.doesNotMatch(refused.problem.message, /hunter2/u);
  });

  it('has to be encrypted where a key goes to another machine', () => {
    const withKey = { allowRemote: true, hasKey: true };
    assert.ok('problem' in serverAddress('http://example.com', withKey));
    assert.ok('url' in serverAddress('https://example.com', withKey));
    assert.ok('url' in serverAddress('http://127.0.0.1', withKey));
  });
});
