import { isDeepStrictEqual } from 'node:util';
import { EventEmitter, languages, TabInputText, window, type Disposable, type Uri } from 'vscode';
import { statementsRequest } from '../../../../protocol/requests';
import type { StatementsResult } from '../../../../protocol/statements';
import { draftSelector } from '../../drafts/draftSelector';
import type { LanguageServer } from '../../languageServer/languageServer';
import { Refresher } from '../../drafts/refresher';

const noStatements: StatementsResult = { statements: [] };

/** The statements of the draft in the active editor, or of the last one, which stays while the user reads an article. */
export class DraftStatements implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly refresher: Refresher;
  private readonly subscriptions: { dispose(): void }[];
  private currentDraft: Uri | undefined;
  private currentResult = noStatements;

  readonly onDidChange = this.changes.event;

  /** @param onError called if a request fails */
  constructor(
    private readonly server: LanguageServer,
    onError: (error: unknown) => void,
  ) {
    this.refresher = new Refresher(() => this.request(), onError);
    const now = (): void => {
      this.refresher.now();
    };
    this.subscriptions = [
      this.changes,
      this.refresher,
      window.onDidChangeActiveTextEditor(now),
      window.tabGroups.onDidChangeTabs(now),
      server.diagnostics.onDidReceive(now),
      server.onDidChangeResults(now),
      server.onDidChangeStatus(({ state }) => {
        if (state === 'stopped') this.set(this.currentDraft, noStatements);
      }),
    ];
  }

  /** Undefined if no draft is open. */
  get draft(): Uri | undefined {
    return this.currentDraft;
  }

  get result(): StatementsResult {
    return this.currentResult;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async request(): Promise<void> {
    const before = this.draftIfOpen();
    for (const draft of [activeDocument(), before]) {
      if (!draft) continue;
      const result = await this.server.request(statementsRequest, { uri: draft.toString() });
      // A draft's statements stay while the user reads an article.
      if (result.notDraft === 'source' && before && before.toString() !== draft.toString()) continue;
      this.set(draft, result);
      return;
    }
    this.set(undefined, noStatements);
  }

  private draftIfOpen(): Uri | undefined {
    const { currentDraft } = this;
    const open = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(
        ({ input }) => input instanceof TabInputText && input.uri.toString() === currentDraft?.toString(),
      );
    return open ? currentDraft : undefined;
  }

  private set(draft: Uri | undefined, result: StatementsResult): void {
    const same =
      draft?.toString() === this.currentDraft?.toString() && isDeepStrictEqual(result, this.currentResult);
    this.currentDraft = draft;
    this.currentResult = result;
    // A tree that is rendered again loses a click that is under way.
    if (!same) this.changes.fire();
  }
}

function activeDocument(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(draftSelector, document) > 0 ? document.uri : undefined;
}
