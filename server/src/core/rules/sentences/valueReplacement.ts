import type { Conflict } from '../../match/claims/claimConflicts';
import { replacement } from '../../values/format/replacement';
import type { Fix } from '../finding';
import { shown } from '../messages';
import type { StatementContext } from '../rule';

/** The fix that puts the source's value in the draft's form; none if that leaves the draft as it is. */
export function valueReplacement({ values }: Conflict, { block, translate }: StatementContext): Fix[] {
  if (!values) return [];
  const { draft } = block;
  const { span, text } = replacement(values.source, values.draft, draft);
  if (draft.slice(span.start, span.end) === text) return [];
  return [
    { title: translate("Use the source's “{source}”", { source: shown(text) }), edits: [{ span, text }] },
  ];
}
