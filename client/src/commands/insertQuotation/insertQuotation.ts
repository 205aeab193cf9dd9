import { CancellationTokenSource, l10n, languages, window, type QuickPick, type TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { FoundQuotation } from '../../../../protocol/quotations';
import { findQuotationsRequest, quotationEditRequest } from '../../../../protocol/requests';
import { draftSelector } from '../../drafts/draftSelector';
import type { LanguageServer } from '../../languageServer/languageServer';
import { PassagePreview } from './passagePreview';
import { quotationPicks, type QuotationPick } from './quotationPicks';
import { sendRequest } from '../../languageServer/protocolMessages';

/** Has the writer choose among all quotations of the sources, and puts the chosen one at the caret. */
export async function insertQuotation(
  server: LanguageServer,
  failed: (error: unknown) => void,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || languages.match(draftSelector, editor.document) === 0) {
    void window.showWarningMessage(
      l10n.t('No draft is open. Open the Markdown or text file that the quotation is for.'),
    );
    return;
  }
  const client = await server.getClient();
  const chosen = await choose(client, editor, failed);
  if (chosen) await insert(client, editor, chosen);
}

async function choose(
  client: LanguageClient,
  editor: TextEditor,
  failed: (error: unknown) => void,
): Promise<FoundQuotation | undefined> {
  const pick = window.createQuickPick<QuotationPick>();
  pick.title = l10n.t('Insert a quotation');
  pick.placeholder = l10n.t('Words of the quotation, its speaker, or its outlet');
  pick.matchOnDetail = true;
  // The passage is shown while the list has the focus, and a click into it does not end the choice.
  pick.ignoreFocusOut = true;
  const preview = new PassagePreview(editor.viewColumn);
  const search = new QuotationSearch(client, client.code2ProtocolConverter.asUri(editor.document.uri), pick);
  try {
    return await new Promise((resolve, reject) => {
      const find = (): void => {
        search.find(pick.value).catch(reject);
      };
      pick.onDidChangeValue(find);
      pick.onDidChangeActive(([active]) => {
        if (!active) return;
        const { uri, range } = active.quotation.location;
        const { protocol2CodeConverter: convert } = client;
        preview.show(convert.asUri(uri), convert.asRange(range)).catch(failed);
      });
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.quotation);
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
      find();
    });
  } finally {
    search.dispose();
    pick.dispose();
    preview.dispose();
  }
}

/** Fills the list; a search that is no longer wanted is cancelled. */
class QuotationSearch {
  private running: CancellationTokenSource | undefined;

  constructor(
    private readonly client: LanguageClient,
    private readonly uri: string,
    private readonly pick: QuickPick<QuotationPick>,
  ) {}

  async find(query: string): Promise<void> {
    this.dispose();
    const source = new CancellationTokenSource();
    this.running = source;
    this.pick.busy = true;
    try {
      const params = { uri: this.uri, query };
      const { quotations } = await sendRequest(this.client, findQuotationsRequest, params, source.token);
      if (this.running === source) this.pick.items = quotationPicks(quotations);
    } catch (error) {
      if (!source.token.isCancellationRequested) throw error;
    } finally {
      if (this.running === source) this.pick.busy = false;
      source.dispose();
    }
  }

  dispose(): void {
    this.running?.cancel();
    this.running = undefined;
  }
}

async function insert(client: LanguageClient, editor: TextEditor, quotation: FoundQuotation): Promise<void> {
  const { document, selection } = editor;
  const { version } = document;
  const { newText, range } = await sendRequest(client, quotationEditRequest, {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    range: client.code2ProtocolConverter.asRange(selection),
    sourceId: quotation.sourceId,
    start: quotation.start,
  });
  const shown = await window.showTextDocument(document, {
    viewColumn: editor.viewColumn,
    preserveFocus: false,
  });
  const done =
    document.version === version &&
    (await shown.edit((edit) => {
      edit.replace(client.protocol2CodeConverter.asRange(range), newText);
    }));
  if (!done)
    void window.showWarningMessage(
      l10n.t('The draft has changed meanwhile, so nothing was inserted. Try again.'),
    );
}
