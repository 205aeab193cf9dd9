import { attributionOf } from '../../archive/passageAttribution';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import { attributedParties } from '../../match/claims/attributedParties';
import { claimEvidence } from '../../match/claims/claimEvidence';
import type { ClaimJudgement } from '../../match/claims/claimJudgement';
import type { JudgedComparison } from '../../match/claims/claimReading';
import { isAudienceName, isOutletOf, mayBeOneOutlet, namedAudience, placeOfAudience } from '../outlets';
import type { Complaint, StatementContext } from '../rule';
import { toldElsewhere } from './toldElsewhere';

/** Minimum coverage, 0 to 1, of a passage in which a speaker tells somebody the same. */
const minToldCoverage = 0.4;

/**
 * The complaint that a source has the speaker telling the same to another outlet: no source has them telling anything to the
 * outlet that the draft names, and none is that outlet’s.
 */
export function otherAudience(
  { compared }: ClaimJudgement,
  attribution: ResolvedAttribution,
  context: StatementContext,
): Complaint | undefined {
  const speaker = speakerOf(attribution);
  const told = namedAudience(attribution);
  const { draft } = context.block;
  if (!speaker || told === undefined || attribution.hedged) return undefined;
  const isOwn = (one: JudgedComparison) => isOutletOf(one.passage.article, told);
  if (compared.some(isOwn)) return undefined;
  const telling = compared.filter(
    (one) =>
      one.features.coverage >= minToldCoverage &&
      attributedParties(one).some(
        ({ role, identity }) =>
          role === 'speaker' && compareSpeakers(speaker, identity, context.aliases) === 'same',
      ),
  );
  const [closest] = telling;
  const outlets = telling.flatMap((one) => outletsOf(one));
  const [outlet] = outlets;
  if (!closest || outlet === undefined || outlets.some((one) => mayBeOneOutlet(one, told))) return undefined;
  const span = placeOfAudience(attribution, told, draft);
  if (!span) return undefined;
  const passage = claimEvidence(closest, [], draft, 'contradicts');
  return toldElsewhere({ speaker: speaker.name, outlet, named: told, span }, [passage], context);
}

/** The outlets with a name of their own that were told what a passage reports: also the article’s, if that was told it. */
function outletsOf(comparison: JudgedComparison): string[] {
  const { passage } = comparison;
  const own = attributionOf(passage)?.firstHand === true ? passage.article.metadata.outlet : undefined;
  const named = attributedParties(comparison).flatMap(({ role, identity: { name } }) =>
    role === 'outlet' && isAudienceName(name) ? [name] : [],
  );
  return own === undefined ? named : [...named, own];
}
