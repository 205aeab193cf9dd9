import { classValueAt, phraseAt, wordValueAt } from '../syntax/parsedSentence';
import type { CueContext } from './cueContext';
import { template, lengthBucket, value, cappedCount } from './featureTemplates';
import type { Emit } from './featureTemplates';

/** Emits the features of a unit at which content to the right of the cue may start. */
export function rightStartFeatures(context: CueContext, at: number, emit: Emit): void {
  const { sentence, cue, lemma } = context;
  const distance = lengthBucket(at - cue);
  const here = classValueAt(sentence, at);
  const before = at - 1 === cue ? value.cue : classValueAt(sentence, at - 1);
  emit(template.distance, distance);
  emit(template['cue here'], lemma, here);
  emit(template['cue before'], lemma, before);
  emit(template['cue distance'], lemma, distance);
  emit(template['distance here'], distance, here);
  emit(template['before here'], before, here);
  emit(template['cue before here'], lemma, before, here);
  let commas = 0;
  let thats = 0;
  let quotes = 0;
  for (let i = cue + 1; i < at; i += 1) {
    const kind = classValueAt(sentence, i);
    if (kind === value[','] || kind === value[':']) commas += 1;
    else if (kind === value.that) thats += 1;
    else if (kind === value.Q) quotes += 1;
  }
  emit(template['passed here'], cappedCount(commas, 2), cappedCount(thats, 1), cappedCount(quotes, 1), here);
  const phrase = phraseAt(sentence, at);
  const previous = phraseAt(sentence, at - 1);
  if (phrase && previous && phrase !== previous) {
    const meeting = previous.time ? value.time : value[previous.kind];
    emit(template['phrases meet'], meeting, value[phrase.kind]);
    emit(template['cue phrases meet'], lemma, meeting);
  }
  if (phrase && previous === phrase) emit(template['inside phrase'], value[phrase.kind]);
  emit(template['lemma here'], wordValueAt(sentence, at));
}

/** Number of verbs, commas and quotations between the start of a content and a possible end. */
export interface ContentCounts {
  verbs: number;
  commas: number;
  quotations: number;
}

/**
 * Emits the features of a possible end of content to the right of the cue.
 * @param start Index of the content's first unit.
 * @param at Index of the unit that would follow the content.
 */
export function rightEndFeatures(
  context: CueContext,
  start: number,
  at: number,
  counts: ContentCounts,
  emit: Emit,
): void {
  const { sentence, lemma } = context;
  const here = classValueAt(sentence, at);
  const before = classValueAt(sentence, at - 1);
  const next = classValueAt(sentence, at + 1);
  const opens = classValueAt(sentence, start);
  const kind =
    opens === value.Q || opens === value.that || opens === value.to
      ? opens
      : sentence.phraseIndexes[start - sentence.range.from] === -1
        ? value.other
        : value.phrase;
  const end = at >= sentence.range.to ? value.over : at >= sentence.range.to - 1 ? value.end : value.mid;
  const verbs = cappedCount(counts.verbs, 2);
  const commas = cappedCount(counts.commas, 3);
  emit(template['place kind'], end, kind);
  emit(template['cue place'], lemma, end);
  emit(template['length kind'], lengthBucket(at - start), kind);
  emit(template.here, here);
  emit(template['here next'], here, next);
  emit(template['before here'], before, here);
  emit(template['kind here'], kind, here);
  emit(template['kind here next'], kind, here, next);
  emit(template['verbs kind here'], verbs, kind, here);
  emit(template['commas here'], commas, here);
  emit(template.length, lengthBucket(at - start));
  emit(
    template.quotations,
    kind,
    cappedCount(counts.quotations, 2),
    before === value.Q ? value.Q : value['-'],
  );
  emit(template['next verb'], here, next, verbs);
  if (here === value[','] || here === value.and || here === value.but || here === value[';']) {
    const then = wordValueAt(sentence, at + 1);
    emit(template.then, here, then);
    emit(template['then next'], here, next, classValueAt(sentence, at + 2));
    emit(template['then kind'], kind, here, next);
  } else {
    emit(template['here then'], here, next, classValueAt(sentence, at + 2));
  }
  emit(template['lemma here'], wordValueAt(sentence, at));
}

/**
 * Emits the features of a possible end of content to the left of the cue.
 * @param at Index of the unit that would follow the content, at most the cue's.
 */
export function leftEndFeatures(context: CueContext, at: number, emit: Emit): void {
  const { sentence, cue, lemma, subject, verbGroupStart } = context;
  const here = classValueAt(sentence, at);
  const before = classValueAt(sentence, at - 1);
  const from = subject?.from ?? verbGroupStart;
  const gap = from - at;
  const relation = gap < 0 ? value.inside : lengthBucket(gap);
  emit(template.relation, relation);
  emit(template['relation here'], relation, here);
  emit(template.here, here);
  emit(template['before here'], before, here);
  emit(template['here next'], here, classValueAt(sentence, at + 1));
  emit(template['cue relation'], lemma, relation);
  emit(template['to cue'], lengthBucket(cue - at));
  emit(template['to cue here'], lengthBucket(cue - at), here);
  emit(template['subject relation'], subject ? value[subject.kind] : value.none, relation, here);
  emit(template['cue here'], lemma, here);
}

/**
 * Emits the features of a unit at which content to the left of the cue may start.
 * @param end Index of the unit that follows the content.
 */
export function leftStartFeatures(context: CueContext, at: number, end: number, emit: Emit): void {
  const { sentence } = context;
  const here = classValueAt(sentence, at);
  const before = classValueAt(sentence, at - 1);
  const last = classValueAt(sentence, end - 1);
  const fromStart = at - sentence.range.from;
  const place = fromStart === 0 ? value.first : value.later;
  emit(template['from start'], lengthBucket(fromStart));
  emit(template['from start here'], place, here);
  emit(template.first, place, classValueAt(sentence, sentence.range.from));
  emit(template.before, before);
  emit(template['before here'], before, here);
  emit(template.length, lengthBucket(end - at));
  emit(template.ends, here, last, end - at === 1 ? value.one : value.more);
  emit(template['previous to end'], here, last === value.Q ? value.Q : value['-'], place);
}
