import assert from 'node:assert/strict';
import { phraseAt } from '../../../../server/src/core/attribution/syntax/parsedSentence';
import {
  chainHead,
  subjectOf,
  verbGroupStart,
} from '../../../../server/src/core/attribution/syntax/subjects';
import { indexOf, sentenceOf, wordsOf } from '../parsedText';

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
