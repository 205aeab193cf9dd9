import { commands, EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { Verdict } from '../../../../protocol/statements';
import { verdictWord } from './statementItems';
import { verdicts, type ViewOptions } from './statementNodes';

// Keys of the memento.
const shownKey = 'statements.shown';
const groupedKey = 'statements.grouped';

/** The user's options for the view of statements, stored with the workspace and set as context keys for the menus. */
export class StatementsViewOptions implements Disposable, ViewOptions {
  private readonly changes = new EventEmitter<void>();

  readonly onDidChange = this.changes.event;

  constructor(private readonly memento: Memento) {
    this.setContextKeys();
  }

  get shown(): ReadonlySet<Verdict> {
    const stored = this.memento.get<readonly string[]>(shownKey) ?? [];
    const known = verdicts.filter((verdict) => stored.includes(verdict));
    return new Set(known.length > 0 ? known : verdicts);
  }

  get grouped(): boolean {
    return this.memento.get(groupedKey, true);
  }

  /** The filter in words; undefined if all verdicts are shown. */
  get description(): string | undefined {
    const { shown } = this;
    return shown.size === verdicts.length ? undefined : [...shown].map(verdictWord).join(', ');
  }

  /** Asks which verdicts to show; choosing none shows all. */
  async chooseVerdicts(): Promise<void> {
    const { shown } = this;
    const picks = verdicts.map((verdict) => ({
      label: verdictWord(verdict),
      verdict,
      picked: shown.has(verdict),
    }));
    const chosen = await window.showQuickPick(picks, {
      title: l10n.t('Statements to show'),
      placeHolder: l10n.t('Choose the verdicts'),
      canPickMany: true,
    });
    if (chosen) await this.show(chosen.map(({ verdict }) => verdict));
  }

  async show(shown: readonly Verdict[]): Promise<void> {
    await this.store(shownKey, shown);
  }

  async group(grouped: boolean): Promise<void> {
    await this.store(groupedKey, grouped);
  }

  dispose(): void {
    this.changes.dispose();
  }

  private async store(key: string, value: unknown): Promise<void> {
    await this.memento.update(key, value);
    this.setContextKeys();
    this.changes.fire();
  }

  private setContextKeys(): void {
    void commands.executeCommand('setContext', 'verbatim.statementsFiltered', this.description !== undefined);
    void commands.executeCommand('setContext', 'verbatim.statementsGrouped', this.grouped);
  }
}
