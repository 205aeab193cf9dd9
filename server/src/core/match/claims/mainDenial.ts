import type { ContentToken } from '../../archive/index/contentTokens';
import { subordinators } from '../../english/conjunctions';
import { possibilityModals } from '../../english/hedges';
import { isNegation, omittingVerbs, qualifiersOfNegation } from '../../english/negations';

/**
 * Token index of the negator that denies the first verb of a claim, or -1. What a later clause denies is said by the way as
 * a rule.
 */
export function mainDenial(claim: readonly ContentToken[]): number {
  const verb = claim.findIndex(({ pos }) => pos === 'VERB');
  const end = verb < 0 ? claim.length : verb;
  const at = claim.findIndex(({ lower }, index) => index < end && isNegation(lower));
  if (at < 1 || qualifiersOfNegation.has(claim[at + 1]?.lower ?? '')) return -1;
  if (verb >= 0 && (omittingVerbs.has(claim[verb]?.lemma ?? '') || claim[verb]?.negator === true)) return -1;
  const before = claim.slice(0, at);
  if (before.some(({ lower }) => possibilityModals.has(lower))) return -1;
  // In "players that didn't start" it denies another clause; and the sources may name "she" in other sentences.
  if (before.some(({ lower, pos }) => pos === 'PRON' || subordinators.has(lower))) return -1;
  return claim[at - 1]?.pos === 'AUX' || claim[at]?.lower === 'never' ? at : -1;
}
