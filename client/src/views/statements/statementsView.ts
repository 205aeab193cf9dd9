import { posix } from 'node:path';
import {
  EventEmitter,
  l10n,
  window,
  type Disposable,
  type TextEditor,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { DraftStatements } from './draftStatements';
import { treeItem } from './statementItems';
import {
  selectedStatement,
  statementChildren,
  statementParent,
  statementRoots,
  type StatementNode,
  type StatementTreeNode,
  type StateNode,
} from './statementNodes';
import type { StatementsViewOptions } from './statementsViewOptions';

/** The view of a draft's statements. Its selection follows the caret. */
export class StatementsView implements TreeDataProvider<StatementTreeNode>, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly view: TreeView<StatementTreeNode>;
  private readonly subscriptions: { dispose(): void }[];
  private roots: readonly (StateNode | StatementNode)[] = [];

  readonly onDidChangeTreeData = this.changes.event;

  /** @param onError called if a statement cannot be revealed */
  constructor(
    private readonly statements: DraftStatements,
    private readonly options: StatementsViewOptions,
    private readonly onError: (error: unknown) => void,
  ) {
    this.view = window.createTreeView('verbatim.statements', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const update = (): void => {
      this.update();
    };
    this.subscriptions = [
      this.changes,
      this.view,
      statements.onDidChange(update),
      options.onDidChange(update),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.follow(textEditor);
      }),
      this.view.onDidChangeVisibility(() => {
        this.follow(window.activeTextEditor);
      }),
    ];
    this.update();
  }

  getTreeItem(node: StatementTreeNode): TreeItem {
    return treeItem(node);
  }

  getChildren(node?: StatementTreeNode): StatementTreeNode[] {
    return node ? statementChildren(node) : [...this.roots];
  }

  getParent(node: StatementTreeNode): StatementTreeNode | undefined {
    return statementParent(node);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    this.roots = statementRoots(this.statements.result.statements, this.options);
    const { draft } = this.statements;
    // The draft need not be what the active editor shows.
    this.view.description = [draft && posix.basename(draft.path), this.options.description]
      .filter((part) => part !== undefined)
      .join(' · ');
    this.view.message = this.message();
    this.changes.fire();
    this.follow(window.activeTextEditor);
  }

  /** Reason why nothing is listed. Without a draft it is empty, so that the welcome content of the view shows. */
  private message(): string {
    const { draft, result } = this.statements;
    if (this.roots.length > 0 || !draft) return '';
    if (result.reason !== undefined) return result.reason;
    return result.statements.length > 0
      ? l10n.t('No statement has one of the chosen verdicts.')
      : l10n.t('The draft has no statements to check.');
  }

  private follow(editor: TextEditor | undefined): void {
    const { draft } = this.statements;
    if (!editor || !this.view.visible || editor.document.uri.toString() !== draft?.toString()) return;
    const { selection } = editor;
    const node = selectedStatement(this.roots, selection, selection.active);
    if (!node || this.isSelected(node)) return;
    this.view.reveal(node, { select: true, focus: false }).then(undefined, this.onError);
  }

  /** True if a statement, or one of its children, is selected. */
  private isSelected({ statement }: StatementNode): boolean {
    const [selected] = this.view.selection;
    if (!selected || selected.kind === 'state') return false;
    const own = selected.kind === 'statement' ? selected : selected.statement;
    return own.statement.key === statement.key;
  }
}
