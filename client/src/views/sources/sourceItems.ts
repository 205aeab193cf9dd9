import { posix } from 'node:path';
import {
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Command,
  type Range,
} from 'vscode';
import type { ListedQuotation, ListedSource, SourceProblem } from '../../../../protocol/sources';
import { toEditorRange } from '../../languageServer/ranges';
import { articleCount, quotationCount, wordCount } from '../counts';
import { escapeIcons } from '../escapeIcons';
import type { SourceNode } from './sourceNodes';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** Returns the tree item of a node in the view of sources. Text of an article is shown literally. */
export function sourceItem(node: SourceNode): TreeItem {
  switch (node.kind) {
    case 'folder':
      return item(node.folder.name, Expanded, 'folder');
    case 'outlet':
      return described(
        item(node.outlet ?? l10n.t('Unknown outlet'), Expanded, 'library'),
        articleCount(node.sources.length),
      );
    case 'article':
      return articleItem(node.source);
    case 'speaker':
      return described(
        item(node.speaker ?? l10n.t('Unnamed speaker'), Collapsed, 'person'),
        quotationCount(node.quotations.length),
      );
    case 'quotation':
      return quotationItem(Uri.parse(node.article.source.uri, true), node.quotation);
    case 'problems':
      return described(
        asProblem(item(l10n.t('Could not be used'), Expanded, 'warning')),
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

function articleItem({ id, uri, title, date, byline, words, quotations, note }: ListedSource): TreeItem {
  const made = item(title ?? id, quotations > 0 ? Collapsed : None, 'file-text');
  if (note !== undefined) asProblem(made);
  described(made, [date, quotationCount(quotations), note].filter((part) => part !== undefined).join(' · '));
  made.tooltip = [title ?? id, byline, date, wordCount(words), id, note]
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
  made.command = open(file, toEditorRange(range));
  return made;
}

function problemItem({ uri, setting, message }: SourceProblem): TreeItem {
  const file = uri === undefined ? undefined : Uri.parse(uri, true);
  const made = asProblem(
    item(file ? posix.basename(file.path) : (setting ?? l10n.t('Problem')), None, 'warning'),
  );
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

function asProblem(made: TreeItem): TreeItem {
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
