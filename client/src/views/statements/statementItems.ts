import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Command } from 'vscode';
import type { Relation, Severity, StatementState } from '../../../../protocol/statements';
import { goToStatementCommand, showPassageCommand } from '../../commands/commandIds';
import { escapeIcons } from '../escapeIcons';
import type {
  FindingNode,
  OpinionNode,
  PassageNode,
  StatementNode,
  StatementTreeNode,
  StateNode,
} from './statementNodes';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** Returns the tree item of a node in the view of statements. Text of the draft or an article is shown literally. */
export function treeItem(node: StatementTreeNode): TreeItem {
  switch (node.kind) {
    case 'state':
      return stateItem(node);
    case 'statement':
      return statementItem(node);
    case 'finding':
      return findingItem(node);
    case 'opinion':
      return opinionItem(node);
    case 'passage':
      return passageItem(node);
  }
}

export function stateWord(state: StatementState): string {
  switch (state) {
    case 'supported':
      return l10n.t('Supported');
    case 'contradicted':
      return l10n.t('Contradicted');
    case 'unverified':
      return l10n.t('Unverified');
    case 'ignored':
      return l10n.t('Ignored');
  }
}

function stateItem({ state, statements }: StateNode): TreeItem {
  const count = String(statements.length);
  const item = itemOf(stateWord(state), Expanded, stateIcon(state), [stateWord(state), count]);
  item.id = state;
  item.description = count;
  return item;
}

function statementItem(node: StatementNode): TreeItem {
  const { key, state, text, speaker, findings, evidence, second } = node.statement;
  const spoken = [stateWord(state), text, speaker, ...findings.map(({ message }) => message)];
  const expandable = findings.length + evidence.length > 0 || second ? Collapsed : None;
  const item = itemOf(text, expandable, stateIcon(state), spoken);
  // Different ids when grouped, since VS Code remembers by id which nodes are expanded.
  item.id = `${node.group ? 'in' : 'all'}/${key}`;
  if (speaker !== undefined) item.description = escapeIcons(speaker);
  item.tooltip = [text, ...findings.map(({ message }) => message)].join('\n\n');
  item.contextValue = [
    'text',
    ...(evidence.some(({ location }) => location) ? ['evidence'] : []),
    ...(state === 'ignored' ? ['ignored'] : []),
  ].join(' ');
  item.command = goTo(node);
  return item;
}

/** Shows a statement in the draft. */
function goTo(statement: StatementNode): Command {
  return { command: goToStatementCommand, title: l10n.t('Go to the Statement'), arguments: [statement] };
}

function findingItem(node: FindingNode): TreeItem {
  const { rule, severity, message, source } = node.finding;
  const icon = source === undefined ? severityIcon(severity) : readerIcon;
  const item = itemOf(message, None, icon, [message, rule, source]);
  item.description = escapeIcons([rule, source].filter((part) => part !== undefined).join(' · '));
  item.contextValue = 'text';
  item.command = goTo(node.statement);
  return item;
}

/** Findings and verdicts of a second reader look alike, and unlike those of the rules. */
const readerIcon = new ThemeIcon('comment-unresolved', new ThemeColor('charts.purple'));

function opinionItem(node: OpinionNode): TreeItem {
  const { verdict, source, reason } = node.opinion;
  const state = node.opinion.evidence.length > 0 ? Expanded : None;
  const item = itemOf(stateWord(verdict), state, readerIcon, [stateWord(verdict), source, reason]);
  item.description = escapeIcons([source, reason].filter((part) => part !== '').join(' · '));
  item.tooltip = [stateWord(verdict), source, reason].filter((part) => part !== '').join('\n\n');
  item.contextValue = 'text';
  item.command = goTo(node.statement);
  return item;
}

function passageItem(node: PassageNode): TreeItem {
  const { relation, text, title, outlet, date, speaker, location } = node.passage;
  const about = [speaker, outlet ?? title, date].filter((part) => part).join(' · ');
  const item = itemOf(text, None, relationIcon(relation), [relationWord(relation), text, about]);
  item.description = escapeIcons(about);
  item.tooltip = [
    relationWord(relation),
    text,
    [speaker, title, outlet, date].filter((part) => part).join(' · '),
  ].join('\n\n');
  item.contextValue = location ? 'text evidence' : 'text';
  if (location)
    item.command = { command: showPassageCommand, title: l10n.t('Show the Passage'), arguments: [node] };
  return item;
}

function itemOf(
  label: string,
  state: TreeItemCollapsibleState,
  icon: ThemeIcon,
  spoken: readonly (string | undefined)[],
): TreeItem {
  const item = new TreeItem(escapeIcons(label), state);
  item.iconPath = icon;
  item.tooltip = label;
  item.accessibilityInformation = { label: spoken.filter((part) => part).join(', ') };
  return item;
}

function stateIcon(state: StatementState): ThemeIcon {
  switch (state) {
    case 'supported':
      return new ThemeIcon('pass', new ThemeColor('charts.green'));
    case 'contradicted':
      return new ThemeIcon('error', new ThemeColor('charts.red'));
    case 'unverified':
      return new ThemeIcon('question', new ThemeColor('charts.yellow'));
    case 'ignored':
      return new ThemeIcon('circle-slash');
  }
}

function severityIcon(severity: Severity): ThemeIcon {
  switch (severity) {
    case 'error':
      return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'warning':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case 'information':
      return new ThemeIcon('info');
    case 'hint':
      return new ThemeIcon('lightbulb');
  }
}

function relationIcon(relation: Relation): ThemeIcon {
  switch (relation) {
    case 'supports':
      return new ThemeIcon('quote', new ThemeColor('charts.green'));
    case 'contradicts':
      return new ThemeIcon('quote', new ThemeColor('charts.red'));
    case 'related':
      return new ThemeIcon('quote');
  }
}

function relationWord(relation: Relation): string {
  switch (relation) {
    case 'supports':
      return l10n.t('Supports');
    case 'contradicts':
      return l10n.t('Contradicts');
    case 'related':
      return l10n.t('Related');
  }
}
