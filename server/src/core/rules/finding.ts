import type { Evidence } from '../match/evidence';
import type { Span } from '../prose/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One replacement in the draft. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What the writer may choose to do about a finding: it changes what its title says and nothing else. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It cannot change what the draft says, so that it may be made together with others. */
  readonly safe?: true;
}

/** A rule's complaint about a statement. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The smallest stretch of the draft that is wrong. */
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}
