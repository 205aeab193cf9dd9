import { inDraft } from '../../match/quotations/draftQuotation';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import type { Fix } from '../finding';
import type { StatementContext } from '../rule';

/** Removes the quotation marks of a quotation, as an array of at most one fix: none where a mark is missing. */
export function removeMarks({ parts }: DraftQuotation, { translate }: StatementContext): Fix[] {
  if (!parts.every(({ opened, closed }) => opened && closed)) return [];
  const edits = parts.flatMap((part) => {
    const words = inDraft(part, { start: 0, end: part.text.length });
    return [
      { span: { start: part.span.start, end: words.start }, text: '' },
      { span: { start: words.end, end: part.span.end }, text: '' },
    ];
  });
  return [{ title: translate('Remove the quotation marks'), edits }];
}
