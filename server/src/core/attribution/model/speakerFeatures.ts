import type { IndexRange } from '../../collections/indexRange';
import { featureValues } from './featureValues';
import type { FeatureValue } from './featureValues';
import { classValueAt, wordValueAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { CueContext, ContentSide } from './cueContext';
import type { NounPhrase } from '../syntax/nounPhrases';
import { template, lengthBucket, countValues, value, lengthValues, cappedCount } from './featureTemplates';
import type { Emit } from './featureTemplates';

/** Values of a phrase's place and its distance from the cue ("left_4"), by place and by the value of the distance. */
const placesWithDistance = {
  subject: withDistances('subject'),
  left: withDistances('left'),
  right: withDistances('right'),
};

function withDistances(place: string): Readonly<Record<FeatureValue, FeatureValue>> {
  return Object.fromEntries(
    Object.entries(lengthValues).map(([text, length]) => [length, featureValues.of(`${place}_${text}`)]),
  );
}

/**
 * Emits the features of a noun phrase that may be the speaker.
 * @param content Ranges of the content, which the phrase is outside of.
 */
export function speakerFeatures(
  context: CueContext,
  side: ContentSide,
  phrase: NounPhrase,
  content: readonly IndexRange[],
  emit: Emit,
): void {
  const { sentence, cue, lemma, subject, verbGroupStart } = context;
  const direction = value[side];
  const before = classValueAt(sentence, phrase.from - 1);
  const after = classValueAt(sentence, phrase.to);
  const left = phrase.from < cue;
  const gap = left ? verbGroupStart - phrase.to : phrase.from - cue - 1;
  const place = phrase === subject ? 'subject' : left ? 'left' : 'right';
  const relation = value[place];
  const kind = phrase.time ? value.time : value[phrase.kind];
  const where = placesWithDistance[place][lengthBucket(gap)] ?? 0;
  emit(template.relation, relation);
  emit(template['relation direction'], relation, direction);
  emit(template.where, where);
  emit(template['where direction'], where, direction);
  emit(template['where kind'], where, kind);
  emit(template['cue relation'], lemma, relation);
  emit(template['cue where'], lemma, where);
  emit(template.kind, kind);
  emit(template.before, relation, before);
  emit(template.after, relation, after);
  emit(template['before where'], where, before);
  emit(template['cue before'], lemma, before);
  emit(template.head, wordValueAt(sentence, phrase.head));
  emit(template.around, relation, before, after, direction);
  const [from, to] = left ? [phrase.to, verbGroupStart] : [cue + 1, phrase.from];
  let commas = 0;
  let verbs = 0;
  for (let i = from; i < to; i += 1) {
    const unit = sentence.units[i];
    if (unit?.text === ',') commas += 1;
    else if (unit?.pos === 'VERB') verbs += 1;
  }
  emit(template.crossed, relation, cappedCount(commas, 3), cappedCount(verbs, 2));
  emit(
    template['subject there'],
    relation,
    subject ? value.subject : value.none,
    classValueAt(sentence, cue - 1),
  );
  emit(template.rank, relation, cappedCount(rankOf(sentence, phrase, content), 3));
  const inverted = classValueAt(sentence, cue + 1);
  emit(template.inverted, relation, inverted, direction, gap <= 0 ? countValues[0] : countValues[1]);
}

/** Number of phrases before a phrase that start outside the content. */
function rankOf({ phrases }: ParsedSentence, phrase: NounPhrase, content: readonly IndexRange[]): number {
  let rank = 0;
  for (const other of phrases) {
    if (other === phrase) break;
    if (!content.some(({ from, to }) => other.from >= from && other.from < to)) rank += 1;
  }
  return rank;
}

/** Emits the features of the alternative that no phrase of the sentence is the speaker. */
export function noSpeakerFeatures(context: CueContext, side: ContentSide, emit: Emit): void {
  const { sentence, cue, lemma, subject } = context;
  emit(template.none, value['']);
  emit(template['none direction'], value[side]);
  emit(template['none cue'], lemma);
  emit(template['none subject'], subject ? value.subject : value.none);
  const previous = classValueAt(sentence, cue - 1);
  emit(template['none previous'], previous);
  emit(template['none previous two'], classValueAt(sentence, cue - 2), previous);
}
