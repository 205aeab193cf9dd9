import { comparePersonNames, compareWordings, findWording, isContent, wordsOf } from '../../core/editor';
import type { Span } from '../../core/index';

/** What the core's own comparison says of a difference that a model claims. */
export type ClaimedDifference =
  | {
      readonly holds: true;
      /** The smaller stretch of the wrong words that differs: a value. UTF-16 offsets into them. */
      readonly differs?: Span;
    }
  | { readonly holds: false; readonly why: string };

/** Words that tell an amount and are no number: "a full point", "most of them", "the majority". */
const amountWord =
  /^an?\s|\b(?:all|any|both|each|every|full|half|majority|minority|more|most|fewer|less|none|nobody|single|whole)\b/iu;

/** Maximum length in words of what is compared as a name. */
const maxNameWords = 6;

/**
 * Compares words of the draft that a model calls wrong with the words of the source that it says they should be.
 *
 * @param wrong words of the draft
 * @param words words of the source; empty where the rule needs none
 */
export function claimedDifference(rule: string, wrong: string, words: string): ClaimedDifference {
  switch (rule) {
    case 'contradicted-number':
    case 'contradicted-date':
      return areSameWords(wrong, words) ? sameWords : valuesDiffer(rule, wrong, words);
    case 'contradicted-event':
    case 'contradicted-negation':
      return areSameWords(wrong, words) ? sameWords : { holds: true };
    case 'contradicted-name':
    case 'attribution-contradicted':
    case 'quote-misattributed':
      if (contentOf(wrong) === contentOf(words)) return sameWords;
      return isName(wrong) && isName(words) && comparePersonNames(wrong, words) === 'same'
        ? fails('the two are one name')
        : { holds: true };
    case 'quote-altered':
      if (areSameWords(wrong, words)) return sameWords;
      // A quotation that the source's words hold as it is has not been altered.
      return wordsOf(wrong).words.length > 2 && findWording(wrong, words)
        ? fails('the source has these very words')
        : { holds: true };
    default:
      return { holds: true };
  }
}

function valuesDiffer(rule: string, wrong: string, words: string): ClaimedDifference {
  const { values, others, different } = compareWordings(wrong, words);
  if (values.length === 0) {
    // An order of events is told without a date: "before", "after".
    const mayHaveNone = rule === 'contradicted-date' || amountWord.test(wrong);
    return mayHaveNone ? { holds: true } : fails('the wrong words have no number');
  }
  // "Doubled" for a rise from 40 to 60: words that no comparison of single values settles.
  if (others.length === 0) return { holds: true };
  if (different.length === 0) return fails('the values of draft and source agree');
  const [only, second] = different;
  return only && !second ? { holds: true, differs: only.span } : { holds: true };
}

const sameWords = fails('the words are the same in draft and source');

function areSameWords(wrong: string, words: string): boolean {
  return keysOf(wrong) === keysOf(words);
}

/** The words that carry content: "the harbour master" and "a harbour master" are one. */
function contentOf(text: string): string {
  return wordsOf(text)
    .words.filter(isContent)
    .map(({ key }) => key)
    .join(' ');
}

function fails(why: string): ClaimedDifference {
  return { holds: false, why };
}

function keysOf(text: string): string {
  return wordsOf(text)
    .words.map(({ key }) => key)
    .join(' ');
}

/** True for a few words that all begin with a capital. */
export function isName(text: string): boolean {
  const { words } = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= maxNameWords &&
    words.every(({ capital, key }) => capital || key === "'s")
  );
}
