import { classAt, phraseOver, subjectOf, verbGroupStart } from './clause';
import type { Clause } from './clause';
import type { NounPhrase } from './nounPhrases';
import type { Unit } from './sequence';

/**
 * Receives a feature: the question asked of the text, and its answer there, in as many parts as the question has. The
 * parts are not joined here: most answers have no weight, and joining them would take most of the time.
 */
export type Emit = (question: string, a: string, b?: string, c?: string, d?: string) => void;

const counts = ['0', '1', '2', '3'] as const;

/** A small count, as an answer. */
function upTo(n: number, most: 1 | 2 | 3): string {
  return counts[Math.min(n, most)] ?? '0';
}

/** What the features of a cue share, computed once. */
export interface CueContext {
  readonly clause: Clause;
  readonly cue: number;
  /** Lemma, with the part of speech where it is no verb. */
  readonly lemma: string;
  readonly group: number;
  readonly subject: NounPhrase | undefined;
}

export function cueContext(clause: Clause, cue: number): CueContext {
  const unit = clause.units[cue];
  const lemma = unit ? (unit.pos === 'VERB' ? unit.lemma : `${unit.lemma}/${unit.pos}`) : '';
  return {
    clause,
    cue,
    lemma,
    group: verbGroupStart(clause, cue),
    subject: unit?.pos === 'PUNCT' ? undefined : subjectOf(clause, cue),
  };
}

/** A word as an answer: which name it is says nothing of how names speak. */
function wordOf(unit: Unit | undefined): string {
  if (!unit) return '';
  return unit.pos === 'PROPN' || unit.pos === 'NUM' ? unit.pos : unit.lemma;
}

export function bucket(n: number): string {
  return n <= 4 ? String(n) : n <= 6 ? '5' : n <= 9 ? '7' : n <= 14 ? '10' : n <= 24 ? '15' : '25';
}

/** Whether a unit is a cue, and on which side of it the content stands. */
export function directionFeatures(context: CueContext, emit: Emit): void {
  const { clause, cue, lemma, group, subject } = context;
  const { units, sentence } = clause;
  const unit = units[cue];
  if (!unit) return;
  const n1 = classAt(clause, cue + 1);
  const n2 = classAt(clause, cue + 2);
  const p1 = classAt(clause, cue - 1);
  const form =
    unit.pos !== 'VERB'
      ? unit.pos
      : unit.lower.endsWith('ing')
        ? 'ing'
        : unit.lower === unit.lemma
          ? 'base'
          : unit.lower.endsWith('s')
            ? 's'
            : 'past';
  let auxiliaries = '';
  for (let i = group; i < cue; i += 1) {
    const pos = units[i]?.pos;
    if (pos === 'AUX' || pos === 'PART') auxiliaries += `${classAt(clause, i)}_`;
  }
  emit('bias', '');
  emit('cue', lemma);
  emit('form', form);
  emit('cue next', lemma, n1);
  emit('next two', n1, n2);
  emit('cue previous', lemma, p1);
  emit('around', p1, form, n1);
  emit('next lemma', wordOf(units[cue + 1]));
  emit('auxiliaries', auxiliaries);
  emit('cue auxiliaries', lemma, auxiliaries);
  const subjectKind = subject
    ? subject.time
      ? 'time'
      : subject.kind
    : group === cue && p1 === 'to'
      ? 'to'
      : 'none';
  emit('subject', subjectKind);
  if (subject) emit('subject head', wordOf(units[subject.head]));
  const linked = n1 === 'to' || n1 === 'by' || n1 === 'with';
  const after = phraseOver(clause, linked ? cue + 2 : cue + 1);
  let leftVerbs = 0;
  for (let i = sentence.first; i < group && leftVerbs < 2; i += 1) {
    if (units[i]?.pos === 'VERB' || units[i]?.pos === 'AUX') leftVerbs += 1;
  }
  const follows = classAt(clause, after?.last ?? cue + 1);
  const thereafter = classAt(clause, (after?.last ?? cue + 1) + 1);
  if (n1 === ',') {
    // What follows a parenthesis: "reported, citing officials, that"
    let close = cue + 3;
    while (close < sentence.last && close < cue + 14 && classAt(clause, close) !== ',') close += 1;
    emit('after parenthesis', n2, classAt(clause, close + 1));
    emit('after parenthesis', form, classAt(clause, close + 1));
  }
  emit('left verbs', upTo(leftVerbs, 2), p1, follows);
  emit('left verbs then', upTo(leftVerbs, 1), follows, thereafter);
  if (after) {
    const then = classAt(clause, after.last);
    emit('after phrase', then);
    emit('cue after phrase', lemma, then);
    emit('after phrase kind', after.kind, then, p1);
    emit('object head', wordOf(units[after.head]));
    emit('cue object', lemma, wordOf(units[after.head]));
  }
  const from = subject?.first ?? group;
  const lead = from - sentence.first;

  emit('before subject', classAt(clause, from - 2), classAt(clause, from - 1));
  emit('before subject cue', classAt(clause, from - 1), lemma);
  emit('lead comma', bucket(lead), classAt(clause, from - 1));
  let quotesRight = 0;
  let quotesLeft = 0;
  let that = 0;
  let nearestRight = 0;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const kind = classAt(clause, i);
    if (kind === 'Q') {
      if (i < cue) quotesLeft += 1;
      else {
        quotesRight += 1;
        nearestRight ||= i - cue;
      }
    }
    if (kind === 'that' && i > cue && i - cue < 10 && that === 0) that = i - cue;
  }
  emit('quotations subject', upTo(quotesLeft, 1), upTo(quotesRight, 1), subjectKind);
  emit('quotation near', bucket(nearestRight));
  emit('cue that', lemma, that > 0 ? 'that' : '-');
  const remaining = sentence.last - cue;
  emit('remaining lead', remaining < 5 ? 'few' : 'many', lead < 4 ? 'few' : 'many', p1);
  emit('sentence end', classAt(clause, sentence.last - 1));
  emit('depth', String(clause.depth));
}

