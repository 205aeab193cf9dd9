import assert from 'node:assert/strict';
import { foldWord } from '../../../server/src/core/prose/wordFolding';

describe('foldWord', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['case', 'Ukraine', 'UKRAINE'],
    ['accents', 'naïve', 'naive'],
    ['composed and decomposed letters', 'caf\u00e9', 'cafe\u0301'],
    ['curly and straight apostrophes', 'don’t', "don't"],
    ['thousands separators', '1,000,000', '1000000'],
    ['-ise and -ize', 'recognise', 'recognize'],
    ['-ising and -izing', 'organising', 'organizing'],
    ['-isation and -ization', 'organisation', 'organization'],
    ['-yse and -yze', 'analysed', 'analyzed'],
    ['-our and -or', 'labour', 'labor'],
    ['-oured and -ored', 'favoured', 'favored'],
    ['-re and -er', 'centre', 'center'],
    ['-res and -ers', 'theatres', 'theaters'],
    ['-ence and -ense', 'defence', 'defense'],
    ['doubled and single l', 'travelled', 'traveled'],
    ['programme and program', 'programmes', 'programs'],
    ['grey and gray', 'grey', 'gray'],
    ['judgement and judgment', 'judgement', 'judgment'],
    ['towards and toward', 'towards', 'toward'],
    ['whilst and while', 'Whilst', 'while'],
  ];
  for (const [what, a, b] of pairs) {
    it(`gives ${what} one key: ${a}, ${b}`, () => {
      assert.equal(foldWord(a), foldWord(b));
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['advise', 'advice'],
    ['practise', 'practices'],
    ['our', 'or'],
    ['hour', 'hor'],
    ['calling', 'caling'],
    ['filled', 'filed'],
    ['rise', 'rize'],
    ['1.5', '15'],
    ['total', 'totally'],
    ['ceasefire', 'ceasefires'],
    ['will', 'would'],
  ];
  for (const [a, b] of different) {
    it(`keeps ${a} and ${b} apart`, () => {
      assert.notEqual(foldWord(a), foldWord(b));
    });
  }

  it('does not change a key', () => {
    assert.equal(foldWord('Organisation'), foldWord('Organisation'));
  });
});
