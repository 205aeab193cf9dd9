import { LSPErrorCodes, ResponseError, TextEdit, type CancellationToken } from 'vscode-languageserver';
import type { QuotationEditParams } from '../../../protocol/quotations';
import { written } from '../core/editor';
import type { CoreModule } from '../coreModule';
import { translate } from '../localization/language';
import { cancelled, isCancelled } from '../workspace/cancellation';
import type { OpenDocuments } from '../workspace/openDocuments';
import { betweenMarks, usualMarks } from '../workspace/quotationText';
import type { Workspace } from '../workspace/workspace';
import { contextAt, caretIn } from '../workspace/draftCaret';

/** Answers `verbatim/quotationEdit`: the edit that inserts a quotation of the sources into a draft. */
export class QuotationEditFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  /** The quotation gets the draft's own quotation marks, or none where the caret is within quotation marks already. */
  async edit(
    { uri, range, sourceId, start }: QuotationEditParams,
    token: CancellationToken,
  ): Promise<TextEdit | ResponseError<undefined>> {
    const module = await this.coreModule();
    if (isCancelled(token)) return cancelled();
    const document = this.documents.get(uri);
    const folder = this.workspace.folderFor(uri);
    const quotation = folder?.checker?.search.quotationAt(sourceId, start);
    if (!document || !folder || !quotation) {
      const message = translate('The quotation is no longer there: its article has changed. Search again.');
      return new ResponseError(LSPErrorCodes.RequestFailed, message);
    }
    const writing = caretIn(document, range.start, folder, module);
    const place = contextAt(writing);
    const open = place && module.openQuotation(place.before, place.after);
    const { opening, closing } = open ?? usualMarks(document.getText());
    const words = written(betweenMarks(quotation.text, opening), writing.languageId);
    const closed = open?.closesAfter === undefined ? closing : '';
    return TextEdit.replace(range, `${open ? '' : opening}${words}${closed}`);
  }
}
