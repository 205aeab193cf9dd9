import assert from 'node:assert/strict';
import {
  eachRightEnd,
  leftEnds,
  leftStarts,
  rightStarts,
} from '../../../../server/src/core/attribution/model/contentCandidates';
import { cueLexicon, isCueCandidate } from '../../../../server/src/core/attribution/model/cueCandidates';
import { cueContext } from '../../../../server/src/core/attribution/model/cueContext';
import {
  properSpeaker,
  speakerCandidates,
} from '../../../../server/src/core/attribution/model/speakerCandidates';
import { phraseAt } from '../../../../server/src/core/attribution/syntax/parsedSentence';
import { indexOf, sentenceOf, wordsOf } from '../parsedText';

const lexicon = cueLexicon(['accord/ADP', 'according/ADP', 'claim/NOUN'], ['visit']);

/** The words of a sentence that may be cues. */
function cues(text: string): string[] {
  const sentence = sentenceOf(text);
  return sentence.units.flatMap((unit, index) =>
    isCueCandidate(sentence, index, lexicon) ? [unit.text] : [],
  );
}

describe('isCueCandidate', () => {
  it('takes verbs', () => {
    assert.deepEqual(cues('Mara Quill said that he left.'), ['said', 'left']);
  });

  it('takes no verb that is rarely a cue', () => {
    assert.deepEqual(cues('Mara Quill visited the port.'), []);
  });

  it('takes such a verb beside a quotation or “that”', () => {
    assert.deepEqual(cues('“We are ready,” Mara Quill visited, “at last.”'), ['visited']);
  });

  it('takes other words of the lexicon', () => {
    assert.deepEqual(cues('The claim was false.'), ['claim']);
  });

  it('takes the saying of “quoted as saying”', () => {
    assert.deepEqual(cues('Mara Quill was quoted as saying so.'), ['saying']);
  });

  it('takes a colon near the start of the sentence', () => {
    assert.deepEqual(cues('Mara Quill: “We are ready.”'), [':']);
  });

  it('takes a dash after a quotation', () => {
    assert.deepEqual(cues('“We are ready.” — Mara Quill'), ['—']);
  });
});

describe('candidates for content', () => {
  it('to the right start outside phrases and not with punctuation marks', () => {
    const sentence = sentenceOf('Mara Quill said, on Friday, that the old port was ready.');
    const starts = rightStarts(cueContext(sentence, indexOf(sentence, 'said')));
    assert.deepEqual(
      starts.map((at) => sentence.units[at]?.text),
      ['on', 'Friday', 'that', 'the', 'was', 'ready'],
    );
  });

  it('to the right end before what may follow, and before the full stop', () => {
    const sentence = sentenceOf('Mara Quill said the port was ready, but Brandt left.');
    const ends: (string | undefined)[] = [];
    eachRightEnd(cueContext(sentence, indexOf(sentence, 'said')), indexOf(sentence, 'the'), (end) => {
      ends.push(sentence.units[end]?.text);
    });
    assert.deepEqual(ends, ['was', ',', 'but', 'left', '.']);
  });

  it('to the right come with the verbs, commas and quotations before their end', () => {
    const sentence = sentenceOf('Mara Quill said the port was “ready”, but Brandt left.');
    let last = {};
    eachRightEnd(cueContext(sentence, indexOf(sentence, 'said')), indexOf(sentence, 'the'), (_, counts) => {
      last = { ...counts };
    });
    assert.deepEqual(last, { verbs: 2, commas: 1, quotations: 1 });
  });

  it('to the left end outside phrases and not after a comma', () => {
    const sentence = sentenceOf('The port was ready, Mara Quill said.');
    const ends = leftEnds(cueContext(sentence, indexOf(sentence, 'said')));
    assert.deepEqual(
      ends.map((at) => sentence.units[at]?.text),
      ['was', 'ready', ',', 'said'],
    );
  });

  it('to the left start with the sentence or after a mark', () => {
    const sentence = sentenceOf('After the flood, the port was ready, Mara Quill said.');
    const context = cueContext(sentence, indexOf(sentence, 'said'));
    assert.deepEqual(
      leftStarts(context, indexOf(sentence, 'Mara') - 1).map((at) => sentence.units[at]?.text),
      ['After', 'the'],
    );
  });
});

describe('candidates for the speaker', () => {
  it('are the phrases outside the content', () => {
    const sentence = sentenceOf('On Friday, Mara Quill told reporters that the port was ready.');
    const context = cueContext(sentence, indexOf(sentence, 'told'));
    const content = { from: indexOf(sentence, 'that'), to: sentence.range.to };
    assert.deepEqual(
      speakerCandidates(context, [content]).map((phrase) => wordsOf(sentence, phrase)),
      ['Friday', 'Mara Quill', 'reporters'],
    );
  });

  it('narrow to the phrase that others depend on', () => {
    const sentence = sentenceOf('It failed, according to people familiar with the plan.');
    const phrase = phraseAt(sentence, indexOf(sentence, 'plan'));
    assert.ok(phrase);
    const context = cueContext(sentence, indexOf(sentence, 'according'));
    assert.equal(wordsOf(sentence, properSpeaker(context, phrase)), 'people');
  });

  it('narrow to the owner of a cue in the same phrase', () => {
    const sentence = sentenceOf('Mara Quill’s claim was false.');
    const phrase = phraseAt(sentence, indexOf(sentence, 'claim'));
    assert.ok(phrase);
    const context = cueContext(sentence, indexOf(sentence, 'claim'));
    assert.equal(wordsOf(sentence, properSpeaker(context, phrase)), 'Mara Quill');
  });

  it('narrow to nobody where the cue’s phrase has no owner', () => {
    const sentence = sentenceOf('The claim was false.');
    const phrase = phraseAt(sentence, indexOf(sentence, 'claim'));
    assert.ok(phrase);
    assert.equal(properSpeaker(cueContext(sentence, indexOf(sentence, 'claim')), phrase), undefined);
  });
});
