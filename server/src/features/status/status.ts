import type { Connection } from 'vscode-languageserver';
import { statusNotification } from '../../../../protocol/notifications';
import type { ServerStatus } from '../../../../protocol/status';
import { missingSources } from '../../workspace/uncheckedReason';
import type { Configuration } from '../../workspace/configuration';
import type { DraftChecks } from '../../workspace/draftChecks';
import type { Workspace } from '../../workspace/workspace';
import { sendNotification } from '../../messages/protocolMessages';

/** Sends `verbatim/status` whenever the status changes. */
export class StatusFeature {
  private sent = '';
  private wasReady = false;
  private commands = 0;
  /** True once the settings have been applied. Until then the sources are unknown. */
  private configured = false;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    configuration: Configuration,
    private readonly checks: DraftChecks,
  ) {
    configuration.onDidApply(() => {
      this.configured = true;
      this.update();
    });
    workspace.onDidChangeFolder(() => {
      this.update();
    });
    checks.onResultsChanged(() => {
      this.update();
    });
  }

  /** Sends the status if it differs from what was sent last. */
  update(): void {
    const status = this.status();
    const json = JSON.stringify(status);
    if (json === this.sent) return;
    this.sent = json;
    void sendNotification(this.connection, statusNotification, status);
    if (status.state !== 'ready') return;
    this.wasReady = true;
    this.update();
  }

  /** Runs a command, during which the status is busy. */
  async during<T>(command: () => Promise<T>): Promise<T> {
    this.commands++;
    this.update();
    try {
      return await command();
    } finally {
      this.commands--;
      this.update();
    }
  }

  private status(): ServerStatus {
    const { folders } = this.workspace;
    const state = this.state();
    return {
      state,
      sources: folders.reduce((sum, { library }) => sum + library.size, 0),
      problems: folders.reduce((sum, { problems }) => sum + problems.length, 0),
      message: state === 'starting' ? undefined : missingSources(folders),
      paused: this.checks.paused || undefined,
      stopped: folders.some(({ library }) => library.stopped) || undefined,
    };
  }

  private state(): ServerStatus['state'] {
    const { folders } = this.workspace;
    const busy = this.commands > 0 || folders.some(({ library }) => library.busy);
    if (!this.wasReady) return this.configured && !busy ? 'ready' : 'starting';
    return busy ? 'busy' : 'idle';
  }
}
