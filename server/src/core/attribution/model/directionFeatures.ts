import type { Unit } from '../syntax/unitSequences';
import { classAt, classValueAt, phraseAt, wordValueAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { CueContext } from './cueContext';
import { cappedCount, lengthBucket, template, value } from './featureTemplates';
import type { Emit } from './featureTemplates';
import type { FeatureValue } from './featureValues';

/** Largest distance between the cue and the comma that closes a parenthesis after it, in units. */
const maxParenthesisDistance = 14;

/** Distance from the cue, in units, below which a "that" counts as the cue's. */
const thatDistance = 10;

/**
 * Emits the features that tell whether a candidate is a cue and on which side of it the content is. The order is part of
 * the result: scores are sums of floating-point numbers.
 */
export function directionFeatures(context: CueContext, emit: Emit): void {
  const { sentence, cue, subject } = context;
  const unit = sentence.units[cue];
  if (!unit) return;
  const form = formOf(sentence, unit);
  const subjectKind = subjectKindOf(context);
  cueFeatures(context, form, emit);
  emit(template.subject, subjectKind);
  if (subject) emit(template['subject head'], wordValueAt(sentence, subject.head));
  parenthesisFeatures(context, form, emit);
  followingFeatures(context, emit);
  leadFeatures(context, emit);
  quotationFeatures(context, subjectKind, emit);
  sentenceFeatures(context, emit);
}

/** Form of a verb; the part of speech of another cue. */
function formOf(sentence: ParsedSentence, { pos, lower, lemma }: Unit): FeatureValue {
  if (pos !== 'VERB') return sentence.valueOf(pos);
  if (lower.endsWith('ing')) return value.ing;
  if (lower === lemma) return value.base;
  return lower.endsWith('s') ? value.s : value.past;
}

function subjectKindOf({ sentence, cue, verbGroupStart, subject }: CueContext): FeatureValue {
  if (subject) return subject.time ? value.time : value[subject.kind];
  const infinitive = verbGroupStart === cue && classValueAt(sentence, cue - 1) === value.to;
  return infinitive ? value.to : value.none;
}

/** The cue's lemma, form and auxiliaries, and the units beside it. */
function cueFeatures(context: CueContext, form: FeatureValue, emit: Emit): void {
  const { sentence, cue, lemma } = context;
  const next = classValueAt(sentence, cue + 1);
  const previous = classValueAt(sentence, cue - 1);
  const auxiliaries = auxiliariesOf(context);
  emit(template.bias, value['']);
  emit(template.cue, lemma);
  emit(template.form, form);
  emit(template['cue next'], lemma, next);
  emit(template['next two'], next, classValueAt(sentence, cue + 2));
  emit(template['cue previous'], lemma, previous);
  emit(template.around, previous, form, next);
  emit(template['next lemma'], wordValueAt(sentence, cue + 1));
  emit(template.auxiliaries, auxiliaries);
  emit(template['cue auxiliaries'], lemma, auxiliaries);
}

/** The auxiliaries and particles of the cue's verb group, joined: "have_be_". */
function auxiliariesOf({ sentence, cue, verbGroupStart }: CueContext): FeatureValue {
  let joined = '';
  for (let i = verbGroupStart; i < cue; i += 1) {
    const pos = sentence.units[i]?.pos;
    if (pos === 'AUX' || pos === 'PART') joined += `${classAt(sentence, i)}_`;
  }
  return sentence.valueOf(joined);
}

/** The unit after a parenthesis that follows the cue: "that" of "reported, citing officials, that". */
function parenthesisFeatures({ sentence, cue }: CueContext, form: FeatureValue, emit: Emit): void {
  if (classValueAt(sentence, cue + 1) !== value[',']) return;
  const limit = Math.min(sentence.range.to, cue + maxParenthesisDistance);
  let close = cue + 3;
  while (close < limit && classAt(sentence, close) !== ',') close += 1;
  const then = classValueAt(sentence, close + 1);
  emit(template['after parenthesis'], classValueAt(sentence, cue + 2), then);
  emit(template['after parenthesis'], form, then);
}

/** The verbs before the cue, and the phrase after it with the units after that. */
function followingFeatures(context: CueContext, emit: Emit): void {
  const { sentence, cue, lemma } = context;
  const next = classValueAt(sentence, cue + 1);
  const previous = classValueAt(sentence, cue - 1);
  const linked = next === value.to || next === value.by || next === value.with;
  const object = phraseAt(sentence, linked ? cue + 2 : cue + 1);
  const follows = classValueAt(sentence, object?.to ?? cue + 1);
  const thereafter = classValueAt(sentence, (object?.to ?? cue + 1) + 1);
  const leftVerbs = verbsBefore(context, 2);
  emit(template['left verbs'], cappedCount(leftVerbs, 2), previous, follows);
  emit(template['left verbs then'], cappedCount(leftVerbs, 1), follows, thereafter);
  if (!object) return;
  const head = wordValueAt(sentence, object.head);
  emit(template['after phrase'], follows);
  emit(template['cue after phrase'], lemma, follows);
  emit(template['after phrase kind'], value[object.kind], follows, previous);
  emit(template['object head'], head);
  emit(template['cue object'], lemma, head);
}

/** Number of verbs and auxiliaries before the cue's verb group, counted up to `max`. */
function verbsBefore({ sentence: { units, range }, verbGroupStart }: CueContext, max: number): number {
  let verbs = 0;
  for (let i = range.from; i < verbGroupStart && verbs < max; i += 1) {
    if (units[i]?.pos === 'VERB' || units[i]?.pos === 'AUX') verbs += 1;
  }
  return verbs;
}

/** The units before the subject, or before the verb group where there is no subject. */
function leadFeatures(context: CueContext, emit: Emit): void {
  const { sentence, lemma } = context;
  const from = subjectStart(context);
  const beforeSubject = classValueAt(sentence, from - 1);
  emit(template['before subject'], classValueAt(sentence, from - 2), beforeSubject);
  emit(template['before subject cue'], beforeSubject, lemma);
  emit(template['lead comma'], lengthBucket(from - sentence.range.from), beforeSubject);
}

function subjectStart({ subject, verbGroupStart }: CueContext): number {
  return subject?.from ?? verbGroupStart;
}

/** The quotations on either side of the cue, and a "that" soon after it. */
function quotationFeatures(
  { sentence, cue, lemma }: CueContext,
  subjectKind: FeatureValue,
  emit: Emit,
): void {
  const { range } = sentence;
  let quotesLeft = 0;
  let quotesRight = 0;
  let nearestRight = 0;
  let that = false;
  for (let i = range.from; i < range.to; i += 1) {
    const kind = classValueAt(sentence, i);
    if (kind === value.Q) {
      if (i < cue) quotesLeft += 1;
      else {
        quotesRight += 1;
        nearestRight ||= i - cue;
      }
    }
    if (kind === value.that && i > cue && i - cue < thatDistance) that = true;
  }
  emit(template['quotations subject'], cappedCount(quotesLeft, 1), cappedCount(quotesRight, 1), subjectKind);
  emit(template['quotation near'], lengthBucket(nearestRight));
  emit(template['cue that'], lemma, that ? value.that : value['-']);
}

/** The lengths before and after the cue, the sentence's last unit, and its depth of quotation. */
function sentenceFeatures(context: CueContext, emit: Emit): void {
  const { sentence, cue } = context;
  const { range, depth } = sentence;
  const remaining = range.to - cue;
  const lead = subjectStart(context) - range.from;
  emit(
    template['remaining lead'],
    remaining < 5 ? value.few : value.many,
    lead < 4 ? value.few : value.many,
    classValueAt(sentence, cue - 1),
  );
  emit(template['sentence end'], classValueAt(sentence, range.to - 1));
  emit(template.depth, cappedCount(depth, 3));
}
