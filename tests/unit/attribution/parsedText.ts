import assert from 'node:assert/strict';
import { mentionOf } from '../../../server/src/core/attribution/speakers/mention';
import type { Mention } from '../../../server/src/core/attribution/speakers/mention';
import { parseSentences, phraseAt } from '../../../server/src/core/attribution/syntax/parsedSentence';
import type { ParsedSentence } from '../../../server/src/core/attribution/syntax/parsedSentence';
import { unitSequences } from '../../../server/src/core/attribution/syntax/unitSequences';
import type { IndexRange } from '../../../server/src/core/collections/indexRange';

/** The sentences of a paragraph, without those inside its quotations. */
export function sentencesOf(text: string): ParsedSentence[] {
  const [sequence] = unitSequences(text);
  assert.ok(sequence, 'a sequence of units');
  return parseSentences(sequence);
}

/** The one sentence of a text. */
export function sentenceOf(text: string): ParsedSentence {
  const [sentence, ...others] = sentencesOf(text);
  assert.ok(sentence, 'a sentence');
  assert.equal(others.length, 0, 'no second sentence');
  return sentence;
}

/** Index of the first unit that is this word. */
export function indexOf({ units }: ParsedSentence, word: string): number {
  const index = units.findIndex(({ text }) => text === word);
  assert.notEqual(index, -1, `a unit “${word}”`);
  return index;
}

/** The units of a range with spaces between them; undefined for no range. */
export function wordsOf({ units }: ParsedSentence, range: IndexRange | undefined): string | undefined {
  return (
    range &&
    units
      .slice(range.from, range.to)
      .map(({ text }) => text)
      .join(' ')
  );
}

/** The mention in a paragraph whose noun phrase holds the last occurrence of `words`, and its sentence's index. */
export function mentionIn(
  paragraph: string,
  words: string,
): { readonly mention: Mention; readonly sentenceIndex: number } {
  const at = paragraph.lastIndexOf(words);
  assert.notEqual(at, -1, `“${words}” in “${paragraph}”`);
  for (const [sentenceIndex, sentence] of sentencesOf(paragraph).entries()) {
    const { range, units } = sentence;
    for (let index = range.from; index < range.to; index += 1) {
      const unit = units[index];
      if (!unit || unit.end <= at) continue;
      const phrase = phraseAt(sentence, index);
      assert.ok(phrase, `a noun phrase at “${words}”`);
      return { mention: mentionOf(sentence, phrase), sentenceIndex };
    }
  }
  return assert.fail(`a unit at “${words}”`);
}
