import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import { isNegation } from '../../english/negations';
import type { Difference } from '../../match/evidence';
import { hull } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Fix } from '../finding';
import { shown, sourceLabel } from '../messages';
import type { QuotationRule, StatementContext } from '../rule';
import { useSourceWording } from './sourceWording';
import { ellipsisAt } from './ellipsis';

/** Maximum number of differences that a message names; it gives the number of the others. */
const maxNamedDifferences = 2;

/** Words in quotation marks differ from a source quotation that they clearly render. */
export const quoteAltered: QuotationRule = {
  id: 'quote-altered',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    if (checked.reading.rendering !== 'altered') return undefined;
    const [evidence] = checked.best;
    const differences = checked.best.flatMap((passage) => passage.differences ?? []);
    const span = hull(differences.map(({ draft }) => draft));
    if (!evidence || !span) return undefined;
    return {
      message: context.translate('The source has {differences} ({source}).', {
        differences: named(differences, context),
        source: sourceLabel(evidence, context),
      }),
      span: withNeighbours(span, checked, context.block.draft),
      evidence: checked.evidence,
      fixes: [
        ...useSourceWording(differences, evidence, context),
        ...markOmissions(differences, checked, context),
      ],
    };
  },
};

function named(differences: readonly Difference[], { translate }: StatementContext): string {
  const parts = differences.slice(0, maxNamedDifferences).map(({ draftText, sourceText }) => {
    const own = shown(draftText);
    const source = shown(sourceText);
    if (draftText === '') return translate('“{source}”, which is left out here', { source });
    if (sourceText === '') return translate('no “{own}”', { own });
    return translate('“{source}”, not “{own}”', { source, own });
  });
  const more = differences.length - parts.length;
  if (more > 0) parts.push(translate('and {count} more', { count: more }));
  return parts.join('; ');
}

/** Returns a span to underline; if words are missing, and it is empty, the words on both sides. */
function withNeighbours(span: Span, { quotation }: CheckedQuotation, text: string): Span {
  if (span.end > span.start) return span;
  const before =
    /(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{M}\p{N}'’]+[^\p{L}\p{M}\p{N}]*$/u.exec(
      text.slice(quotation.span.start, span.start),
    )?.[0] ?? '';
  const after =
    /^[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}'’]+/u.exec(text.slice(span.end, quotation.span.end))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end + after.length };
}

/**
 * Where all that differs is words left out inside the quotation: an ellipsis in their place, as an array of at most one fix. None where
 * they hold a negation, which no ellipsis makes good.
 */
function markOmissions(
  differences: readonly Difference[],
  { quotation: { parts } }: CheckedQuotation,
  { block: { draft }, translate }: StatementContext,
): Fix[] {
  const isInside = ({ start }: Span): boolean =>
    parts.some(
      (part) =>
        /[\p{L}\p{N}]/u.test(draft.slice(part.span.start, start)) &&
        part.span.start < start &&
        start < part.span.end &&
        /[\p{L}\p{N}]/u.test(draft.slice(start, part.span.end)),
    );
  const mayBeLeftOut = ({ draft: at, draftText, sourceText }: Difference): boolean =>
    draftText === '' && isInside(at) && !sourceText.split(/[^\p{L}\p{N}'’]+/u).some(isNegation);
  if (!differences.every(mayBeLeftOut)) return [];
  return [
    {
      title: translate('Mark the omission with an ellipsis'),
      edits: differences.map(({ draft: { start } }) => ellipsisAt(start, draft)),
    },
  ];
}
