import type { Archive } from '../../archive/archive';
import type { Article, SourceQuotation, SourceWord } from '../../archive/article';
import { contains } from '../../prose/span';
import type { Span } from '../../prose/span';
import { align } from './wordAlignment';
import type { SameName, Step } from './wordAlignment';
import type { QuotedWord, QuotedWords } from './quotedWords';
import { findWindows } from './quotationWindows';
import type { Window } from './quotationWindows';

/** Words of the draft against the words in their place in the source; one of the two may be none. */
export interface WordDifference {
  /** Draft word indices, `from` inclusive, `to` exclusive; empty where the draft lacks words. */
  readonly draft: { readonly from: number; readonly to: number };
  /** Source word indices in the article. */
  readonly source: { readonly from: number; readonly to: number };
}

/** Source words that a quotation leaves out between two of its own. */
export interface Leap extends WordDifference {
  /** Whether the writer marks the place, by an ellipsis or by interrupting the quotation. */
  readonly marked: boolean;
}

/** Where a quotation stands in an article, and how it differs from what stands there. */
export interface QuotationMatch {
  readonly article: Article;
  /** Source word indices, first to last that agree: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly WordDifference[];
  readonly leaps: readonly Leap[];
  /** Share of the draft's content words that agree, 0 to 1; of all its words where none carries content. */
  readonly agreement: number;
  /** How many words agree, and how many of those carry content. */
  readonly agreeing: number;
  readonly agreeingContent: number;
  /** The quotation of the source that holds most of the words that agree; absent where they stand in its prose. */
  readonly quotation?: SourceQuotation;
  /** Whether all quotations of the source that hold words that agree are of one speaker, as far as the article tells. */
  readonly oneSpeaker: boolean;
  /** Share of the words that agree that stand in quotation marks in the source, 0 to 1. */
  readonly quoted: number;
  /** The steps of the alignment; source indices count from `offset`. */
  readonly steps: readonly Step[];
  readonly offset: number;
}

/** Whether a match has every word in place: what is left out is marked as left out, or only stands apart. */
export function isExact(match: QuotationMatch): boolean {
  return match.differences.length === 0;
}

/** Where a quotation may come from, the best first: exact before altered, in quotation marks before in prose. */
export function matchQuotation(quoted: QuotedWords, archive: Archive, sameName: SameName): QuotationMatch[] {
  if (quoted.words.length === 0) return [];
  return findWindows(quoted.words, archive)
    .flatMap((window) =>
      matchesIn(quoted, window, sameName).map((match) => ({
        match,
        position: window.position + match.from - window.from,
      })),
    )
    .filter(({ match }) => match.agreeing > 0)
    .sort(compareMatches)
    .map(({ match }) => match);
}

/** The best match in a window, and every other place in it that has the very words. */
function matchesIn(quoted: QuotedWords, window: Window, sameName: SameName): QuotationMatch[] {
  const match = matchWindow(quoted, window, sameName);
  if (match.agreeing === 0 || !standsTogether(match)) return [match];
  const rest = [
    { ...window, to: match.from },
    { ...window, from: match.to, position: window.position + match.to - window.from },
  ].filter(({ from, to }) => to - from >= quoted.words.length);
  return [match, ...rest.flatMap((part) => matchesIn(quoted, part, sameName)).filter(standsTogether)];
}

function standsTogether(match: QuotationMatch): boolean {
  return isExact(match) && match.leaps.length === 0;
}

/** Of two as good the one in the article that came first, and there the earlier one. */
function compareMatches(a: PlacedMatch, b: PlacedMatch): number {
  return rank(b.match) - rank(a.match) || a.position - b.position;
}

interface PlacedMatch {
  readonly match: QuotationMatch;
  readonly position: number;
}

function rank(match: QuotationMatch): number {
  const unmarked = match.leaps.filter(({ marked }) => !marked).length;
  return (
    match.agreement -
    0.05 * match.differences.length -
    0.15 * unmarked +
    0.1 * match.quoted +
    (isExact(match) ? 1 : 0)
  );
}

