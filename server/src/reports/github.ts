import type { Severity } from '../core/index';
import type { CheckedDraft } from './checkedDraft';
import { rangesIn } from './jsonRange';

/**
 * The findings as workflow commands of GitHub Actions, one line each, which show them beside the lines of a pull request.
 * Nothing in a draft or source can begin a command of its own: line breaks are escaped.
 */
export function githubReport(drafts: readonly CheckedDraft[]): string {
  return drafts
    .flatMap(({ name, text, report }) => {
      const rangeOf = rangesIn(text);
      return report.findings.map(({ rule, severity, message, span }) => {
        const { line, column, endLine, endColumn } = rangeOf(span);
        const properties = {
          file: name.replaceAll('\\', '/'),
          line,
          endLine,
          // Columns are understood within one line only.
          ...(line === endLine ? { col: column, endColumn } : {}),
          title: rule,
        };
        const written = Object.entries(properties).map(
          ([key, value]) => `${key}=${escapeProperty(String(value))}`,
        );
        return `::${commandOf(severity)} ${written.join(',')}::${escapeData(message)}\n`;
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
