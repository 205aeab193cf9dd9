import { LSPErrorCodes, ResponseError, TextEdit, type CancellationToken } from 'vscode-languageserver';
import type {
  FindQuotationsParams,
  FindQuotationsResult,
  FoundQuotation,
  QuotationEditParams,
} from '../../../protocol/quotations';
import type { CheckerModule } from '../checkerModule';
import type { QuotationSummary } from '../core/editor';
import { translate } from '../localization/language';
import { singleLine } from '../reports/singleLine';
import { cancelled, isCancelled, unlessCancelled } from '../workspace/cancellation';
import type { OpenDocuments } from '../workspace/openDocuments';
import { betweenMarks, usualMarks, written } from '../workspace/quotationText';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { whySilent } from '../workspace/whySilent';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';
import { placeOf, writingIn } from '../workspace/writingDocument';

/** How many quotations are listed. */
const most = 100;

/** Finds quotations for the writer to choose from, and tells how the chosen one is written into the draft. */
export class InsertQuotationFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly checkerModule: () => Promise<CheckerModule>,
  ) {}

  /** The quotations of the draft's sources that have the words of the query, or an error that says why there are none. */
  async find(
    { uri, query }: FindQuotationsParams,
    token: CancellationToken,
  ): Promise<FindQuotationsResult | ResponseError<undefined>> {
    await unlessCancelled(this.workspace.indexedFor(uri), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(uri);
    const refusal = whySilent(folder ? [folder] : []);
    if (!folder || refusal !== undefined)
      return new ResponseError(LSPErrorCodes.RequestFailed, refusal ?? '');
    const found = folder.checker?.search.quotations(query, most) ?? [];
    return { quotations: found.flatMap((quotation) => listed(quotation, folder)) };
  }

  /** The edit that puts a quotation at a place of the draft: in its marks, or bare where the caret is in some already. */
  async edit(
    { uri, range, sourceId, start }: QuotationEditParams,
    token: CancellationToken,
  ): Promise<TextEdit | ResponseError<undefined>> {
    const module = await this.checkerModule();
    if (isCancelled(token)) return cancelled();
    const document = this.documents.get(uri);
    const folder = this.workspace.folderFor(uri);
    const quotation = folder && quotationAt(folder, sourceId, start);
    if (!document || !quotation) {
      const message = translate('The quotation is no longer there: its article has changed. Search again.');
      return new ResponseError(LSPErrorCodes.RequestFailed, message);
    }
    const writing = writingIn(document, range.start, folder, module);
    const place = placeOf(writing);
    const open = place && module.openQuotation(place.before, place.after);
    const { opening, closing } = open ?? usualMarks(document.getText());
    const words = written(betweenMarks(quotation.text, opening), writing.languageId);
    const closed = open?.closesAfter === undefined ? closing : '';
    return TextEdit.replace(range, `${open ? '' : opening}${words}${closed}`);
  }
}

function quotationAt(folder: WorkspaceFolder, sourceId: string, start: number): QuotationSummary | undefined {
  return folder.checker?.search.quotationAt(sourceId, start);
}

function listed(quotation: QuotationSummary, folder: WorkspaceFolder): FoundQuotation[] {
  const { sourceId, span, text, speaker } = quotation;
  const articles = new SourceArticles(folder.sources);
  const location = locationOf(articles, sourceId, span);
  if (!location) return [];
  const { title = sourceId, outlet, date } = articles.article(sourceId)?.metadata ?? {};
  return [
    {
      sourceId,
      start: span.start,
      text: singleLine(text),
      speaker: speaker === undefined ? undefined : singleLine(speaker),
      title: singleLine(title),
      outlet: outlet === undefined ? undefined : singleLine(outlet),
      date,
      location,
    },
  ];
}
