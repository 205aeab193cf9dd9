import { contradictionOf } from './contradiction';
import type { SentenceRule } from '../rule';

/** The sources name another person, place or body in the same role. */
export const contradictedName: SentenceRule = {
  id: 'contradicted-name',
  severity: 'warning',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('name', checked, context);
    if (!found) return undefined;
    const { conflict, source, values, evidence } = found;
    return {
      message: context.translate('“{own}” is “{source}” in {article}.', values),
      span: conflict.draft,
      evidence,
      fixes: [
        {
          title: context.translate("Use the source's “{source}”", { source: values.source }),
          edits: [{ span: conflict.draft, text: source }],
        },
      ],
    };
  },
};
