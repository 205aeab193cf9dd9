import { l10n, MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { StatementCounts } from '../../../protocol/statements';
import {
  checkAnywayCommand,
  checkDraftCommand,
  chooseSourceFolderCommand,
  pauseCheckingCommand,
  resumeCheckingCommand,
  showSourcesCommand,
  trySampleCommand,
} from '../commands/commandIds';
import type { LanguageServerStatus } from '../languageServer/languageServer';
import type { DraftStatements } from '../views/statements/draftStatements';

/** The command of the editor that shows the view of statements. */
const showStatementsCommand = 'verbatim.statements.focus';

/** Maximum number of kinds of complaint that are named in the status bar. */
const maxKinds = 2;

/** The item of the status bar on the draft in view: how many statements hold, what is wrong, what is open; or that sources are missing. */
export class DraftStatusBar implements Disposable {
  private readonly item = window.createStatusBarItem('verbatim.draft', StatusBarAlignment.Right, 101);
  private readonly listener: Disposable;
  private paused = false;

  constructor(private readonly statements: DraftStatements) {
    this.item.name = l10n.t('Fact check of the draft');
    this.listener = statements.onDidChange(() => {
      this.update();
    });
    this.update();
  }

  setStatus(status: LanguageServerStatus): void {
    const paused = status.state !== 'stopped' && status.paused === true;
    if (paused === this.paused) return;
    this.paused = paused;
    this.update();
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }

  private update(): void {
    const { item, paused } = this;
    const { draft, result } = this.statements;
    if (draft && result.withoutSources) {
      item.text = l10n.t('Fact check: no sources');
      item.accessibilityInformation = { label: item.text };
      item.tooltip = withLinks(result.reason ?? '', [
        [l10n.t('Choose Source Folder…'), chooseSourceFolderCommand],
        [l10n.t('Try the Sample'), trySampleCommand],
      ]);
      item.command = chooseSourceFolderCommand;
    } else if (draft && result.notDraft === 'unchosen') {
      item.text = l10n.t('Fact check: not a draft');
      item.accessibilityInformation = { label: item.text };
      item.tooltip = withLinks(result.reason ?? '', [[l10n.t('Check It Anyway'), checkAnywayCommand]]);
      item.command = checkAnywayCommand;
    } else if (draft && result.counts) {
      item.text = paused ? l10n.t('Fact check paused') : shortly(result.counts);
      item.accessibilityInformation = {
        label: l10n.t('Fact check: {result}', { result: paused ? item.text : atLength(result.counts) }),
      };
      item.tooltip = withLinks(atLength(result.counts), [
        [l10n.t('Check Draft'), checkDraftCommand],
        [l10n.t('Show Sources'), showSourcesCommand],
        paused
          ? [l10n.t('Resume Checking'), resumeCheckingCommand]
          : [l10n.t('Pause Checking'), pauseCheckingCommand],
      ]);
      item.command = showStatementsCommand;
    } else {
      item.hide();
      return;
    }
    item.show();
  }
}

/** "✓ 11 · 1 altered · 3 open" */
function shortly({ supported, complaints, open }: StatementCounts): string {
  const more = complaints.length - maxKinds;
  return [
    `$(check) ${supported}`,
    ...complaints.slice(0, maxKinds),
    ...(more > 0 ? [l10n.t('{count} more', { count: more })] : []),
    ...(open > 0 ? [l10n.t('{count} open', { count: open })] : []),
  ].join(' · ');
}

/** "11 supported by the sources · 1 altered · 3 that no source settles" */
function atLength({ supported, complaints, ignored, open }: StatementCounts): string {
  const parts = [
    ...(supported > 0 ? [l10n.t('{count} supported by the sources', { count: supported })] : []),
    ...complaints,
    ...(ignored > 0 ? [l10n.t('{count} ignored', { count: ignored })] : []),
    ...(open > 0 ? [l10n.t('{count} that no source settles', { count: open })] : []),
  ];
  return parts.length === 0 ? l10n.t('The draft has no statements to check.') : parts.join(' · ');
}

/** A text with links to commands below it. */
function withLinks(
  text: string,
  links: readonly (readonly [title: string, command: string])[],
): MarkdownString {
  const markdown = new MarkdownString();
  markdown.isTrusted = { enabledCommands: links.map(([, command]) => command) };
  markdown.appendText(text);
  markdown.appendMarkdown(
    `\n\n${links.map(([title, command]) => `[${title}](command:${command})`).join(' · ')}`,
  );
  return markdown;
}
