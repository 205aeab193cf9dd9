import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { ArchiveView } from '../../archive/archiveView';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { isBareName, speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { attributedParties, isNamed } from '../../match/claims/attributedParties';
import type { ClaimJudgement } from '../../match/claims/claimJudgement';
import type { DraftSentence } from '../../match/claims/sentenceParts';
import { wordSet } from '../../english/wordSet';
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
    if (isQuestion(attribution, context.block.draft)) return undefined;
    const speaker = speakerOf(attribution);
    const mention = hull([...attribution.speaker, ...attribution.cue]);
    if (!speaker || !mention || !(isNamed(speaker) || isBareName(speaker))) return undefined;
    const isKnown = archive.speakers.knows(speaker, aliases);
    if (!isKnown && !isMentioned(speaker, archive)) return undefined;
    const span = reportedSpan(attribution, mention, sentence.span);
    if (isNowhere(sentence, attribution, judgement, context.block.draft))
      return {
        message: translate('No source has {speaker} saying this.', { speaker: speaker.name }),
        span,
        evidence,
        fixes: [],
      };
    if (!isKnown || !isNamed(speaker) || isTold(judgement)) return undefined;
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
      span,
      evidence,
      fixes: [],
    };
  },
};

/** True for "had to say whether": nothing is said to be so. */
function isQuestion({ content: [first] }: ResolvedAttribution, draft: string): boolean {
  return first !== undefined && /^(?:whether|if)\b/iu.test(draft.slice(first.start, first.end));
}

/** Cues that pass on what somebody said, by lemma: not what one believes, argues or points to, which a writer may sum up. */
const sayingCues = wordSet('say tell warn promise vow threaten pledge predict testify announce declare add');

/** Minimum number of content words of what is reported, to tell what it is about. */
const minReportedWords = 4;

/** Maximum coverage, 0 to 1, by any passage of something that no source tells of. */
const maxForeignCoverage = 0.33;

/** True if somebody, named beside the cue, is reported to have said something that no passage of any source is about. */
function isNowhere(
  { tokens }: DraftSentence,
  { type, cueLemma, speaker, cue }: ResolvedAttribution,
  { compared }: ClaimJudgement,
  draft: string,
): boolean {
  if (type !== 'indirect' || !sayingCues.has(cueLemma)) return false;
  if (!speaker.some(({ start, end }) => /\p{Lu}\p{Ll}/u.test(draft.slice(start, end)))) return false;
  const attributing = [...speaker, ...cue];
  const words = tokens.filter(
    (token) => token.content && attributing.every((span) => overlap(span, token) === 0),
  );
  if (words.length < minReportedWords) return false;
  return compared.every(({ features }) => features.coverage < maxForeignCoverage);
}

/** Minimum coverage, 0 to 1, by any passage of what a source tells of in other words, whoever says it there. */
const minToldCoverage = 0.42;

function isTold({ compared }: ClaimJudgement): boolean {
  return compared.some(({ features }) => features.coverage >= minToldCoverage);
}

/** Who said it and what is reported within a sentence: neither is wrong by itself. */
function reportedSpan({ content }: ResolvedAttribution, mention: Span, sentence: Span): Span {
  return hull([mention, ...content].filter((span) => overlap(span, sentence) > 0)) ?? mention;
}

/** True if an article has the last name of a person. */
function isMentioned({ name }: SpeakerIdentity, archive: ArchiveView): boolean {
  const lastName = name.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  return lastName !== undefined && archive.words.hasName(lastName);
}

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
