import { keepsDistance, qualificationOf } from '../../match/claims/qualification';
import type { Qualification } from '../../match/claims/qualification';
import type { DraftBlock } from '../../match/draftBlock';
import type { DraftSentence } from '../../match/claims/sentenceParts';
import type { Span } from '../../prose/span';
import type { Fix } from '../finding';
import { articleTitle } from '../messages';
import type { StatementContext, SentenceRule } from '../rule';
import type { Translate } from '../translate';

/** Maximum difference in coverage to the best passage for another to be what the sentence rests on. */
const maxCoverageGap = 0.2;

/** The draft states in its own voice what the sources only allege, attribute to unnamed people or report as a plan. */
export const attributionMissing: SentenceRule = {
  id: 'attribution-missing',
  severity: 'warning',
  verdict: 'unverified',
  check({ sentence, judgement, evidence }, context) {
    const [best] = judgement.comparisons;
    const [passage] = evidence;
    if (judgement.verdict !== 'supported' || !best || !passage || !sentence.isAssertion) return undefined;
    const qualifications = judgement.comparisons
      .filter(({ features }) => features.coverage >= best.features.coverage - maxCoverageGap)
      .map(qualificationOf);
    const [first] = qualifications;
    if (!first || qualifications.some((one) => one === undefined)) return undefined;
    const { draft } = context.block;
    if (keepsDistance(draft.slice(sentence.span.start, sentence.span.end))) return undefined;
    if (isAttributed(context.block)) return undefined;
    return {
      message: messageFor(first.kind, articleTitle(passage, context), context.translate),
      span: assertedVerb(sentence),
      evidence,
      fixes: attributionFix(first, sentence.span, context),
    };
  },
};

function messageFor(kind: Qualification['kind'], article: string, translate: Translate): string {
  switch (kind) {
    case 'allegation':
      return translate(
        'The source reports this as an allegation; the draft states it as a fact ({article}).',
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

/** True if the paragraph attributes or cites anything, or if the next one attributes what this one states. */
function isAttributed(block: DraftBlock): boolean {
  return block.isAttributed || block.citations.length > 0 || block.isAttributedByNext;
}

/** The first verb with its auxiliaries, or the whole sentence if it has none. */
function assertedVerb({ tokens, span }: DraftSentence): Span {
  const first = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
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
  const text = `, according to ${giver}`;
  return [
    { title: translate('Add “according to {speaker}”', { speaker: giver }), edits: [{ span: place, text }] },
  ];
}
