import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { isNamed, attributedParties } from '../../match/claims/attributedParties';
import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { hull, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { shown } from '../messages';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { Complaint, RuleContext, SentenceRule } from '../rule';

/** A passage that carries so much is about the same, whoever says it. */
const aboutTheSame = 0.5;
/** What more passages than this have is too common to tell. */
const mostPassages = 200;

/** "X said …" in reported speech; the sources know X, and none has X saying it. */
export const attributionUnsupported: SentenceRule = {
  id: 'attribution-unsupported',
  severity: 'warning',
  verdict: 'unverified',
  check({ sentence, judgement, evidence }: CheckedSentence, context: RuleContext): Complaint | undefined {
    const { attribution } = sentence;
    if (judgement.verdict !== 'unverified' || !sentence.isAssertion || !attribution) return undefined;
    if (attribution.firstHand || attribution.carried || attribution.hedged) return undefined;
    const speaker = speakerOf(attribution);
    const mention = hull([...attribution.speaker, ...attribution.cue]);
    if (
      !speaker ||
      !mention ||
      !isNamed(speaker) ||
      !context.archive.speakers.knows(speaker, context.aliases)
    )
      return undefined;
    const same = (other: SpeakerIdentity) => compareSpeakers(speaker, other, context.aliases) === 'same';
    const near = judgement.compared.some(
      (comparison) =>
        comparison.features.coverage >= aboutTheSame &&
        attributedParties(comparison).some(({ identity }) => same(identity)),
    );
    if (near) return undefined;
    const foreign = sentence.tokens.filter(
      (token) => isTelling(token, mention, speaker.name) && !isAround(token, same, context),
    );
    const [first] = foreign;
    if (!first) return undefined;
    return {
      message: context.translate('No source has {speaker} saying this, or anything of “{word}”.', {
        speaker: speaker.name,
        word: shown(first.text),
      }),
      span: mention,
      evidence,
      fixes: [],
    };
  },
};

/** A name or a figure, other than of the speaker. */
function isTelling(token: ContentToken, mention: Span, speaker: string): boolean {
  return (
    token.content &&
    (token.entity || token.figure) &&
    overlap(token, mention) === 0 &&
    !speaker.includes(token.text)
  );
}

/** Whether an article in which the speaker says anything has this word. */
function isAround(
  token: ContentToken,
  same: (other: SpeakerIdentity) => boolean,
  { archive }: RuleContext,
): boolean {
  const found = archive.passages.passagesWith(lookupKey(token), mostPassages);
  return (
    found === undefined ||
    [...new Set(found.map(({ article }) => article))].some(({ attributions }) =>
      attributions.some((attribution) => {
        const other = speakerOf(attribution);
        return other !== undefined && same(other);
      }),
    )
  );
}
