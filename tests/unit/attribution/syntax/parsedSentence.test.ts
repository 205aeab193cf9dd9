import assert from 'node:assert/strict';
import {
  chainHead,
  classAt,
  parseSentences,
  phraseAt,
  subjectOf,
  verbGroupStart,
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

describe('verbGroupStart', () => {
  for (const [text, cue, first] of [
    ['Mara Quill said so.', 'said', 'said'],
    ['Mara Quill has now been told so.', 'told', 'has'],
    ['Mara Quill wanted to say so.', 'say', 'to'],
    ['Mara Quill was quoted as saying so.', 'saying', 'was'],
    ['The mayor’s say was final.', 'say', 'say'],
  ] as const) {
    it(`begins the verb group of “${cue}” at “${first}”: ${text}`, () => {
      const sentence = sentenceOf(text);
      assert.equal(sentence.units[verbGroupStart(sentence, indexOf(sentence, cue))]?.text, first);
    });
  }
});

describe('subjectOf', () => {
  for (const [name, text, cue, subject] of [
    ['the phrase before the verb', 'Mara Quill said so.', 'said', 'Mara Quill'],
    ['a pronoun', 'Then she said so.', 'said', 'she'],
    ['across auxiliaries and adverbs', 'The mayor has now said so.', 'said', 'The mayor'],
    ['across an apposition', 'Mara Quill, mayor of Hollin, said so.', 'said', 'Mara Quill'],
    ['across a relative clause', 'Mara Quill, who chairs the panel, said so.', 'said', 'Mara Quill'],
    ['across an age in commas', 'Mara Quill, 54, said so.', 'said', 'Mara Quill'],
    ['across brackets', 'Mara Quill (Lib Dem) said so.', 'said', 'Mara Quill'],
    ['the head of a chain of prepositions', 'A source close to the council said so.', 'said', 'A source'],
    ['the head before a participle', 'People briefed on the talks said so.', 'said', 'People'],
  ] as const) {
    it(`finds ${name}`, () => {
      const sentence = sentenceOf(text);
      assert.equal(wordsOf(sentence, subjectOf(sentence, indexOf(sentence, cue))), subject);
    });
  }

  it('is undefined where nothing stands before the verb', () => {
    const sentence = sentenceOf('Said the mayor: “We are ready.”');
    assert.equal(subjectOf(sentence, 0), undefined);
  });
});

describe('chainHead', () => {
  const sentence = sentenceOf('According to people familiar with the plans of the council, it failed.');
  const council = phraseAt(sentence, indexOf(sentence, 'council'));

  it('follows prepositions back to the phrase that the others depend on', () => {
    assert.ok(council);
    assert.equal(wordsOf(sentence, chainHead(sentence, council, 0)), 'people');
  });

  it('goes back no further than the unit given', () => {
    assert.ok(council);
    const from = indexOf(sentence, 'with');
    assert.equal(wordsOf(sentence, chainHead(sentence, council, from)), 'the plans');
  });
});
