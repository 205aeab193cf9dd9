import type { Evidence, Finding, Span, Statement } from '../core/index';
import type { Articles, CheckedDraft, SecondOpinions } from './content/checkedDraft';
import { countSeverities, countStates } from './content/counts';
import { isIgnored, judgedDraft } from './content/judgedStatements';
import { jsonText } from './json/jsonText';
import { jsonAttribution } from './json/jsonAttribution';
import { type JsonTextRange, jsonRange, textRangesIn } from './json/jsonRange';

/** Version of the format. It grows by one with every change that breaks programs which read the old format. */
export const jsonReportVersion = 1;

/**
 * The report as JSON; docs/command-line.md describes the format. Ranges have UTF-16 offsets from 0, and lines and columns
 * from 1. Unknown values are null; no field is ever left out.
 */
export function jsonReport(drafts: readonly CheckedDraft[], articles: Articles): string {
  const report = {
    version: jsonReportVersion,
    summary: { drafts: drafts.length, statements: countStates(drafts), findings: countSeverities(drafts) },
    sources: citedSources(drafts, articles),
    drafts: drafts.map((draft) => draftJson(draft, articles)),
  };
  return jsonText(report);
}

/** The articles that evidence comes from, in the order of their first citation. */
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

function draftJson(draft: CheckedDraft, articles: Articles): unknown {
  const { name, text, report, notes, second } = draft;
  const ignored = new Set(
    judgedDraft(draft)
      .statements.filter(isIgnored)
      .map(({ statement }) => statement),
  );
  const rangeOf = textRangesIn(text);
  return {
    path: name,
    unusedIgnores: notes?.unusedIgnores ?? [],
    statements: report.statements.map((statement) =>
      statementJson(statement, ignored.has(statement), second, rangeOf, articles),
    ),
    findings: report.findings.map((finding) => findingJson(finding, rangeOf, articles)),
  };
}

function statementJson(
  statement: Statement,
  ignored: boolean,
  second: SecondOpinions | undefined,
  rangeOf: (span: Span) => JsonTextRange,
  articles: Articles,
): unknown {
  return {
    kind: statement.kind,
    verdict: statement.verdict,
    ignored,
    support: statement.support,
    range: rangeOf(statement.span),
    attribution: statement.attribution ? jsonAttribution(statement.attribution, rangeOf) : null,
    evidence: statement.evidence.map((evidence) => evidenceJson(evidence, rangeOf, articles)),
    reader: second ? readerJson(second, statement, rangeOf, articles) : null,
  };
}

/** What a second reader says of a statement; null where it was not asked about it. */
function readerJson(
  { model, byStatement }: SecondOpinions,
  statement: Statement,
  rangeOf: (span: Span) => JsonTextRange,
  articles: Articles,
): unknown {
  const opinion = byStatement.get(statement);
  return opinion
    ? {
        model,
        verdict: opinion.verdict,
        reason: opinion.reason,
        evidence: opinion.evidence.map((evidence) => evidenceJson(evidence, rangeOf, articles)),
      }
    : null;
}

function findingJson(finding: Finding, rangeOf: (span: Span) => JsonTextRange, articles: Articles): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    reader: finding.reader ?? null,
    range: rangeOf(finding.span),
    evidence: finding.evidence.map((evidence) => evidenceJson(evidence, rangeOf, articles)),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ range: rangeOf(edit.span), newText: edit.text })),
    })),
  };
}

function evidenceJson(
  evidence: Evidence,
  rangeOf: (span: Span) => JsonTextRange,
  articles: Articles,
): unknown {
  return {
    source: evidence.sourceId,
    relation: evidence.relation,
    score: evidence.score,
    speaker: evidence.speaker ?? null,
    range: sourceRange(evidence.sourceId, evidence.span, evidence.text, articles),
    differences: (evidence.differences ?? []).map((difference) => ({
      draft: rangeOf(difference.draft),
      source: sourceRange(evidence.sourceId, difference.source, difference.sourceText, articles),
    })),
  };
}

/** Range in a source; lines and columns are null if the source has been removed. */
function sourceRange(sourceId: string, span: Span, text: string, articles: Articles): unknown {
  const location = articles.locate(sourceId, span);
  if (location) return { ...jsonRange(span, location.start, location.end), text };
  return { start: span.start, end: span.end, line: null, column: null, endLine: null, endColumn: null, text };
}
