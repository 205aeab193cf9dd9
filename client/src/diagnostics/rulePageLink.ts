import { Uri, type Diagnostic } from 'vscode';
import { showRuleCommand } from '../commands/commandIds';

/** Has the rule of a diagnostic lead to its rendered page in place of the file, which the editor would show as a text among drafts. */
export function withRulePage(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code === 'object' && code.target.scheme === 'file') {
    const query = encodeURIComponent(JSON.stringify([String(code.value)]));
    diagnostic.code = { value: code.value, target: Uri.parse(`command:${showRuleCommand}?${query}`) };
  }
  return diagnostic;
}
