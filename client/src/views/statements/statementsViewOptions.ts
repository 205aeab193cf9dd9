import { commands, EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { StatementState } from '../../../../protocol/statements';
import { stateWord } from './statementItems';
import { states, type ViewOptions } from './statementNodes';

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

  get shown(): ReadonlySet<StatementState> {
    const stored = this.memento.get<readonly string[]>(shownKey) ?? [];
    const known = states.filter((state) => stored.includes(state));
    return new Set(known.length > 0 ? known : states);
  }

  get grouped(): boolean {
    return this.memento.get(groupedKey, true);
  }

  /** The filter in words; undefined if all are shown. */
  get description(): string | undefined {
    const { shown } = this;
    return shown.size === states.length ? undefined : [...shown].map(stateWord).join(', ');
  }

  /** Asks which verdicts to show; choosing none shows all. */
  async chooseVerdicts(): Promise<void> {
    const { shown } = this;
    const picks = states.map((state) => ({
      label: stateWord(state),
      state,
      picked: shown.has(state),
    }));
    const chosen = await window.showQuickPick(picks, {
      title: l10n.t('Statements to show'),
      placeHolder: l10n.t('Choose the verdicts'),
      canPickMany: true,
    });
    if (chosen) await this.show(chosen.map(({ state }) => state));
  }

  async show(shown: readonly StatementState[]): Promise<void> {
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
