import type { FoundQuotation } from '../../../../protocol/quotations';
import { escapeIcons } from '../../views/escapeIcons';
import { passageDetail, type PassagePick } from '../passagePick';

/** Returns the quotations as entries of a list that shows them all, whatever the user types: the server searches. */
export function quotationPicks(quotations: readonly FoundQuotation[]): PassagePick<FoundQuotation>[] {
  return quotations.map((quotation) => ({
    label: `“${escapeIcons(quotation.text)}”`,
    detail: passageDetail(quotation),
    alwaysShow: true,
    passage: quotation,
  }));
}
