import assert from 'node:assert/strict';
import {
  classAt,
  parseSentences,
  phraseAt,
} from '../../../../server/src/core/attribution/syntax/parsedSentence';
import { unitSequences } from '../../../../server/src/core/attribution/syntax/unitSequences';
import { indexOf, sentenceOf, sentencesOf, wordsOf } from '../parsedText';

describe('parseSentences', () => {
  it('gives each sentence its range of units', () => {
    const sentences = sentencesOf('Mara Quill left. Nobody saw her.');
    assert.deepEqual(
      sentences.map((sentence) => wordsOf(sentence, sentence.range)),
      ['Mara Quill left .', 'Nobody saw her .'],
    );
  });

  it('cuts a run of words that no sentence can be into pieces of 240 units', () => {
    const lengths = sentencesOf('so '.repeat(500)).map(({ range }) => range.to - range.from);
    assert.deepEqual(lengths, [240, 240, 20]);
  });

  it('gives the depth of a nested quotation', () => {
    const text = '“I heard him say ‘we have to get approval first’ and leave,” Mara Quill said.';
    assert.deepEqual(
      unitSequences(text).flatMap((sequence) => parseSentences(sequence).map(({ depth }) => depth)),
      [0, 1],
    );
  });
});

describe('classAt', () => {
  const text = 'The mayor, who was not asked, said: “We are ready.”';

  it('names function words by themselves, verbs by their form and other words by their part of speech', () => {
    const sentence = sentenceOf(text);
    assert.deepEqual(
      sentence.units.map((_, index) => classAt(sentence, index)),
      ['DET', 'NOUN', ',', 'who', 'be', 'not', 'verb-ed', ',', 'verb', ':', 'Q'],
    );
  });

  it('is ^ before the sentence and $ after it', () => {
    const sentence = sentenceOf(text);
    assert.deepEqual(
      [classAt(sentence, sentence.range.from - 1), classAt(sentence, sentence.range.to)],
      ['^', '$'],
    );
  });
});

describe('phraseAt', () => {
  for (const [text, word, phrase] of [
    ['The deputy press secretary left.', 'press', 'The deputy press secretary'],
    ['Mara Quill left.', 'Quill', 'Mara Quill'],
    ['On Monday she left.', 'she', 'she'],
    ['She left the town’s oldest bridge.', 'oldest', 'the town ’s oldest bridge'],
    ['Many disagreed.', 'Many', 'Many'],
  ] as const) {
    it(`finds “${phrase}”`, () => {
      const sentence = sentenceOf(text);
      assert.equal(wordsOf(sentence, phraseAt(sentence, indexOf(sentence, word))), phrase);
    });
  }

  it('is undefined at a verb', () => {
    const sentence = sentenceOf('Mara Quill left.');
    assert.equal(phraseAt(sentence, indexOf(sentence, 'left')), undefined);
  });

  it('is undefined outside the sentence', () => {
    const sentence = sentenceOf('Mara Quill left.');
    assert.deepEqual([phraseAt(sentence, -1), phraseAt(sentence, 99)], [undefined, undefined]);
  });
});
