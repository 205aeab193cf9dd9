import {
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Command,
} from 'vscode';
import type { ListedQuotation, ListedSource, SourceProblem } from '../../../../protocol/sources';
import { nameOf } from '../../address';
import { escapeIcons } from '../escapeIcons';
import type { SourceNode } from './sourceNodes';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** How a node of the tree of sources looks. Every text of an article shows as it stands. */
export function sourceItem(node: SourceNode): TreeItem {
  switch (node.kind) {
    case 'folder':
      return item(node.folder.name, Expanded, 'folder');
    case 'outlet':
      return described(
        item(node.outlet ?? l10n.t('Outlet not known'), Expanded, 'library'),
        articles(node.sources.length),
      );
    case 'article':
      return articleItem(node.source);
    case 'speaker':
      return described(
        item(node.speaker ?? l10n.t('Nobody named'), Collapsed, 'person'),
        quotations(node.quotations.length),
      );
    case 'quotation':
      return quotationItem(Uri.parse(node.article.source.uri, true), node.quotation);
    case 'problems':
      return described(
        problemLook(item(l10n.t('Could not be used'), Expanded, 'warning')),
        String(node.problems.length),
      );
    case 'problem':
      return problemItem(node.problem);
  }
}

function item(label: string, state: TreeItemCollapsibleState, icon: string): TreeItem {
  const made = new TreeItem(escapeIcons(label), state);
  made.iconPath = new ThemeIcon(icon);
  made.tooltip = label;
  return made;
}

function described(made: TreeItem, description: string): TreeItem {
  made.description = escapeIcons(description);
  const name = typeof made.tooltip === 'string' ? made.tooltip : '';
  made.accessibilityInformation = { label: [name, description].filter((part) => part).join(', ') };
  return made;
}

function articleItem({ id, uri, title, date, byline, words, quotations: count }: ListedSource): TreeItem {
  const made = item(title ?? id, count > 0 ? Collapsed : None, 'file-text');
  described(made, [date, quotations(count)].filter((part) => part !== undefined).join(' · '));
  made.tooltip = [title ?? id, byline, date, l10n.t('{count} words', { count: words }), id]
    .filter((part) => part !== undefined)
    .join('\n');
  made.contextValue = 'text';
  made.command = open(Uri.parse(uri, true));
  return made;
}

function quotationItem(file: Uri, { text, range, reportedTo, reportedBy }: ListedQuotation): TreeItem {
  const made = item(text, None, 'quote');
  const about = [
    reportedTo && l10n.t('told {listener}', { listener: reportedTo }),
    reportedBy && l10n.t('reported by {outlet}', { outlet: reportedBy }),
  ].filter((part) => part);
  described(made, about.join(', '));
  made.contextValue = 'text';
  const { start, end } = range;
  made.command = open(file, new Range(start.line, start.character, end.line, end.character));
  return made;
}

function problemItem({ uri, setting, message }: SourceProblem): TreeItem {
  const file = uri === undefined ? undefined : Uri.parse(uri, true);
  const made = problemLook(item(file ? nameOf(file) : (setting ?? l10n.t('Problem')), None, 'warning'));
  described(made, message);
  made.tooltip = message;
  made.contextValue = 'text';
  if (file) made.command = open(file);
  else if (setting !== undefined) {
    made.command = {
      command: 'workbench.action.openSettings',
      title: l10n.t('Open the Setting'),
      arguments: [setting.replace(/:.*/, '')],
    };
  }
  return made;
}

function problemLook(made: TreeItem): TreeItem {
  made.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return made;
}

function open(file: Uri, selection?: Range): Command {
  return {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [file, selection ? { selection, preserveFocus: true } : { preserveFocus: true }],
  };
}

function articles(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{count} articles', { count });
}

function quotations(count: number): string {
  return count === 1 ? l10n.t('1 quotation') : l10n.t('{count} quotations', { count });
}
