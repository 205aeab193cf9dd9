import { classAnswerAt, classAt, phraseOver, wordAnswerAt } from '../syntax/parsedSentence';
import type { CueContext } from './cueContext';
import { ask, bucket, is, upTo } from './featureTemplates';
import type { Emit } from './featureTemplates';

/** Whether a unit is a cue, and on which side of it the content stands. */
export function directionFeatures(context: CueContext, emit: Emit): void {
  const { clause, cue, lemma, group, subject } = context;
  const { units, sentence } = clause;
  const unit = units[cue];
  if (!unit) return;
  const n1 = classAnswerAt(clause, cue + 1);
  const n2 = classAnswerAt(clause, cue + 2);
  const p1 = classAnswerAt(clause, cue - 1);
  const form =
    unit.pos !== 'VERB'
      ? clause.answer(unit.pos)
      : unit.lower.endsWith('ing')
        ? is.ing
        : unit.lower === unit.lemma
          ? is.base
          : unit.lower.endsWith('s')
            ? is.s
            : is.past;
  let joined = '';
  for (let i = group; i < cue; i += 1) {
    const pos = units[i]?.pos;
    if (pos === 'AUX' || pos === 'PART') joined += `${classAt(clause, i)}_`;
  }
  const auxiliaries = clause.answer(joined);
  emit(ask.bias, is['']);
  emit(ask.cue, lemma);
  emit(ask.form, form);
  emit(ask['cue next'], lemma, n1);
  emit(ask['next two'], n1, n2);
  emit(ask['cue previous'], lemma, p1);
  emit(ask.around, p1, form, n1);
  emit(ask['next lemma'], wordAnswerAt(clause, cue + 1));
  emit(ask.auxiliaries, auxiliaries);
  emit(ask['cue auxiliaries'], lemma, auxiliaries);
  const subjectKind = subject
    ? subject.time
      ? is.time
      : is[subject.kind]
    : group === cue && p1 === is.to
      ? is.to
      : is.none;
  emit(ask.subject, subjectKind);
  if (subject) emit(ask['subject head'], wordAnswerAt(clause, subject.head));
  const linked = n1 === is.to || n1 === is.by || n1 === is.with;
  const after = phraseOver(clause, linked ? cue + 2 : cue + 1);
  let leftVerbs = 0;
  for (let i = sentence.first; i < group && leftVerbs < 2; i += 1) {
    if (units[i]?.pos === 'VERB' || units[i]?.pos === 'AUX') leftVerbs += 1;
  }
  const follows = classAnswerAt(clause, after?.last ?? cue + 1);
  const thereafter = classAnswerAt(clause, (after?.last ?? cue + 1) + 1);
  if (n1 === is[',']) {
    // What follows a parenthesis: "reported, citing officials, that"
    let close = cue + 3;
    while (close < sentence.last && close < cue + 14 && classAt(clause, close) !== ',') close += 1;
    const then = classAnswerAt(clause, close + 1);
    emit(ask['after parenthesis'], n2, then);
    emit(ask['after parenthesis'], form, then);
  }
  emit(ask['left verbs'], upTo(leftVerbs, 2), p1, follows);
  emit(ask['left verbs then'], upTo(leftVerbs, 1), follows, thereafter);
  if (after) {
    const then = classAnswerAt(clause, after.last);
    emit(ask['after phrase'], then);
    emit(ask['cue after phrase'], lemma, then);
    emit(ask['after phrase kind'], is[after.kind], then, p1);
    const head = wordAnswerAt(clause, after.head);
    emit(ask['object head'], head);
    emit(ask['cue object'], lemma, head);
  }
  const from = subject?.first ?? group;
  const lead = from - sentence.first;
  const beforeSubject = classAnswerAt(clause, from - 1);
  emit(ask['before subject'], classAnswerAt(clause, from - 2), beforeSubject);
  emit(ask['before subject cue'], beforeSubject, lemma);
  emit(ask['lead comma'], bucket(lead), beforeSubject);
  let quotesRight = 0;
  let quotesLeft = 0;
  let that = 0;
  let nearestRight = 0;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const kind = classAnswerAt(clause, i);
    if (kind === is.Q) {
      if (i < cue) quotesLeft += 1;
      else {
        quotesRight += 1;
        nearestRight ||= i - cue;
      }
    }
    if (kind === is.that && i > cue && i - cue < 10 && that === 0) that = i - cue;
  }
  emit(ask['quotations subject'], upTo(quotesLeft, 1), upTo(quotesRight, 1), subjectKind);
  emit(ask['quotation near'], bucket(nearestRight));
  emit(ask['cue that'], lemma, that > 0 ? is.that : is['-']);
  const remaining = sentence.last - cue;
  emit(ask['remaining lead'], remaining < 5 ? is.few : is.many, lead < 4 ? is.few : is.many, p1);
  emit(ask['sentence end'], classAnswerAt(clause, sentence.last - 1));
  emit(ask.depth, upTo(clause.depth, 3));
}
