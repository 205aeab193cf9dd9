import { isDeepStrictEqual } from 'node:util';
import { EventEmitter, languages, TabInputText, window, type Disposable, type Uri } from 'vscode';
import { statementsRequest } from '../../../../protocol/requests';
import type { StatementsResult } from '../../../../protocol/statements';
import { draftSelector } from '../../drafts/draftSelector';
import type { LanguageServer } from '../../languageServer/languageServer';
import { Refresher } from '../../drafts/refresher';
import { sendRequest } from '../../languageServer/protocolMessages';

const nothing: StatementsResult = { statements: [] };

/** The statements of the draft that the writer is at, or was last at: an article that is opened leaves them as they are. */
export class DraftStatements implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly refresh: Refresher;
  private readonly subscriptions: { dispose(): void }[];
  private at: Uri | undefined;
  private result = nothing;

  readonly onDidChange = this.changes.event;

  /** @param failed told when the server did not answer */
  constructor(
    private readonly server: LanguageServer,
    failed: (error: unknown) => void,
  ) {
    this.refresh = new Refresher(() => this.ask(), failed);
    const now = (): void => {
      this.refresh.now();
    };
    this.subscriptions = [
      this.changes,
      this.refresh,
      window.onDidChangeActiveTextEditor(now),
      window.tabGroups.onDidChangeTabs(now),
      server.diagnostics.onDidReceive(now),
      server.onDidChangeResults(now),
      server.onDidChangeStatus(({ state }) => {
        if (state === 'stopped') this.set(this.at, nothing);
      }),
    ];
  }

  /** The draft; undefined before one is open. */
  get draft(): Uri | undefined {
    return this.at;
  }

  get found(): StatementsResult {
    return this.result;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async ask(): Promise<void> {
    const client = await this.server.getClient();
    const before = this.stillOpen();
    for (const draft of [activeDocument(), before]) {
      if (!draft) continue;
      const uri = client.code2ProtocolConverter.asUri(draft);
      const result = await sendRequest(client, statementsRequest, { uri });
      if (result.notDraft && before && before.toString() !== draft.toString()) continue;
      this.set(draft, result);
      return;
    }
    this.set(undefined, nothing);
  }

  private stillOpen(): Uri | undefined {
    const { at } = this;
    const open = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(({ input }) => input instanceof TabInputText && input.uri.toString() === at?.toString());
    return open ? at : undefined;
  }

  private set(draft: Uri | undefined, result: StatementsResult): void {
    const same = draft?.toString() === this.at?.toString() && isDeepStrictEqual(result, this.result);
    this.at = draft;
    this.result = result;
    // A list that is drawn anew loses the click that is being made on it.
    if (!same) this.changes.fire();
  }
}

function activeDocument(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(draftSelector, document) > 0 ? document.uri : undefined;
}
