import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { CheckerModule } from '../checkerModule';
import { singleLine } from '../reports/singleLine';
import { isCancelled } from '../workspace/cancellation';
import { citedId } from '../workspace/citationKey';
import type { DocumentSelection } from '../workspace/documentSelection';
import { languageOf } from '../workspace/draftText';
import type { OpenDocuments } from '../workspace/openDocuments';
import { rangeOf } from '../workspace/ranges';
import { SourceCatalog } from '../workspace/sourceCatalog';
import type { Workspace } from '../workspace/workspace';

/** Leads from a citation, `[@000]`, to the article that it means. A citation that no source has leads nowhere. */
export class DocumentLinkFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    private readonly checkerModule: () => Promise<CheckerModule>,
  ) {}

  async links(
    { textDocument: { uri } }: DocumentLinkParams,
    token: CancellationToken,
  ): Promise<DocumentLink[]> {
    await this.workspace.indexedFor(uri);
    const { citationsOf } = await this.checkerModule();
    const document = this.documents.get(uri);
    const folder = this.workspace.folderFor(uri);
    if (isCancelled(token) || !document || !folder || !this.selection.isDraft(uri)) return [];
    const { ids, articles } = SourceCatalog.of(folder);
    const text = document.getText();
    let from = 0;
    return citationsOf(text, { languageId: languageOf(uri, document.languageId) }).flatMap(
      ({ kind, span, target }) => {
        const id = kind === 'key' ? citedId(target, ids) : undefined;
        // Several keys of one pair of brackets have its span: each is looked for behind the one before.
        const at = text.indexOf(`@${target}`, Math.max(span.start, from));
        const file = id === undefined ? undefined : folder.library.file(id);
        if (kind !== 'key' || at < 0 || at >= span.end) return [];
        from = at + 1;
        if (!file) return [];
        const { title, outlet, date } = articles.find((article) => article.id === id) ?? {};
        return [
          {
            range: rangeOf(document, { start: at, end: at + target.length + 1 }),
            target: file.uri,
            tooltip: [title ?? id, outlet, date]
              .filter((part) => part !== undefined)
              .map(singleLine)
              .join(', '),
          },
        ];
      },
    );
  }
}
