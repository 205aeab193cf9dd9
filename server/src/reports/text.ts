import type { Evidence, Finding, Severity } from '../core/index';
import type { Articles, CheckedDraft } from './content/checkedDraft';
import { citedPassage } from './content/citedPassage';
import { countedNoun, severitySentence, verdictSentence } from './wording/countSentences';
import { closestPassagesOf, judgedDraft } from './content/judgedStatements';
import { positionsIn } from './content/positions';
import { readerName } from './wording/labels';
import { singleLine } from './wording/singleLine';
import { withoutWorkflowCommands } from './wording/workflowCommands';
import { type Paint, type Style, type TextOptions, painter } from './text/terminalStyle';

/** Maximum number of passages shown below a finding on a statement that no source settles. */
const maxClosest = 1;

/**
 * The findings for a terminal, one line each in the format of compilers (`draft.md:12:5 error quote-altered message`), with
 * the evidence indented below, and a final line of counts.
 */
export function textReport(
  drafts: readonly CheckedDraft[],
  articles: Articles,
  options: TextOptions,
): string {
  const paint = painter(options);
  const lines = drafts.flatMap((draft) => {
    const positionAt = positionsIn(draft.text);
    const findings = [...draft.report.findings].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
    const unused = (draft.notes?.unusedIgnores ?? []).map(
      (ignore) =>
        `${paint('bold', singleLine(draft.name))} has an ignore that no longer matches anything: ${singleLine(ignore)}`,
    );
    const closest = closestByFinding(draft);
    const shown = findings.flatMap((finding) => {
      const { line, column } = positionAt(finding.span.start);
      return [
        findingLine(`${singleLine(draft.name)}:${line}:${column}`, finding, paint),
        ...finding.evidence.flatMap((evidence) => passageLines(evidence, evidence.relation, articles, paint)),
        ...(closest.get(finding) ?? []).flatMap((evidence) =>
          passageLines(evidence, 'closest', articles, paint),
        ),
      ];
    });
    return [...shown, ...unused];
  });
  lines.push(
    `${countedNoun(drafts.length, 'draft')}. ${verdictSentence(drafts)} ${severitySentence(drafts)}`,
  );
  return withoutWorkflowCommands(`${lines.join('\n')}\n`);
}

/** The passages closest to the statements that no source settles, by the findings on them. */
function closestByFinding(draft: CheckedDraft): ReadonlyMap<Finding, readonly Evidence[]> {
  return new Map(
    judgedDraft(draft).statements.flatMap((judged) =>
      judged.findings
        // What a second reader finds has its own passage.
        .filter(({ evidence }) => evidence.length === 0)
        .map((finding) => [finding, closestPassagesOf(judged).slice(0, maxClosest)] as const),
    ),
  );
}

function findingLine(place: string, { severity, rule, message, reader }: Finding, paint: Paint): string {
  const source = reader === undefined ? rule : `${rule} (${readerName(reader)})`;
  return `${paint('bold', place)} ${paint(severityStyle(severity), severity)} ${paint('dim', source)} ${singleLine(message)}`;
}

function severityStyle(severity: Severity): Style {
  switch (severity) {
    case 'error':
      return 'red';
    case 'warning':
      return 'yellow';
    case 'information':
    case 'hint':
      return 'cyan';
  }
}

function passageLines(evidence: Evidence, label: string, articles: Articles, paint: Paint): string[] {
  const { title, outlet, location } = citedPassage(evidence, articles);
  const place = location
    ? `${location.name}:${location.start.line}:${location.start.column}`
    : evidence.sourceId;
  const about = [title === place ? '' : title, outlet, evidence.speaker && `said by ${evidence.speaker}`]
    .filter((part) => part)
    .join(', ');
  const differences = (evidence.differences ?? []).map(
    ({ draftText, sourceText }) => `draft ${quoted(draftText)}, source ${quoted(sourceText)}`,
  );
  const head = [paint('dim', `${label}:`), singleLine(place), about && paint('dim', singleLine(about))];
  return [
    `  ${head.filter((part) => part).join(' ')}`,
    `    ${singleLine(evidence.text)}`,
    ...(differences.length ? [`    ${paint('dim', differences.join('; '))}`] : []),
  ];
}

function quoted(words: string): string {
  return words ? `<${singleLine(words)}>` : 'nothing';
}
