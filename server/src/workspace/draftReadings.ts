import { Emitter } from 'vscode-languageserver';
import type { Span } from '../core/index';
import type { AnyProvider } from '../reader/provider';
import type { ReaderCost, ReaderMaterial, ReaderOutcome, ReadingOptions } from '../reader/reading';
import { ReadingMemory } from '../reader/readingMemory';
import { SecondReader } from '../reader/secondReader';
import { articlesFor } from './checkDraft';
import { checkedDocument, type CheckedDocument } from './checkedDocument';
import { readKeptAnswers, writeKeptAnswers } from './keptAnswers';
import { readerRefusal } from './readerRefusal';
import { withReadings } from './withReadings';

/** A check as it was last shown with readings. */
interface Shown {
  readonly revision: number;
  readonly checked: CheckedDocument;
}

/**
 * What a second reader says of the open drafts that it was asked about. It is remembered by the words of a statement and the
 * passages that it was judged by, and shown as long as these stay the same, also in the next window.
 */
export class DraftReadings {
  private readonly memory = new ReadingMemory();
  private readonly reader = new SecondReader(this.memory);
  /** The model that was last asked about a draft, by the URI of the draft. */
  private readonly models = new Map<string, string>();
  private readonly shown = new WeakMap<CheckedDocument, Shown>();
  private readonly changed = new Emitter<void>();
  /** Increases with every answer. */
  private revision = 0;

  private restoring: Promise<void> | undefined;
  /** The last file to be written. One is written after the other. */
  private writing = Promise.resolve();

  /** Fires when there may be other readings to show. */
  readonly onDidChange = this.changed.event;

  /**
   * @param file path of the file that keeps the answers from one window to the next; undefined if nothing is kept
   * @param failed called with the error if it cannot be read or written: the answers of this window are remembered all the same
   */
  constructor(
    private readonly file: string | undefined,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** What it would cost to read what is not remembered. */
  async cost(checked: CheckedDocument, provider: AnyProvider, only: Span | undefined): Promise<ReaderCost> {
    await this.restored();
    return this.reader.cost(await materialOf(checked), provider, only);
  }

  /** Has a model read a draft, and shows what it says from now on. */
  async read(
    checked: CheckedDocument,
    provider: AnyProvider,
    options: ReadingOptions,
  ): Promise<ReaderOutcome> {
    await this.restored();
    const outcome = await this.reader.read(await materialOf(checked), provider, options);
    this.models.set(checked.document.uri, provider.model);
    this.revision++;
    this.changed.fire();
    await this.keep();
    return outcome;
  }

  /**
   * A check with the readings that hold for it.
   *
   * @param checked by the rules alone
   */
  async withReadings(checked: CheckedDocument): Promise<CheckedDocument> {
    const { document, folder, draft, project } = checked;
    await this.restored();
    const model = this.models.get(document.uri);
    if (model === undefined || readerRefusal(draft, project) !== undefined) return checked;
    const known = this.shown.get(checked);
    if (known?.revision === this.revision) return known.checked;
    const { revision } = this;
    const readings = this.reader.remembered(await materialOf(checked), model);
    const together = withReadings(checked, model, readings, folder.sources, folder.settings.rules);
    const check = checked.isPartial ? { ...together, unused: [] } : together;
    const shown = checkedDocument(document, folder, check, checked.isPartial);
    this.shown.set(checked, { revision, checked: shown });
    return shown;
  }

  /** Resolves when what the last window has kept is remembered. Never rejects. */
  private restored(): Promise<void> {
    this.restoring ??= this.restore();
    return this.restoring;
  }

  private async restore(): Promise<void> {
    if (this.file === undefined) return;
    try {
      const { models, answers } = await readKeptAnswers(this.file);
      for (const [key, answer] of answers) this.memory.set(key, answer);
      for (const [draft, model] of models) this.models.set(draft, model);
    } catch (error) {
      this.failed(error);
    }
  }

  /** Writes all answers. Never rejects. */
  private keep(): Promise<void> {
    const { file } = this;
    if (file === undefined) return Promise.resolve();
    this.writing = this.writing
      .then(() => writeKeptAnswers(file, { models: this.models, answers: [...this.memory] }))
      .catch(this.failed);
    return this.writing;
  }
}

async function materialOf({ draft, whole, folder }: CheckedDocument): Promise<ReaderMaterial> {
  const { text, languageId } = draft;
  return { text, languageId, report: whole, articles: await articlesFor(draft, folder.sources) };
}
