import { classAnswerAt, phraseOver, wordAnswerAt } from '../syntax/parsedSentence';
import type { CueContext } from './cueContext';
import { ask, bucket, is, upTo } from './featureTemplates';
import type { Emit } from './featureTemplates';

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
