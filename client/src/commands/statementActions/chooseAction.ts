import {
  CodeActionKind,
  commands,
  l10n,
  window,
  workspace,
  type CodeAction,
  type Range,
  type TextDocument,
} from 'vscode';

/** What the user reads while choosing an action. */
export interface ActionWording {
  /** Title of the list of actions. */
  readonly title: string;
  /** What is said where there is none. */
  readonly none: string;
}

/** Has the user choose one of the code actions of some kinds at a place of a draft, and makes it; the only one without asking. */
export async function chooseAction(
  document: TextDocument,
  range: Range,
  kinds: readonly string[],
  { title, none }: ActionWording,
): Promise<void> {
  const { version } = document;
  const found = await Promise.all(
    kinds.map((kind) =>
      commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind),
    ),
  );
  const actions = found
    .flat()
    .filter(({ kind }) => kind && kinds.some((wanted) => CodeActionKind.Empty.append(wanted).contains(kind)));
  const [only, ...others] = actions;
  if (!only) {
    void window.showInformationMessage(none);
    return;
  }
  const chosen =
    others.length === 0
      ? only
      : (
          await window.showQuickPick(
            actions.map((action) => ({ label: action.title, action })),
            { title },
          )
        )?.action;
  if (!chosen) return;
  if (document.version !== version) {
    void window.showWarningMessage(
      l10n.t('The draft has changed in the meantime, so nothing was done. Try again.'),
    );
    return;
  }
  if (chosen.edit) await workspace.applyEdit(chosen.edit);
  if (chosen.command)
    await commands.executeCommand(chosen.command.command, ...((chosen.command.arguments ?? []) as unknown[]));
}
