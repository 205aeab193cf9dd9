import { contradictionOf } from './contradiction';
import { inMarks } from './messages';
import type { SentenceRule } from './rule';

/** The sources name another person, place or body in the same role. */
export const contradictedName: SentenceRule = {
  id: 'contradicted-name',
  severity: 'warning',
  check(checked, context) {
    const found = contradictionOf('name', checked, context);
    if (!found) return undefined;
    const { conflict, own, source, article, evidence } = found;
    return {
      message: `${inMarks(own)} is ${inMarks(source)} in ${article}.`,
      span: conflict.draft,
      evidence,
      fixes: [
        { title: `Use the source's ${inMarks(source)}`, edits: [{ span: conflict.draft, text: source }] },
      ],
    };
  },
};
