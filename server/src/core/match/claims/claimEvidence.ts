import type { Article } from '../../archive/article';
import { attributionOf } from '../../archive/passageAttribution';
import { hull, joinedSpans } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import type { Evidence, Relation } from '../evidence';

/** Returns the passage of a comparison as evidence, with its differences from the draft. */
export function claimEvidence(
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
  draft: string,
  relation: Relation,
): Evidence {
  const { passage } = comparison;
  const { article } = passage;
  // What differs may stand in a neighbouring sentence.
  const span = hull([passage.span, ...conflicts.map(({ source }) => source)]) ?? passage.span;
  const speaker = attributionOf(passage)?.speakerName;
  return {
    sourceId: article.id,
    span,
    text: article.text.slice(span.start, span.end),
    relation,
    ...(speaker === undefined ? {} : { speaker }),
    score: comparison.features.coverage,
    aligned: alignedIn(comparison, span),
    ...(conflicts.length === 0
      ? {}
      : { differences: conflicts.map((conflict) => differenceOf(conflict, article, draft)) }),
  };
}

/** Spans of the words of a passage that the claim has, too; adjacent ones joined. */
function alignedIn({ alignment, source }: JudgedComparison, within: Span): Span[] {
  return joinedSpans(
    alignment.pairs
      .flatMap((pair) => source[pair.source] ?? [])
      .filter(({ start, end }) => start >= within.start && end <= within.end)
      .sort((a, b) => a.start - b.start),
  );
}

function differenceOf({ draft, source }: Conflict, article: Article, text: string) {
  return {
    draft,
    draftText: text.slice(draft.start, draft.end),
    source,
    sourceText: article.text.slice(source.start, source.end),
  };
}
