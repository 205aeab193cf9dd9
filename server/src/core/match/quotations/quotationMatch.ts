import type { ArchiveView } from '../../archive/archiveView';
import type { Article, SourceQuotation } from '../../archive/article';
import { spanOfWords } from '../../archive/article';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { lowerBound } from '../../collections/binarySearch';
import { overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { withoutChanceAtEdges } from './beyondQuotation';
import { readDifferences } from './quotationDifferences';
import type { Omission, WordDifference } from './quotationDifferences';
import { findWindows } from './quotationWindows';
import type { ArticleWindow } from './quotationWindows';
import type { QuotedWord, QuotedWords } from './quotedWords';
import { align } from './wordAlignment';
import type { SameName, Step } from './wordAlignment';

/** A place in an article that a quotation may come from, with the differences between the two. */
export interface QuotationMatch {
  readonly article: Article;
  /** Words of the article from the first that agrees to the last: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly WordDifference[];
  readonly omissions: readonly Omission[];
  /** Number of the draft's words that stand beyond the words that the source quotes. */
  readonly wordsBeyond: number;
  /** Share of the draft's content words that agree, 0 to 1; of all its words where none carries content. */
  readonly agreement: number;
  /** Number of words that agree. */
  readonly agreeingWords: number;
  /** The quotation of the source that holds most of the words that agree; absent where they stand in its prose. */
  readonly quotation?: SourceQuotation;
  /** Attribution of the source in whose content, outside quotation marks, the words stand: its account of what somebody said. */
  readonly account?: ResolvedAttribution;
  /** Of words of a turn or of an author's own text: the attribution by which they retell what somebody else said. */
  readonly retelling?: ResolvedAttribution;
  /** True if all quotations of the source that hold words that agree are of one speaker, as far as the article tells. */
  readonly hasOneSpeaker: boolean;
  /** Share, 0 to 1, of the words that agree that stand in quotation marks in the source. */
  readonly quotedShare: number;
  /** Steps of the alignment; source indices count from the beginning of the window that was aligned. */
  readonly steps: readonly Step[];
}

/** True if a match has every word in place: what is left out is marked as left out, or only stands apart. */
export function isExact(match: QuotationMatch): boolean {
  return match.differences.length === 0;
}

/** Places that a quotation may come from, best first: exact before altered, in quotation marks before in prose. */
export function matchQuotation(
  quoted: QuotedWords,
  archive: ArchiveView,
  sameName: SameName,
): QuotationMatch[] {
  if (quoted.words.length === 0) return [];
  return findWindows(quoted.words, archive)
    .flatMap((window) => matchesIn(quoted, window, sameName))
    .filter((match) => match.agreeingWords > 0)
    .sort(compareMatches);
}

/** The best match in a window, and every other place in it that has the very words. */
function matchesIn(quoted: QuotedWords, window: ArticleWindow, sameName: SameName): QuotationMatch[] {
  const match = matchWindow(quoted, window, sameName);
  if (match.agreeingWords === 0 || !standsTogether(match)) return [match];
  const rest = [
    { ...window, to: match.from },
    { ...window, from: match.to },
  ].filter(({ from, to }) => to - from >= quoted.words.length);
  return [match, ...rest.flatMap((part) => matchesIn(quoted, part, sameName)).filter(standsTogether)];
}

/** True if a match has every word, and nothing in between. */
export function standsTogether(match: QuotationMatch): boolean {
  return isExact(match) && match.omissions.length === 0 && match.wordsBeyond === 0;
}

/** The better match first; of two as good the one of the first article by id, and there the earlier one. */
function compareMatches(a: QuotationMatch, b: QuotationMatch): number {
  const difference = rank(b) - rank(a);
  if (difference !== 0) return difference;
  if (a.article !== b.article) return a.article.id < b.article.id ? -1 : 1;
  return a.from - b.from;
}

/** Maximum number of attributions of a block that are compared with a match. */
const maxAttributionsCompared = 200;

/** Minimum share, 0 to 1, of a match that stands in the content of an attribution. */
const minAccountShare = 0.8;

// What ranks a match beside its agreement, in the same units.
const differencePenalty = 0.05;
const unmarkedOmissionPenalty = 0.15;
const quotedBonus = 0.1;
/** Larger than all others together: exact matches come first. */
const exactBonus = 1;

function rank(match: QuotationMatch): number {
  const unmarked = match.omissions.filter(({ marked }) => !marked).length;
  return (
    match.agreement -
    differencePenalty * match.differences.length -
    unmarkedOmissionPenalty * unmarked +
    quotedBonus * match.quotedShare +
    (isExact(match) && match.wordsBeyond === 0 ? exactBonus : 0)
  );
}

function matchWindow(quoted: QuotedWords, window: ArticleWindow, sameName: SameName): QuotationMatch {
  const { article, from, to } = window;
  const source = article.words.slice(from, to);
  const alignment = align(quoted.words, source, (index) => quoted.gaps.has(index), sameName);
  const steps = withoutChanceAtEdges(alignment.steps, quoted, window);
  const agreeing = steps.flatMap((step) =>
    step.kind === 'equal' ? [{ draft: step.draft, source: step.source }] : [],
  );
  const innermost = agreeing
    .map((step) => source[step.source]?.quotation ?? -1)
    .filter((quotation) => quotation >= 0);
  const holder = holderOf(innermost, article);
  const quotation = article.quotations[holder];
  const { differences, omissions, wordsBeyond } = readDifferences(steps, quoted, window, holder);
  const touched = [
    ...agreeing.map((step) => ({ from: from + step.source, to: from + step.source + 1 })),
    ...differences.map((difference) => difference.source).filter((range) => range.to > range.from),
  ];
  const matched = {
    from: Math.min(...touched.map((range) => range.from)),
    to: Math.max(...touched.map((range) => range.to)),
  };
  const block = article.words[matched.from]?.block;
  const told =
    block === undefined || (quotation && quotation.attribution?.turnStart === undefined)
      ? undefined
      : accountAt(article, block, spanOfWords(article, matched));
  const account = quotation ? undefined : told;
  const retelling = quotation && told && told.turnStart === undefined ? told : undefined;
  return {
    article,
    ...matched,
    differences,
    omissions,
    wordsBeyond,
    ...agreementOf(quoted.words, agreeing),
    ...(quotation ? { quotation } : {}),
    ...(account ? { account } : {}),
    ...(retelling ? { retelling } : {}),
    hasOneSpeaker: haveOneSpeaker([...new Set(innermost)].flatMap((at) => article.quotations[at] ?? [])),
    quotedShare: agreeing.length === 0 ? 0 : innermost.length / agreeing.length,
    steps,
  };
}

/** The attribution of a block with the shortest content that holds most of a span of the block. */
function accountAt({ attributions }: Article, block: number, span: Span): ResolvedAttribution | undefined {
  let best: { readonly attribution: ResolvedAttribution; readonly length: number } | undefined;
  const first = lowerBound(attributions, (attribution) => attribution.block < block);
  for (let at = first; at < first + maxAttributionsCompared && attributions[at]?.block === block; at++) {
    const attribution = attributions[at];
    for (const content of attribution?.content ?? []) {
      const length = content.end - content.start;
      const held = overlap(content, span) >= minAccountShare * (span.end - span.start);
      if (attribution && held && (!best || length < best.length)) best = { attribution, length };
    }
  }
  return best?.attribution;
}

function haveOneSpeaker(quotations: readonly SourceQuotation[]): boolean {
  const names = quotations.flatMap(({ level, attribution }) =>
    level === 0 && attribution?.speakerName !== undefined ? [attribution.speakerName] : [],
  );
  return new Set(names).size <= 1;
}

/**
 * Index of the quotation that holds most of the words that agree, the inner of two that hold as many; -1 for none.
 * `innermost` has the index of the innermost quotation of each word.
 */
function holderOf(innermost: readonly number[], { quotations }: Article): number {
  const counts = new Map<number, number>();
  for (const index of innermost) {
    for (let at = index; at >= 0; at = quotations[at]?.enclosing ?? -1)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? -1;
}

/** An editor's insertions are not counted. */
function agreementOf(
  words: readonly QuotedWord[],
  agreeing: readonly { readonly draft: number }[],
): { agreement: number; agreeingWords: number } {
  const own = words.filter(({ inserted }) => !inserted);
  const shared = agreeing.flatMap(({ draft }) => words[draft] ?? []).filter(({ inserted }) => !inserted);
  const content = own.filter((word) => word.content).length;
  const sharedContent = shared.filter((word) => word.content).length;
  const agreement = content > 0 ? sharedContent / content : shared.length / Math.max(1, own.length);
  return { agreement, agreeingWords: shared.length };
}
