import { Archive } from './archive/archive';
import type { ArchiveChange } from './archive/archive';
import { readArticleInSteps } from './archive/article';
import { articleQuotations, articleSummary } from './archive/articleSummary';
import type { ArticleQuotation, ArticleSummary } from './archive/articleSummary';
import type { IndexedArticle } from './archive/index/articleIndex';
import { passagesOf } from './archive/index/passages';
import { SourceSearch } from './archive/search/sourceSearch';
import type { Source } from './archive/source';
import type { Aliases } from './attribution/speakers/compareSpeakers';
import { BoundedMap } from './collections/boundedMap';
import { finish } from './collections/steps';
import type { Steps } from './collections/steps';
import { DraftCheck } from './draftCheck';
import type { CheckSteps } from './draftCheck';
import { DraftMemory } from './draftMemory';
import { parseProseInSteps } from './prose/parseProse';
import type { Span } from './prose/span';
import type { DraftReport } from './rules/judgeDraft';
import type { RuleId, Severity } from './rules/finding';
import { severitiesWith } from './rules/severities';
import type { Severities } from './rules/severities';
import { inEnglish } from './rules/translate';
import type { Translate } from './rules/translate';
import { languageOf } from './textReading';

/** A text to be checked. */
export interface Draft {
  readonly text: string;
  /** `markdown`; anything else is read as plain text. */
  readonly languageId: string;
}

/** A draft in a workspace. */
export interface EditorDraft extends Draft {
  /** Tells the draft from others whose paragraphs are remembered, too. Changes nothing in what is found. */
  readonly name?: string;
  /** Id of the source that the draft is itself, which is no evidence for it. */
  readonly ownSource?: string;
}

/** Settings of the rules. They do not change what is indexed. */
export interface CheckerSettings {
  /** Severities that replace the rules' defaults. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Names that are one speaker's, by the name that they belong to: `{ "Kyiv": ["Kiev"] }`. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Outlets that the writer works for: what was told to them is first-hand. */
  readonly ownOutlets?: readonly string[];
}

export interface CheckerOptions extends CheckerSettings {
  readonly sources?: readonly Source[];
}

export interface EditorCheckerOptions extends CheckerOptions {
  /** Puts messages and titles of fixes into the reader's language; English where it is left out. */
  readonly translate?: Translate;
}

/** Checks drafts against the source articles that it was given. Everything is synchronous and deterministic. */
export interface Checker {
  /** Adds a source; it replaces the one with the same id. */
  addSource(source: Source): void;
  /** Removes a source; does nothing for an unknown id. */
  removeSource(id: string): void;
  check(draft: Draft): DraftReport;
}

/** Maximum number of drafts of which something is remembered: those that are written side by side. */
const maxDrafts = 8;

/** A source that has been read, for `changeSourcesInSteps`. */
export type ReadSource = IndexedArticle;

/** A checker with what the editor and the command line ask for besides. */
export interface EditorChecker extends Checker {
  /** Reads a source, which is nearly all the work of adding it, one paragraph a step. Changes nothing in the checker. */
  readSourceInSteps(source: Source): Steps<ReadSource>;
  /**
   * Removes and adds sources as one change. Each added source replaces the one with the same id.
   *
   * @throws Error if an earlier change has not ended yet
   */
  changeSourcesInSteps(change: {
    readonly removed: readonly string[];
    readonly added: readonly ReadSource[];
  }): Steps<void>;
  /** True between the steps of a change of the sources. */
  readonly isChanging: boolean;
  /** @throws Error if the sources are being changed */
  check(draft: EditorDraft): DraftReport;
  /**
   * Checks a draft, one quotation or sentence a step. Where sources or settings have changed between two steps it begins again.
   * A check that is left in the middle leaves nothing behind but what it remembers of its paragraphs.
   *
   * @param asked the stretches of the draft to check first, asked before each step. Each is reported on as soon as enough of
   * the draft has been read, and recognized by its identity.
   */
  checkInSteps(draft: EditorDraft, asked?: () => readonly Span[]): CheckSteps;
  /** Replaces the settings; what is left out returns to its default. */
  configure(settings: CheckerSettings): void;
  /** The indexed articles, in the order in which they were added. */
  articles(): readonly ArticleSummary[];
  article(id: string): ArticleSummary | undefined;
  /** The quotations of an article in its order, nested ones left out; none for an unknown id. */
  quotations(id: string): readonly ArticleQuotation[];
  /** Searches the sources for what a writer may want to write from them. */
  readonly search: SourceSearch;
}

