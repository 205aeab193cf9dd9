import type { Article, SourceWord } from '../../archive/article';
import { clauseJoiners, conditionOpeners, conditionPhrase, embeddingWords } from '../../english/conjunctions';
import { isNegation, negativePolarityWords, undeniedAfterNot } from '../../english/negations';
import { limitingPrepositions } from '../../english/prepositions';
import { subjectPronouns } from '../../english/pronouns';

/** Words that a quotation leaves out and that turn the meaning of those that it keeps. */
export interface TurningWords {
  /** A negation, a condition, or what bounds a negation or an amount: “We will not strike | this week”. */
  readonly kind: 'negation' | 'condition' | 'limit';
  /** Indices into the article's words: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Maximum number of words from a negation to the word that it turns. */
const maxNegationDistance = 3;
/** Maximum number of words from the beginning of a condition to the words that it is the condition of. */
const maxConditionLength = 40;
/** Maximum number of words of a limit. */
const maxLimitLength = 12;
/** Maximum length of a phrase that begins a condition, in UTF-16 units. */
const maxPhraseLength = 24;
const clauseBreak = /[,;:.!?—–()“”"]/u;
const sentenceBreak = /[.!?]["”’']?\s/u;

/** A negation or condition in the source right before the words from index `from` on, in the same quotation. */
export function turningWordsBefore(article: Article, from: number): TurningWords | undefined {
  const { words } = article;
  const first = words[from];
  if (!first || first.quotation < 0) return undefined;
  const beginsClause = isSubject(first);
  for (let at = from - 1; at >= from - maxNegationDistance; at--) {
    const word = words[at];
    if (
      !word ||
      !standTogether(article, word, first) ||
      clauseBreak.test(article.text.slice(word.end, first.start)) ||
      embeddingWords.has(word.key) ||
      (beginsClause && clauseJoiners.has(word.key))
    )
      break;
    if (isNegation(word.key) && !undeniedAfterNot.has(words[at + 1]?.key ?? ''))
      return { kind: 'negation', from: at, to: from };
  }
  return leadingCondition(article, from, first);
}

/** True for a pronoun that may be a sentence's subject, perhaps contracted: "I'll". */
function isSubject({ key }: SourceWord): boolean {
  return subjectPronouns.has(key.replace(/'.*$/u, ''));
}

/**
 * "If they leave, |we will sign|", "If they leave |we will sign|", "because, if they leave, then |we will sign|": the condition
 * reaches to the words that are kept.
 */
function leadingCondition(article: Article, from: number, first: SourceWord): TurningWords | undefined {
  const { words, text } = article;
  const gap = text.slice(words[from - 1]?.end ?? first.start, first.start);
  if (!/^[)\]]*,?\s$/u.test(gap)) return undefined;
  const isThen = words[from - 1]?.key === 'then';
  // Without a comma only a subject shows that the clause of the condition is over.
  if (!gap.includes(',') && !isThen && !isSubject(first)) return undefined;
  for (let at = from - 1; at >= from - maxConditionLength; at--) {
    const word = words[at];
    if (word?.quotation !== first.quotation) return undefined;
    const before = words[at - 1];
    const opens = before?.quotation === first.quotation ? text.slice(before.end, word.start) : '.';
    if (conditionOpeners.has(word.key) && (isThen || /[.!?;:—–]/u.test(opens)))
      return { kind: 'condition', from: at, to: from };
    if (/[.!?;]/u.test(opens)) return undefined;
  }
  return undefined;
}

/**
 * A condition or a limit in the source right after the words up to index `to`, in the same sentence of the same quotation.
 * @param from Index of the first word that is kept.
 */
export function turningWordsAfter(article: Article, from: number, to: number): TurningWords | undefined {
  const { words, text } = article;
  const last = words[to - 1];
  let at = to;
  let word = words[at];
  if (word?.key === 'but' || word?.key === 'and') {
    // "… and if they stay, we fight" is a condition of what follows.
    if (words[at + 1]?.key === 'only') word = words[++at];
    else return last && word.key === 'but' ? contrastAfter(article, from, to, last, word) : undefined;
  }
  if (word?.key === 'only') word = words[++at];
  if (!last || !word || !standTogether(article, last, word)) return undefined;
  const gap = text.slice(last.end, words[to]?.start);
  if (/[.!?;]/u.test(gap)) return undefined;
  const isCondition =
    conditionOpeners.has(word.key) ||
    conditionPhrase.test(text.slice(word.start, word.start + maxPhraseLength));
  if (isCondition) return { kind: 'condition', from: to, to: at + 1 };
  return gap.trim() === '' && at === to ? limitAfter(article, from, to) : undefined;
}

/** “It is not the answer|, but it is an answer”: what is denied stands against what is not. */
function contrastAfter(
  article: Article,
  from: number,
  to: number,
  last: SourceWord,
  but: SourceWord,
): TurningWords | undefined {
  const isInSentence = !/[.!?]/u.test(article.text.slice(last.end, but.start));
  return isInSentence && standTogether(article, last, but) && isDeniedAtEnd(article, from, to)
    ? { kind: 'limit', from: to, to: endOfClause(article, to) }
    : undefined;
}

/** “We will not strike| this week”, “I can live with a delay| of six months”. */
function limitAfter(article: Article, from: number, to: number): TurningWords | undefined {
  const { words } = article;
  const next = words[to];
  if (!next) return undefined;
  const end = endOfClause(article, to);
  const isBound = limitingPrepositions.has(next.key) || /^just$|.ing$/u.test(next.key);
  // "Nothing was discussed| with anyone": this only stresses the negation.
  const stresses = words.slice(to, end).some(({ key }) => negativePolarityWords.has(key));
  if (isBound && !stresses && isDeniedAtEnd(article, from, to)) return { kind: 'limit', from: to, to: end };
  const isAmount = next.key === 'of' && /^\d/u.test(words[to + 1]?.key ?? '');
  return isAmount ? { kind: 'limit', from: to, to: end } : undefined;
}

/** True if a negation stands in the last clause of the words from `from` to `to`. */
function isDeniedAtEnd({ words, text }: Article, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (!word) return false;
    if (isNegation(word.key)) return !undeniedAfterNot.has(words[at + 1]?.key ?? '');
    const before = words[at - 1];
    if (before && clauseBreak.test(text.slice(before.end, word.start))) return false;
  }
  return false;
}

/** Index of the word behind the clause that a word stands in. */
function endOfClause({ words, text }: Article, from: number): number {
  let to = from + 1;
  for (let word = words[to]; word && to < from + maxLimitLength; word = words[++to]) {
    const before = words[to - 1];
    if (word.quotation !== words[from]?.quotation || clauseBreak.test(text.slice(before?.end, word.start)))
      break;
  }
  return to;
}

/** A negation or condition among words that an ellipsis leaves out, that turns the words right after or before. */
export function turningWordsBetween(article: Article, from: number, to: number): TurningWords | undefined {
  const { words, text } = article;
  const kept = words[to];
  const before = words[from - 1];
  if (!kept || !before) return undefined;
  if (!sentenceBreak.test(text.slice(before.end, kept.start))) {
    for (let at = Math.max(from, to - maxNegationDistance); at < to; at++) {
      const word = words[at];
      if (word && isNegation(word.key) && !clauseBreak.test(text.slice(word.end, kept.start))) {
        return { kind: 'negation', from, to };
      }
    }
  }
  return conditionBetween(article, from, to);
}

/** “We have the site …| if the grid is finished,| … the power”: the condition of what follows. */
function conditionBetween({ words, text }: Article, from: number, to: number): TurningWords | undefined {
  const kept = words[to];
  const last = words[to - 1];
  if (!kept || !last || kept.quotation !== words[from]?.quotation) return undefined;
  if (last.key !== 'then' && !/^[)\]]*,\s?$/u.test(text.slice(last.end, kept.start))) return undefined;
  for (let at = to - 1; at >= Math.max(from, to - maxConditionLength); at--) {
    const word = words[at];
    if (!word || sentenceBreak.test(text.slice(word.end, words[at + 1]?.start))) return undefined;
    if (conditionOpeners.has(word.key)) return { kind: 'condition', from: at, to };
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
