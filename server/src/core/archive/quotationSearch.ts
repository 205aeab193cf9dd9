import { foldWord } from '../prose/wordFolding';
import { wordsOf } from '../prose/words';
import type { Archive } from './archive';
import type { Article, SourceQuotation, SourceWord } from './article';
import { sentenceEnds } from './quotationSentences';
import { isTyped, quotationsWith, standsAt } from './quotationWords';
import type { PlacedQuotation, TypedWords } from './quotationWords';
import { quotationSummary } from './sourceQuotations';
import type { QuotationSummary } from './sourceQuotations';

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
  private readonly starts = new WeakMap<Article, readonly Start[]>();

  constructor(private readonly archive: Archive) {}

  /** Best first: by who is named, by what is cited, by where the words stand; otherwise in the order of the sources. */
  continuations({ typed, context, cited, limit }: TypedQuotation): Continuation[] {
    const typedWords: TypedWords = {
      words: wordsOf(typed).words,
      unfinished: /[\p{L}\p{N}\p{M}'’]$/u.test(typed),
    };
    const named = namedIn(context);
    const liking: Liking = ({ article, quotation }) =>
      (named(quotation.attribution?.speakerName) ? namedScore : 0) +
      (cited.includes(article.id) ? citedScore : 0);
    const found = this.candidates(typedWords, liking, limit * 2).flatMap((placed) => {
      const summary = quotationSummary(placed.article, placed.quotation);
      const one = summary && continuation(summary, typedWords);
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
    const starting = this.startingWith(typed);
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

  private startingWith(typed: TypedWords): PlacedQuotation[] {
    return this.archive.articles.flatMap((article) =>
      this.startsOf(article).flatMap(({ quotation, first }) =>
        standsAt(article.words, first, typed) ? [{ article, quotation }] : [],
      ),
    );
  }

  /** Index of the finished word that occurs least; 0 where there is only an unfinished one. */
  private rarest({ words, unfinished }: TypedWords): number {
    const finished = unfinished ? words.slice(0, -1) : words;
    const counts = finished.map(({ key }) => this.archive.positionsOf(key).length);
    return Math.max(0, counts.indexOf(Math.min(...counts)));
  }

  private startsOf(article: Article): readonly Start[] {
    const known = this.starts.get(article);
    if (known) return known;
    const found = article.quotations
      .filter(({ level }) => level === 0)
      .map((quotation) => ({ quotation, first: firstWordFrom(article.words, quotation.span.start) }));
    this.starts.set(article, found);
    return found;
  }
}

/** Where a quotation begins: index of its first word among the article's. */
interface Start {
  readonly quotation: SourceQuotation;
  readonly first: number;
}

function firstWordFrom(words: readonly SourceWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where typed words stand in a quotation; undefined where they do not. */
function continuation(quotation: QuotationSummary, typed: TypedWords): Continuation | undefined {
  const { text } = quotation;
  const ends = sentenceEnds(text);
  const endOf = (offset: number): number => ends.find((end) => end > offset) ?? text.length;
  const count = typed.words.length;
  if (count === 0) return { quotation, standing: 'quotation', words: [], sentenceEnd: endOf(0) };
  const own = wordsOf(text).words;
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
