import type { Archive } from '../archive/archive';
import type { Article, SourceQuotation } from '../archive/article';
import type { Span } from '../prose/span';
import { align } from './alignment';
import type { SameName, Step } from './alignment';
import type { QuotedWord, QuotedWords } from './quotedWords';
import { findWindows } from './retrieval';
import type { Window } from './retrieval';

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
    .map((window) => matchWindow(quoted, window, sameName))
    .filter((match) => match.agreeing > 0)
    .sort(compareMatches);
}

function compareMatches(a: QuotationMatch, b: QuotationMatch): number {
  return rank(b) - rank(a);
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
  const inQuotation = new Map<number, number>();
  for (const step of agreeingSteps) {
    const quotation = source[step.source]?.quotation ?? -1;
    if (quotation >= 0) inQuotation.set(quotation, (inQuotation.get(quotation) ?? 0) + 1);
  }
  const [holder] = [...inQuotation].sort((a, b) => b[1] - a[1]);
  const quotation = holder && article.quotations[holder[0]];
  const counted = countAgreement(quoted.words, agreeingSteps);
  const first = agreeingSteps[0]?.source ?? 0;
  const last = agreeingSteps.at(-1)?.source ?? -1;
  const { differences, leaps } = readSteps(steps, from);
  return {
    article,
    from: from + first,
    to: from + last + 1,
    differences,
    leaps,
    ...counted,
    ...(quotation ? { quotation } : {}),
    quoted: agreeingSteps.length === 0 ? 0 : sum(inQuotation.values()) / agreeingSteps.length,
    steps,
    offset: from,
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function countAgreement(
  words: readonly QuotedWord[],
  agreeing: readonly { readonly draft: number }[],
): { agreement: number; agreeing: number; agreeingContent: number } {
  const own = words.filter(({ inserted }) => !inserted);
  const content = own.filter((word) => word.content).length;
  const agreeingContent = agreeing.filter(({ draft }) => words[draft]?.content === true).length;
  const agreement = content > 0 ? agreeingContent / content : agreeing.length / Math.max(1, own.length);
  return { agreement, agreeing: agreeing.length, agreeingContent };
}

/** Gathers neighbouring steps that disagree into differences. What stands beside an insertion in brackets is free. */
function readSteps(steps: readonly Step[], offset: number): { differences: WordDifference[]; leaps: Leap[] } {
  const differences: WordDifference[] = [];
  const leaps: Leap[] = [];
  let draft = 0;
  let source = steps.find((step) => 'source' in step)?.source ?? 0;
  let open: { draftFrom: number; sourceFrom: number; free: boolean } | undefined;
  const close = () => {
    if (open && !open.free) {
      differences.push({
        draft: { from: open.draftFrom, to: draft },
        source: { from: offset + open.sourceFrom, to: offset + source },
      });
    }
    open = undefined;
  };
  for (const step of steps) {
    if (step.kind === 'equal') close();
    else if (step.kind === 'jump') {
      close();
      leaps.push({
        draft: { from: draft, to: draft },
        source: { from: offset + step.source, to: offset + step.to },
        marked: step.marked,
      });
    } else {
      open ??= { draftFrom: draft, sourceFrom: source, free: false };
      if (step.kind === 'free') open.free = true;
    }
    if ('draft' in step) draft = step.draft + 1;
    if ('source' in step) source = step.kind === 'jump' ? step.to : step.source + 1;
  }
  close();
  return { differences, leaps };
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
