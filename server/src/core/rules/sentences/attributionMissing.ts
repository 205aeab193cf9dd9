import type { ContentToken } from '../../archive/index/contentTokens';
import type { ResolvedAttribution } from '../../attribution/attribution';
import type { ClaimComparison } from '../../match/claims/claimComparison';
import { claimEvidence } from '../../match/claims/claimEvidence';
import type { ClaimJudgement } from '../../match/claims/claimJudgement';
import { keepsDistanceFrom, qualificationOf, reservedPassage } from '../../match/claims/qualification';
import type { Qualification } from '../../match/claims/qualification';
import { isReportingCue } from '../../match/claims/reportedContent';
import type { DraftBlock } from '../../match/draftBlock';
import type { DraftSentence } from '../../match/claims/sentenceParts';
import type { Span } from '../../prose/span';
import type { Fix } from '../finding';
import { articleTitle } from '../messages';
import type { StatementContext, SentenceRule } from '../rule';
import type { Translate } from '../translate';
import { speakerInSentence } from '../speakerInSentence';

/** Maximum difference in coverage to the best passage for another to be what the sentence rests on. */
const maxCoverageGap = 0.2;

/** The draft states in its own voice what the sources only allege, attribute to unnamed people or report as a plan. */
export const attributionMissing: SentenceRule = {
  id: 'attribution-missing',
  severity: 'warning',
  verdict: 'unverified',
  check({ sentence, judgement, evidence }, context) {
    const { draft } = context.block;
    if (!sentence.isAssertion || sentence.accompaniedSpeech || isAttributed(context.block, sentence.span))
      return undefined;
    const carried = carriedQualification(judgement);
    const reserved =
      carried || judgement.verdict !== 'unverified' ? undefined : reservedPassage(judgement.compared);
    const qualification = carried ?? reserved?.qualification;
    const passages = reserved ? [claimEvidence(reserved.comparison, [], draft, 'related')] : evidence;
    const [passage] = passages;
    if (!qualification || !passage) return undefined;
    const comparison = reserved?.comparison ?? judgement.comparisons[0];
    if (!comparison || keepsDistanceFrom(comparison, sentence.tokens, draft, sentence.span)) return undefined;
    return {
      message: messageFor(qualification.kind, articleTitle(passage, context), context.translate),
      span: assertedVerb(sentence, comparison),
      evidence: passages,
      fixes: attributionFix(qualification, sentence.span, context),
    };
  },
};

/** The qualification of what supports a sentence, if nothing that does is without one. */
function carriedQualification({ verdict, comparisons }: ClaimJudgement): Qualification | undefined {
  const [best] = comparisons;
  if (verdict !== 'supported' || !best) return undefined;
  const qualifications = comparisons
    .filter(({ features }) => features.coverage >= best.features.coverage - maxCoverageGap)
    .map(qualificationOf);
  return qualifications.includes(undefined) ? undefined : qualifications[0];
}

function messageFor(kind: Qualification['kind'], article: string, translate: Translate): string {
  switch (kind) {
    case 'allegation':
      return translate(
        'The source reports this as an allegation; the draft states it as a fact ({article}).',
        { article },
      );
    case 'disputed':
      return translate(
        'The source has this as an account that somebody denies; the draft states it as a fact ({article}).',
        { article },
      );
    case 'unnamed':
      return translate(
        'The source has this from unnamed people; the draft states it as a fact ({article}).',
        {
          article,
        },
      );
    case 'plan':
      return translate('The source reports this as a plan; the draft states it as a fact ({article}).', {
        article,
      });
  }
}

/**
 * True if a sentence, or what follows it in its paragraph, attributes anything, if the paragraph cites anything, or if the next one
 * attributes what this one states. What goes before may be somebody else's: "Police declined to comment. But the office was searched."
 */
function isAttributed(
  { isAttributed: has, attributions, citations, isAttributedByNext }: DraftBlock,
  sentence: Span,
): boolean {
  // Who "had wanted" something is told of, and not relied on.
  const fromHereOn = attributions.filter(({ content, cue, speaker }) =>
    [...content, ...cue, ...speaker].some((span) => span.end > sentence.start),
  );
  const isSaid = has && (attributions.length === 0 || fromHereOn.some(isSaying));
  return isSaid || citations.length > 0 || isAttributedByNext;
}

/** True if words are given to somebody: not where others "were told", and not for a word in marks that somebody "forbade". */
function isSaying({ type, cueLemma, speaker }: ResolvedAttribution): boolean {
  switch (type) {
    case 'direct':
      return true;
    case 'mixed':
      return isReportingCue(cueLemma);
    case 'indirect':
      return isReportingCue(cueLemma) && speaker.length > 0;
  }
}

/** The first verb, with its auxiliaries, of the clause that a passage has; the whole sentence if it has none. */
function assertedVerb({ tokens, span }: DraftSentence, { alignment }: ClaimComparison): Span {
  const shared = alignment.pairs.find(({ inNeighbour }) => !inNeighbour)?.claim ?? 0;
  const clause = tokens.slice(0, shared).findLastIndex(({ pos }) => pos === 'PUNCT') + 1;
  const isVerb = ({ pos }: ContentToken) => pos === 'VERB' || pos === 'AUX';
  const within = tokens.findIndex((token, at) => at >= clause && isVerb(token));
  const first = within >= 0 ? within : tokens.findIndex(isVerb);
  const verb = tokens[first];
  if (!verb) return span;
  let last = first;
  while (['VERB', 'AUX', 'ADV', 'PART'].includes(tokens[last + 1]?.pos ?? '')) last++;
  while (last > first && !['VERB', 'AUX'].includes(tokens[last]?.pos ?? '')) last--;
  // The word after an auxiliary is its verb, whatever the tagger takes it for: "will close".
  if (tokens[last]?.pos === 'AUX' && tokens[last + 1]?.content === true) last++;
  return { start: verb.start, end: tokens[last]?.end ?? verb.end };
}

/** The fix that adds ", according to X" before the full stop. */
function attributionFix({ giver }: Qualification, span: Span, { block, translate }: StatementContext): Fix[] {
  if (giver === undefined) return [];
  const { draft } = block;
  const stated = draft.slice(span.start, span.end).trimEnd();
  const stop = span.start + stated.length - (/[.!]$/u.test(stated) ? 1 : 0);
  const place = { start: stop, end: stop };
  const speaker = speakerInSentence(giver);
  const text = `, according to ${speaker}`;
  return [{ title: translate('Add “according to {speaker}”', { speaker }), edits: [{ span: place, text }] }];
}
