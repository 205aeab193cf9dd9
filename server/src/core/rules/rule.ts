import type { Archive } from '../archive/archive';
import type { ResolvedAttribution } from '../attribution/attribution';
import type { Aliases } from '../attribution/speakers/compareSpeakers';
import type { Translate } from './translate';
import type { CheckedQuotation } from '../match/quotations/checkedQuotation';
import type { CheckedSentence } from '../match/claims/sentenceChecker';
import type { Evidence } from '../match/evidence';
import type { Verdict } from '../match/statement';
import type { Prose } from '../prose/prose';
import type { Span } from '../prose/span';
import type { Fix, Severity } from './finding';

/** A capitalised word in a block's text that does not begin a sentence. */
export interface NameMention {
  readonly name: string;
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
}

export interface RuleContext {
  readonly prose: Prose;
  readonly archive: Archive;
  /** Names that the user declares to be one speaker's. */
  readonly aliases: Aliases;
  /** Who says what in the draft. */
  readonly attributions: readonly ResolvedAttribution[];
  /** Puts a message into the reader's language. */
  readonly translate: Translate;
  /** The names in a block's text; remembered from one check to the next. */
  readonly mentions: (text: string) => readonly NameMention[];
}

/** What a rule has to say before severity and rule name are put to it. */
export interface Complaint {
  readonly message: string;
  /** The smallest stretch of the draft that is wrong. */
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** A milder severity than the rule's own, where this case is less certain. */
  readonly atMost?: Severity;
}

/** A rule about statements of one kind: pure, one complaint at most. */
export interface StatementRule<Checked> {
  readonly id: string;
  /** Default severity. */
  readonly severity: Severity | 'off';
  /** Verdict on a statement that the rule complains about; absent if it stays as the sources make it. */
  readonly verdict?: Exclude<Verdict, 'supported'>;
  check(checked: Checked, context: RuleContext): Complaint | undefined;
}

/** A rule about what a draft has in quotation marks. */
export type QuotationRule = StatementRule<CheckedQuotation>;

/** A rule about what a sentence states outside quotation marks. */
export type SentenceRule = StatementRule<CheckedSentence>;

/** A rule about a draft as a whole. */
export interface DraftRule {
  readonly id: string;
  readonly severity: Severity;
  check(context: RuleContext): readonly Complaint[];
}
