import { commands, env, Range, Uri, ViewColumn, window, type Disposable } from 'vscode';
import type { ListedPassage, ListedStatement } from '../../../protocol/statements';
import type { DraftStatements } from './statements/draftStatements';
import { goToStatementCommand, showPassageCommand } from './statements/statementItems';
import { verdicts, type StatementTreeNode } from './statements/statementNodes';
import type { SourceNode } from './sources/sourceNodes';
import type { StatementsViewOptions } from './statements/statementsViewOptions';

type ViewNode = StatementTreeNode | SourceNode;

/** Registers what the views offer by click, by context menu and in the title bar. */
export function registerViewCommands(
  statements: DraftStatements,
  arrangement: StatementsViewOptions,
  failed: (error: unknown) => void,
): Disposable[] {
  const command = (id: string, run: (node: ViewNode) => PromiseLike<unknown>): Disposable =>
    commands.registerCommand(id, (node: ViewNode) => run(node).then(undefined, failed));
  return [
    command(goToStatementCommand, (node) => goTo(node, statements.draft)),
    command(showPassageCommand, (node) => showPassage(located(node))),
    command('verbatim.copyText', (node) => env.clipboard.writeText(textOf(node))),
    command('verbatim.filterStatements', () => arrangement.choose()),
    command('verbatim.showAllStatements', () => arrangement.show(verdicts)),
    command('verbatim.groupStatements', () => arrangement.group(true)),
    command('verbatim.listStatements', () => arrangement.group(false)),
  ];
}

/** Selects the statement in the draft, where that is to be seen already; the view keeps the focus. */
async function goTo(node: ViewNode, draft: Uri | undefined): Promise<void> {
  if (!draft || node.kind !== 'statement') return;
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === draft.toString(),
  );
  await window.showTextDocument(draft, {
    selection: rangeOf(node.statement.range),
    preserveFocus: true,
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn }),
  });
}

/** Opens the article at the passage beside the draft, or where it is to be seen already. */
async function showPassage(location: ListedPassage['location']): Promise<void> {
  if (!location) return;
  const article = Uri.parse(location.uri, true);
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === article.toString(),
  );
  await window.showTextDocument(article, {
    selection: rangeOf(location.range),
    preserveFocus: true,
    preview: true,
    viewColumn: shown?.viewColumn ?? ViewColumn.Beside,
  });
}

/** The place of a passage; or of the first passage of a statement that is still there. */
function located(node: ViewNode): ListedPassage['location'] {
  if (node.kind === 'passage') return node.passage.location;
  if (node.kind !== 'statement') return undefined;
  return node.statement.evidence.find(({ location }) => location)?.location;
}

/** The words that a node stands for; those without words of their own have no such command. */
function textOf(node: ViewNode): string {
  switch (node.kind) {
    case 'statement':
      return node.statement.text;
    case 'finding':
      return node.finding.message;
    case 'passage':
      return node.passage.text;
    case 'quotation':
      return node.quotation.text;
    case 'article':
      return node.source.title ?? node.source.id;
    case 'problem':
      return node.problem.message;
    case 'verdict':
    case 'folder':
    case 'outlet':
    case 'speaker':
    case 'problems':
      return '';
  }
}

function rangeOf({ start, end }: ListedStatement['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
