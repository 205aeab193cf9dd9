import type { DraftReport, Finding } from '../core/index';
import type { LanguageId } from '../core/editor';
import { contentKey, quotationKey } from './contentKey';
import { commentAgainst, type DisableComment, disableCommentsIn } from './disableComments';
import { type FindingSubject, isOnNames, isOnQuotations, subjectOf } from './findingSubject';
import type { Ignore, Project } from './project';

/** A draft whose findings may be ignored. */
export interface IgnoringDraft {
  readonly text: string;
  readonly languageId: LanguageId;
  /** Its path in the folder, with forward slashes; absent for a draft that has none. */
  readonly path?: string;
}

/** A report without the findings that are ignored. */
export interface ShownReport {
  readonly report: DraftReport;
  /** The findings that are not shown, in the order of the draft. */
  readonly ignored: readonly Finding[];
  /** What has kept a finding from being shown. */
  readonly used: ReadonlySet<Reason>;
  /** Comments that keep no finding from being shown. */
  readonly idle: readonly DisableComment[];
}

/** Why a finding is not shown: an entry of the project, or a comment of the draft. */
export type Reason = Ignore | DisableComment | NamedReason;

/** A name or a quotation that no finding is to be made of. */
export interface NamedReason {
  readonly list: 'names' | 'quotations';
  readonly entry: string;
}

/** Takes out of a report what the draft's comments and the project say is to be ignored. Statements stay as they are. */
export function withoutIgnored(report: DraftReport, draft: IgnoringDraft, project: Project): ShownReport {
  const comments = draft.languageId === 'markdown' ? disableCommentsIn(draft.text) : [];
  const entries = entriesOf(project);
  const used = new Set<Reason>();
  const ignored: Finding[] = [];
  const findings = report.findings.filter((finding) => {
    const reasons = reasonsAgainst(finding, report, draft, comments, entries);
    for (const reason of reasons) used.add(reason);
    if (reasons.length > 0) ignored.push(finding);
    return reasons.length === 0;
  });
  return {
    report: ignored.length === 0 ? report : { ...report, findings },
    ignored,
    used,
    idle: comments.filter((one) => one.kind !== 'enable' && !used.has(one)),
  };
}

/** All reasons, so that none of several seems to match nothing. */
function reasonsAgainst(
  finding: Finding,
  report: DraftReport,
  draft: IgnoringDraft,
  comments: readonly DisableComment[],
  entries: Entries,
): Reason[] {
  const comment = commentAgainst(comments, finding.rule, finding.span.start);
  const reasons: Reason[] = comment ? [comment] : [];
  if (entries.empty) return reasons;
  const subject = subjectOf(finding, report, draft.text);
  return [
    ...reasons,
    ...(entries.ignores.get(keyOf(finding.rule, subject.text)) ?? []).filter((one) =>
      matches(one, subject, draft),
    ),
    ...named(finding, subject, entries),
  ];
}

function matches({ draft, words }: Ignore, subject: FindingSubject, { path }: IgnoringDraft): boolean {
  if (draft !== undefined && draft !== path) return false;
  return words === undefined || contentKey(words) === contentKey(subject.words ?? subject.text);
}

function named({ rule }: Finding, subject: FindingSubject, entries: Entries): NamedReason[] {
  const name = isOnNames(rule) ? entries.names.get(contentKey(subject.words ?? subject.text)) : undefined;
  const quotation =
    isOnQuotations(rule) && subject.kind === 'quote'
      ? entries.quotations.get(quotationKey(subject.text))
      : undefined;
  return [name, quotation].filter((reason) => reason !== undefined);
}

interface Entries {
  readonly ignores: ReadonlyMap<string, readonly Ignore[]>;
  readonly names: ReadonlyMap<string, NamedReason>;
  readonly quotations: ReadonlyMap<string, NamedReason>;
  readonly empty: boolean;
}

/** A project is read once, and asked at every keystroke. */
const known = new WeakMap<Project, Entries>();

function entriesOf(project: Project): Entries {
  const before = known.get(project);
  if (before) return before;
  const ignores = new Map<string, Ignore[]>();
  for (const ignore of project.ignores) {
    const key = keyOf(ignore.rule, ignore.text);
    ignores.set(key, [...(ignores.get(key) ?? []), ignore]);
  }
  const entries: Entries = {
    ignores,
    names: new Map(project.names.map((entry) => [contentKey(entry), { list: 'names', entry }])),
    quotations: new Map(
      project.quotations.map((entry) => [quotationKey(entry), { list: 'quotations', entry }]),
    ),
    empty: project.ignores.length + project.names.length + project.quotations.length === 0,
  };
  known.set(project, entries);
  return entries;
}

function keyOf(rule: string, text: string): string {
  return `${rule}\n${contentKey(text)}`;
}

/** An entry of the project that keeps no finding from being shown any more. */
export type UnusedEntry = Ignore | NamedReason;

/**
 * The entries that are about this draft alone and match nothing in it.
 *
 * @param path the draft's path in the folder
 */
export function unusedFor(
  path: string | undefined,
  used: ReadonlySet<Reason>,
  project: Project,
): readonly Ignore[] {
  return path === undefined ? [] : project.ignores.filter((one) => one.draft === path && !used.has(one));
}

/** The entries that match nothing in any of the drafts, which are all that there are. */
export function unusedInAll(used: readonly ReadonlySet<Reason>[], project: Project): readonly UnusedEntry[] {
  const isUsed = (reason: Reason): boolean => used.some((one) => one.has(reason));
  const { names, quotations } = entriesOf(project);
  return [...project.ignores, ...names.values(), ...quotations.values()].filter((one) => !isUsed(one));
}
