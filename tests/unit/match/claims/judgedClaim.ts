import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import type { PassageIndex } from '../../../../server/src/core/archive/index/passageIndex';
import type { Conflict } from '../../../../server/src/core/match/claims/claimConflicts';
import { judgeClaim } from '../../../../server/src/core/match/claims/claimJudgement';
import type { ClaimJudgement } from '../../../../server/src/core/match/claims/claimJudgement';
import { readClaim } from '../../../../server/src/core/match/claims/claimReading';
import type { JudgedComparison } from '../../../../server/src/core/match/claims/claimReading';
import { findValues } from '../../../../server/src/core/values/read/findValues';
import { analyse } from '../../../../server/src/core/prose/tokens';
import { tokensOf } from './alignedTexts';

/** Index of articles with the given texts; their ids are "0", "1", …. */
export function indexOf(texts: readonly string[]): PassageIndex {
  const archive = new Archive();
  for (const [id, text] of texts.entries()) archive.add(readArticle({ id: String(id), text }));
  return archive.passages;
}

/** Judges a claim by articles with the given texts. */
export function judged(claim: string, texts: readonly string[]): ClaimJudgement {
  const tokens = tokensOf(claim);
  return judgeClaim(tokens, readClaim(tokens, findValues(claim, analyse(claim).tokens), indexOf(texts)));
}

/** A conflict as "kind: words of the claim ≠ words of the passage". */
export function told(
  claim: string,
  { kind, draft, source }: Conflict,
  { passage }: JudgedComparison,
): string {
  const { text } = passage.article;
  return `${kind}: ${claim.slice(draft.start, draft.end)} ≠ ${text.slice(source.start, source.end)}`;
}

/** The ids of the articles that comparisons are with, in order. */
export function articlesOf(comparisons: readonly JudgedComparison[]): string[] {
  return comparisons.map(({ passage }) => passage.article.id);
}
