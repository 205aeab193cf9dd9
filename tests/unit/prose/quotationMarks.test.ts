import assert from 'node:assert/strict';
import { readQuotationMarks } from '../../../server/src/core/prose/quotationMarks';

/** The text with ⟨ for every opening mark and ⟩ for every closing one; apostrophes stay. */
function roles(text: string): string {
  let at = 0;
  let shown = '';
  for (const mark of readQuotationMarks(text)) {
    shown += text.slice(at, mark.at) + (mark.role === 'open' ? '⟨' : '⟩');
    at = mark.at + mark.length;
  }
  return shown + text.slice(at);
}

describe('readQuotationMarks', () => {
  it('reads the role of straight marks from their neighbours', () => {
    assert.equal(roles('He said "no" and ("yes").'), 'He said ⟨no⟩ and (⟨yes⟩).');
  });

  it('reads the role of curly marks from their shape', () => {
    assert.equal(roles('He said “no”.'), 'He said ⟨no⟩.');
  });

  it('reads the role of confused curly marks from their neighbours', () => {
    assert.equal(roles('He said ”no“.'), 'He said ⟨no⟩.');
  });

  it('reads low, angled, corner and backtick marks', () => {
    assert.equal(roles("„ja“ «oui» 「hai」 ``yes''"), '⟨ja⟩ ⟨oui⟩ ⟨hai⟩ ⟨yes⟩');
  });

  it('reads three backticks or apostrophes in a row as a single mark inside a double one', () => {
    assert.deepEqual(
      readQuotationMarks("'''yes'''").map(({ at, length, family, role }) => [at, length, family, role]),
      [
        [0, 2, 'backtick', 'open'],
        [2, 1, 'single', 'open'],
        [6, 1, 'single', 'close'],
        [7, 2, 'backtick', 'close'],
      ],
    );
  });

  it('leaves out apostrophes inside and before words, and before years', () => {
    for (const text of ['don’t', "don't", "rock 'n roll", "'twas", "the '90s", "in '24 it"])
      assert.equal(roles(text), text);
  });

  it('reads the sign for inches after a figure as no opening mark', () => {
    assert.equal(roles('He is 6\'2" tall.'), "He is 6'2⟩ tall.");
  });
});
