import type { QuickPickItem } from 'vscode';
import type { FoundQuotation } from '../../../../protocol/quotations';
import { escapeIcons } from '../../views/escapeIcons';

/** An entry of the list of quotations. */
export interface QuotationPick extends QuickPickItem {
  readonly quotation: FoundQuotation;
}

/** Returns the quotations as entries of a list that shows them all, whatever the user types: the server searches. */
export function quotationPicks(quotations: readonly FoundQuotation[]): QuotationPick[] {
  return quotations.map((quotation) => {
    const { text, speaker, title, outlet, date } = quotation;
    return {
      label: `“${escapeIcons(text)}”`,
      detail: [speaker, title, outlet, date]
        .filter((part) => part !== undefined)
        .map(escapeIcons)
        .join(' · '),
      alwaysShow: true,
      quotation,
    };
  });
}