/** Where content to the right of the cue begins: asked of each unit after the cue. */
export function rightStartFeatures(context: CueContext, at: number, emit: Emit): void {
  const { clause, cue, lemma } = context;
  const distance = bucket(at - cue);
  const here = classAt(clause, at);
  const before = at - 1 === cue ? 'cue' : classAt(clause, at - 1);
  emit('distance', distance);
  emit('cue here', lemma, here);
  emit('cue before', lemma, before);
  emit('cue distance', lemma, distance);
  emit('distance here', distance, here);
  emit('before here', before, here);
  emit('cue before here', lemma, before, here);
  let commas = 0;
  let thats = 0;
  let quotes = 0;
  for (let i = cue + 1; i < at; i += 1) {
    const kind = classAt(clause, i);
    if (kind === ',' || kind === ':') commas += 1;
    else if (kind === 'that') thats += 1;
    else if (kind === 'Q') quotes += 1;
  }
  emit('passed here', upTo(commas, 2), upTo(thats, 1), upTo(quotes, 1), here);
  const phrase = phraseOver(clause, at);
  const previous = phraseOver(clause, at - 1);
  if (phrase && previous && phrase !== previous) {
    const meeting = previous.time ? 'time' : previous.kind;
    emit('phrases meet', meeting, phrase.kind);
    emit('cue phrases meet', lemma, meeting);
  }
  if (phrase && previous === phrase) emit('inside phrase', phrase.kind);
  emit('lemma here', wordOf(clause.units[at]));
}

/** What the walk over the possible ends of a content has passed. */
export interface Passed {
  verbs: number;
  commas: number;
  quotations: number;
}

/** Where content to the right of the cue ends: asked of each unit that may follow it. */
export function rightEndFeatures(
  context: CueContext,
  start: number,
  at: number,
  passed: Passed,
  emit: Emit,
): void {
  const { clause, lemma } = context;
  const here = classAt(clause, at);
  const before = classAt(clause, at - 1);
  const next = classAt(clause, at + 1);
  const opens = classAt(clause, start);
  const kind =
    opens === 'Q'
      ? 'Q'
      : opens === 'that'
        ? 'that'
        : opens === 'to'
          ? 'to'
          : clause.phraseAt[start - clause.sentence.first] === -1
            ? 'other'
            : 'phrase';
  const end = at >= clause.sentence.last - 1 ? (at >= clause.sentence.last ? 'over' : 'end') : 'mid';
  const verbs = upTo(passed.verbs, 2);
  const commas = upTo(passed.commas, 3);
  emit('place kind', end, kind);
  emit('cue place', lemma, end);
  emit('length kind', bucket(at - start), kind);
  emit('here', here);
  emit('here next', here, next);
  emit('before here', before, here);
  emit('kind here', kind, here);
  emit('kind here next', kind, here, next);
  emit('verbs kind here', verbs, kind, here);
  emit('commas here', commas, here);
  emit('length', bucket(at - start));
  emit('quotations', kind, upTo(passed.quotations, 2), before === 'Q' ? 'Q' : '-');
  emit('next verb', here, next, verbs);
  if (here === ',' || here === 'and' || here === 'but' || here === ';') {
    const then = wordOf(clause.units[at + 1]);
    emit('then', here, then);
    emit('then next', here, next, classAt(clause, at + 2));
    emit('then kind', kind, here, next);
  } else {
    emit('here then', here, next, classAt(clause, at + 2));
  }
  emit('lemma here', wordOf(clause.units[at]));
}

