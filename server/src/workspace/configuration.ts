import { Emitter, MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { SourceProblem } from '../../../protocol/sources';
import { settingsSection } from '../../../protocol/settings';
import type { CoreModule } from '../coreModule';
import { parseSettings, type ParsedSettings } from './settings';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';
import { editorText } from '../reports/wording/editorText';
import { errorMessage } from '../sources/files/errors';

/** Applies the client's settings to each folder, and shows the problems in them to the user. */
export class Configuration {
  private told = new Set<string>();
  private applying = Promise.resolve();
  private readonly applied = new Emitter<void>();

  /** Fires when the settings have been applied to all folders. */
  readonly onDidApply = this.applied.event;

  /**
   * @param canAsk true if the client answers `workspace/configuration`
   * @param given settings that the client sent of itself, for a client that does not answer
   */
  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly coreModule: () => Promise<CoreModule>,
    private readonly canAsk: boolean,
    private given: unknown,
  ) {}

  /** Handles `workspace/didChangeConfiguration`. */
  async changed(settings: unknown): Promise<void> {
    if (settings !== undefined && settings !== null) this.given = settings;
    await this.apply();
  }

  /** Applies the settings to every folder. Calls are processed one after the other. */
  apply(): Promise<void> {
    this.applying = this.applying.then(() => this.applyNow());
    return this.applying;
  }

  private async applyNow(): Promise<void> {
    const { folders } = this.workspace;
    const asked = this.ask(folders.map(({ uri }) => uri));
    await Promise.all(
      folders.map((folder, index) =>
        this.setUp(folder, async () => {
          // Read before the settings are used, since it may name the sources.
          await folder.projectFile.read();
          folder.use(this.parse((await asked)[index]));
        }),
      ),
    );
    await this.nameUnknownRules();
    this.tell(folders.flatMap(({ problems }) => problems).filter(({ setting }) => setting !== undefined));
    this.applied.fire();
  }

  /** Sets up a folder. What is thrown becomes a problem of that folder, so that the others are set up all the same. */
  private async setUp(folder: WorkspaceFolder, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      folder.failed(error);
      const reason = error instanceof Error ? error.stack : errorMessage(error);
      this.connection.console.error(`${folder.root} could not be set up: ${reason}`);
    }
  }

  /** Loads the core, which knows the rules. The folders read their sources meanwhile. */
  private async nameUnknownRules(): Promise<void> {
    try {
      const { ruleIds } = await this.coreModule();
      for (const folder of this.workspace.folders) folder.nameUnknownRules(ruleIds);
    } catch (error) {
      this.connection.console.error(`The checker could not be loaded: ${errorMessage(error)}`);
    }
  }

  private parse(answer: unknown): ParsedSettings {
    return parseSettings(answer ?? ownSection(this.given));
  }

  private async ask(scopes: readonly string[]): Promise<readonly unknown[]> {
    if (!this.canAsk || scopes.length === 0) return [];
    try {
      const items = scopes.map((scopeUri) => ({ scopeUri, section: settingsSection }));
      return (await this.connection.workspace.getConfiguration(items)) as unknown[];
    } catch (error) {
      this.connection.console.error(`The settings could not be read: ${errorMessage(error)}`);
      return [];
    }
  }

  /** Shows each problem once, until the settings change. */
  private tell(problems: readonly SourceProblem[]): void {
    const messages = new Set(problems.map(({ message }) => message));
    for (const message of messages) {
      if (this.told.has(message)) continue;
      // A notification, since the server need not wait for the user.
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: editorText(message),
      });
    }
    this.told = messages;
  }
}

/** Clients send the section itself, or an object with the section in it. */
function ownSection(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && settingsSection in settings
    ? settings[settingsSection]
    : settings;
}
