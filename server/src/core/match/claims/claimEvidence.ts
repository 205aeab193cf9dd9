import type { Article } from '../../archive/article';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { hull, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import type { Evidence, Relation } from '../evidence';
import type { Passage } from '../../archive/index/passages';

/** Minimum share of a passage in the content of an attribution for the speaker to be its speaker, 0 to 1. */
const minContentShare = 0.4;

/** The attribution whose content has the most of a passage; undefined if the article speaks for itself. */
function attributionOf({
  article,
  span,
}: Pick<Passage, 'article' | 'span'>): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let most = minContentShare * (span.end - span.start);
  for (const attribution of article.attributions) {
    const shared = attribution.content.reduce((sum, content) => sum + overlap(content, span), 0);
    if (shared > most) {
      best = attribution;
      most = shared;
    }
  }
  return best;
}

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
