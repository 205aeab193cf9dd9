import assert from 'node:assert/strict';
import { decode } from '../../../../server/src/sources/files/decode';

const problemOf = (bytes: Uint8Array): string | undefined => {
  const decoded = decode(bytes);
  return 'problem' in decoded ? decoded.problem : undefined;
};

describe('decode', () => {
  it('gives UTF-8 as it is, line ends included', () => {
    assert.deepEqual(decode(Buffer.from('Café “ja”\r\n🌉\n')), { text: 'Café “ja”\r\n🌉\n' });
  });

  it('leaves a byte order mark out', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffCafé')), { text: 'Café' });
  });

  it('reads UTF-16 of either byte order where a mark tells it', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffCafé 🌉', 'utf16le')), { text: 'Café 🌉' });
    assert.deepEqual(decode(Buffer.from('\ufeffCafé 🌉', 'utf16le').swap16()), { text: 'Café 🌉' });
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '' });
  });

  it('names the line that is not UTF-8', () => {
    assert.equal(
      problemOf(Buffer.from('one\ntwo\ncaf\xe9\nfour', 'latin1')),
      'is not UTF-8 (line 3). Save it as UTF-8 (in VS Code: “Save with Encoding”).',
    );
  });

  it('refuses a character that is cut off at the end', () => {
    assert.match(problemOf(Buffer.from('Café').subarray(0, -1)) ?? '', /^is not UTF-8 \(line 1\)/);
  });

  it('refuses what is no text', () => {
    assert.match(problemOf(Buffer.from('a\0b')) ?? '', /^is not text: it holds NUL bytes\./);
  });

  it('refuses broken UTF-16', () => {
    assert.match(
      problemOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8])) ?? '',
      /^begins as UTF-16 and is not valid UTF-16\./,
    );
  });
});
