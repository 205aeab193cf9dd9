import { findWording, isContent, wordsOf } from '../../core/editor';
import type { Source, Statement } from '../../core/index';

/** A description of somebody whom it does not name: "a woman", "one of them", "she". */
const unnamed = /^(?:an?|one|some|someone|somebody|another|many|several|he|she|they|it)\b/iu;

/** Minimum number of words that are looked up as a quotation: fewer stand everywhere by chance. */
const minWords = 3;

/**
 * Why the core does not bear out a finding that rests on the silence of draft or sources, for which a model need not cite anything: the
 * draft has the speaker, the sources have the words, or they do not know the speaker. Undefined for other rules.
 *
 * @param wrong the words of the draft that are called wrong
 * @param sources the articles by their ids; only those are read that have passages close to the statement
 */
export function silenceObjection(
  id: string,
  wrong: string,
  { kind, verdict, text, attribution, evidence }: Statement,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const speaker = attribution?.speakerName ?? '';
  const isNamed = speaker !== '' && !unnamed.test(speaker);
  const close = [...new Set(evidence.map(({ sourceId }) => sourceId))].flatMap(
    (one) => sources.get(one) ?? [],
  );
  switch (id) {
    case 'quote-unattributed':
      return isNamed ? 'the draft names the speaker' : undefined;
    case 'quote-not-found': {
      // Where the rules know words like these they have said so.
      if (verdict === 'contradicted') return 'the sources have a quotation like this';
      if (close.length === 0) return 'the sources do not cover the matter';
      const words = wordsOf(wrong).words.length < minWords ? text : wrong;
      const isThere =
        wordsOf(words).words.length >= minWords && close.some((one) => findWording(words, one.text));
      return isThere ? 'the sources have these words' : undefined;
    }
    case 'attribution-unsupported':
      if (kind === 'claim' || verdict === 'supported') return 'no reported speech without support';
      if (!isNamed) return 'the draft does not tell who is speaking';
      return close.some((one) => names(one.text, speaker))
        ? undefined
        : 'the sources do not know the speaker';
    default:
      return undefined;
  }
}

/** True if a text has the last word of a name or of a description: the surname of a person, the head of a body's name. */
function names(text: string, name: string): boolean {
  const last = wordsOf(name).words.filter(isContent).at(-1)?.key;
  return last !== undefined && wordsOf(text).words.some(({ key }) => key === last);
}
