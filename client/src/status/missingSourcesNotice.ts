import { commands, l10n, window, type Disposable, type Memento } from 'vscode';
import { chooseSourceFolderCommand, trySampleCommand } from '../commands/commandIds';
import type { DraftStatements } from '../views/statements/draftStatements';

/** Key in the workspace's memento: true once the notice has been shown. */
const shownKey = 'verbatim.missingSourcesNotice';

/** Tells once in a workspace that its drafts are not checked because there are no source articles. */
export class MissingSourcesNotice implements Disposable {
  private readonly listener: Disposable;

  /** @param onError called if the notice cannot be shown */
  constructor(
    private readonly statements: DraftStatements,
    private readonly memento: Memento,
    onError: (error: unknown) => void,
  ) {
    this.listener = statements.onDidChange(() => {
      this.update().catch(onError);
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private async update(): Promise<void> {
    const { withoutSources, reason } = this.statements.result;
    if (withoutSources !== true || this.memento.get<boolean>(shownKey) === true) return;
    await this.memento.update(shownKey, true);
    const choose = l10n.t('Choose Source Folder…');
    const sample = l10n.t('Try the Sample');
    const message = l10n.t('Verbatim has nothing to check this draft against. {reason}.', {
      reason: (reason ?? '').replace(/\.$/u, ''),
    });
    const chosen = await window.showInformationMessage(message, choose, sample);
    if (chosen === choose) await commands.executeCommand(chooseSourceFolderCommand);
    if (chosen === sample) await commands.executeCommand(trySampleCommand);
  }
}
