import { Archive } from './archive/archive';
import type { ArchiveChange } from './archive/archive';
import { readArticleInSteps } from './archive/article';
import { articleQuotations, articleSummary } from './archive/articleSummary';
import type { ArticleQuotation, ArticleSummary } from './archive/articleSummary';
import type { IndexedArticle } from './archive/index/articleIndex';
import { passagesOf } from './archive/index/passages';
import { SourceSearch } from './archive/search/sourceSearch';
import type { Source } from './archive/source';
import type { ResolvedAttribution } from './attribution/attribution';
import { documentAttributions } from './attribution/documentAttributions';
import { markFirstHand } from './attribution/firstHand';
import { paragraphAttributions } from './attribution/paragraphAttributions';
import type { ParagraphAttributions } from './attribution/paragraphAttributions';
import type { Aliases } from './attribution/speakers/compareSpeakers';
import { Memo } from './collections/memo';
import { finish } from './collections/steps';
import type { Steps } from './collections/steps';
import { draftBlocks } from './match/draftBlock';
import { draftFrontMatterOf } from './prose/draftFrontMatter';
import { IncrementalMarkdownParser } from './prose/incrementalMarkdownParser';
import { parseProseInSteps } from './prose/parseProse';
import type { Prose } from './prose/prose';
import { BlockJudge } from './rules/blockJudge';
import { nameMentions } from './rules/drafts/nameSpelling';
import type { DraftReport } from './rules/judgeDraft';
import type { RuleId, Severity } from './rules/finding';
import { judgeDraft } from './rules/judgeDraft';
import type { NameMention } from './rules/rule';
import { apostrophesIn } from './rules/quotes/sourceWording';
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
  private readonly blockJudge = new BlockJudge(this.archive);
  readonly search = new SourceSearch(this.archive);

  private readonly translate: Translate;
  private severities: Severities = severitiesWith({});
  private aliases: Aliases = [];
  private ownOutlets: readonly string[] = [];

  // What is remembered of the paragraphs of a draft, by their text.
  private readonly markdownTrees = new IncrementalMarkdownParser();
  private readonly paragraphAttributions = new Memo<ParagraphAttributions>();
  private readonly nameMentions = new Memo<readonly NameMention[]>();

  constructor({ sources = [], translate = inEnglish, ...settings }: EditorCheckerOptions) {
    this.translate = translate;
    this.configure(settings);
    for (const source of sources) this.addSource(source);
  }

  configure({ rules = {}, aliases = {}, ownOutlets = [] }: CheckerSettings): void {
    this.severities = severitiesWith(rules);
    this.aliases = Object.entries(aliases).map(([name, others]) => [name, ...others]);
    this.ownOutlets = ownOutlets.map((outlet) => outlet.toLowerCase());
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

  check({ text, languageId }: Draft): DraftReport {
    const { archive, aliases, translate, severities } = this;
    const prose = finish(
      parseProseInSteps(text, languageOf(languageId), (document) => this.markdownTrees.parse(document)),
    );
    const settings = {
      draftDate: draftFrontMatterOf(prose).date,
      apostrophes: apostrophesIn(text),
      aliases,
      translate,
      severities,
    };
    const blocks = draftBlocks(prose, this.attributionsIn(prose));
    const judged = blocks.map((block) => this.blockJudge.judge(block, settings));
    const mentions = (block: string) => this.nameMentions.get(block, () => nameMentions(block));
    const report = judgeDraft(judged, { prose, archive, translate, mentions }, severities);
    this.blockJudge.endDraft(settings);
    this.paragraphAttributions.endRound();
    this.nameMentions.endRound();
    return report;
  }

  private attributionsIn(prose: Prose): ResolvedAttribution[] {
    const interviewed = draftFrontMatterOf(prose).firsthand.map(({ text: name }) => name);
    const { ownOutlets, aliases } = this;
    return documentAttributions(prose, (block) =>
      this.paragraphAttributions.get(block, () => paragraphAttributions(block)),
    ).map((attribution) => markFirstHand(attribution, { ownOutlets, interviewed }, aliases));
  }
}
