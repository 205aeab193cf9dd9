import { EventEmitter, window, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { quotationsRequest, sourcesRequest } from '../../../../protocol/requests';
import type { LanguageServer } from '../../languageServer/languageServer';
import { sourceItem } from './sourceItems';
import { folderNodes, sourceRoots, speakerNodes, type SourceNode } from './sourceNodes';
import { sendRequest } from '../../languageServer/protocolMessages';

/** The view of the source articles: by outlet and date, each with its quotations by speaker; and what is wrong with them. */
export class SourcesView implements TreeDataProvider<SourceNode>, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: { dispose(): void }[];

  readonly onDidChangeTreeData = this.changes.event;

  /** @param failed told when the server did not answer */
  constructor(
    private readonly server: LanguageServer,
    private readonly failed: (error: unknown) => void,
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

  /** Asks the server when something is unfolded, and not before. */
  async getChildren(node?: SourceNode): Promise<SourceNode[]> {
    try {
      return await this.children(node);
    } catch (error) {
      this.failed(error);
      return [];
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async children(node: SourceNode | undefined): Promise<SourceNode[]> {
    const client = await this.server.getClient();
    if (!node) return sourceRoots((await sendRequest(client, sourcesRequest, {})).folders);
    switch (node.kind) {
      case 'folder':
        return folderNodes(node.folder);
      case 'outlet':
        return node.sources.map((source) => ({ kind: 'article', folder: node.folder, source }));
      case 'article': {
        const { folder, source } = node;
        const { quotations } = await sendRequest(client, quotationsRequest, { folder, source: source.id });
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
