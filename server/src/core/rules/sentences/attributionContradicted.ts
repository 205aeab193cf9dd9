import type { ResolvedAttribution } from '../../attribution/attribution';
import { isBareName, speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import {
  attributedParties,
  compareWithParties,
  isNamed,
  organization,
} from '../../match/claims/attributedParties';
import type { AttributedParty } from '../../match/claims/attributedParties';
import { sayingsOf } from '../../match/attributions/sayings';
import { contentWordCount, minContentWords } from '../../match/claims/reportedContent';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { DraftSentence } from '../../match/claims/sentenceParts';
import { sharedWordCount } from '../../match/claims/claimAlignment';
import type { JudgedComparison } from '../../match/claims/claimReading';
import { hull, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { articleTitle } from '../messages';
import { nameInstead } from './nameInstead';
import { otherAudience } from './otherAudience';
import { otherSpeaker } from './otherSpeaker';
import type { Complaint, SentenceRule, StatementContext } from '../rule';

/** Maximum difference in coverage to the best passage for another to have to name somebody else, too. */
const maxCoverageGap = 0.1;
/** Minimum coverage, 0 to 1, of a passage that may attribute the content to the one named. */
const minCoverage = 0.4;

/** Minimum number of shared content words that not anybody may have said ("finding some middle ground"), … */
const minSharedWords = 5;
/** … unless they are nearly the whole statement in the same order: number of words, and shares of 0 to 1. */
const minSharedWordsInOrder = 2;
const minCoverageInOrder = 0.9;
const minShareInOrder = 0.75;

/** The sources attribute the same content to another speaker or outlet, and none to the one named. */
export const attributionContradicted: SentenceRule = {
  id: 'attribution-contradicted',
  severity: 'warning',
  verdict: 'contradicted',
  check({ sentence, judgement, evidence }, context) {
    const attribution = attributionIn(sentence, context);
    if (!attribution || attribution.firstHand || attribution.carried) return undefined;
    return (
      givenToAnother({ sentence, judgement, evidence }, context) ??
      saidOtherwise(sentence, attribution, context)
    );
  },
};

/** The complaint that a passage with the whole statement attributes it to others. */
function givenToAnother(
  { sentence, judgement, evidence }: Omit<CheckedSentence, 'disputing'>,
  context: StatementContext,
): Complaint | undefined {
  const { attribution } = sentence;
  const [best] = judgement.comparisons;
  const [passage] = evidence;
  if (!attribution || !best || !passage) return undefined;
  if (judgement.verdict !== 'supported' || !isSameStatement(best)) return undefined;
  const close = judgement.compared.filter(({ features }) => features.coverage >= minCoverage);
  for (const named of namedParties(attribution, sentence.span, context.block.draft)) {
    const compared = close.map((comparison) => {
      const parties = attributedParties(comparison);
      const outcome = compareWithParties(named.identity, parties, context.aliases);
      return { coverage: comparison.features.coverage, parties, outcome };
    });
    if (compared.some(({ outcome }) => outcome === 'same')) continue;
    const leading = compared.filter(({ coverage }) => coverage >= best.features.coverage - maxCoverageGap);
    const [first] = leading;
    if (!first || leading.some(({ outcome }) => outcome !== 'different')) continue;
    const right = partyInPlaceOf(named.identity, first.parties);
    if (!right) continue;
    const names = new Set(
      leading.flatMap(({ parties }) => partyInPlaceOf(named.identity, parties)?.name ?? []),
    );
    return {
      message: context.translate('The source gives this to {speaker}, not {named} ({article}).', {
        speaker: right.name,
        named: named.identity.name,
        article: articleTitle(passage, context),
      }),
      span: named.mention,
      evidence,
      fixes: names.size === 1 ? [nameInstead(right.name, named.mention, context)] : [],
    };
  }
  return undefined;
}

/** The complaint that what the draft reports is another speaker's, or was told to another audience. */
function saidOtherwise(
  { tokens }: DraftSentence,
  attribution: ResolvedAttribution,
  context: StatementContext,
): Complaint | undefined {
  const reported = tokens.filter((token) => attribution.content.some((one) => overlap(one, token) > 0));
  if (contentWordCount(reported) < minContentWords) return undefined;
  const sayings = sayingsOf(reported, context.archive.passages);
  return otherSpeaker(sayings, attribution, context) ?? otherAudience(sayings, attribution, context);
}

/** The attribution of what a sentence reports, whatever its cue: "has demanded" reports, too. */
function attributionIn(
  { attribution, span, accompaniedSpeech }: DraftSentence,
  { block: { attributions } }: StatementContext,
): ResolvedAttribution | undefined {
  if (attribution || accompaniedSpeech) return attribution;
  return attributions.find(
    ({ type, cue, content }) =>
      type === 'indirect' &&
      cue.some((one) => overlap(one, span) > 0) &&
      content.some((one) => overlap(one, span) > 0),
  );
}

/** True if a passage has what the draft reports, and not just some words of it. */
function isSameStatement({ alignment, features }: JudgedComparison): boolean {
  const shared = sharedWordCount(alignment);
  if (shared >= minSharedWords) return true;
  return (
    shared >= minSharedWordsInOrder &&
    features.coverage >= minCoverageInOrder &&
    features.inOrder >= minShareInOrder
  );
}

interface NamedParty {
  readonly identity: SpeakerIdentity;
  /** UTF-16 offsets into the draft. */
  readonly mention: Span;
}

/** The parties that an attribution names: the speaker, then the outlet that carries the words second-hand. */
function namedParties(attribution: ResolvedAttribution, sentence: Span, draft: string): NamedParty[] {
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

/** The party to name instead: one of the same kind, if there is one. */
function partyInPlaceOf(
  named: SpeakerIdentity,
  parties: readonly AttributedParty[],
): SpeakerIdentity | undefined {
  const candidates = parties.filter(
    ({ role, identity, reportingCue }) => role !== 'publisher' && isNamed(identity) && reportingCue,
  );
  const alike = candidates.find(
    ({ role, identity }) =>
      identity.kind === named.kind && (named.kind !== 'organization' || role === 'outlet'),
  );
  return (alike ?? candidates[0])?.identity;
}
