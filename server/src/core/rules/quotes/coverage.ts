import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Finding, RuleId } from '../finding';

/** Quotations of a draft, or of a block of it, that sources may have, and those of them that they have. */
export interface QuotationCoverage {
  readonly quotations: number;
  readonly found: number;
}

/** Maximum number of quotations of a draft that are too few to tell whether the sources cover it. */
const maxTooFew = 2;

/** Minimum share, 0 to 1, of a draft's quotations that the sources have where they cover it. */
const minFoundShare = 0.6;

/** Rules that speak of what no source has: worth a warning only where the sources evidently cover the matter. */
const rulesOfSilence: ReadonlySet<RuleId> = new Set(['quote-not-found', 'attribution-unsupported']);

/** Counts the quotations of a block. What the writer was told is nothing that a source may have. */
export function coverageOf(quotations: readonly CheckedQuotation[]): QuotationCoverage {
  const counted = quotations.filter(
    ({ quotation, somebodysWords }) => somebodysWords && quotation.attribution?.firstHand !== true,
  );
  return {
    quotations: counted.length,
    found: counted.filter(({ reading }) => reading.rendering !== 'none').length,
  };
}

/** True if the sources have most of a draft's quotations, or if these are too few to tell. */
export function sourcesCover(blocks: readonly QuotationCoverage[]): boolean {
  let quotations = 0;
  let found = 0;
  for (const block of blocks) {
    quotations += block.quotations;
    found += block.found;
  }
  return quotations <= maxTooFew || found >= minFoundShare * quotations;
}

/** The finding as it counts in a draft that the sources do not cover. */
export function withinCoverage(finding: Finding): Finding {
  const isLoud = finding.severity === 'error' || finding.severity === 'warning';
  return isLoud && rulesOfSilence.has(finding.rule) ? { ...finding, severity: 'information' } : finding;
}
