import type {
  Attribution,
  Difference,
  DraftReport,
  Evidence,
  Finding,
  Fix,
  Span,
  Statement,
} from '../core/index';
import type { DraftEdit } from './draftEdit';

/** The report after an edit of the draft: spans behind the edit move, and whatever it changed is left out. */
export function carryOver(report: DraftReport, edit: DraftEdit): DraftReport {
  return {
    ...report,
    statements: carriedItems(report.statements, (statement) => carryStatement(statement, edit)),
    findings: carriedItems(report.findings, (finding) => carryFinding(finding, edit)),
  };
}

/** The span after an edit; undefined if the edit changed its text or joined a word to its edge. */
export function carrySpan(span: Span, edit: DraftEdit): Span | undefined {
  const { start, end, text } = edit;
  const moved = text.length - (end - start);
  if (start > span.end) return span;
  if (end < span.start) return { start: span.start + moved, end: span.end + moved };
  if (start === span.end) return joinsBefore(text) || end > start ? undefined : span;
  if (end !== span.start) return undefined;
  return joinsAfter(text) || end > start ? undefined : { start: span.start + moved, end: span.end + moved };
}

/** True if text inserted directly behind a word becomes part of the word. */
function joinsBefore(text: string): boolean {
  return /^[\p{L}\p{N}\p{M}’'-]/u.test(text);
}

function joinsAfter(text: string): boolean {
  return /[\p{L}\p{N}\p{M}’'-]$/u.test(text);
}

function carryFinding(finding: Finding, edit: DraftEdit): Finding | undefined {
  const span = carrySpan(finding.span, edit);
  if (!span) return undefined;
  return {
    ...finding,
    span,
    evidence: finding.evidence.map((evidence) => carryEvidence(evidence, edit)),
    fixes: carriedItems(finding.fixes, (fix) => carryFix(fix, edit)),
  };
}

function carryFix(fix: Fix, edit: DraftEdit): Fix | undefined {
  const edits = carriedItems(fix.edits, (change) => {
    const span = carrySpan(change.span, edit);
    return span && { ...change, span };
  });
  return edits.length === fix.edits.length ? { ...fix, edits } : undefined;
}

function carryStatement(statement: Statement, edit: DraftEdit): Statement | undefined {
  const span = carrySpan(statement.span, edit);
  if (!span) return undefined;
  return {
    ...statement,
    span,
    attribution: statement.attribution && carryAttribution(statement.attribution, edit),
    evidence: statement.evidence.map((evidence) => carryEvidence(evidence, edit)),
  };
}

function carryAttribution(attribution: Attribution, edit: DraftEdit): Attribution {
  const spans = (before: readonly Span[]): Span[] => carriedItems(before, (span) => carrySpan(span, edit));
  return {
    ...attribution,
    content: spans(attribution.content),
    cue: spans(attribution.cue),
    speaker: spans(attribution.speaker),
  };
}

function carryEvidence(evidence: Evidence, edit: DraftEdit): Evidence {
  if (!evidence.differences) return evidence;
  return {
    ...evidence,
    differences: carriedItems(evidence.differences, (difference) => carryDifference(difference, edit)),
  };
}

function carryDifference(difference: Difference, edit: DraftEdit): Difference | undefined {
  const draft = carrySpan(difference.draft, edit);
  return draft && { ...difference, draft };
}

function carriedItems<T>(items: readonly T[], carry: (item: T) => T | undefined): T[] {
  return items.map(carry).filter((item) => item !== undefined);
}
