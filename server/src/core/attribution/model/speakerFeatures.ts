import { answers } from './featureValues';
import type { Answer } from './featureValues';
import { classAnswerAt, wordAnswerAt } from '../syntax/parsedSentence';
import type { CueContext, Side } from './cueContext';
import type { NounPhrase } from '../syntax/nounPhrases';
import { ask, bucket, counts, is, lengths, upTo } from './featureTemplates';
import type { Emit } from './featureTemplates';

/** Where a phrase stands to the cue, and how far off, by the answer to how far. */
const wheres = {
  subject: wheresOf('subject'),
  left: wheresOf('left'),
  right: wheresOf('right'),
};

function wheresOf(place: string): Readonly<Record<Answer, Answer>> {
  return Object.fromEntries(
    Object.entries(lengths).map(([text, length]) => [length, answers.of(`${place}_${text}`)]),
  );
}

/** Which phrase is the speaker: asked of each phrase of the sentence that stands outside the content. */
export function speakerFeatures(
  context: CueContext,
  side: Side,
  phrase: NounPhrase,
  content: readonly { first: number; last: number }[],
  emit: Emit,
): void {
  const { clause, cue, lemma, subject, group } = context;
  const direction = is[side];
  const before = classAnswerAt(clause, phrase.first - 1);
  const after = classAnswerAt(clause, phrase.last);
  const left = phrase.first < cue;
  const gap = left ? group - phrase.last : phrase.first - cue - 1;
  const place = phrase === subject ? 'subject' : left ? 'left' : 'right';
  const relation = is[place];
  const kind = phrase.time ? is.time : is[phrase.kind];
  const where = wheres[place][bucket(gap)] ?? 0;
  emit(ask.relation, relation);
  emit(ask['relation direction'], relation, direction);
  emit(ask.where, where);
  emit(ask['where direction'], where, direction);
  emit(ask['where kind'], where, kind);
  emit(ask['cue relation'], lemma, relation);
  emit(ask['cue where'], lemma, where);
  emit(ask.kind, kind);
  emit(ask.before, relation, before);
  emit(ask.after, relation, after);
  emit(ask['before where'], where, before);
  emit(ask['cue before'], lemma, before);
  emit(ask.head, wordAnswerAt(clause, phrase.head));
  emit(ask.around, relation, before, after, direction);
  const [a, b] = left ? [phrase.last, group] : [cue + 1, phrase.first];
  let commas = 0;
  let verbs = 0;
  for (let i = a; i < b; i += 1) {
    const unit = clause.units[i];
    if (unit?.text === ',') commas += 1;
    else if (unit?.pos === 'VERB') verbs += 1;
  }
  emit(ask.crossed, relation, upTo(commas, 3), upTo(verbs, 2));
  emit(ask['subject there'], relation, subject ? is.subject : is.none, classAnswerAt(clause, cue - 1));
  let rank = 0;
  for (const other of clause.phrases) {
    if (other === phrase) break;
    if (!content.some(({ first, last }) => other.first >= first && other.first < last)) rank += 1;
  }
  emit(ask.rank, relation, upTo(rank, 3));
  const inverted = classAnswerAt(clause, cue + 1);
  emit(ask.inverted, relation, inverted, direction, gap <= 0 ? counts[0] : counts[1]);
}

/** That no phrase of the sentence is the speaker. */
export function noSpeakerFeatures(context: CueContext, side: Side, emit: Emit): void {
  const { clause, cue, lemma, subject } = context;
  emit(ask.none, is['']);
  emit(ask['none direction'], is[side]);
  emit(ask['none cue'], lemma);
  emit(ask['none subject'], subject ? is.subject : is.none);
  const previous = classAnswerAt(clause, cue - 1);
  emit(ask['none previous'], previous);
  emit(ask['none previous two'], classAnswerAt(clause, cue - 2), previous);
}
