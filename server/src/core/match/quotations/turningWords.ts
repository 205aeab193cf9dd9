import type { Article, SourceWord } from '../../archive/article';
import { conditionOpeners, conditionPhrase } from '../../english/conjunctions';
import { isNegation } from '../../english/negations';

/** Words that a quotation leaves out and that turn the meaning of those that it keeps. */
export interface TurningWords {
  readonly kind: 'negation' | 'condition';
  /** Indices into the article's words: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Maximum number of words from a negation to the word that it turns. */
const maxNegationDistance = 3;
/** Maximum length of a phrase that begins a condition, in UTF-16 units. */
const maxPhraseLength = 24;
const clauseBreak = /[,;:.!?—–()“”"]/u;
const sentenceBreak = /[.!?]["”’']?\s/u;

/** A negation or condition in the source right before the words from index `from` on, in the same quotation. */
export function turningWordsBefore(article: Article, from: number): TurningWords | undefined {
  const { words } = article;
  const first = words[from];
  if (!first || first.quotation < 0) return undefined;
  for (let at = from - 1; at >= from - maxNegationDistance; at--) {
    const word = words[at];
    if (
      !word ||
      !standTogether(article, word, first) ||
      clauseBreak.test(article.text.slice(word.end, first.start))
    )
      break;
    if (isNegation(word.key)) return { kind: 'negation', from: at, to: from };
  }
  return leadingCondition(article, from, first);
}

/** "If they leave, |we will sign|", "If they leave |we will sign|": the condition fills the sentence up to the words that are kept. */
function leadingCondition(
  { words, text }: Article,
  from: number,
  first: SourceWord,
): TurningWords | undefined {
  const gap = text.slice(words[from - 1]?.end ?? first.start, first.start);
  if (!/^,?\s$/u.test(gap)) return undefined;
  let start = from - 1;
  for (let word = words[start - 1]; word?.quotation === first.quotation; word = words[start - 1]) {
    if (/[.!?;]/u.test(text.slice(word.end, words[start]?.start))) break;
    start--;
  }
  const opening = words[start];
  return opening?.quotation === first.quotation && conditionOpeners.has(opening.key)
    ? { kind: 'condition', from: start, to: from }
    : undefined;
}

/** A condition in the source right after the words up to index `to`, in the same sentence of the same quotation. */
export function turningWordsAfter(article: Article, to: number): TurningWords | undefined {
  const last = article.words[to - 1];
  let at = to;
  let word = article.words[at];
  if (word?.key === 'but' || word?.key === 'only' || word?.key === 'and') word = article.words[++at];
  if (word?.key === 'only') word = article.words[++at];
  if (!last || !word || !standTogether(article, last, word)) return undefined;
  const isCondition =
    conditionOpeners.has(word.key) ||
    conditionPhrase.test(article.text.slice(word.start, word.start + maxPhraseLength));
  if (!isCondition) return undefined;
  if (/[.!?;]/u.test(article.text.slice(last.end, word.start))) return undefined;
  return { kind: 'condition', from: to, to: at + 1 };
}

/** A negation among words that an ellipsis leaves out, that turns the words right after or before. */
export function turningWordsBetween(article: Article, from: number, to: number): TurningWords | undefined {
  const { words, text } = article;
  const kept = words[to];
  const before = words[from - 1];
  if (!kept || !before || sentenceBreak.test(text.slice(before.end, kept.start))) return undefined;
  for (let at = Math.max(from, to - maxNegationDistance); at < to; at++) {
    const word = words[at];
    if (word && isNegation(word.key) && !clauseBreak.test(text.slice(word.end, kept.start))) {
      return { kind: 'negation', from, to };
    }
  }
  return undefined;
}

function standTogether(article: Article, a: SourceWord, b: SourceWord): boolean {
  if (a.quotation === b.quotation) return true;
  const outer = article.quotations[a.quotation]?.span;
  const inner = article.quotations[b.quotation]?.span;
  // A quotation inside the other.
  return outer !== undefined && inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}
