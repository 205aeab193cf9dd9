import { readArticle, readArticleInSteps } from './archive/article';
import type { Article } from './archive/article';
import { boilerplateOf } from './archive/boilerplate';
import { Archive } from './archive/archive';
import { SourceSearch } from './archive/search/sourceSearch';
import type { Source, SourceMetadata } from './archive/source';
import { publishedAttribution } from './attribution/attribution';
import type { Attribution, ResolvedAttribution } from './attribution/attribution';
import { documentAttributions } from './attribution/documentAttributions';
import { paragraphAttributions } from './attribution/paragraphAttributions';
import type { ParagraphAttributions } from './attribution/paragraphAttributions';
import { compareSpeakers } from './attribution/speakers/compareSpeakers';
import { speakerOf } from './attribution/speakers/speakerIdentity';
import type { Aliases } from './attribution/speakers/compareSpeakers';
import type { SpeakerIdentity } from './attribution/speakers/speakerIdentity';
import { inEnglish } from './rules/translate';
import type { Translate } from './rules/translate';
import { draftQuotations } from './match/quotations/draftQuotation';
import { Memo } from './collections/memo';
import { paragraphsIn } from './prose/paragraphs';
import type { Paragraph } from './prose/paragraphs';
import { draftFrontMatterOf } from './prose/draftFrontMatter';
import { MarkdownTrees } from './prose/markdownTrees';
import { parseProse } from './prose/parse';
import type { Citation, LanguageId, Prose } from './prose/prose';
import { pairQuotationMarks } from './prose/quotationMarks';
import type { QuotedSpan } from './prose/quotationMarks';
import { overlap } from './prose/span';
import type { Span } from './prose/span';
import type { Finding, Severity } from './rules/finding';
import { nameMentions } from './rules/drafts/nameSpelling';
import { defaultSeverities, draftRules, quotationRules, sentenceRules } from './rules/registry';
import type { RuleId } from './rules/registry';
import type { Complaint, NameMention, RuleContext } from './rules/rule';
import type { Statement } from './match/statement';
import { quotationStatement } from './match/quotations/checkedQuotation';
import type { CheckedQuotation } from './match/quotations/checkedQuotation';
import { QuotationChecker } from './match/quotations/quotationChecker';
import { firstComplaint } from './rules/firstComplaint';
import { SentenceChecker } from './match/claims/sentenceChecker';
import type { CheckedSentence } from './match/claims/sentenceChecker';
import { sentenceStatement } from './match/claims/sentenceStatement';

/** A text to be checked. */
export interface Draft {
  readonly text: string;
  /** `markdown`; anything else is read as plain text. */
  readonly languageId: string;
}

