import { sourcePhrase } from '../../english/unnamedSources';
import type { Translate } from '../translate';
import { keepsDistance, qualificationOf } from '../../match/claims/qualification';
import type { Qualification } from '../../match/claims/qualification';
import type { DraftSentence } from '../../match/claims/sentenceParts';
import type { Prose } from '../../prose/prose';
import { overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Fix } from '../finding';
import { articleLabel } from '../messages';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { Complaint, RuleContext, SentenceRule } from '../rule';

/** Passages that carry so much less than the best one are not what the sentence rests on. */
const asGood = 0.2;

/** The draft states in its own voice what the sources only allege, attribute to unnamed people or report as a plan. */
export const attributionMissing: SentenceRule = {
  id: 'attribution-missing',
  severity: 'warning',
  verdict: 'unverified',
  check({ sentence, judgement, evidence }: CheckedSentence, context: RuleContext): Complaint | undefined {
    const [best] = judgement.comparisons;
    const [passage] = evidence;
    if (judgement.verdict !== 'supported' || !best || !passage || !sentence.isAssertion) return undefined;
    const qualifications = judgement.comparisons
      .filter(({ features }) => features.coverage >= best.features.coverage - asGood)
      .map(qualificationOf);
    const [first] = qualifications;
    if (!first || qualifications.some((one) => one === undefined)) return undefined;
    const { text } = context.prose;
    if (keepsDistance(text.slice(sentence.span.start, sentence.span.end))) return undefined;
    if (isAttributed(sentence, context)) return undefined;
    return {
      message: account(first.kind, articleLabel(passage, context), context.translate),
      span: assertionIn(sentence),
      evidence,
      fixes: attributing(first, sentence.span, context),
    };
  },
};

function account(kind: Qualification['kind'], article: string, translate: Translate): string {
  switch (kind) {
    case 'allegation':
      return translate('This is an allegation in {article}; the draft states it as a fact.', { article });
    case 'unnamed':
      return translate('This comes from unnamed people in {article}; the draft states it as a fact.', {
        article,
      });
    case 'plan':
      return translate(
        'This is what would happen under a plan in {article}; the draft states it as a fact.',
        { article },
      );
  }
}

/** Whether the paragraph, what cites its source in it, or the paragraph after names where it comes from. */
function isAttributed({ block }: DraftSentence, { prose, attributions }: RuleContext): boolean {
  const touches = (place: Span) =>
    attributions.some(({ content, cue, speaker }) =>
      [...content, ...cue, ...speaker].some((one) => overlap(one, place) > 0),
    );
  if (touches(block.span) || prose.citations.some(({ span }) => overlap(span, block.span) > 0)) return true;
  const at = prose.blocks.indexOf(block);
  const next = prose.blocks[at + 1];
  if (!next || next.kind === 'heading') return false;
  const attributes = touches(next.span) || sourcePhrase.test(next.text);
  return attributes && (refersBack.test(next.text) || isLead(at, prose));
}

/** The next paragraph speaks of what this one states. */
const refersBack =
  /^(?:that|this|these|those|the (?:plan|proposal|idea|claim|account|report|offer|deal|model))\b/iu;

function isLead(at: number, { blocks }: Prose): boolean {
  return blocks.findIndex(({ kind }) => kind !== 'heading') === at;
}

/** The verb that states it, with its auxiliaries; the whole sentence where none is found. */
function assertionIn({ tokens, span }: DraftSentence): Span {
  const first = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const verb = tokens[first];
  if (!verb) return span;
  let last = first;
  while (['VERB', 'AUX', 'ADV', 'PART'].includes(tokens[last + 1]?.pos ?? '')) last++;
  while (last > first && !['VERB', 'AUX'].includes(tokens[last]?.pos ?? '')) last--;
  // What follows an auxiliary is its verb, whatever the tagger takes it for: "will close".
  if (tokens[last]?.pos === 'AUX' && tokens[last + 1]?.content === true) last++;
  return { start: verb.start, end: tokens[last]?.end ?? verb.end };
}

/** "…, according to X" before the full stop. */
function attributing({ giver }: Qualification, span: Span, { prose, translate }: RuleContext): Fix[] {
  if (giver === undefined) return [];
  const draft = prose.text;
  const stop = /[.!]?\s*$/u.exec(draft.slice(span.start, span.end))?.index ?? span.end - span.start;
  const place = { start: span.start + stop, end: span.start + stop };
  const text = `, according to ${giver}`;
  return [
    { title: translate('Add “according to {speaker}”', { speaker: giver }), edits: [{ span: place, text }] },
  ];
}
