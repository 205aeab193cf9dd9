import type { Severity } from '../core/index';
import type { CheckedDraft } from './content/checkedDraft';
import { rangesIn } from './json/jsonRange';
import { showHidden } from './wording/hiddenCharacters';
import { readerName } from './wording/labels';

/**
 * The findings as workflow commands of GitHub Actions, one line each, which annotate the lines of a pull request. Text of a
 * draft or source cannot start another command, since line breaks are escaped, nor hide or reorder anything.
 */
export function githubReport(drafts: readonly CheckedDraft[]): string {
  return drafts
    .flatMap(({ name, text, report }) => {
      const rangeOf = rangesIn(text);
      return report.findings.map(({ rule, severity, message, span, reader }) => {
        const { line, column, endLine, endColumn } = rangeOf(span);
        const properties = {
          file: name.replaceAll('\\', '/'),
          line,
          endLine,
          // GitHub accepts columns only for ranges within one line.
          ...(line === endLine ? { col: column, endColumn } : {}),
          title: reader === undefined ? rule : `${rule} (${readerName(reader)})`,
        };
        const written = Object.entries(properties).map(
          ([key, value]) => `${key}=${escapeProperty(String(value))}`,
        );
        return `::${commandOf(severity)} ${written.join(',')}::${escapeData(showHidden(message))}\n`;
      });
    })
    .join('');
}

function commandOf(severity: Severity): 'error' | 'warning' | 'notice' {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
