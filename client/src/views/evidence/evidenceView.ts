import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import {
  l10n,
  Range,
  Uri,
  window,
  workspace,
  type Disposable,
  type Memento,
  type TextEditor,
  type WebviewView,
  type WebviewViewProvider,
} from 'vscode';
import type { EvidenceResult } from '../../../../protocol/evidence';
import { evidenceRequest, reportStyleRequest } from '../../../../protocol/requests';
import { insertQuotation } from '../../commands/insertQuotation/insertQuotation';
import { showPassage } from '../../commands/openPassage';
import { cite, ignore } from '../../commands/statementActions/statementActions';
import { stopIgnoringIn } from '../../commands/stopIgnoring';
import type { TypingHold } from '../../diagnostics/typingHold';
import { Refresher } from '../../drafts/refresher';
import type { LanguageServer } from '../../languageServer/languageServer';
import { toProtocolRange } from '../../languageServer/ranges';
import { rangeOfFragment } from '../../report/panel/lineFragment';
import { signOff, withdrawSignOff } from '../../report/signOff';
import type { DraftStatements } from '../statements/draftStatements';
import { EvidenceFollower, type CaretPlace } from './evidenceFollower';
import {
  parseEvidenceMessage,
  type EvidencePageMessage,
  type PageAction,
  type ShowEvidenceMessage,
} from './evidenceMessages';
import { evidencePage } from './evidencePage';

/** What the view shows, and of which place. */
interface Shown {
  readonly place: CaretPlace;
  readonly evidence: EvidenceResult;
}

/** The view of the evidence on what stands at the caret of the draft. */
export class EvidenceView implements WebviewViewProvider, Disposable {
  private readonly refresher: Refresher;
  private readonly subscriptions: { dispose(): void }[];
  private view: WebviewView | undefined;
  private shown: Shown | undefined;
  /** The last place of the caret in the draft, which stays when another document takes its editor. */
  private caret: CaretPlace | undefined;

