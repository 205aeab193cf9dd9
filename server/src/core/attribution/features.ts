import { answers, answersOf } from './answers';
import type { Answer } from './answers';
import { classAnswerAt, classAt, phraseOver, subjectOf, verbGroupStart, wordAnswerAt } from './clause';
import type { Clause } from './clause';
import type { NounPhrase } from './nounPhrases';

/** The questions that features ask of a text. A question's number is its place. */
export const questions = [
  'bias',
  'cue',
  'form',
  'cue next',
  'next two',
  'cue previous',
  'around',
  'next lemma',
  'auxiliaries',
  'cue auxiliaries',
  'subject',
  'subject head',
  'after parenthesis',
  'left verbs',
  'left verbs then',
  'after phrase',
  'cue after phrase',
  'after phrase kind',
  'object head',
  'cue object',
  'before subject',
  'before subject cue',
  'lead comma',
  'quotations subject',
  'quotation near',
  'cue that',
  'remaining lead',
  'sentence end',
  'depth',
  'distance',
  'cue here',
  'cue before',
  'cue distance',
  'distance here',
  'before here',
  'cue before here',
  'passed here',
  'phrases meet',
  'cue phrases meet',
  'inside phrase',
  'lemma here',
  'place kind',
  'cue place',
  'length kind',
  'here',
  'here next',
  'kind here',
  'kind here next',
  'verbs kind here',
  'commas here',
  'length',
  'quotations',
  'next verb',
  'then',
  'then next',
  'then kind',
  'here then',
  'relation',
  'relation here',
  'cue relation',
  'to cue',
  'to cue here',
  'subject relation',
  'from start',
  'from start here',
  'previous to end',
  'first',
  'before',
  'ends',
  'relation direction',
  'where',
  'where direction',
  'where kind',
  'cue where',
  'kind',
  'after',
  'before where',
  'head',
  'crossed',
  'subject there',
  'rank',
  'inverted',
  'none',
  'none direction',
  'none cue',
  'none subject',
  'none previous',
  'none previous two',
] as const;

/** A question, by its number. */
export type Question = number;

const ask = Object.fromEntries(questions.map((question, number) => [question, number])) as Readonly<
  Record<(typeof questions)[number], Question>
>;

/** Receives a feature: the question asked of the text, and its answer there, in as many parts as the question has. */
export type Emit = (question: Question, a: Answer, b?: Answer, c?: Answer, d?: Answer) => void;

const is = answersOf(
  '',
  'ing',
  'base',
  's',
  'past',
  'time',
  'to',
  'none',
  'by',
  'with',
  ',',
  'Q',
  'that',
  '-',
  'few',
  'many',
  'cue',
  ':',
  'other',
  'phrase',
  'over',
  'end',
  'mid',
  'and',
  'but',
  ';',
  'inside',
  'first',
  'later',
  'one',
  'more',
  'subject',
  'pronoun',
  'name',
  'noun',
  'right',
  'left',
  'both',
);

const counts = answersOf('0', '1', '2', '3');

/** A small count, as an answer. */
function upTo(n: number, most: 1 | 2 | 3): Answer {
  const least = Math.min(n, most);
  return least <= 0 ? counts[0] : least === 1 ? counts[1] : least === 2 ? counts[2] : counts[3];
}

const lengths = answersOf('0', '1', '2', '3', '4', '5', '7', '10', '15', '25');

/** A length, as an answer: the longer, the less exact. */
function bucket(n: number): Answer {
  if (n <= 4)
    return n <= 0
      ? lengths[0]
      : n === 1
        ? lengths[1]
        : n === 2
          ? lengths[2]
          : n === 3
            ? lengths[3]
            : lengths[4];
  return n <= 6
    ? lengths[5]
    : n <= 9
      ? lengths[7]
      : n <= 14
        ? lengths[10]
        : n <= 24
          ? lengths[15]
          : lengths[25];
}

/** The side of the cue that content stands on. */
export type Side = 'right' | 'left' | 'both';

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

/** What the features of a cue share, computed once. */
export interface CueContext {
  readonly clause: Clause;
  readonly cue: number;
  /** Lemma, with the part of speech where it is no verb. */
  readonly lemma: Answer;
  readonly group: number;
  readonly subject: NounPhrase | undefined;
}

export function cueContext(clause: Clause, cue: number): CueContext {
  const unit = clause.units[cue];
  return {
    clause,
    cue,
    lemma: clause.answer(unit ? (unit.pos === 'VERB' ? unit.lemma : `${unit.lemma}/${unit.pos}`) : ''),
    group: verbGroupStart(clause, cue),
    subject: unit?.pos === 'PUNCT' ? undefined : subjectOf(clause, cue),
  };
}

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