function matchWindow(quoted: QuotedWords, window: Window, sameName: SameName): QuotationMatch {
  const { article, from } = window;
  const source = article.words.slice(from, window.to);
  const { steps } = align(quoted.words, source, (index) => quoted.gaps.has(index), sameName);
  const agreeingSteps = steps.flatMap((step) =>
    step.kind === 'equal' ? [{ draft: step.draft, source: step.source }] : [],
  );
  const inQuotation = agreeingSteps
    .map((step) => source[step.source]?.quotation ?? -1)
    .filter((quotation) => quotation >= 0);
  const holder = holderOf(inQuotation, article);
  const quotation = article.quotations[holder];
  const counted = countAgreement(quoted.words, agreeingSteps);
  const { differences, leaps } = readSteps(steps, quoted, source, window, holder);
  const touched = [
    ...agreeingSteps.map((step) => ({ from: from + step.source, to: from + step.source + 1 })),
    ...differences.map((difference) => difference.source).filter((range) => range.to > range.from),
  ];
  return {
    article,
    from: Math.min(...touched.map((range) => range.from)),
    to: Math.max(...touched.map((range) => range.to)),
    differences,
    leaps,
    ...counted,
    ...(quotation ? { quotation } : {}),
    oneSpeaker: haveOneSpeaker([...new Set(inQuotation)].flatMap((at) => article.quotations[at] ?? [])),
    quoted: agreeingSteps.length === 0 ? 0 : inQuotation.length / agreeingSteps.length,
    steps,
    offset: from,
  };
}

function haveOneSpeaker(quotations: readonly SourceQuotation[]): boolean {
  const names = quotations.flatMap(({ level, attribution }) =>
    level === 0 && attribution?.speakerName !== undefined ? [attribution.speakerName] : [],
  );
  return new Set(names).size <= 1;
}

/**
 * The quotation that holds most of the words that agree, the inner of two that hold as many; -1 for none. `innermost` has
 * the innermost quotation of each word.
 */
