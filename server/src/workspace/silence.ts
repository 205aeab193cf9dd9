import { translate } from '../localization/language';
import type { DocumentSelection } from './documentSelection';
import type { DraftChecks } from './draftChecks';
import { whySilent } from './whySilent';
import type { Workspace } from './workspace';

/** Tells why nothing is found in a document. */
export class Silence {
  constructor(
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    private readonly checks: DraftChecks,
  ) {}

  /** The reason and what to do; undefined where the sources are being read, or the check failed. */
  on(uri: string): string | undefined {
    const folder = this.workspace.folderFor(uri);
    const reason = this.selection.refusal(uri) ?? whySilent(folder ? [folder] : []);
    if (reason !== undefined) return reason;
    if (this.checks.paused) return translate('Checking is paused.');
    return folder?.settings.run === 'manual'
      ? translate('Drafts are checked only when you ask for it (verbatim.run).')
      : undefined;
  }
}
