import type {
  ListedFolder,
  ListedQuotation,
  ListedSource,
  SourceProblem,
} from '../../../../protocol/sources';
import { groupBy } from '../groupBy';

export type SourceNode =
  FolderNode | OutletNode | ArticleNode | SpeakerNode | QuotationNode | ProblemsNode | ProblemNode;

/** A workspace folder, if several have sources or problems. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly folder: ListedFolder;
}

/** The articles of an outlet. */
export interface OutletNode {
  readonly kind: 'outlet';
  /** URI of the workspace folder. */
  readonly folder: string;
  /** Undefined for articles whose outlet is unknown. */
  readonly outlet: string | undefined;
  /** Newest first; those without a date last. */
  readonly sources: readonly ListedSource[];
}

export interface ArticleNode {
  readonly kind: 'article';
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly source: ListedSource;
}

/** The quotations of a speaker in an article. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly article: ArticleNode;
  /** Undefined for quotations without a named speaker. */
  readonly speaker: string | undefined;
  readonly quotations: readonly ListedQuotation[];
}

export interface QuotationNode {
  readonly kind: 'quotation';
  readonly article: ArticleNode;
  readonly quotation: ListedQuotation;
}

/** The problems with sources and settings of a folder. */
export interface ProblemsNode {
  readonly kind: 'problems';
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly problems: readonly SourceProblem[];
}

export interface ProblemNode {
  readonly kind: 'problem';
  readonly problem: SourceProblem;
}

/** Returns the roots of the tree: the folders if several have sources or problems, else the children of the only one. */
export function sourceRoots(folders: readonly ListedFolder[]): SourceNode[] {
  const filled = folders.filter(({ sources, problems }) => sources.length + problems.length > 0);
  const [only, ...others] = filled;
  if (!only) return [];
  return others.length === 0 ? folderNodes(only) : filled.map((folder) => ({ kind: 'folder', folder }));
}

/** Returns the children of a folder: its problems, then its outlets in alphabetical order. */
export function folderNodes({ uri, sources, problems }: ListedFolder): SourceNode[] {
  const byOutlet = groupBy(sources, ({ outlet }) => outlet);
  const outlets = byOutlet
    .sort(([a], [b]) => knownFirst(a, b, (one, other) => one.localeCompare(other, 'en')))
    .map(([outlet, own]): OutletNode => ({
      kind: 'outlet',
      folder: uri,
      outlet,
      sources: [...own].sort(newestFirst),
    }));
  const problemsNodes: SourceNode[] =
    problems.length > 0 ? [{ kind: 'problems', folder: uri, problems }] : [];
  return [...problemsNodes, ...outlets];
}

/** Groups the quotations of an article by speaker, in order of first appearance; those without a speaker come last. */
export function speakerNodes(article: ArticleNode, quotations: readonly ListedQuotation[]): SpeakerNode[] {
  return groupBy(quotations, ({ speaker }) => speaker)
    .map(([speaker, own]): SpeakerNode => ({ kind: 'speaker', article, speaker, quotations: own }))
    .sort((a, b) => knownFirst(a.speaker, b.speaker, () => 0));
}

function newestFirst(a: ListedSource, b: ListedSource): number {
  const byDate = knownFirst(a.date, b.date, (one, other) => (one < other ? 1 : one > other ? -1 : 0));
  return byDate || (a.title ?? a.id).localeCompare(b.title ?? b.id, 'en');
}

function knownFirst(
  a: string | undefined,
  b: string | undefined,
  compare: (a: string, b: string) => number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
