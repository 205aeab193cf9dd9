import {
  CancellationTokenSource,
  l10n,
  languages,
  type Uri,
  window,
  type QuickPick,
  type TextEditor,
} from 'vscode';
import type { FoundQuotation } from '../../../../protocol/quotations';
import { findQuotationsRequest, quotationEditRequest } from '../../../../protocol/requests';
import { draftSelector } from '../../drafts/draftSelector';
import type { LanguageServer } from '../../languageServer/languageServer';
import { toEditorRange, toProtocolRange } from '../../languageServer/ranges';
import { choosePassage, type PassagePick } from '../passagePick';
import { quotationPicks } from './quotationPicks';

/** Lets the user choose one of the quotations in the sources, and inserts it at the caret. */
export async function insertQuotation(
  server: LanguageServer,
  onError: (error: unknown) => void,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || languages.match(draftSelector, editor.document) === 0) {
    void window.showWarningMessage(
      l10n.t('No draft is open. Open the Markdown or text file that the quotation is for.'),
    );
    return;
  }
  // Fails before the list opens if there is no server.
  await server.getClient();
  const chosen = await choose(server, editor, onError);
  if (chosen) await insert(server, editor, chosen);
}

async function choose(
  server: LanguageServer,
  editor: TextEditor,
  onError: (error: unknown) => void,
): Promise<FoundQuotation | undefined> {
  const pick = window.createQuickPick<PassagePick<FoundQuotation>>();
  pick.title = l10n.t('Insert a quotation');
  pick.placeholder = l10n.t('Words of the quotation, its speaker, or its outlet');
  const search = new QuotationSearch(server, editor.document.uri, pick);
  try {
    return await choosePassage(pick, editor, onError, (failed) => {
      const find = (): void => {
        search.find(pick.value).catch(failed);
      };
      pick.onDidChangeValue(find);
      find();
    });
  } finally {
    search.dispose();
  }
}

/** Fills a list with the quotations that the server finds. A new search cancels the one before. */
class QuotationSearch {
  private current: CancellationTokenSource | undefined;

  constructor(
    private readonly server: LanguageServer,
    private readonly draft: Uri,
    private readonly pick: QuickPick<PassagePick<FoundQuotation>>,
  ) {}

  async find(query: string): Promise<void> {
    this.dispose();
    const source = new CancellationTokenSource();
    this.current = source;
    this.pick.busy = true;
    try {
      const params = { uri: this.draft.toString(), query };
      const { quotations } = await this.server.request(findQuotationsRequest, params, source.token);
      if (this.current === source) this.pick.items = quotationPicks(quotations);
    } catch (error) {
      if (!source.token.isCancellationRequested) throw error;
    } finally {
      if (this.current === source) this.pick.busy = false;
      source.dispose();
    }
  }

  dispose(): void {
    this.current?.cancel();
    this.current = undefined;
  }
}

async function insert(server: LanguageServer, editor: TextEditor, quotation: FoundQuotation): Promise<void> {
  const { document, selection } = editor;
  const { version } = document;
  const { newText, range } = await server.request(quotationEditRequest, {
    uri: document.uri.toString(),
    range: toProtocolRange(selection),
    sourceId: quotation.sourceId,
    start: quotation.start,
  });
  const shown = await window.showTextDocument(document, {
    viewColumn: editor.viewColumn,
    preserveFocus: false,
  });
  const inserted =
    document.version === version &&
    (await shown.edit((edit) => {
      edit.replace(toEditorRange(range), newText);
    }));
  if (!inserted)
    void window.showWarningMessage(
      l10n.t('The draft has changed in the meantime, so nothing was inserted. Try again.'),
    );
}
