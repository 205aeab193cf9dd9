import { sharedWordCount } from '../../match/claims/claimAlignment';
import {
  organization,
  compareWithParties,
  isNamed,
  attributedParties,
} from '../../match/claims/attributedParties';
import type { AttributedParty } from '../../match/claims/attributedParties';
import type { JudgedComparison } from '../../match/claims/claimReading';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { isBareName, speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { hull } from '../../prose/span';
import type { Span } from '../../prose/span';
import { articleLabel } from '../messages';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { Complaint, RuleContext, SentenceRule } from '../rule';

/** Passages that carry so much less than the best one need not say who says it. */
const asGood = 0.1;
/** A passage that carries so much of the content is asked whether it gives it to the one named. */
const sameContent = 0.4;

/** Fewer words of content that a passage shares anybody may have said ("finding some middle ground"), … */
const fewestShared = 5;
/** … unless they are nearly all that is said, and stand there as they stand here: shares of 0 to 1. */
const fewestOfAll = 2;
const nearlyAll = 0.9;
const inOrder = 0.75;

/** The sources give the same content to another speaker or outlet, and none gives it to the one named. */
export const attributionContradicted: SentenceRule = {
  id: 'attribution-contradicted',
  severity: 'warning',
  verdict: 'contradicted',
  check({ sentence, judgement, evidence }: CheckedSentence, context: RuleContext): Complaint | undefined {
    const { attribution } = sentence;
    const [best] = judgement.comparisons;
    const [passage] = evidence;
    if (judgement.verdict !== 'supported' || !attribution || !best || !passage) return undefined;
    if (attribution.firstHand || attribution.carried) return undefined;
    if (!isSameStatement(best)) return undefined;
    const candidates = judgement.compared
      .filter(({ features }) => features.coverage >= sameContent)
      .map((comparison) => ({ comparison, parties: attributedParties(comparison) }));
    for (const { identity, mention } of namedBy(attribution, sentence.span, context.prose.text)) {
      if (candidates.some(({ parties }) => compareWithParties(identity, parties, context.aliases) === 'same'))
        continue;
      const leading = candidates
        .filter(({ comparison }) => comparison.features.coverage >= best.features.coverage - asGood)
        .map(({ parties }) => ({ parties, outcome: compareWithParties(identity, parties, context.aliases) }));
      const [first] = leading;
      if (!first || leading.some(({ outcome }) => outcome !== 'different')) continue;
      const giver = giverLike(identity, first.parties);
      if (!giver) continue;
      const article = articleLabel(passage, context);
      const others = new Set(leading.flatMap(({ parties }) => giverLike(identity, parties)?.name ?? []));
      return {
        message: context.translate('{speaker} is who says this in {article}, not {named}.', {
          speaker: giver.name,
          article,
          named: identity.name,
        }),
        span: mention,
        evidence,
        fixes:
          others.size === 1
            ? [
                {
                  title: context.translate('Name {speaker}', { speaker: giver.name }),
                  edits: [{ span: mention, text: giver.name }],
                },
              ]
            : [],
      };
    }
    return undefined;
  },
};

/** Whether a passage has what the draft reportingCue, and not just some words of it. */
function isSameStatement({ alignment, features }: JudgedComparison): boolean {
  const shared = sharedWordCount(alignment);
  if (shared >= fewestShared) return true;
  return shared >= fewestOfAll && features.coverage >= nearlyAll && features.inOrder >= inOrder;
}

/** Whom an attribution names, with the place of the name in the draft: the speaker, then the outlet that carries it. */
function namedBy(
  attribution: ResolvedAttribution,
  sentence: Span,
  draft: string,
): { identity: SpeakerIdentity; mention: Span }[] {
  const speaker = speakerOf(attribution);
  const mention = hull(attribution.speaker);
  const outlet = attribution.reportedBy;
  const at = outlet === undefined ? -1 : draft.slice(sentence.start, sentence.end).indexOf(outlet);
  const start = sentence.start + at;
  return [
    ...(speaker && mention && (isNamed(speaker) || isBareName(speaker))
      ? [{ identity: speaker, mention }]
      : []),
    ...(outlet === undefined || at < 0
      ? []
      : [{ identity: organization(outlet), mention: { start, end: start + outlet.length } }]),
  ];
}

/** The one to name instead: of the same kind, if there is one. */
function giverLike(named: SpeakerIdentity, parties: readonly AttributedParty[]): SpeakerIdentity | undefined {
  const givers = parties.filter(({ role, identity }) => role !== 'publisher' && isNamed(identity));
  const alike = givers.find(
    ({ role, identity, reportingCue }) =>
      reportingCue && identity.kind === named.kind && (named.kind !== 'organization' || role === 'outlet'),
  );
  return (alike ?? givers.find(({ reportingCue }) => reportingCue))?.identity;
}
