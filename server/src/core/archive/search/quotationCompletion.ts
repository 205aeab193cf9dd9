import { foldWord } from '../../prose/wordFolding';
import { wordsOf } from '../../prose/words';
import type { Word } from '../../prose/words';
import type { Archive } from '../archive';
import type { PlacedQuotation, SourceQuotation } from '../article';
import { sentenceEnds } from './quotationSentences';
import { quotationsWith } from './quotationWords';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';
import { isTyped, standsAt, typedWords } from '../index/typedWords';
import type { TypedWords } from '../index/typedWords';

/** What a writer has typed of a quotation, and what tells whose it may be. */
export interface TypedQuotation {
  /** What stands between the opening mark and the caret. The last word may be unfinished. */
  readonly typed: string;
  /** The paragraph around it: a speaker who is named there comes first. */
  readonly context: string;
  /** Ids of the articles that the paragraph cites: they come first. */
  readonly cited: readonly string[];
  /** How many are wanted. */
  readonly limit: number;
}

/** How typed words stand in a quotation: at its beginning, at a sentence's, in one, or here and there. */
export type Standing = 'quotation' | 'sentence' | 'words' | 'scattered';

/** A quotation that continues what was typed. */
export interface Continuation {
  readonly quotation: QuotationSummary;
  readonly standing: Standing;
  /** Where in the quotation's `text` each typed word stands; empty for scattered words and where nothing is typed. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** Where in `text` the sentence ends that they stand in. */
  readonly sentenceEnd: number;
}

const standingScore: Readonly<Record<Standing, number>> = {
  quotation: 3,
  sentence: 2,
  words: 1,
  scattered: 0,
};

/** What is known of whose a quotation may be counts more than where in it the words stand. */
const namedScore = 4;
const citedScore = 2;

type Liking = (placed: PlacedQuotation) => number;

/** Finds the quotations of an archive that continue what a writer types. */
export class QuotationSearch {
  constructor(private readonly archive: Archive) {}

  /** Best first: by who is named, by what is cited, by where the words stand; otherwise in the order of the sources. */
  continuations({ typed, context, cited, limit }: TypedQuotation): Continuation[] {
    const words = typedWords(typed);
    const named = namedIn(context);
    const liking: Liking = ({ article, quotation }) =>
      (named(quotation.attribution?.speakerName) ? namedScore : 0) +
      (cited.includes(article.id) ? citedScore : 0);
    const found = this.candidates(words, liking, limit * 2).flatMap((placed) => {
      const summary = quotationSummary(placed.article, placed.quotation);
      const one = summary && continuation(summary, words);
      return one ? [{ one, score: liking(placed) + standingScore[one.standing] }] : [];
    });
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ one }) => one);
  }

  private candidates(typed: TypedWords, liking: Liking, enough: number): PlacedQuotation[] {
    const found = new Map<SourceQuotation, PlacedQuotation>();
    const add = (placed: PlacedQuotation): void => {
      found.set(placed.quotation, placed);
    };
    const starting = this.archive.quotationStarts.startingWith(typed);
    const liked = starting.filter((placed) => liking(placed) > 0);
    for (const placed of [...liked.slice(0, enough), ...starting.slice(0, enough)]) add(placed);
    if (typed.words.length === 0) return [...found.values()];
    const rarest = this.rarest(typed);
    const before = found.size;
    for (const placed of quotationsWith(this.archive, rarest, typed)) {
      if (found.size >= before + enough) break;
      const first = placed.word - rarest;
      if (first >= 0 && standsAt(placed.article.words, first, typed)) add(placed);
    }
    if (found.size > 0 || typed.words.length < 2) return [...found.values()];
    for (const placed of quotationsWith(this.archive, rarest, typed)) {
      if (found.size >= enough) break;
      add(placed);
    }
    return [...found.values()];
  }

  /** Index of the finished word that occurs least; 0 where there is only an unfinished one. */
  private rarest({ words, beginnings }: TypedWords): number {
    const finished = beginnings.length > 0 ? words.slice(0, -1) : words;
    const counts = finished.map(({ key }) => this.archive.words.positionsOf(key).length);
    return Math.max(0, counts.indexOf(Math.min(...counts)));
  }
}

/** A quotation's words and the ends of its sentences: it is looked at again with every letter that is typed. */
interface Read {
  readonly words: readonly Word[];
  readonly ends: readonly number[];
}

const known = new WeakMap<QuotationSummary, Read>();

function read(quotation: QuotationSummary): Read {
  let found = known.get(quotation);
  if (!found) {
    found = { words: wordsOf(quotation.text).words, ends: sentenceEnds(quotation.text) };
    known.set(quotation, found);
  }
  return found;
}

/** Where typed words stand in a quotation; undefined where they do not. */
function continuation(quotation: QuotationSummary, typed: TypedWords): Continuation | undefined {
  const { text } = quotation;
  const { words: own, ends } = read(quotation);
  const endOf = (offset: number): number => ends.find((end) => end > offset) ?? text.length;
  const count = typed.words.length;
  if (count === 0) return { quotation, standing: 'quotation', words: [], sentenceEnd: endOf(0) };
  let inside: Continuation | undefined;
  for (let first = 0; first + count <= own.length; first++) {
    if (!standsAt(own, first, typed)) continue;
    const words = own.slice(first, first + count).map(({ start, end }) => ({ start, end }));
    const start = words[0]?.start ?? 0;
    const standing = standingAt(start, first, text, ends);
    const one: Continuation = { quotation, standing, words, sentenceEnd: endOf(start) };
    if (standing !== 'words') return one;
    inside ??= one;
  }
  if (inside) return inside;
  const all = typed.words.every((_, index) => own.some(({ key }) => isTyped(key, index, typed)));
  return all && count > 1
    ? { quotation, standing: 'scattered', words: [], sentenceEnd: text.length }
    : undefined;
}

function standingAt(start: number, word: number, text: string, ends: readonly number[]): Standing {
  if (word === 0) return 'quotation';
  const opensSentence = ends.some((end) => end <= start && !/[\p{L}\p{N}]/u.test(text.slice(end, start)));
  return opensSentence ? 'sentence' : 'words';
}

/** Tells which speakers a text names, by the last part of their names. */
function namedIn(context: string): (speaker: string | undefined) => boolean {
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