/** Where content to the right of the cue begins: asked of each unit after the cue. */
export function rightStartFeatures(context: CueContext, at: number, emit: Emit): void {
  const { clause, cue, lemma } = context;
  const distance = bucket(at - cue);
  const here = classAnswerAt(clause, at);
  const before = at - 1 === cue ? is.cue : classAnswerAt(clause, at - 1);
  emit(ask.distance, distance);
  emit(ask['cue here'], lemma, here);
  emit(ask['cue before'], lemma, before);
  emit(ask['cue distance'], lemma, distance);
  emit(ask['distance here'], distance, here);
  emit(ask['before here'], before, here);
  emit(ask['cue before here'], lemma, before, here);
  let commas = 0;
  let thats = 0;
  let quotes = 0;
  for (let i = cue + 1; i < at; i += 1) {
    const kind = classAnswerAt(clause, i);
    if (kind === is[','] || kind === is[':']) commas += 1;
    else if (kind === is.that) thats += 1;
    else if (kind === is.Q) quotes += 1;
  }
  emit(ask['passed here'], upTo(commas, 2), upTo(thats, 1), upTo(quotes, 1), here);
  const phrase = phraseOver(clause, at);
  const previous = phraseOver(clause, at - 1);
  if (phrase && previous && phrase !== previous) {
    const meeting = previous.time ? is.time : is[previous.kind];
    emit(ask['phrases meet'], meeting, is[phrase.kind]);
    emit(ask['cue phrases meet'], lemma, meeting);
  }
  if (phrase && previous === phrase) emit(ask['inside phrase'], is[phrase.kind]);
  emit(ask['lemma here'], wordAnswerAt(clause, at));
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
  const here = classAnswerAt(clause, at);
  const before = classAnswerAt(clause, at - 1);
  const next = classAnswerAt(clause, at + 1);
  const opens = classAnswerAt(clause, start);
  const kind =
    opens === is.Q || opens === is.that || opens === is.to
      ? opens
      : clause.phraseAt[start - clause.sentence.first] === -1
        ? is.other
        : is.phrase;
  const end = at >= clause.sentence.last ? is.over : at >= clause.sentence.last - 1 ? is.end : is.mid;
  const verbs = upTo(passed.verbs, 2);
  const commas = upTo(passed.commas, 3);
  emit(ask['place kind'], end, kind);
  emit(ask['cue place'], lemma, end);
  emit(ask['length kind'], bucket(at - start), kind);
  emit(ask.here, here);
  emit(ask['here next'], here, next);
  emit(ask['before here'], before, here);
  emit(ask['kind here'], kind, here);
  emit(ask['kind here next'], kind, here, next);
  emit(ask['verbs kind here'], verbs, kind, here);
  emit(ask['commas here'], commas, here);
  emit(ask.length, bucket(at - start));
  emit(ask.quotations, kind, upTo(passed.quotations, 2), before === is.Q ? is.Q : is['-']);
  emit(ask['next verb'], here, next, verbs);
  if (here === is[','] || here === is.and || here === is.but || here === is[';']) {
    const then = wordAnswerAt(clause, at + 1);
    emit(ask.then, here, then);
    emit(ask['then next'], here, next, classAnswerAt(clause, at + 2));
    emit(ask['then kind'], kind, here, next);
  } else {
    emit(ask['here then'], here, next, classAnswerAt(clause, at + 2));
  }
  emit(ask['lemma here'], wordAnswerAt(clause, at));
}

/** Where content to the left of the cue ends: asked of each unit that may follow it, up to the cue. */
export function leftEndFeatures(context: CueContext, at: number, emit: Emit): void {
  const { clause, cue, lemma, subject, group } = context;
  const here = classAnswerAt(clause, at);
  const before = classAnswerAt(clause, at - 1);
  const from = subject?.first ?? group;
  const gap = from - at;
  const relation = gap < 0 ? is.inside : bucket(gap);
  emit(ask.relation, relation);
  emit(ask['relation here'], relation, here);
  emit(ask.here, here);
  emit(ask['before here'], before, here);
  emit(ask['here next'], here, classAnswerAt(clause, at + 1));
  emit(ask['cue relation'], lemma, relation);
  emit(ask['to cue'], bucket(cue - at));
  emit(ask['to cue here'], bucket(cue - at), here);
  emit(ask['subject relation'], subject ? is[subject.kind] : is.none, relation, here);
  emit(ask['cue here'], lemma, here);
}

/** Where content to the left of the cue begins: asked of each unit before its end. */
export function leftStartFeatures(context: CueContext, at: number, end: number, emit: Emit): void {
  const { clause } = context;
  const here = classAnswerAt(clause, at);
  const before = classAnswerAt(clause, at - 1);
  const last = classAnswerAt(clause, end - 1);
  const fromStart = at - clause.sentence.first;
  const place = fromStart === 0 ? is.first : is.later;
  emit(ask['from start'], bucket(fromStart));
  emit(ask['from start here'], place, here);
  emit(ask.first, place, classAnswerAt(clause, clause.sentence.first));
  emit(ask.before, before);
  emit(ask['before here'], before, here);
  emit(ask.length, bucket(end - at));
  emit(ask.ends, here, last, end - at === 1 ? is.one : is.more);
  emit(ask['previous to end'], here, last === is.Q ? is.Q : is['-'], place);
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
