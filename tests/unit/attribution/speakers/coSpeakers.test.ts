import assert from 'node:assert/strict';
import { coSpeakersOf } from '../../../../server/src/core/attribution/speakers/coSpeakers';
import { phraseAt } from '../../../../server/src/core/attribution/syntax/parsedSentence';
import { indexOf, sentenceOf } from '../parsedText';

/** Names of those who speak with the phrase that holds a word, where the cue is “said”. */
function coSpeakers(text: string, word: string): (string | undefined)[] {
  const sentence = sentenceOf(text);
  const phrase = phraseAt(sentence, indexOf(sentence, word));
  assert.ok(phrase, `a phrase at “${word}”`);
  return coSpeakersOf(sentence, phrase, indexOf(sentence, 'said')).map(({ name }) => name);
}

describe('coSpeakersOf', () => {
  it('finds the name that “and” joins before the speaker', () => {
    assert.deepEqual(coSpeakers('Mara Quill and Edgar Brandt said so.', 'Brandt'), ['Mara Quill']);
  });

  it('finds the name that “and” joins after the speaker', () => {
    assert.deepEqual(coSpeakers('“Yes,” said Mara Quill and Edgar Brandt.', 'Quill'), ['Edgar Brandt']);
  });

  it('finds all names of a list, on both sides of the speaker', () => {
    assert.deepEqual(coSpeakers('France, Germany, Spain and Italy said so.', 'Germany').sort(), [
      'France',
      'Italy',
      'Spain',
    ]);
  });

  it('finds nobody in a list without “and”, which is an apposition', () => {
    assert.deepEqual(coSpeakers('Mara Quill, Mayor Brandt, said so.', 'Quill'), []);
  });

  it('finds nobody who is only described', () => {
    assert.deepEqual(coSpeakers('Mara Quill and her deputy said so.', 'Quill'), []);
  });

  it('finds nobody beyond other words', () => {
    assert.deepEqual(coSpeakers('Edgar Brandt left and Mara Quill said so.', 'Quill'), []);
  });
});
