import type { ArchiveView } from '../archive/archiveView';
import type { Aliases } from '../attribution/speakers/compareSpeakers';
import type { CheckedSentence } from '../match/claims/sentenceChecker';
import type { Evidence } from '../match/evidence';
import type { DraftBlock } from '../match/draftBlock';
import type { CheckedQuotation } from '../match/quotations/checkedQuotation';
import type { Verdict } from '../match/statement';
import type { Prose } from '../prose/prose';
import type { Span } from '../prose/span';
import type { Fix, RuleId, Severity } from './finding';
import type { Translate } from './translate';

/** A capitalised word in a block's text that does not begin a sentence. */
export interface NameMention {
  readonly name: string;
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
}

/** Kind of apostrophe that a draft has: both also where it has none. */
export type Apostrophes = "'" | '’' | 'both';

/**
 * The draft and the sources, as a rule may look at them beside the statement that it is asked about. Whatever else of the
 * draft a rule needs, `areJudgedAlike` has to compare: complaints are remembered.
 */
export interface StatementContext {
  /** The block of the statement, with what of the draft is around it. */
  readonly block: DraftBlock;
  /** Date in the draft's front matter, YYYY-MM-DD. */
  readonly draftDate: string | undefined;
  readonly apostrophes: Apostrophes;
  /** The source articles. */
  readonly archive: ArchiveView;
  /** Names that the user declares to be one speaker's. */
  readonly aliases: Aliases;
  /** Puts a message or the title of a fix into the reader's language. */
  readonly translate: Translate;
}

/** The draft and the sources, as a rule about the draft as a whole looks at them. */
export interface DraftContext {
  readonly prose: Prose;
  readonly archive: ArchiveView;
  readonly translate: Translate;
  /** Finds the names in a block's text; remembered from one check to the next. */
  readonly mentions: (text: string) => readonly NameMention[];
}

/** A rule's complaint, to which its name and severity are added to make a finding. */
export interface Complaint {
  readonly message: string;
  /** The smallest stretch of the draft that is wrong, in UTF-16 offsets. */
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** Maximum severity of this case, where it is less certain than others of the rule. */
  readonly atMost?: Severity;
  /** Severity of this case, where it is more certain than others of the rule and the user has set no other. */
  readonly atLeast?: Severity;
}

/** A rule about statements of one kind. Pure: the same statement and context have the same complaint. */
export interface StatementRule<Checked> {
  readonly id: RuleId;
  /** Default severity. */
  readonly severity: Severity | 'off';
  /** Verdict on a statement that the rule complains about; absent if it stays as the sources make it. */
  readonly verdict?: Exclude<Verdict, 'supported'>;
  check(checked: Checked, context: StatementContext): Complaint | undefined;
}

/** A rule about what a draft has in quotation marks. */
export type QuotationRule = StatementRule<CheckedQuotation>;

/** A rule about what a sentence states outside quotation marks. */
export type SentenceRule = StatementRule<CheckedSentence>;

/** A rule about the people whom a block of a draft names, whatever it states of them. Pure, as the others are. */
export interface PeopleRule {
  /** The rule under whose name and severity it complains. */
  readonly id: RuleId;
  check(context: StatementContext): readonly Complaint[];
}

/** A rule about a draft as a whole: its spelling, its citations. */
export interface DraftRule {
  readonly id: RuleId;
  /** Default severity. */
  readonly severity: Severity;
  check(context: DraftContext): readonly Complaint[];
}
