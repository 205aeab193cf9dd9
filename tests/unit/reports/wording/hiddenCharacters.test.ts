import assert from 'node:assert/strict';
import fc from 'fast-check';
import { removeHidden, showHidden } from '../../../../server/src/reports/wording/hiddenCharacters';

describe('hidden characters', () => {
  for (const [what, text, shown] of [
    ['an escape sequence', 'a\u001B[2Jb', 'a<U+001B>[2Jb'],
    ['a bidirectional override', 'a\u202Eb\u202C', 'a<U+202E>b<U+202C>'],
    ['an isolate', 'a\u2066b\u2069', 'a<U+2066>b<U+2069>'],
    ['a mark of direction', 'a\u200Fb', 'a<U+200F>b'],
    ['a space without width', 'a\u200Bb', 'a<U+200B>b'],
    ['a joiner between Latin letters', 'a\u200Db', 'a<U+200D>b'],
    ['a joiner at the beginning', '\u200Ca', '<U+200C>a'],
    ['a tag', 'a\u{E0041}b', 'a<U+E0041>b'],
    ['a filler', 'a\u3164b', 'a<U+3164>b'],
    ['a control character of eight bits', 'a\u009Bb', 'a<U+009B>b'],
  ] as const) {
    it(`are shown: ${what}`, () => {
      assert.equal(showHidden(text), shown);
    });
  }

  for (const [what, text] of [
    ['line breaks and tabs', 'a\r\n\tb'],
    ['a soft hyphen', 'informa\u00ADtion'],
    ['the joiners of an emoji', '👩\u200D💻'],
    ['a joiner of Persian', 'می\u200Cخواهم'],
    ['the sign of an Arabic number', '\u0600٢'],
    ['letters of any script', 'Zürich Київ 東京 नमस्ते'],
  ] as const) {
    it(`are not: ${what}`, () => {
      assert.equal(showHidden(text), text);
      assert.equal(removeHidden(text), text);
    });
  }

  it('are none once they are shown or removed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(showHidden(showHidden(text)), showHidden(text));
        assert.equal(removeHidden(showHidden(text)), showHidden(text));
      }),
    );
  });
});
