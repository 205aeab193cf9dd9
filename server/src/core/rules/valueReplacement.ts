import type { Conflict } from '../match/claimJudgement';
import { replacement } from '../values/format';
import type { Fix } from './finding';
import { inMarks } from './messages';

/** The fix that puts the source's value in the draft's form; none where the draft's form cannot hold it. */
export function valueReplacement({ values }: Conflict, draft: string): Fix[] {
  if (!values) return [];
  const { span, text } = replacement(values.source, values.draft, draft);
  if (draft.slice(span.start, span.end) === text) return [];
  return [{ title: `Use the source's ${inMarks(text)}`, edits: [{ span, text }] }];
}
