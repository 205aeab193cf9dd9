import { commands, env, window, type Disposable, type Uri } from 'vscode';
import type { Location } from '../../../protocol/positions';
import {
  copyTextCommand,
  filterStatementsCommand,
  goToStatementCommand,
  groupStatementsCommand,
  listStatementsCommand,
  showAllStatementsCommand,
  showPassageCommand,
} from '../commands/commandIds';
import { toEditorRange } from '../languageServer/ranges';
import { showPassage } from '../commands/openPassage';
import type { SourceNode } from './sources/sourceNodes';
import type { DraftStatements } from './statements/draftStatements';
import { stateWord } from './statements/statementItems';
import { states, type StatementTreeNode } from './statements/statementNodes';
import type { StatementsViewOptions } from './statements/statementsViewOptions';

type ViewNode = StatementTreeNode | SourceNode;

/** Registers the commands that the views offer on click, in context menus and in their title bars. */
export function registerViewCommands(
  statements: DraftStatements,
  options: StatementsViewOptions,
  onError: (error: unknown) => void,
): Disposable[] {
  const command = (id: string, run: (node: ViewNode) => PromiseLike<unknown>): Disposable =>
    commands.registerCommand(id, (node: ViewNode) => run(node).then(undefined, onError));
  return [
    command(goToStatementCommand, (node) => goTo(node, statements.draft)),
    command(showPassageCommand, (node) => showPassage(locationOf(node))),
    command(copyTextCommand, (node) => env.clipboard.writeText(textOf(node))),
    command(filterStatementsCommand, () => options.chooseVerdicts()),
    command(showAllStatementsCommand, () => options.show(states)),
    command(groupStatementsCommand, () => options.group(true)),
    command(listStatementsCommand, () => options.group(false)),
  ];
}

/** Selects the statement in the draft, in an editor that shows the draft already if there is one. The view keeps the focus. */
async function goTo(node: ViewNode, draft: Uri | undefined): Promise<void> {
  if (!draft || node.kind !== 'statement') return;
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === draft.toString(),
  );
  await window.showTextDocument(draft, {
    selection: toEditorRange(node.statement.range),
    preserveFocus: true,
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn }),
  });
}

/** The location of a passage, or of a statement's first passage that has one. */
function locationOf(node: ViewNode): Location | undefined {
  if (node.kind === 'passage') return node.passage.location;
  if (node.kind !== 'statement') return undefined;
  return node.statement.evidence.find(({ location }) => location)?.location;
}

/** The text to copy from a node; empty for nodes that do not offer the command. */
function textOf(node: ViewNode): string {
  switch (node.kind) {
    case 'statement':
      return node.statement.text;
    case 'finding':
      return node.finding.message;
    case 'opinion':
      return [stateWord(node.opinion.verdict), node.opinion.source, node.opinion.reason]
        .filter((part) => part !== '')
        .join(' · ');
    case 'passage':
      return node.passage.text;
    case 'quotation':
      return node.quotation.text;
    case 'article':
      return node.source.title ?? node.source.id;
    case 'problem':
      return node.problem.message;
    case 'state':
    case 'folder':
    case 'outlet':
    case 'speaker':
    case 'problems':
      return '';
  }
}
