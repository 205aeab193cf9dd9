import assert from 'node:assert/strict';
import { labelledQuotation } from '../../../server/src/core/attribution/labelledQuotations';
import { sentenceOf, wordsOf } from './parsedText';

/** Whom the label of a quotation names; undefined where it names nobody. */
function speakerIn(text: string): string | undefined {
  const sentence = sentenceOf(text);
  return wordsOf(sentence, labelledQuotation(sentence)?.speaker);
}

describe('labelledQuotation', () => {
  it('takes a name with an office for the speaker', () => {
    assert.equal(speakerIn('Mara Quill, mayor: “They closed the wrong pool.”'), 'Mara Quill');
  });

  it('takes the owner of an answer for the speaker', () => {
    assert.equal(speakerIn('The fishermen’s answer: “We were promised a harbour.”'), 'The fishermen');
    assert.equal(speakerIn('Mara Quill’s answer: “We were promised a harbour.”'), 'Mara Quill');
  });

  it('takes a possessive pronoun for the speaker', () => {
    assert.equal(speakerIn('Her verdict: “It is a scandal.”'), 'Her');
  });

  it('finds nobody in an answer without an owner, a sentence with a verb, or a thing', () => {
    for (const text of [
      'The answer: “We were promised a harbour.”',
      'Mara Quill, who had waited, smiled: “We were promised a harbour.”',
      'A sign on the door: “Closed.”',
    ])
      assert.equal(speakerIn(text), undefined, text);
  });
});
