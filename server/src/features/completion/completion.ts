import { setImmediate } from 'node:timers/promises';
import type {
  CancellationToken,
  CompletionItem,
  CompletionList,
  CompletionParams,
  ResponseError,
} from 'vscode-languageserver';
import type { CoreModule } from '../../coreModule';
import { cancelled, isCancelled } from '../../workspace/cancellation';
import { citationItems } from './citationItems';
import { quotationItems } from './quotationItems';
import { namedSourceItems } from './namedSourceItems';
import type { CompletionSupport } from './completionEdit';
import type { DocumentSelection } from '../../workspace/documentSelection';
import type { OpenDocuments } from '../../workspace/openDocuments';
import type { Workspace } from '../../workspace/workspace';
import { contextAt, caretIn } from '../../workspace/draftCaret';

/** Characters that trigger completion: opening quotation marks, the @ of citations, and the space behind a cue. */
export const completionTriggers = ['"', '“', '„', '«', '‘', "'", '@', ' '];

/** Completes quotations, citations and names of speakers and outlets from the sources. */
export class CompletionFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    private readonly coreModule: () => Promise<CoreModule>,
    private readonly support: CompletionSupport,
  ) {}

  async complete(
    { textDocument: { uri }, position }: CompletionParams,
    token: CancellationToken,
  ): Promise<CompletionList | ResponseError<undefined> | null> {
    if (!this.documents.get(uri) || !this.selection.isDraft(uri)) return null;
    const module = await this.coreModule();
    // Messages that have arrived meanwhile go first: the next letter cancels this request.
    await setImmediate();
    if (isCancelled(token)) return cancelled();
    const document = this.documents.get(uri);
    const folder = this.workspace.folderFor(uri);
    if (!document || !folder?.checker || folder.library.size === 0) return null;
    const writing = caretIn(document, position, folder, module);
    const cited = citationItems(writing, this.support);
    if (cited) return listOf(cited);
    const place = contextAt(writing);
    if (!place) return null;
    return listOf(quotationItems(writing, place, this.support) ?? namedSourceItems(writing, place) ?? []);
  }
}

/** A list in the order given, which the client requests again with every letter instead of filtering it. */
function listOf(items: readonly CompletionItem[]): CompletionList {
  return {
    isIncomplete: true,
    items: items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, '0') })),
  };
}
