import { memoizedByObject } from '../../collections/memoizedByObject';
import { lowerBound } from '../../collections/binarySearch';
import { foldWord } from '../../prose/wordFolding';
import { wordsOf } from '../../prose/words';
import type { Word } from '../../prose/words';
import type { Archive } from '../archive';
import type { PlacedQuotation, SourceQuotation } from '../article';
import { isTyped, standsAt, typedWords } from '../index/typedWords';
import type { TypedWords } from '../index/typedWords';
import { sentenceEnds } from './quotationSentences';
import { quotationsWith } from './quotationWords';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';

/** A quotation as far as a writer has typed it, and what suggests whose it is. */
export interface TypedQuotation {
  /** Text between the opening mark and the caret. The last word may be unfinished. */
  readonly typed: string;
  /** The paragraph around it: quotations of a speaker named there come first. */
  readonly context: string;
  /** Ids of the articles that the paragraph cites: their quotations come first. */
  readonly cited: readonly string[];
  /** Maximum number of completions. */
  readonly limit: number;
}

/** Place of typed words in a quotation: at its beginning, at a sentence's beginning, elsewhere in a row, or scattered. */
export type Standing = 'quotation' | 'sentence' | 'words' | 'scattered';

/** A source quotation that completes what was typed. */
export interface QuotationCompletion {
  readonly quotation: QuotationSummary;
  readonly standing: Standing;
  /** The typed words in the quotation's `text`, in UTF-16 offsets; empty if they are scattered or nothing is typed. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** End of the sentence that they stand in, as an offset into `text`. */
  readonly sentenceEnd: number;
}

const standingScore: Readonly<Record<Standing, number>> = {
  quotation: 3,
  sentence: 2,
  words: 1,
  scattered: 0,
};

// A named speaker and a cited article outweigh where in the quotation the words stand.
const namedSpeakerScore = 4;
const citedArticleScore = 2;

/** Candidates read in full for each completion wanted. */
const candidatesPerCompletion = 2;

/** Score of a quotation by the context of what is typed. */
type ContextScore = (placed: PlacedQuotation) => number;

/**
 * Source quotations that complete what was typed, best first: by named speaker, by cited article, by where the words
 * stand; otherwise in the order of the sources.
 */
export function completeQuotation(
  archive: Archive,
  { typed, context, cited, limit }: TypedQuotation,
): QuotationCompletion[] {
  const words = typedWords(typed);
  const isNamed = namesIn(context);
  const contextScore: ContextScore = ({ article, quotation }) =>
    (isNamed(quotation.attribution?.speakerName) ? namedSpeakerScore : 0) +
    (cited.includes(article.id) ? citedArticleScore : 0);
  const found = candidates(archive, words, contextScore, limit * candidatesPerCompletion).flatMap(
    (placed) => {
      const summary = quotationSummary(placed.article, placed.quotation);
      const completion = summary && completionOf(summary, words);
      return completion
        ? [{ completion, score: contextScore(placed) + standingScore[completion.standing] }]
        : [];
    },
  );
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ completion }) => completion);
}

/**
 * Quotations that may have the typed words, at most `limit` of each kind: those that begin with them, those that have
 * them in a row and, only where there is neither, those that have the rarest of them.
 */
function candidates(
  archive: Archive,
  typed: TypedWords,
  contextScore: ContextScore,
  limit: number,
): PlacedQuotation[] {
  const found = new Map<SourceQuotation, PlacedQuotation>();
  const add = (placed: PlacedQuotation): void => {
    found.set(placed.quotation, placed);
  };
  const starting = archive.quotationStarts.startingWith(typed);
  const suggested = starting.filter((placed) => contextScore(placed) > 0);
  for (const placed of [...suggested.slice(0, limit), ...starting.slice(0, limit)]) add(placed);
  if (typed.words.length === 0) return [...found.values()];
  const rarest = rarestWord(archive, typed);
  const starts = found.size;
  for (const placed of quotationsWith(archive, rarest, typed)) {
    if (found.size >= starts + limit) break;
    const first = placed.word - rarest;
    if (first >= 0 && standsAt(placed.article.words, first, typed)) add(placed);
  }
  if (found.size > 0 || typed.words.length < 2) return [...found.values()];
  for (const placed of quotationsWith(archive, rarest, typed)) {
    if (found.size >= limit) break;
    add(placed);
  }
  return [...found.values()];
}

/** Index of the finished word that occurs least; 0 where there is only an unfinished one. */
function rarestWord(archive: Archive, { words, beginnings }: TypedWords): number {
  const finished = beginnings.length > 0 ? words.slice(0, -1) : words;
  const counts = finished.map(({ key }) => archive.words.count(key));
  return Math.max(0, counts.indexOf(Math.min(...counts)));
}

/** A quotation's words and the ends of its sentences. */
interface ReadQuotation {
  readonly words: readonly Word[];
  readonly ends: readonly number[];
}

// Every letter that is typed looks at the same quotations again.
const read = memoizedByObject(({ text }: QuotationSummary): ReadQuotation => ({
  words: wordsOf(text).words,
  ends: sentenceEnds(text),
}));

/** The completion of typed words by a quotation; undefined if it does not have them. */
function completionOf(quotation: QuotationSummary, typed: TypedWords): QuotationCompletion | undefined {
  const { text } = quotation;
  const { words: own, ends } = read(quotation);
  const endOf = (offset: number): number => ends[lowerBound(ends, (end) => end <= offset)] ?? text.length;
  const count = typed.words.length;
  if (count === 0) return { quotation, standing: 'quotation', words: [], sentenceEnd: endOf(0) };
  let inside: QuotationCompletion | undefined;
  for (let first = 0; first + count <= own.length; first++) {
    if (!standsAt(own, first, typed)) continue;
    const words = own.slice(first, first + count).map(({ start, end }) => ({ start, end }));
    const start = words[0]?.start ?? 0;
    const standing = standingAt(start, first, text, ends);
    const completion: QuotationCompletion = { quotation, standing, words, sentenceEnd: endOf(start) };
    if (standing !== 'words') return completion;
    inside ??= completion;
  }
  if (inside) return inside;
  const hasAll = typed.words.every((_, index) => own.some(({ key }) => isTyped(key, index, typed)));
  return hasAll && count > 1
    ? { quotation, standing: 'scattered', words: [], sentenceEnd: text.length }
    : undefined;
}

function standingAt(start: number, word: number, text: string, ends: readonly number[]): Standing {
  if (word === 0) return 'quotation';
  // Of the sentences that end before the words, the last is the one that may be right before them.
  const end = ends[lowerBound(ends, (one) => one <= start) - 1];
  const opensSentence = end !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(end, start));
  return opensSentence ? 'sentence' : 'words';
}

/** Returns a test that is true for speakers whom a text names by the last part of their names. */
function namesIn(context: string): (speaker: string | undefined) => boolean {
  const words = new Set(wordsOf(context).words.map(({ key }) => key));
  const answers = new Map<string, boolean>();
  return (speaker) => {
    if (speaker === undefined) return false;
    let answer = answers.get(speaker);
    if (answer === undefined) {
      const last = speaker.split(/\s+/u).at(-1) ?? '';
      answer = /\p{Lu}/u.test(last) && words.has(foldWord(last));
      answers.set(speaker, answer);
    }
    return answer;
  };
}
