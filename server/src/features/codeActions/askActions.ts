import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { askReaderAboutSentenceCommand } from '../../../../protocol/commands';
import { translate } from '../../localization/language';
import { rangeOf } from '../../workspace/ranges';
import { readerRefusal } from '../../workspace/readerRefusal';
import { statementAt } from '../../workspace/statementAt';
import type { ActionContext } from './actionContext';

/** The action that asks the second reader about the statement at a place, unless draft or folder forbid it. */
export function askActions({ checked, asked }: ActionContext): CodeAction[] {
  const { document, draft, project } = checked;
  const statement = statementAt(checked, asked.start)?.statement;
  if (!statement || readerRefusal(draft, project) !== undefined) return [];
  const title = translate('Ask the second reader about this sentence');
  return [
    {
      title,
      kind: CodeActionKind.Refactor,
      command: {
        title,
        command: askReaderAboutSentenceCommand,
        arguments: [{ uri: document.uri, range: rangeOf(document, statement.span) }],
      },
    },
  ];
}
