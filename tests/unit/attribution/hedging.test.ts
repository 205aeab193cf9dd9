import assert from 'node:assert/strict';
import { isHedged } from '../../../server/src/core/attribution/hedging';
import { indexOf, sentenceOf } from './parsedText';

function hedged(text: string, cue: string): boolean {
  const sentence = sentenceOf(text);
  return isHedged(sentence, indexOf(sentence, cue));
}

describe('isHedged', () => {
  for (const [text, cue] of [
    ['Mara Quill allegedly told aides so.', 'told'],
    ['Mara Quill told reportedly nobody.', 'told'],
    ['Neighbours allege that it was cut.', 'allege'],
    ['Mara Quill is understood to support it.', 'understood'],
    ['Mara Quill is said to support it.', 'said'],
  ] as const) {
    it(`is true for “${cue}” in: ${text}`, () => {
      assert.equal(hedged(text, cue), true);
    });
  }

  for (const [text, cue] of [
    ['Mara Quill told aides so.', 'told'],
    ['It is understood by Mara Quill.', 'understood'],
    ['Mara Quill was saying so.', 'saying'],
    ['Mara Quill was told so.', 'told'],
  ] as const) {
    it(`is false for “${cue}” in: ${text}`, () => {
      assert.equal(hedged(text, cue), false);
    });
  }
});
