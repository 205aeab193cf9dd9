import { EventEmitter, window, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { quotationsRequest, sourcesRequest } from '../../../../protocol/requests';
import type { LanguageServer } from '../../languageServer/languageServer';
import { sourceItem } from './sourceItems';
import { folderNodes, sourceRoots, speakerNodes, type SourceNode } from './sourceNodes';

/** The view of source articles by outlet and date, with their quotations by speaker, and of problems with them. */
export class SourcesView implements TreeDataProvider<SourceNode>, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: { dispose(): void }[];

  readonly onDidChangeTreeData = this.changes.event;

  /** @param onError called if a request fails */
  constructor(
    private readonly server: LanguageServer,
    private readonly onError: (error: unknown) => void,
  ) {
    this.subscriptions = [
      this.changes,
      window.createTreeView('verbatim.sources', { treeDataProvider: this, showCollapseAll: true }),
      server.onDidChangeSources(() => {
        this.changes.fire();
      }),
    ];
  }

  getTreeItem(node: SourceNode): TreeItem {
    return sourceItem(node);
  }

  /** Requests children from the server only when a node is expanded. */
  async getChildren(node?: SourceNode): Promise<SourceNode[]> {
    try {
      return await this.requestChildren(node);
    } catch (error) {
      this.onError(error);
      return [];
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async requestChildren(node: SourceNode | undefined): Promise<SourceNode[]> {
    if (!node) return sourceRoots((await this.server.request(sourcesRequest, {})).folders);
    switch (node.kind) {
      case 'folder':
        return folderNodes(node.folder);
      case 'outlet':
        return node.sources.map((source) => ({ kind: 'article', folder: node.folder, source }));
      case 'article': {
        const { folder, source } = node;
        const { quotations } = await this.server.request(quotationsRequest, { folder, source: source.id });
        return speakerNodes(node, quotations);
      }
      case 'speaker':
        return node.quotations.map((quotation) => ({ kind: 'quotation', article: node.article, quotation }));
      case 'problems':
        return node.problems.map((problem) => ({ kind: 'problem', problem }));
      case 'quotation':
      case 'problem':
        return [];
    }
  }
}
