import assert from 'node:assert/strict';
import { decode } from '../../../../server/src/sources/files/decode';

const problemOf = (bytes: Uint8Array): string | undefined => {
  const decoded = decode(bytes);
  return 'problem' in decoded ? decoded.problem : undefined;
};

describe('decode', () => {
  it('returns UTF-8 unchanged, line ends included', () => {
    assert.deepEqual(decode(Buffer.from('Café “ja”\r\n🌉\n')), { text: 'Café “ja”\r\n🌉\n' });
  });

  it('removes a byte order mark', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffCafé')), { text: 'Café' });
  });

  it('reads UTF-16 with a byte order mark of either order', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffCafé 🌉', 'utf16le')), { text: 'Café 🌉' });
    assert.deepEqual(decode(Buffer.from('\ufeffCafé 🌉', 'utf16le').swap16()), { text: 'Café 🌉' });
  });

  it('returns an empty text for an empty file', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '' });
  });

  it('reports the line that is not UTF-8', () => {
    assert.equal(
      problemOf(Buffer.from('one\ntwo\ncaf\xe9\nfour', 'latin1')),
      'is not UTF-8 (line 3). Save it as UTF-8 (in VS Code: “Save with Encoding”).',
    );
  });

  it('refuses a character that is cut off at the end', () => {
    assert.match(problemOf(Buffer.from('Café').subarray(0, -1)) ?? '', /^is not UTF-8 \(line 1\)/);
  });

  it('refuses binary data', () => {
    assert.match(problemOf(Buffer.from('a\0b')) ?? '', /^is not text: it contains NUL bytes\./);
  });

  it('refuses invalid UTF-16', () => {
    assert.match(
      problemOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8])) ?? '',
      /^starts as UTF-16 but is not valid UTF-16\./,
    );
  });
});
