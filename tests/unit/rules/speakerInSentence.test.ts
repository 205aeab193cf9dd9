import assert from 'node:assert/strict';
import { speakerAt, speakerInSentence } from '../../../server/src/core/rules/speakerInSentence';

describe('a speaker inside a sentence', () => {
  for (const [name, written] of [
    ['Two people familiar with the matter', 'two people familiar with the matter'],
    ['A White House official', 'a White House official'],
    ['Several Ukrainian officials', 'several Ukrainian officials'],
    ['The harbour master', 'the harbour master'],
    ['Senior officials', 'senior officials'],
    ['Residents', 'residents'],
    ['The Times', 'The Times'],
    ['Reuters', 'Reuters'],
    ['Kelly Banks', 'Kelly Banks'],
    ['Banks', 'Banks'],
    ['Guido van Rossum', 'Guido van Rossum'],
    ['Leonardo da Vinci', 'Leonardo da Vinci'],
    ['US officials', 'US officials'],
    ['Ukrainian officials', 'Ukrainian officials'],
    ['Republicans', 'Republicans'],
  ] as const) {
    it(`is written “${written}”`, () => {
      assert.equal(speakerInSentence(name), written);
    });
  }

  it('has a capital where the draft’s sentence begins with them', () => {
    assert.equal(speakerAt(0, 'two people', ' said so.'), 'Two people');
    assert.equal(speakerAt(7, 'two people', 'It is. X said so.'), 'Two people');
    assert.equal(speakerAt(5, 'Two people', 'And, X said so.'), 'two people');
  });
});