/** Creates a checker whose settings may name rules that do not exist; these are ignored. */
export function createEditorChecker(options: EditorCheckerOptions = {}): EditorChecker {
  return new ArchiveChecker(options);
}

/** Composes the core: reads a draft, matches it with the archive and asks the rules. */
class ArchiveChecker implements EditorChecker {
  private readonly archive = new Archive();
  private readonly memories = new BoundedMap<string | undefined, DraftMemory>(maxDrafts);
  readonly search = new SourceSearch(this.archive, () => this.aliases);

  private readonly translate: Translate;
  private severities: Severities = severitiesWith({});
  private aliases: Aliases = [];
  private ownOutlets: readonly string[] = [];
  private configurations = 0;

  constructor({ sources = [], translate = inEnglish, ...settings }: EditorCheckerOptions) {
    this.translate = translate;
    this.configure(settings);
    for (const source of sources) this.addSource(source);
  }

  configure({ rules = {}, aliases = {}, ownOutlets = [] }: CheckerSettings): void {
    this.severities = severitiesWith(rules);
    this.aliases = Object.entries(aliases).map(([name, others]) => [name, ...others]);
    this.ownOutlets = ownOutlets.map((outlet) => outlet.toLowerCase());
    this.configurations++;
  }

  addSource(source: Source): void {
    finish(this.changeSourcesInSteps({ removed: [], added: [finish(this.readSourceInSteps(source))] }));
  }

  *readSourceInSteps(source: Source): Steps<ReadSource> {
    const article = yield* readArticleInSteps(source);
    return { article, passages: yield* passagesOf(article) };
  }

  changeSourcesInSteps(change: ArchiveChange): Steps<void> {
    return this.archive.change(change);
  }

  removeSource(id: string): void {
    this.archive.remove(id);
  }

  get isChanging(): boolean {
    return this.archive.isChanging;
  }

  articles(): readonly ArticleSummary[] {
    return this.archive.articles.map(articleSummary);
  }

  article(id: string): ArticleSummary | undefined {
    const article = this.archive.article(id);
    return article && articleSummary(article);
  }

  quotations(id: string): readonly ArticleQuotation[] {
    const article = this.archive.article(id);
    return article ? articleQuotations(article) : [];
  }

  check(draft: EditorDraft): DraftReport {
    if (this.archive.isChanging) throw new Error('The sources are being changed.');
    return finish(this.checkInSteps(draft));
  }

  *checkInSteps(
    { text, languageId, name, ownSource }: EditorDraft,
    asked: () => readonly Span[] = () => [],
  ): CheckSteps {
    const memory = this.memoryOf(name);
    const prose = yield* parseProseInSteps(text, languageOf(languageId), (document) =>
      memory.markdownTrees.parse(document),
    );
    const answered = new WeakSet<Span>();
    for (;;) {
      while (this.isChanging) yield;
      const { aliases, ownOutlets, revision, severities, translate } = this;
      const settings = { aliases, ownOutlets, severities, translate };
      const check = new DraftCheck(
        prose,
        memory.judge(ownSource),
        settings,
        memory.readings,
        asked,
        answered,
      );
      const report = yield* whileTrue(() => !this.isChanging && this.revision === revision, check.run());
      if (!report) continue;
      memory.endCheck();
      return report;
    }
  }

  /** Grows whenever a check may find something else than before. */
  private get revision(): number {
    return this.archive.version + this.configurations;
  }

  /** The memory of a draft, which becomes the youngest. */
  private memoryOf(name: string | undefined): DraftMemory {
    const memory = this.memories.get(name) ?? new DraftMemory(this.archive);
    this.memories.set(name, memory);
    return memory;
  }
}

/** Takes steps as long as a condition holds; gives undefined if it holds no longer. */
function* whileTrue<Step, Result>(
  holds: () => boolean,
  steps: Generator<Step, Result>,
): Generator<Step, Result | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield step.value;
    if (!holds()) return undefined;
  }
}
