import type { DraftReport, Finding, Severity } from '../core/index';
import { overlap } from '../core/editor';
import type { Reading } from '../reader/reading';
import { severities as severestFirst } from '../reports/content/counts';
import { type DraftCheck, withIgnores } from './checkDraft';
import type { FolderSources } from './folderSources';

/** Severities of the rules in the settings, by id. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/**
 * The check of a draft with what a second reader says of it. Its findings come beside those of the rules and under the same
 * ignores; no finding or verdict of the rules changes.
 *
 * @param check by the rules alone; the readings are about the statements of its report
 */
export function withReadings(
  check: DraftCheck,
  model: string,
  readings: readonly Reading[],
  sources: FolderSources,
  severities: RuleSeverities,
): DraftCheck {
  const { draft, project, whole } = check;
  const found = readings.flatMap((reading) => findingOf(reading, model, whole, severities) ?? []);
  const report: DraftReport =
    found.length === 0
      ? whole
      : { ...whole, findings: [...whole.findings, ...found].sort((a, b) => a.span.start - b.span.start) };
  return {
    ...withIgnores(report, draft, sources, project),
    second: { model, byStatement: new Map(readings.map((reading) => [reading.statement, reading])) },
  };
}

/** The finding to show for a reading; undefined if there is none, or if a rule has found the same. */
function findingOf(
  { finding, statement }: Reading,
  model: string,
  { findings }: DraftReport,
  severities: RuleSeverities,
): Finding | undefined {
  if (!finding) return undefined;
  const set = severities[finding.rule];
  if (set === 'off') return undefined;
  const isSame = (other: Finding): boolean =>
    other.rule === finding.rule && overlap(other.span, finding.span) > 0;
  if (findings.some(isSame)) return undefined;
  // What the rules support is not underlined as wrong: the model is another opinion there.
  const most: Severity = statement.verdict === 'supported' ? 'information' : 'warning';
  return { ...finding, severity: mildest([finding.severity, most, ...(set ? [set] : [])]), reader: model };
}

function mildest(given: readonly Severity[]): Severity {
  return severestFirst[Math.max(...given.map((one) => severestFirst.indexOf(one)))] ?? 'hint';
}
