import type { QuickPickItem } from 'vscode';
import type { FoundQuotation } from '../../../../protocol/quotations';

/** An entry of the list of quotations. */
export interface QuotationPick extends QuickPickItem {
  readonly quotation: FoundQuotation;
}

/** The quotations as they are listed: words first, then who says them and where. What is found is all shown. */
export function quotationPicks(quotations: readonly FoundQuotation[]): QuotationPick[] {
  return quotations.map((quotation) => {
    const { text, speaker, title, outlet, date } = quotation;
    return {
      label: `“${plain(text)}”`,
      detail: [speaker, title, outlet, date]
        .filter((part) => part !== undefined)
        .map(plain)
        .join(' · '),
      alwaysShow: true,
      quotation,
    };
  });
}

/** A label shows `$(name)` as an icon; text of a source is shown as it stands. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}