  /**
   * @param statements tells which draft is meant
   * @param scriptFolder folder of the page's script
   * @param memento keeps the last name that statements were signed off with
   * @param onError called if an action of the page fails
   * @param onFailedRequest called if the evidence cannot be requested
   */
  constructor(
    private readonly server: LanguageServer,
    private readonly statements: DraftStatements,
    hold: TypingHold,
    private readonly scriptFolder: Uri,
    private readonly memento: Memento,
    private readonly onError: (error: unknown) => void,
    onFailedRequest: (error: unknown) => void,
  ) {
    const follower = new EvidenceFollower<EvidenceResult>({
      place: () => this.place(),
      isHeld: ({ uri, line, character }) =>
        hold.isHeld(Uri.parse(uri, true), new Range(line, character, line, character)),
      request: ({ uri, line, character }) =>
        server.request(evidenceRequest, { uri, position: { line, character } }),
      show: (evidence, place) => this.show(evidence, place),
    });
    this.refresher = new Refresher(
      () => (this.view?.visible === true ? follower.follow() : Promise.resolve()),
      onFailedRequest,
    );
    const now = (): void => {
      this.refresher.now();
    };
    this.subscriptions = [
      this.refresher,
      window.registerWebviewViewProvider('verbatim.evidence', this),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (isOn(textEditor, statements.draft)) now();
      }),
      statements.onDidChange(now),
      server.diagnostics.onDidReceive(now),
      server.onDidChangeResults(now),
      hold.onDidRelease(now),
    ];
  }

  resolveWebviewView(view: WebviewView): void {
    this.view = view;
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [this.scriptFolder] };
    webview.onDidReceiveMessage((received: unknown) => {
      const message = parseEvidenceMessage(received);
      if (message) this.handle(message);
    });
    view.onDidChangeVisibility(() => {
      this.refresher.now();
    });
    view.onDidDispose(() => {
      if (this.view === view) this.view = undefined;
    });
    const script = webview.asWebviewUri(Uri.joinPath(this.scriptFolder, 'evidence.js'));
    webview.html = evidencePage(script.toString(), randomUUID());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private place(): CaretPlace | undefined {
    const { draft } = this.statements;
    const editor = draft && editorOf(draft);
    if (editor) {
      const { document, selection } = editor;
      const { line, character } = selection.active;
      this.caret = { uri: document.uri.toString(), version: document.version, line, character };
    }
    return draft?.toString() === this.caret?.uri ? this.caret : undefined;
  }

  private async show(evidence: EvidenceResult | undefined, place: CaretPlace | undefined): Promise<void> {
    const { view } = this;
    if (!view) return;
    this.shown = evidence && place && { evidence, place };
    view.description = place && posix.basename(Uri.parse(place.uri, true).path);
    const { style } = await this.server.request(reportStyleRequest, {});
    // Not awaited: for a page that has been hidden meanwhile it never settles.
    void view.webview.postMessage({ show: { ...contentOf(evidence), style } } satisfies ShowEvidenceMessage);
  }

  private handle(message: EvidencePageMessage): void {
    switch (message.kind) {
      case 'ready':
        this.refresher.now();
        return;
      case 'open':
        this.open(message.link).catch(this.onError);
        return;
      case 'act':
        this.act(message.action).catch(this.onError);
        return;
    }
  }

  /** Opens the draft where it is, or an article beside it. */
  private async open(link: string): Promise<void> {
    const uri = Uri.parse(link, true);
    const document = uri.with({ fragment: '' });
    const found = rangeOfFragment(uri.fragment);
    const { start, end } = found ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
    const range = new Range(start.line, start.column, end.line, end.column);
    const editor = editorOf(document);
    if (editor && isOn(editor, this.statements.draft))
      await window.showTextDocument(editor.document, { selection: range, viewColumn: editor.viewColumn });
    else await showPassage({ uri: document.toString(), range: toProtocolRange(range) });
  }

  private async act(action: PageAction): Promise<void> {
    const { shown, server } = this;
    if (!shown) return;
    const { place, evidence } = shown;
    const draft = Uri.parse(place.uri, true);
    const document = await workspace.openTextDocument(draft);
    const position = document.validatePosition(
      new Range(place.line, place.character, place.line, place.character).start,
    );
    switch (action) {
      case 'cite':
        await cite(server, document, position);
        return;
      case 'ignore':
        await ignore(server, document, position);
        return;
      case 'insertQuotation':
        // It goes to the caret of the active editor.
        await window.showTextDocument(document, { viewColumn: editorOf(draft)?.viewColumn });
        await insertQuotation(server, this.onError);
        return;
      case 'stopIgnoring':
        if (evidence.range) await stopIgnoringIn(server, draft, evidence.range);
        return;
      case 'signOff':
        if (evidence.key !== undefined) await signOff(server, draft, evidence.key, this.memento);
        return;
      case 'withdrawSignOff':
        if (evidence.key !== undefined) await withdrawSignOff(server, draft, evidence.key);
        return;
    }
  }
}

/** What the page shows of an answer: evidence, or in words why there is none. */
function contentOf(evidence: EvidenceResult | undefined): Omit<ShowEvidenceMessage['show'], 'style'> {
  if (!evidence)
    return {
      actions: [],
      reason: l10n.t('Open a draft: the evidence on the sentence at its caret is shown here.'),
    };
  const { body, actions } = evidence;
  if (body !== undefined) return { body, actions: [...actions, 'insertQuotation'] };
  const nothing = l10n.t(
    'There is nothing to check at the caret. Move it into a quotation, or a sentence that tells a fact.',
  );
  return evidence.reason === undefined
    ? { actions: ['insertQuotation'], reason: nothing }
    : { actions: [], reason: evidence.reason };
}

function editorOf(document: Uri): TextEditor | undefined {
  const { activeTextEditor: active } = window;
  if (active && isOn(active, document)) return active;
  return window.visibleTextEditors.find((editor) => isOn(editor, document));
}

function isOn(editor: TextEditor, document: Uri | undefined): boolean {
  return editor.document.uri.toString() === document?.toString();
}