/** Where content to the left of the cue ends: asked of each unit that may follow it, up to the cue. */
export function leftEndFeatures(context: CueContext, at: number, emit: Emit): void {
  const { clause, cue, lemma, subject, group } = context;
  const here = classAt(clause, at);
  const before = classAt(clause, at - 1);
  const from = subject?.first ?? group;
  const gap = from - at;
  const relation = gap < 0 ? 'inside' : bucket(gap);
  emit('relation', relation);
  emit('relation here', relation, here);
  emit('here', here);
  emit('before here', before, here);
  emit('here next', here, classAt(clause, at + 1));
  emit('cue relation', lemma, relation);
  emit('to cue', bucket(cue - at));
  emit('to cue here', bucket(cue - at), here);
  emit('subject relation', subject?.kind ?? 'none', relation, here);
  emit('cue here', lemma, here);
}

/** Where content to the left of the cue begins: asked of each unit before its end. */
export function leftStartFeatures(context: CueContext, at: number, end: number, emit: Emit): void {
  const { clause } = context;
  const here = classAt(clause, at);
  const before = classAt(clause, at - 1);
  const fromStart = at - clause.sentence.first;
  emit('from start', bucket(fromStart));
  emit('from start here', fromStart === 0 ? 'first' : 'later', here);
  emit('first', fromStart === 0 ? 'first' : 'later', classAt(clause, clause.sentence.first));
  emit('before', before);
  emit('before here', before, here);
  emit('length', bucket(end - at));
  emit('ends', here, classAt(clause, end - 1), end - at === 1 ? 'one' : 'more');
  emit(
    'previous to end',
    here,
    classAt(clause, end - 1) === 'Q' ? 'Q' : '-',
    fromStart === 0 ? 'first' : 'later',
  );
}

/** Which phrase is the speaker: asked of each phrase of the sentence that stands outside the content. */
export function speakerFeatures(
  context: CueContext,
  direction: string,
  phrase: NounPhrase,
  content: readonly { first: number; last: number }[],
  emit: Emit,
): void {
  const { clause, cue, lemma, subject, group } = context;
  const before = classAt(clause, phrase.first - 1);
  const after = classAt(clause, phrase.last);
  const left = phrase.first < cue;
  const gap = left ? group - phrase.last : phrase.first - cue - 1;
  const relation = phrase === subject ? 'subject' : left ? 'left' : 'right';
  const kind = phrase.time ? 'time' : phrase.kind;
  const where = `${relation}_${gap <= 0 ? '0' : bucket(gap)}`;
  emit('relation', relation);
  emit('relation direction', relation, direction);
  emit('where', where);
  emit('where direction', where, direction);
  emit('where kind', where, kind);
  emit('cue relation', lemma, relation);
  emit('cue where', lemma, where);
  emit('kind', kind);
  emit('before', relation, before);
  emit('after', relation, after);
  emit('before where', where, before);
  emit('cue before', lemma, before);
  emit('head', wordOf(clause.units[phrase.head]));
  emit('around', relation, before, after, direction);
  const [a, b] = left ? [phrase.last, group] : [cue + 1, phrase.first];
  let commas = 0;
  let verbs = 0;
  for (let i = a; i < b; i += 1) {
    const unit = clause.units[i];
    if (unit?.text === ',') commas += 1;
    else if (unit?.pos === 'VERB') verbs += 1;
  }
  emit('crossed', relation, upTo(commas, 3), upTo(verbs, 2));
  emit('subject there', relation, subject ? 'subject' : 'none', classAt(clause, cue - 1));
  let rank = 0;
  for (const other of clause.phrases) {
    if (other === phrase) break;
    if (!content.some(({ first, last }) => other.first >= first && other.first < last)) rank += 1;
  }
  emit('rank', relation, upTo(rank, 3));
  const inverted = classAt(clause, cue + 1);
  emit('inverted', relation, inverted, direction, gap <= 0 ? '0' : '1');
}

/** That no phrase of the sentence is the speaker. */
export function noSpeakerFeatures(context: CueContext, direction: string, emit: Emit): void {
  const { clause, cue, lemma, subject } = context;
  emit('none', '');
  emit('none direction', direction);
  emit('none cue', lemma);
  emit('none subject', subject ? 'subject' : 'none');
  emit('none previous', classAt(clause, cue - 1));
  emit('none previous two', classAt(clause, cue - 2), classAt(clause, cue - 1));
}
