import { languages, LanguageStatusSeverity, type Disposable } from 'vscode';
import type { ServerCondition } from './languageServer';

const showSources = { command: 'verbatim.showSources', title: 'Show Sources' };
const restartServer = { command: 'verbatim.restartServer', title: 'Restart Server' };

/** The item among a document's language status: what it is checked against, or why it is not. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem('verbatim.status', [
    { language: 'markdown' },
    { language: 'plaintext' },
  ]);

  constructor() {
    this.item.name = 'Verbatim';
    this.show({ state: 'starting', sources: 0, problems: 0 });
  }

  show(condition: ServerCondition): void {
    const { item } = this;
    item.busy = condition.state === 'starting' || condition.state === 'busy';
    item.severity = LanguageStatusSeverity.Information;
    item.detail = 'Verbatim';
    item.command = showSources;
    switch (condition.state) {
      case 'stopped':
        item.text = 'Verbatim does not run';
        item.detail = 'Drafts are not checked.';
        item.severity = LanguageStatusSeverity.Error;
        item.command = restartServer;
        return;
      case 'starting':
        item.text = 'Verbatim is starting';
        item.detail = '';
        return;
      case 'ready':
      case 'busy':
      case 'idle':
        item.text = counts(condition.sources, condition.problems);
        if (condition.problems > 0) item.severity = LanguageStatusSeverity.Warning;
        if (condition.message !== undefined) item.detail = condition.message;
        return;
    }
  }

  dispose(): void {
    this.item.dispose();
  }
}

function counts(sources: number, problems: number): string {
  const known = sources === 0 ? 'No sources' : counted(sources, 'source');
  return problems === 0 ? known : `${known} · ${counted(problems, 'problem')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
