import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { attributedParties, isNamed } from '../../match/claims/attributedParties';
import { hull, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { shown } from '../messages';
import type { StatementContext, SentenceRule } from '../rule';

/** Minimum coverage, 0 to 1, of a passage in which the speaker says nearly the same: then nothing is reported. */
const minCoverage = 0.5;
/** Maximum number of passages with a word that tells what a statement is about; more common words do not tell. */
const maxPassagesWithWord = 200;

/** "X said …" in reported speech; the sources know X, and none has X saying it. */
export const attributionUnsupported: SentenceRule = {
  id: 'attribution-unsupported',
  severity: 'warning',
  verdict: 'unverified',
  check({ sentence, judgement, evidence }, context) {
    const { attribution } = sentence;
    const { archive, aliases, translate } = context;
    if (judgement.verdict !== 'unverified' || !sentence.isAssertion || !attribution) return undefined;
    if (attribution.firstHand || attribution.carried || attribution.hedged) return undefined;
    const speaker = speakerOf(attribution);
    const mention = hull([...attribution.speaker, ...attribution.cue]);
    if (!speaker || !mention || !isNamed(speaker) || !archive.speakers.knows(speaker, aliases))
      return undefined;
    const isSpeaker = (other: SpeakerIdentity) => compareSpeakers(speaker, other, aliases) === 'same';
    const hasNearlyTheSame = judgement.compared.some(
      (comparison) =>
        comparison.features.coverage >= minCoverage &&
        attributedParties(comparison).some(({ identity }) => isSpeaker(identity)),
    );
    if (hasNearlyTheSame) return undefined;
    const foreign = sentence.tokens.find(
      (token) => isNameOrFigure(token, mention, speaker.name) && !isNearSpeaker(token, isSpeaker, context),
    );
    if (!foreign) return undefined;
    return {
      message: translate('No source has {speaker} saying this, or anything about “{word}”.', {
        speaker: speaker.name,
        word: shown(foreign.text),
      }),
      span: mention,
      evidence,
      fixes: [],
    };
  },
};

/** True for a name or a figure that is no part of the attribution or of the speaker's name. */
function isNameOrFigure(token: ContentToken, mention: Span, speaker: string): boolean {
  return (
    token.content &&
    (token.entity || token.figure) &&
    overlap(token, mention) === 0 &&
    !speaker.includes(token.text)
  );
}

/** True if an article in which the speaker says anything has a word, or if the word is too common to tell. */
function isNearSpeaker(
  token: ContentToken,
  isSpeaker: (other: SpeakerIdentity) => boolean,
  { archive }: StatementContext,
): boolean {
  const passages = archive.passages.passagesWith(lookupKey(token), maxPassagesWithWord);
  if (passages === undefined) return true;
  const articles = new Set(passages.map(({ article }) => article));
  return [...articles].some(({ attributions }) =>
    attributions.some((attribution) => {
      const other = speakerOf(attribution);
      return other !== undefined && isSpeaker(other);
    }),
  );
}