/** All that the checker has to say of a draft, in the order of the draft. */
export interface DraftReport {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** What is known of an indexed article. */
export interface ArticleSummary {
  readonly id: string;
  /** Given with the source, or inferred where its text tells it. */
  readonly metadata: SourceMetadata;
  /** Words of evidence: boilerplate is not counted. */
  readonly words: number;
  readonly quotations: number;
  /** Stretches that are never evidence, in UTF-16 offsets into the article's text. */
  readonly boilerplate: readonly Span[];
}

/** A quotation of an indexed article. */
export interface ArticleQuotation {
  /** UTF-16 offsets into the article's text, quotation marks included. */
  readonly span: Span;
  /** The article's text at `span`. */
  readonly text: string;
  /** Who says it; absent where the article does not tell. */
  readonly speaker?: string;
  /** To whom the words were given, and the outlet that carries them second-hand, where the article says so. */
  readonly reportedTo?: string;
  readonly reportedBy?: string;
}

/** How a checker judges; none of it touches what is indexed. */
export interface CheckerSettings {
  /** Severities other than the rules' own. Names of no rule are ignored. */
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

/** A checker with what the editor and the command line ask for besides. */
export interface EditorChecker extends Checker {
  /** Reads a source one paragraph a step, so that the caller can do something else in between; adds it at the end. */
  addSourceInSteps(source: Source): Generator<undefined, void>;
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

export function createEditorChecker(options: EditorCheckerOptions = {}): EditorChecker {
  return new ArchiveChecker(options);
}

/** Every attribution in a text, draft or article: who said what. Spans are UTF-16 offsets into `text`. */
export function extractAttributions(
  text: string,
  { languageId }: { readonly languageId: string },
): Attribution[] {
  return documentAttributions(withoutBoilerplate(parseProse(text, languageOf(languageId)))).map(
    publishedAttribution,
  );
}

/** The paragraphs of a text, in its order. */
export function paragraphsOf(text: string, { languageId }: { readonly languageId: string }): Paragraph[] {
  return paragraphsIn(text, languageOf(languageId));
}

/** The citations and links of a text, in order. Spans are UTF-16 offsets into it. */
export function citationsOf(
  text: string,
  { languageId }: { readonly languageId: string },
): readonly Citation[] {
  return parseProse(text, languageOf(languageId)).citations;
}

/** What a page puts around its text is no one's words; a block that occurs twice may be. */
function withoutBoilerplate(prose: Prose): Prose {
  const reasons = boilerplateOf(prose.blocks);
  return {
    ...prose,
    blocks: prose.blocks.filter((_, index) => [undefined, 'repeated'].includes(reasons.get(index))),
  };
}

function languageOf(languageId: string): LanguageId {
  return languageId === 'markdown' ? 'markdown' : 'plaintext';
}

const severityOrder: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

class ArchiveChecker implements EditorChecker {
  private readonly archive = new Archive();
  private readonly quotationChecker = new QuotationChecker(this.archive);
  private readonly sentences = new SentenceChecker(this.archive);
  readonly search = new SourceSearch(this.archive);
  private severities: ReadonlyMap<RuleId, Severity | 'off'> = defaultSeverities;
  private aliases: Aliases = [];
  private ownOutlets: readonly string[] = [];
  private readonly trees = new MarkdownTrees();
  private readonly paragraphAttributions = new Memo<ParagraphAttributions>();
  private readonly quotedSpans = new Memo<readonly QuotedSpan[]>();
  private readonly mentions = new Memo<readonly NameMention[]>();
  private readonly translate: Translate;

  constructor({ sources = [], translate = inEnglish, ...settings }: EditorCheckerOptions) {
    this.translate = translate;
    this.configure(settings);
    for (const source of sources) this.addSource(source);
  }

  configure({ rules = {}, aliases = {}, ownOutlets = [] }: CheckerSettings): void {
    this.aliases = Object.entries(aliases).map(([name, others]) => [name, ...others]);
    this.ownOutlets = ownOutlets.map((outlet) => outlet.toLowerCase());
    this.severities = new Map([...defaultSeverities].map(([id, severity]) => [id, rules[id] ?? severity]));
  }

  addSource(source: Source): void {
    this.archive.add(readArticle(source));
  }

  *addSourceInSteps(source: Source): Generator<undefined, void> {
    this.archive.add(yield* readArticleInSteps(source));
  }

  removeSource(id: string): void {
    this.archive.remove(id);
  }

  articles(): readonly ArticleSummary[] {
    return this.archive.articles.map(summaryOf);
  }

  article(id: string): ArticleSummary | undefined {
    const article = this.archive.article(id);
    return article && summaryOf(article);
  }

  quotations(id: string): readonly ArticleQuotation[] {
    const article = this.archive.article(id);
    return article ? quotationsOf(article) : [];
  }

