import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import type { Finding, Severity, Span } from '../core/index';
import type { Articles, CheckedDraft } from './content/checkedDraft';
import { rangesIn } from './json/jsonRange';
import { jsonText } from './json/jsonText';
import type { Position } from './content/positions';

/** The findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors show. */
export function sarifReport(drafts: readonly CheckedDraft[], articles: Articles): string {
  const rules = [...new Set(drafts.flatMap(({ report }) => report.findings.map(({ rule }) => rule)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verbatim', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: drafts.flatMap((draft) => resultsOf(draft, rules, articles)),
      },
    ],
  };
  return jsonText(log);
}

function resultsOf(
  { name, text, report }: CheckedDraft,
  rules: readonly string[],
  articles: Articles,
): unknown[] {
  const rangeOf = rangesIn(text);
  const region = (span: Span): unknown => {
    const { line, column, endLine, endColumn } = rangeOf(span);
    return regionOf({ line, column }, { line: endLine, column: endColumn });
  };
  return report.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: levelOf(finding.severity),
    message: { text: finding.message },
    ...(finding.reader === undefined ? {} : { properties: { reader: finding.reader } }),
    locations: [locationOf(name, region(finding.span))],
    relatedLocations: passagesOf(finding, articles),
    partialFingerprints: { 'finding/v1': fingerprint(finding, text) },
    fixes: finding.fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: { uri: uriOf(name) },
          replacements: edits.map((edit) => ({
            deletedRegion: region(edit.span),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    })),
  }));
}

function passagesOf({ evidence }: Finding, articles: Articles): unknown[] {
  return evidence.flatMap(({ sourceId, span, text }, index) => {
    const place = articles.locate(sourceId, span);
    if (!place) return [];
    return [
      { id: index + 1, message: { text }, ...locationOf(place.name, regionOf(place.start, place.end)) },
    ];
  });
}

function locationOf(name: string, region: unknown): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(name) }, region } };
}

function regionOf(start: Position, end: Position): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Returns a path as a relative URI reference: percent-encoded, with forward slashes. */
function uriOf(name: string): string {
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

/** Identifies a finding regardless of its position, so that code hosts recognize it after edits elsewhere. */
function fingerprint({ rule, span, message }: Finding, text: string): string {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return createHash('sha256')
    .update(JSON.stringify([rule, words, message]))
    .digest('hex');
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}
