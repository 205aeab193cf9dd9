import { l10n, languages, LanguageStatusSeverity, type Command, type Disposable } from 'vscode';
import { draftLanguages } from '../drafts/draftLanguages';
import {
  restartServerCommand,
  resumeCheckingCommand,
  resumeIndexingCommand,
  showSourcesCommand,
} from '../commands/commandIds';
import type { LanguageServerStatus } from '../languageServer/languageServer';
import { problemCount, sourceCount } from '../views/counts';

const showSources: Command = { command: showSourcesCommand, title: l10n.t('Show Sources') };
const resumeIndexing: Command = { command: resumeIndexingCommand, title: l10n.t('Resume Indexing') };
const resumeChecking: Command = { command: resumeCheckingCommand, title: l10n.t('Resume Checking') };
const restartServer: Command = { command: restartServerCommand, title: l10n.t('Restart Server') };

/** The language status item of drafts: what they are checked against, or the reason why they are not checked. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem(
    'verbatim.status',
    draftLanguages.map((language) => ({ language })),
  );

  private status: LanguageServerStatus = { state: 'starting', sources: 0, problems: 0 };
  private reason: string | undefined;

  constructor() {
    this.item.name = 'Verbatim';
    this.update();
  }

  setStatus(status: LanguageServerStatus): void {
    this.status = status;
    this.update();
  }

  /** @param reason reason why the current draft has no statements; undefined if it is checked */
  setReason(reason: string | undefined): void {
    this.reason = reason;
    this.update();
  }

  private update(): void {
    const { item, status } = this;
    item.busy = status.state === 'starting' || status.state === 'busy';
    item.severity = LanguageStatusSeverity.Information;
    item.detail = 'Verbatim';
    item.command = showSources;
    switch (status.state) {
      case 'stopped':
        item.text = l10n.t('Verbatim is not running');
        item.detail = l10n.t('Drafts are not checked.');
        item.severity = LanguageStatusSeverity.Error;
        item.command = restartServer;
        return;
      case 'starting':
        item.text = l10n.t('Verbatim is starting');
        item.detail = '';
        return;
      case 'ready':
      case 'busy':
      case 'idle':
        item.text = countsOf(status.sources, status.problems);
        if (status.problems > 0) item.severity = LanguageStatusSeverity.Warning;
        item.detail = status.message ?? this.reason ?? item.detail;
        if (status.stopped === true) {
          item.detail = l10n.t('Indexing was stopped.');
          item.severity = LanguageStatusSeverity.Warning;
          item.command = resumeIndexing;
        }
        if (status.paused) {
          item.text = l10n.t('Paused · {sources}', { sources: item.text });
          item.detail = l10n.t('Drafts are checked by command only.');
          item.command = resumeChecking;
        }
        return;
    }
  }

  dispose(): void {
    this.item.dispose();
  }
}

function countsOf(sources: number, problems: number): string {
  return problems === 0 ? sourceCount(sources) : `${sourceCount(sources)} · ${problemCount(problems)}`;
}
