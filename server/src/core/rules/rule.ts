import type { Archive } from '../archive/archive';
import type { ResolvedAttribution } from '../attribution/attribution';
import type { Aliases } from '../attribution/speakers/compareSpeakers';
import type { Translate } from './translate';
import type { DraftQuotation } from '../match/quotations/draftQuotation';
import type { CheckedSentence } from '../match/claims/sentenceChecker';
import type { Evidence } from '../match/evidence';
import type { QuotationReading } from '../match/quotations/quotationReading';
import type { Prose } from '../prose/prose';
import type { Span } from '../prose/span';
import type { Fix, Severity } from './finding';

/** A capitalised word in a block's text that does not begin a sentence. */
export interface NameMention {
  readonly name: string;
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
}

/** A quotation of the draft with what the sources have of it. */
export interface CheckedQuotation {
  readonly quotation: DraftQuotation;
  readonly reading: QuotationReading;
  /** The passages of the best match in the order of the draft: several where something is left out in between. */
  readonly best: readonly Evidence[];
  /** The passages of all matches that are shown, those of the best first. */
  readonly evidence: readonly Evidence[];
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

/** A rule about quotations: pure, one complaint at most. */
export interface QuotationRule {
  readonly id: string;
  /** What the rule reports, for the settings and the documentation. */
  readonly severity: Severity;
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined;
}

/** A rule about what a sentence states outside quotation marks: pure, one complaint at most. */
export interface SentenceRule {
  readonly id: string;
  readonly severity: Severity | 'off';
  check(checked: CheckedSentence, context: RuleContext): Complaint | undefined;
}

/** A rule about a draft as a whole. */
export interface DraftRule {
  readonly id: string;
  readonly severity: Severity;
  check(context: RuleContext): readonly Complaint[];
}
