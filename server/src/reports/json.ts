import type { Evidence, Finding, Span, Statement } from '../core/index';
import type { Articles, CheckedDraft } from './checkedDraft';
import { countSeverities, countVerdicts } from './counts';
import { jsonAttribution } from './jsonAttribution';
import { type JsonStretch, jsonRange, stretchesIn } from './jsonRange';

/** The version of the shape below: it grows by one when a program that reads the old shape would misread the new one. */
export const jsonReportVersion = 1;

/**
 * What was checked and found as JSON. docs/command-line.md describes the shape. Every place is given by UTF-16 offsets and
 * by line and column, both from 1; what is not known is null, and no field is ever left out.
 */
export function jsonReport(drafts: readonly CheckedDraft[], articles: Articles): string {
  const report = {
    version: jsonReportVersion,
    summary: { drafts: drafts.length, statements: countVerdicts(drafts), findings: countSeverities(drafts) },
    sources: citedSources(drafts, articles),
    drafts: drafts.map((draft) => draftJson(draft, articles)),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The articles that the evidence stands in, in the order in which they are first cited. */
function citedSources(drafts: readonly CheckedDraft[], articles: Articles): unknown[] {
  const first = new Map<string, Evidence>();
  for (const { report } of drafts) {
    for (const { evidence } of [...report.statements, ...report.findings]) {
      for (const passage of evidence) if (!first.has(passage.sourceId)) first.set(passage.sourceId, passage);
    }
  }
  return [...first].map(([id, passage]) => {
    const metadata = articles.article(id)?.metadata;
    return {
      id,
      path: articles.locate(id, passage.span)?.name ?? null,
      title: metadata?.title ?? null,
      outlet: metadata?.outlet ?? null,
      date: metadata?.date ?? null,
      byline: metadata?.byline ?? null,
      url: metadata?.url ?? null,
    };
  });
}

function draftJson({ name, text, report, notes }: CheckedDraft, articles: Articles): unknown {
  const stretchOf = stretchesIn(text);
  return {
    path: name,
    unusedIgnores: notes?.unusedIgnores ?? [],
    statements: report.statements.map((statement) => statementJson(statement, stretchOf, articles)),
    findings: report.findings.map((finding) => findingJson(finding, stretchOf, articles)),
  };
}

function statementJson(
  statement: Statement,
  stretchOf: (span: Span) => JsonStretch,
  articles: Articles,
): unknown {
  return {
    kind: statement.kind,
    verdict: statement.verdict,
    support: statement.support,
    range: stretchOf(statement.span),
    attribution: statement.attribution ? jsonAttribution(statement.attribution, stretchOf) : null,
    evidence: statement.evidence.map((evidence) => evidenceJson(evidence, stretchOf, articles)),
  };
}

function findingJson(finding: Finding, stretchOf: (span: Span) => JsonStretch, articles: Articles): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: stretchOf(finding.span),
    evidence: finding.evidence.map((evidence) => evidenceJson(evidence, stretchOf, articles)),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ range: stretchOf(edit.span), newText: edit.text })),
    })),
  };
}

function evidenceJson(
  evidence: Evidence,
  stretchOf: (span: Span) => JsonStretch,
  articles: Articles,
): unknown {
  return {
    source: evidence.sourceId,
    relation: evidence.relation,
    score: evidence.score,
    speaker: evidence.speaker ?? null,
    range: sourceStretch(evidence.sourceId, evidence.span, evidence.text, articles),
    differences: (evidence.differences ?? []).map((difference) => ({
      draft: stretchOf(difference.draft),
      source: sourceStretch(evidence.sourceId, difference.source, difference.sourceText, articles),
    })),
  };
}

/** A range in a source; without line and column where the source is gone. */
function sourceStretch(sourceId: string, span: Span, text: string, articles: Articles): unknown {
  const location = articles.locate(sourceId, span);
  if (location) return { ...jsonRange(span, location.start, location.end), text };
  return { start: span.start, end: span.end, line: null, column: null, endLine: null, endColumn: null, text };
}
