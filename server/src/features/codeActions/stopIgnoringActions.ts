import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { ignoreCommand } from '../../../../protocol/commands';
import { translate } from '../../localization/language';
import type { DisableComment } from '../../project/ignores/disableComments';
import { enableEdit } from '../../project/ignores/disableEdit';
import type { ListedEntry } from '../../project/ignores/ignoreFindings';
import type { Ignore } from '../../project/project';
import { editorLine } from '../../reports/wording/editorText';
import { type ActionContext, draftEdit } from './actionContext';
import type { IgnoreParams } from './ignoreCommand';

/** Actions that bring back the ignored findings at a place: one for each reason for which they are ignored. */
export function stopIgnoringActions(at: ActionContext): CodeAction[] {
  const { checked, asked } = at;
  return [...checked.ignored].flatMap(([{ rule, span }, reasons]) =>
    span.start > asked.end || asked.start > span.end
      ? []
      : reasons.flatMap((reason) => ('span' in reason ? uncomment(rule, reason, at) : [forget(reason, at)])),
  );
}

/** Takes an entry out of the project file. */
function forget(entry: Ignore | ListedEntry, { checked: { document } }: ActionContext): CodeAction {
  const title =
    'list' in entry
      ? translate('Stop ignoring “{entry}” everywhere', { entry: editorLine(entry.entry) })
      : translate('Stop ignoring {rule} here', { rule: entry.rule });
  const params: IgnoreParams = { uri: document.uri, stop: true, ...subjectOf(entry) };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: ignoreCommand, arguments: [params] },
  };
}

function subjectOf(
  entry: Ignore | ListedEntry,
): { ignore: Ignore } | { name: string } | { quotation: string } {
  if (!('list' in entry)) return { ignore: entry };
  return entry.list === 'names' ? { name: entry.entry } : { quotation: entry.entry };
}

/** Takes a rule out of the comment above a paragraph; none for a comment that holds for more than the paragraph. */
function uncomment(rule: string, comment: DisableComment, at: ActionContext): CodeAction[] {
  if (comment.kind !== 'disable-next-line') return [];
  const title = translate('Stop ignoring {rule} here', { rule });
  const edit = enableEdit(at.checked.draft.text, comment, rule);
  return [{ title, kind: CodeActionKind.QuickFix, edit: draftEdit([edit], at) }];
}