  check({ text, languageId }: Draft): DraftReport {
    const prose = parseProse(text, languageOf(languageId), (document) => this.trees.parse(document));
    const interviewed = draftFrontMatterOf(prose).firsthand.map(({ text: name }) => name);
    const attributions = documentAttributions(prose, (block) =>
      this.paragraphAttributions.get(block, () => paragraphAttributions(block)),
    ).map((attribution) => this.markFirstHand(attribution, interviewed));
    const quotedSpans = (block: string) => this.quotedSpans.get(block, () => pairQuotationMarks(block));
    const quotations = draftQuotations(prose, attributions, quotedSpans);
    const context: RuleContext = {
      prose,
      archive: this.archive,
      aliases: this.aliases,
      attributions,
      translate: this.translate,
      mentions: (block) => this.mentions.get(block, () => nameMentions(block)),
    };
    const checked = this.quotationChecker.check(quotations, prose, this.aliases);
    const sentences = this.sentences.read(prose, attributions, quotedSpans);
    const onQuotations = checked.flatMap((one) => this.judge(one, context));
    const findings = [
      ...onQuotations,
      ...sentences.flatMap((one) => this.judgeSentence(one, context, onQuotations)),
      ...draftRules.flatMap((rule) =>
        rule.check(context).flatMap((complaint) => this.find(rule.id, complaint)),
      ),
    ].sort((a, b) => a.span.start - b.span.start);
    const statements = [
      ...checked.flatMap((one) => quotationStatement(one, text) ?? []),
      ...sentences.flatMap((one) => sentenceStatement(one, text)),
    ].sort((a, b) => a.span.start - b.span.start);
    for (const memo of [this.paragraphAttributions, this.quotedSpans, this.mentions]) memo.turn();
    return { statements, findings };
  }

  /** What was told to an outlet of the writer's own is first-hand, and what somebody says whom the writer interviewed. */
  private markFirstHand(
    attribution: ResolvedAttribution,
    interviewed: readonly string[],
  ): ResolvedAttribution {
    const told = attribution.reportedTo?.toLowerCase();
    const speaker = interviewed.length > 0 ? speakerOf(attribution) : undefined;
    const own =
      (told !== undefined && this.ownOutlets.includes(told)) ||
      (speaker !== undefined && interviewed.some((name) => isSpeaker(speaker, name, this.aliases)));
    return own ? { ...attribution, firstHand: true } : attribution;
  }

  private judge(checked: CheckedQuotation, context: RuleContext): Finding[] {
    if (checked.quotation.attribution?.firstHand) return [];
    const found = firstComplaint(quotationRules, checked, context);
    return found ? this.find(found.rule.id, found.complaint) : [];
  }

  /** Where the quoted part of reported speech has a finding, the rest is silent: one cause, one finding. */
  private judgeSentence(
    checked: CheckedSentence,
    context: RuleContext,
    onQuotations: readonly Finding[],
  ): Finding[] {
    const { span } = checked.sentence;
    if (onQuotations.some((finding) => overlap(finding.span, span) > 0)) return [];
    const found = firstComplaint(sentenceRules, checked, context);
    return found ? this.find(found.rule.id, found.complaint) : [];
  }

  /** The finding of a complaint; none where the rule is off. */
  private find(rule: RuleId, { message, span, evidence, fixes, atMost }: Complaint): Finding[] {
    const severity = this.severities.get(rule) ?? 'off';
    return severity === 'off'
      ? []
      : [{ rule, severity: mildest(severity, atMost), message, span, evidence, fixes }];
  }
}

/** Whether a speaker is the one of this name, who may be a person, a body or somebody unnamed. */
function isSpeaker(speaker: SpeakerIdentity, name: string, aliases: Aliases): boolean {
  return compareSpeakers(speaker, { name, kind: speaker.kind, roles: [] }, aliases) === 'same';
}

function mildest(severity: Severity, atMost: Severity | undefined): Severity {
  if (atMost === undefined) return severity;
  return severityOrder.indexOf(atMost) < severityOrder.indexOf(severity) ? atMost : severity;
}

function summaryOf(article: Article): ArticleSummary {
  return {
    id: article.id,
    metadata: article.metadata,
    words: article.words.length,
    quotations: article.quotations.filter(({ level }) => level === 0).length,
    boilerplate: article.boilerplate.map(({ span }) => span),
  };
}

function quotationsOf({ text, quotations }: Article): ArticleQuotation[] {
  return quotations
    .filter(({ level }) => level === 0)
    .map(({ span, attribution }) => ({
      span,
      text: text.slice(span.start, span.end),
      speaker: attribution?.speakerName,
      reportedTo: attribution?.reportedTo,
      reportedBy: attribution?.reportedBy,
    }));
}
