import type { Evidence } from '../match/evidence';
import type { Span } from '../prose/span';

/** Name of a rule, as in `quote-altered`. */
export type RuleId = string;

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A replacement in the draft; `span` is in UTF-16 offsets, and empty where text is inserted. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that the writer may choose to make: what its title says and nothing else. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True if it cannot change what the draft says, so that it may be made together with others. */
  readonly safe?: true;
}

/** A rule's complaint about a draft, as the user sees it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The smallest stretch of the draft that is wrong. */
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** Name of the language model that complains, which the writer has asked; absent where a rule of the checker does. */
  readonly reader?: string;
}
