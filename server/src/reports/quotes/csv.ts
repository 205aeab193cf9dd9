import { hull } from '../../core/editor';
import { textAtSpans, type AttributedFile } from './attributedFile';
import { positionsIn } from '../content/positions';
import { singleLine } from '../wording/singleLine';
import { withoutWorkflowCommands } from '../wording/workflowCommands';

const columns = [
  'file',
  'line',
  'column',
  'type',
  'speaker',
  'mention',
  'cue',
  'reportedTo',
  'reportedBy',
  'hedged',
  'content',
] as const;

/** The attributions of all files as comma-separated values (RFC 4180): a header row, then one row per attribution. */
export function quotesCsv(files: readonly AttributedFile[]): string {
  const rows = files.flatMap(({ name, text, attributions }) => {
    const positionAt = positionsIn(text);
    return attributions.map((attribution) => {
      const { line, column } = positionAt(hull(attribution.content)?.start ?? 0);
      const row: Record<(typeof columns)[number], string | number | boolean> = {
        file: name,
        line,
        column,
        type: attribution.type,
        speaker: attribution.speakerName ?? '',
        mention: textAtSpans(text, attribution.speaker),
        cue: textAtSpans(text, attribution.cue),
        reportedTo: attribution.reportedTo ?? '',
        reportedBy: attribution.reportedBy ?? '',
        hedged: attribution.hedged,
        content: textAtSpans(text, attribution.content),
      };
      return columns.map((each) => cell(String(row[each]))).join(',');
    });
  });
  return withoutWorkflowCommands([columns.join(','), ...rows].map((row) => `${row}\r\n`).join(''));
}

/** Prefixes text that a spreadsheet would read as a formula with an apostrophe, and quotes it if necessary. */
function cell(value: string): string {
  const text = singleLine(value);
  const inert = /^[=+@-]/u.test(text) ? `'${text}` : text;
  return /[",]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
