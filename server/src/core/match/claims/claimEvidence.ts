import type { Article } from '../../archive/article';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { hull, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import type { Evidence, Relation } from '../evidence';
import type { Passage } from '../../archive/index/passages';

/** Who an article has saying a passage: the attribution that holds the most of it; none where it speaks itself. */
export function attributionOf({
  article,
  span,
}: Pick<Passage, 'article' | 'span'>): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let most = 0.4 * (span.end - span.start);
  for (const attribution of article.attributions) {
    const shared = attribution.content.reduce((sum, content) => sum + overlap(content, span), 0);
    if (shared > most) {
      best = attribution;
      most = shared;
    }
  }
  return best;
}

/** The passage of a comparison as evidence. */
export function claimEvidence(
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
  draft: string,
  relation: Relation,
): Evidence {
  const { passage } = comparison;
  const { article } = passage;
  // What differs may stand in the sentence beside.
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

/** The words of a passage that the claim has too, neighbours joined. */
function alignedIn({ alignment, source }: JudgedComparison, within: Span): Span[] {
  const words = alignment.pairs
    .flatMap((pair) => source[pair.source] ?? [])
    .filter(({ start, end }) => start >= within.start && end <= within.end)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = joined.at(-1);
    if (last && start - last.end <= 1) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function differenceOf({ draft, source }: Conflict, article: Article, text: string) {
  return {
    draft,
    draftText: text.slice(draft.start, draft.end),
    source,
    sourceText: article.text.slice(source.start, source.end),
  };
}
