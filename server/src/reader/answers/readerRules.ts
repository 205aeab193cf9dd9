import type { Severity, Verdict } from '../../core/index';

/** What a rule says when the second reader gives it. */
export interface ReaderRule {
  readonly verdict: Verdict;
  /** Warning at most. */
  readonly severity: Severity;
  /**
   * Where its wrong words stand: in quotation marks, outside them, or either. What is in quotation marks is judged by the
   * rules on quotations alone.
   */
  readonly place: 'quoted' | 'unquoted' | 'either';
  /** False if it rests on what the sources do not say, so that there may be no words to cite. */
  readonly needsSource: boolean;
}

const contradicted = { verdict: 'contradicted', severity: 'warning', needsSource: true } as const;
const unverified = { verdict: 'unverified', severity: 'warning', needsSource: true } as const;

/** The rules that the second reader may give, in the order in which the first that applies is given. */
export const readerRules: ReadonlyMap<string, ReaderRule> = new Map<string, ReaderRule>([
  ['quote-misattributed', { ...contradicted, place: 'unquoted' }],
  ['quote-unattributed', { ...unverified, place: 'quoted', needsSource: false }],
  ['quote-spliced', { ...contradicted, place: 'quoted' }],
  ['quote-truncated', { ...contradicted, place: 'quoted' }],
  ['quote-from-paraphrase', { ...contradicted, place: 'quoted' }],
  ['quote-altered', { ...contradicted, place: 'quoted' }],
  ['quote-not-found', { ...unverified, place: 'quoted', needsSource: false }],
  ['attribution-contradicted', { ...contradicted, place: 'unquoted' }],
  ['contradicted-number', { ...contradicted, place: 'unquoted' }],
  ['contradicted-date', { ...contradicted, place: 'unquoted' }],
  ['contradicted-event', { ...contradicted, place: 'unquoted' }],
  ['contradicted-negation', { ...contradicted, place: 'unquoted' }],
  ['contradicted-name', { ...contradicted, place: 'unquoted' }],
  ['attribution-unsupported', { ...unverified, place: 'either', needsSource: false }],
  ['attribution-missing', { ...unverified, place: 'either' }],
]);
