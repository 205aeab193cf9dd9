import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { CoreModule } from '../coreModule';
import { citedId } from '../core/editor';
import { editorLine } from '../reports/wording/editorText';
import { isCancelled } from '../workspace/cancellation';
import type { DocumentSelection } from '../workspace/documentSelection';
import { languageOf } from '../workspace/draftText';
import type { OpenDocuments } from '../workspace/openDocuments';
import { rangeOf } from '../workspace/ranges';
import { SourceCatalog } from '../workspace/sourceCatalog';
import type { Workspace } from '../workspace/workspace';

/** Links citations such as `[@000]` to their articles. Keys that cite no article, or several, have no link. */
export class DocumentLinkFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  async links(
    { textDocument: { uri } }: DocumentLinkParams,
    token: CancellationToken,
  ): Promise<DocumentLink[]> {
    await this.workspace.indexedFor(uri);
    const { citationsOf } = await this.coreModule();
    const document = this.documents.get(uri);
    const folder = this.workspace.folderFor(uri);
    if (isCancelled(token) || !document || !folder || !this.selection.isDraft(uri)) return [];
    const { ids, articles } = SourceCatalog.of(folder);
    const languageId = languageOf(uri, document.languageId);
    return citationsOf(document.getText(), { languageId }).flatMap((citation) => {
      const id = citation.kind === 'key' ? citedId(citation.target, ids) : undefined;
      const file = id === undefined ? undefined : folder.library.file(id);
      if (citation.kind !== 'key' || !file) return [];
      const { title, outlet, date } = articles.find((article) => article.id === id) ?? {};
      return [
        {
          range: rangeOf(document, citation.keySpan),
          target: file.uri,
          tooltip: [title ?? id, outlet, date]
            .filter((part) => part !== undefined)
            .map(editorLine)
            .join(', '),
        },
      ];
    });
  }
}
