import { contentTokens } from '../../../../server/src/core/archive/index/contentTokens';
import type { ContentToken } from '../../../../server/src/core/archive/index/contentTokens';
import { alignClaim } from '../../../../server/src/core/match/claims/claimAlignment';
import type { ClaimAlignment } from '../../../../server/src/core/match/claims/claimAlignment';
import { analyse } from '../../../../server/src/core/prose/tokens';

export function tokensOf(text: string): readonly ContentToken[] {
  return contentTokens(analyse(text).tokens);
}

/** The sentences before and after a passage. */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

export interface AlignedTexts {
  readonly claim: readonly ContentToken[];
  /** Tokens of the sentence before, the passage and the sentence after. */
  readonly source: readonly ContentToken[];
  /** Token indices of the passage in `source`. */
  readonly centre: { readonly from: number; readonly to: number };
  readonly alignment: ClaimAlignment;
}

/** Aligns a claim with a passage that stands between two sentences. */
export function alignTexts(
  text: string,
  passage: string,
  { before = '', after = '' }: Neighbours = {},
): AlignedTexts {
  const claim = tokensOf(text);
  const [left, own, right] = [tokensOf(before), tokensOf(passage), tokensOf(after)];
  const source = [...left, ...own, ...right];
  const centre = { from: left.length, to: left.length + own.length };
  return { claim, source, centre, alignment: alignClaim(claim, source, centre) };
}
