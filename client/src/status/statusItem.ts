import { l10n, languages, LanguageStatusSeverity, type Disposable } from 'vscode';
import { draftLanguages } from '../../../protocol/documents';
import type { LanguageServerStatus } from '../languageServer/languageServer';

const showSources = { command: 'verbatim.showSources', title: l10n.t('Show Sources') };
const resumeIndexing = { command: 'verbatim.resumeIndexing', title: l10n.t('Resume Indexing') };
const resumeChecking = { command: 'verbatim.resumeChecking', title: l10n.t('Resume Checking') };
const restartServer = { command: 'verbatim.restartServer', title: l10n.t('Restart Server') };

/** The item among a document's language status: what it is checked against, or why it is not. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem(
    'verbatim.status',
    draftLanguages.map((language) => ({ language })),
  );

  private condition: LanguageServerStatus = { state: 'starting', sources: 0, problems: 0 };
  private silence: string | undefined;

  constructor() {
    this.item.name = 'Verbatim';
    this.update();
  }

  show(condition: LanguageServerStatus): void {
    this.condition = condition;
    this.update();
  }

  /** Says why nothing is found in the draft that the writer is at; undefined where it is checked. */
  showReason(reason: string | undefined): void {
    this.silence = reason;
    this.update();
  }

  private update(): void {
    const { item, condition } = this;
    item.busy = condition.state === 'starting' || condition.state === 'busy';
    item.severity = LanguageStatusSeverity.Information;
    item.detail = 'Verbatim';
    item.command = showSources;
    switch (condition.state) {
      case 'stopped':
        item.text = l10n.t('Verbatim does not run');
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
        item.text = counts(condition.sources, condition.problems);
        if (condition.problems > 0) item.severity = LanguageStatusSeverity.Warning;
        item.detail = condition.message ?? this.silence ?? item.detail;
        if (condition.stopped === true) {
          item.detail = l10n.t('Indexing was stopped.');
          item.severity = LanguageStatusSeverity.Warning;
          item.command = resumeIndexing;
        }
        if (condition.paused) {
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

function counts(sources: number, problems: number): string {
  const known = countedSources(sources);
  return problems === 0 ? known : `${known} · ${countedProblems(problems)}`;
}

function countedSources(count: number): string {
  if (count === 0) return l10n.t('No sources');
  return count === 1 ? l10n.t('1 source') : l10n.t('{count} sources', { count });
}

function countedProblems(count: number): string {
  return count === 1 ? l10n.t('1 problem') : l10n.t('{count} problems', { count });
}
