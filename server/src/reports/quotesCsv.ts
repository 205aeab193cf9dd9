import { hull } from '../core/editor';
import type { AttributedFile } from './attributedFile';
import { positionsIn } from './positions';
import { singleLine } from './singleLine';

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

/** The attributions of every file as comma-separated values (RFC 4180), one row each below a row of names. */
export function quotesCsv(files: readonly AttributedFile[]): string {
  const rows = files.flatMap(({ name, text, attributions }) => {
    const positionAt = positionsIn(text);
    return attributions.map((attribution) => {
      const textAt = (spans: typeof attribution.content): string =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const { line, column } = positionAt(hull(attribution.content)?.start ?? 0);
      const row: Record<(typeof columns)[number], string | number | boolean> = {
        file: name,
        line,
        column,
        type: attribution.type,
        speaker: attribution.speakerName ?? '',
        mention: textAt(attribution.speaker),
        cue: textAt(attribution.cue),
        reportedTo: attribution.reportedTo ?? '',
        reportedBy: attribution.reportedBy ?? '',
        hedged: attribution.hedged,
        content: textAt(attribution.content),
      };
      return columns.map((each) => cell(String(row[each]))).join(',');
    });
  });
  return [columns.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, so that it stays text. */
function cell(value: string): string {
  const text = singleLine(value);
  const inert = /^[=+@-]/u.test(text) ? `'${text}` : text;
  return /[",]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
