import { classValueAt, classAt, phraseAt, wordValueAt } from '../syntax/parsedSentence';
import type { CueContext } from './cueContext';
import { template, lengthBucket, value, cappedCount } from './featureTemplates';
import type { Emit } from './featureTemplates';

/** Whether a unit is a cue, and on which side of it the content stands. */
export function directionFeatures(context: CueContext, emit: Emit): void {
  const { sentence, cue, lemma, verbGroupStart, subject } = context;
  const { units, range } = sentence;
  const unit = units[cue];
  if (!unit) return;
  const n1 = classValueAt(sentence, cue + 1);
  const n2 = classValueAt(sentence, cue + 2);
  const p1 = classValueAt(sentence, cue - 1);
  const form =
    unit.pos !== 'VERB'
      ? sentence.valueOf(unit.pos)
      : unit.lower.endsWith('ing')
        ? value.ing
        : unit.lower === unit.lemma
          ? value.base
          : unit.lower.endsWith('s')
            ? value.s
            : value.past;
  let joined = '';
  for (let i = verbGroupStart; i < cue; i += 1) {
    const pos = units[i]?.pos;
    if (pos === 'AUX' || pos === 'PART') joined += `${classAt(sentence, i)}_`;
  }
  const auxiliaries = sentence.valueOf(joined);
  emit(template.bias, value['']);
  emit(template.cue, lemma);
  emit(template.form, form);
  emit(template['cue next'], lemma, n1);
  emit(template['next two'], n1, n2);
  emit(template['cue previous'], lemma, p1);
  emit(template.around, p1, form, n1);
  emit(template['next lemma'], wordValueAt(sentence, cue + 1));
  emit(template.auxiliaries, auxiliaries);
  emit(template['cue auxiliaries'], lemma, auxiliaries);
  const subjectKind = subject
    ? subject.time
      ? value.time
      : value[subject.kind]
    : verbGroupStart === cue && p1 === value.to
      ? value.to
      : value.none;
  emit(template.subject, subjectKind);
  if (subject) emit(template['subject head'], wordValueAt(sentence, subject.head));
  const linked = n1 === value.to || n1 === value.by || n1 === value.with;
  const after = phraseAt(sentence, linked ? cue + 2 : cue + 1);
  let leftVerbs = 0;
  for (let i = range.first; i < verbGroupStart && leftVerbs < 2; i += 1) {
    if (units[i]?.pos === 'VERB' || units[i]?.pos === 'AUX') leftVerbs += 1;
  }
  const follows = classValueAt(sentence, after?.last ?? cue + 1);
  const thereafter = classValueAt(sentence, (after?.last ?? cue + 1) + 1);
  if (n1 === value[',']) {
    // What follows a parenthesis: "reported, citing officials, that"
    let close = cue + 3;
    while (close < range.last && close < cue + 14 && classAt(sentence, close) !== ',') close += 1;
    const then = classValueAt(sentence, close + 1);
    emit(template['after parenthesis'], n2, then);
    emit(template['after parenthesis'], form, then);
  }
  emit(template['left verbs'], cappedCount(leftVerbs, 2), p1, follows);
  emit(template['left verbs then'], cappedCount(leftVerbs, 1), follows, thereafter);
  if (after) {
    const then = classValueAt(sentence, after.last);
    emit(template['after phrase'], then);
    emit(template['cue after phrase'], lemma, then);
    emit(template['after phrase kind'], value[after.kind], then, p1);
    const head = wordValueAt(sentence, after.head);
    emit(template['object head'], head);
    emit(template['cue object'], lemma, head);
  }
  const from = subject?.first ?? verbGroupStart;
  const lead = from - range.first;
  const beforeSubject = classValueAt(sentence, from - 1);
  emit(template['before subject'], classValueAt(sentence, from - 2), beforeSubject);
  emit(template['before subject cue'], beforeSubject, lemma);
  emit(template['lead comma'], lengthBucket(lead), beforeSubject);
  let quotesRight = 0;
  let quotesLeft = 0;
  let that = 0;
  let nearestRight = 0;
  for (let i = range.first; i < range.last; i += 1) {
    const kind = classValueAt(sentence, i);
    if (kind === value.Q) {
      if (i < cue) quotesLeft += 1;
      else {
        quotesRight += 1;
        nearestRight ||= i - cue;
      }
    }
    if (kind === value.that && i > cue && i - cue < 10 && that === 0) that = i - cue;
  }
  emit(template['quotations subject'], cappedCount(quotesLeft, 1), cappedCount(quotesRight, 1), subjectKind);
  emit(template['quotation near'], lengthBucket(nearestRight));
  emit(template['cue that'], lemma, that > 0 ? value.that : value['-']);
  const remaining = range.last - cue;
  emit(
    template['remaining lead'],
    remaining < 5 ? value.few : value.many,
    lead < 4 ? value.few : value.many,
    p1,
  );
  emit(template['sentence end'], classValueAt(sentence, range.last - 1));
  emit(template.depth, cappedCount(sentence.depth, 3));
}
