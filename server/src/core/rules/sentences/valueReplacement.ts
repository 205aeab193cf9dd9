import type { Conflict } from '../../match/claims/claimConflicts';
import { replacement } from '../../values/format/replacement';
import type { Fix } from '../finding';
import { shown } from '../messages';
import type { RuleContext } from '../rule';

/** The fix that puts the source's value in the draft's form; none if that leaves the draft as it is. */
export function valueReplacement({ values }: Conflict, { prose, translate }: RuleContext): Fix[] {
  if (!values) return [];
  const draft = prose.text;
  const { span, text } = replacement(values.source, values.draft, draft);
  if (draft.slice(span.start, span.end) === text) return [];
  return [
    { title: translate("Use the source's “{source}”", { source: shown(text) }), edits: [{ span, text }] },
  ];
}