function holderOf(innermost: readonly number[], { quotations }: Article): number {
  const counts = new Map<number, number>();
  for (const index of innermost) {
    const own = quotations[index];
    // The quotations of a block are in the order of their beginnings: those around one come before it.
    for (let at = index; own && quotations[at]?.block === own.block; at--) {
      const other = quotations[at];
      if (other && contains(other.span, own.span)) counts.set(at, (counts.get(at) ?? 0) + 1);
      if (other?.level === 0) break;
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? -1;
}

function countAgreement(
  words: readonly QuotedWord[],
  agreeingSteps: readonly { readonly draft: number }[],
): { agreement: number; agreeing: number; agreeingContent: number } {
  const own = words.filter(({ inserted }) => !inserted);
  const content = own.filter((word) => word.content).length;
  const agreeing = agreeingSteps
    .flatMap(({ draft }) => words[draft] ?? [])
    .filter(({ inserted }) => !inserted);
  const agreeingContent = agreeing.filter((word) => word.content).length;
  const agreement = content > 0 ? agreeingContent / content : agreeing.length / Math.max(1, own.length);
  return { agreement, agreeing: agreeing.length, agreeingContent };
}

/** An insertion in square brackets stands for at most so many words of the other side. */
const insertionReach = 6;

/** Gathers neighbouring steps that disagree into differences. What an insertion in brackets stands for is none. */
function readSteps(
  steps: readonly Step[],
  { words, gaps }: QuotedWords,
  sourceWords: readonly SourceWord[],
  { article, from: offset }: Window,
  holder: number,
): { differences: WordDifference[]; leaps: Leap[] } {
  const differences: WordDifference[] = [];
  const leaps: Leap[] = [];
  const place = { draft: 0, source: steps.find((step) => 'source' in step)?.source ?? 0 };
  let open: { draft: number; source: number } | undefined;
  const close = () => {
    if (!open) return;
    const edges = { first: open.draft === 0, last: place.draft === words.length };
    const draft = words.slice(open.draft, place.draft);
    const range = withinSentence(
      draft,
      sourceWords,
      withinQuotation(sourceWords, { from: open.source, to: place.source }, edges, article, holder),
      edges,
      article,
    );
    const source = sourceWords.slice(range.from, range.to);
    const difference = {
      draft: { from: open.draft, to: place.draft },
      source: { from: offset + range.from, to: offset + range.to },
    };
    // A few words left out where the writer marks it, or where somebody speaks in between, are as good as many.
    if (draft.length === 0 && (gaps.has(place.draft) || isInterruption(article, difference.source)))
      leaps.push({ ...difference, marked: true });
    else if (!standsFor(draft, source) && !standsFor(source, draft)) differences.push(difference);
    open = undefined;
  };
  for (const step of steps) {
    if (step.kind === 'equal' || step.kind === 'jump') close();
    else open ??= { ...place };
    if (step.kind === 'jump') {
      const source = { from: offset + step.source, to: offset + step.to };
      const marked = step.marked || isInterruption(article, source);
      leaps.push({ draft: { from: place.draft, to: place.draft }, source, marked });
    }
    if ('draft' in step) place.draft = step.draft + 1;
    if ('source' in step) place.source = step.kind === 'jump' ? step.to : step.source + 1;
  }
  close();
  return { differences, leaps };
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Which edges of the draft's quotation a difference stands at. */
interface Edges {
  readonly first: boolean;
  readonly last: boolean;
}

/** What differs at a quotation's edge is compared with words of the source's quotation only, not with those around it. */
function withinQuotation(
  sourceWords: readonly SourceWord[],
  { from, to }: WordRange,
  edges: Edges,
  article: Article,
  holder: number,
): WordRange {
  const outer = article.quotations[holder];
  if (!outer) return { from, to };
  const outside = (word: SourceWord | undefined): boolean =>
    word !== undefined && !contains(outer.span, word);
  const range = { from, to };
  while (edges.first && range.from < range.to && outside(sourceWords[range.from])) range.from++;
  while (edges.last && range.to > range.from && outside(sourceWords[range.to - 1])) range.to--;
  return range;
}

/**
 * Words that are added at a quotation's edge stand in the place of nothing: neither of the end of the sentence before
 * nor of the "by" with which the source's sentence goes on.
 */
function withinSentence(
  draft: readonly { readonly content: boolean }[],
  sourceWords: readonly SourceWord[],
  { from, to }: WordRange,
  edges: Edges,
  { text }: Article,
): WordRange {
  const gapAfter = (at: number): string =>
    text.slice(sourceWords[at]?.end ?? 0, sourceWords[at + 1]?.start ?? 0);
  const range = { from, to };
  if (edges.first && draft.length > 0) {
    for (let at = from; at < to; at++) if (endsSentence(sourceWords[at], gapAfter(at))) range.from = at + 1;
  }
  const joins = sourceWords.slice(range.from, to).every(({ content }) => !content);
  if (edges.last && joins && draft.every(({ content }) => content) && gapAfter(to - 1) === ' ')
    range.to = range.from;
  return range;
}

/** A capitalised word that is no longer may be a title or an initial, and the mark after it that of an abbreviation. */
const longestAbbreviation = 4;

function endsSentence(word: SourceWord | undefined, gap: string): boolean {
  if (!word || !/^[.!?…]["”’»)\]]*\s/u.test(gap)) return false;
  return !word.capital || word.end - word.start > longestAbbreviation;
}

/** Whether words stand between two quotations of one speaker: "…," he said. "…" */
function isInterruption({ words, quotations }: Article, { from, to }: WordRange): boolean {
  const before = quotations[words[from - 1]?.quotation ?? -1];
  const after = quotations[words[to]?.quotation ?? -1];
  if (!before || !after || words.slice(from, to).some(({ quotation }) => quotation >= 0)) return false;
  const [speaker, other] = [before.attribution, after.attribution];
  return (
    speaker === other || (speaker?.speakerName !== undefined && speaker.speakerName === other?.speakerName)
  );
}

/** Whether words are an editor's insertion that stands for the others: "[Zelensky]" for "he". */
function standsFor(inserted: readonly { readonly inserted: boolean }[], others: readonly unknown[]): boolean {
  return inserted.length > 0 && inserted.every((word) => word.inserted) && others.length <= insertionReach;
}

/** The stretch of the article's text, in UTF-16 offsets, from one word to before another. */
export function sourceSpan(article: Article, words: { readonly from: number; readonly to: number }): Span {
  const first = article.words[words.from];
  const last = article.words[words.to - 1];
  if (first && last && words.to > words.from) return { start: first.start, end: last.end };
  const before = article.words[words.from - 1];
  const at = before?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}
