import type { DraftReport, Finding } from '../../core/index';
import type { LanguageId } from '../../core/editor';
import { contentKey, quotationKey } from '../contentKey';
import { disablingComment, type DisableComment, disableCommentsIn } from './disableComments';
import { type FindingSubject, isNameRule, isQuotationRule, subjectOf } from './findingSubject';
import { holdsFor, type Ignore, type Project } from '../project';

/** A draft whose findings may be ignored. */
export interface IgnoringDraft {
  readonly text: string;
  readonly languageId: LanguageId;
  /** Path relative to the folder, with forward slashes; absent outside the folder. */
  readonly path?: string;
}

/** A report without the ignored findings. */
export interface FilteredReport {
  readonly report: DraftReport;
  /** The ignored findings, in the order of the draft, with all reasons for which each is ignored. */
  readonly ignored: ReadonlyMap<Finding, readonly IgnoreReason[]>;
  /** The reasons for which findings were ignored. */
  readonly used: ReadonlySet<IgnoreReason>;
  /** Comments that disable no finding. */
  readonly unusedComments: readonly DisableComment[];
}

/** Reason for ignoring a finding: an entry of the project file, or a comment in the draft. */
export type IgnoreReason = Ignore | DisableComment | ListedEntry;

/** A name or a quotation in the project file for which no findings are shown. */
export interface ListedEntry {
  readonly list: 'names' | 'quotations';
  readonly entry: string;
}

/** Removes from a report the findings that comments in the draft or the project file ignore. Statements are not changed. */
export function withoutIgnored(report: DraftReport, draft: IgnoringDraft, project: Project): FilteredReport {
  const comments = disableCommentsIn(draft);
  const entries = entryIndexOf(project);
  const used = new Set<IgnoreReason>();
  const ignored = new Map<Finding, readonly IgnoreReason[]>();
  const findings = report.findings.filter((finding) => {
    const reasons = reasonsToIgnore(finding, report, draft, comments, entries);
    for (const reason of reasons) used.add(reason);
    if (reasons.length > 0) ignored.set(finding, reasons);
    return reasons.length === 0;
  });
  return {
    report: ignored.size === 0 ? report : { ...report, findings },
    ignored,
    used,
    unusedComments: comments.filter((one) => one.kind !== 'enable' && !used.has(one)),
  };
}

/** Returns all reasons, so that none of several for one finding is reported as unused. */
function reasonsToIgnore(
  finding: Finding,
  report: DraftReport,
  draft: IgnoringDraft,
  comments: readonly DisableComment[],
  entries: EntryIndex,
): IgnoreReason[] {
  const comment = disablingComment(comments, finding.rule, finding.span.start);
  const reasons: IgnoreReason[] = comment ? [comment] : [];
  if (entries.empty) return reasons;
  const subject = subjectOf(finding, report, draft.text);
  return [
    ...reasons,
    ...(entries.ignores.get(keyOf(finding.rule, subject.text)) ?? []).filter(
      (one) => holdsFor(one, draft.path, entries) && haveWords(one, subject),
    ),
    ...listedReasons(finding, subject, entries),
  ];
}

function haveWords({ words }: Ignore, subject: FindingSubject): boolean {
  return words === undefined || contentKey(words) === contentKey(subject.words ?? subject.text);
}

function listedReasons({ rule }: Finding, subject: FindingSubject, entries: EntryIndex): ListedEntry[] {
  const name = isNameRule(rule) ? entries.names.get(contentKey(subject.words ?? subject.text)) : undefined;
  const quotation =
    isQuotationRule(rule) && subject.kind === 'quote'
      ? entries.quotations.get(quotationKey(subject.text))
      : undefined;
  return [name, quotation].filter((reason) => reason !== undefined);
}

/** The entries of a project by the keys of their texts. */
export interface EntryIndex {
  readonly ignores: ReadonlyMap<string, readonly Ignore[]>;
  readonly names: ReadonlyMap<string, ListedEntry>;
  readonly quotations: ReadonlyMap<string, ListedEntry>;
  readonly lostDrafts?: ReadonlySet<string>;
  readonly empty: boolean;
}

/** Cached because a project changes seldom, and reports are filtered on every keystroke. */
const entriesByProject = new WeakMap<Project, EntryIndex>();

export function entryIndexOf(project: Project): EntryIndex {
  const before = entriesByProject.get(project);
  if (before) return before;
  const ignores = new Map<string, Ignore[]>();
  for (const ignore of project.ignores) {
    const key = keyOf(ignore.rule, ignore.text);
    const listed = ignores.get(key);
    if (listed) listed.push(ignore);
    else ignores.set(key, [ignore]);
  }
  const entries: EntryIndex = {
    ignores,
    names: new Map(project.names.map((entry) => [contentKey(entry), { list: 'names', entry }])),
    quotations: new Map(
      project.quotations.map((entry) => [quotationKey(entry), { list: 'quotations', entry }]),
    ),
    ...(project.lostDrafts && { lostDrafts: project.lostDrafts }),
    empty: project.ignores.length + project.names.length + project.quotations.length === 0,
  };
  entriesByProject.set(project, entries);
  return entries;
}

function keyOf(rule: string, text: string): string {
  return `${rule}\n${contentKey(text)}`;
}
