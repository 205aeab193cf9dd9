import { commands, EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { Verdict } from '../../../../protocol/statements';
import { verdictWord } from './statementItems';
import { verdicts, type ViewOptions } from './statementNodes';

const filterKey = 'statements.shown';
const groupedKey = 'statements.grouped';

/** How the writer wants the statements shown; kept with the workspace, and known to the menus. */
export class StatementsViewOptions implements Disposable, ViewOptions {
  private readonly changes = new EventEmitter<void>();

  readonly onDidChange = this.changes.event;

  constructor(private readonly memory: Memento) {
    this.tellMenus();
  }

  get shown(): ReadonlySet<Verdict> {
    const kept = this.memory.get<readonly string[]>(filterKey) ?? [];
    const known = verdicts.filter((verdict) => kept.includes(verdict));
    return new Set(known.length > 0 ? known : verdicts);
  }

  get grouped(): boolean {
    return this.memory.get(groupedKey, true);
  }

  /** The filter in words; undefined where everything is shown. */
  get description(): string | undefined {
    const { shown } = this;
    return shown.size === verdicts.length ? undefined : [...shown].map(verdictWord).join(', ');
  }

  /** Asks which verdicts to show; none chosen means all. */
  async choose(): Promise<void> {
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
    await this.keep(filterKey, shown);
  }

  async group(grouped: boolean): Promise<void> {
    await this.keep(groupedKey, grouped);
  }

  dispose(): void {
    this.changes.dispose();
  }

  private async keep(key: string, value: unknown): Promise<void> {
    await this.memory.update(key, value);
    this.tellMenus();
    this.changes.fire();
  }

  private tellMenus(): void {
    void commands.executeCommand('setContext', 'verbatim.statementsFiltered', this.description !== undefined);
    void commands.executeCommand('setContext', 'verbatim.statementsGrouped', this.grouped);
  }
}
