import { classAt, phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { ContentCounts } from './contentFeatures';
import type { CueContext } from './cueContext';

/** Maximum distance between a cue and the start of content to its right, in units. */
const maxStartDistance = 16;

/** Maximum length of content, in units; a quotation counts as one. */
const maxContentUnits = 70;

/** Indices of the units at which content to the right of the cue may start. */
export function rightStarts(context: CueContext): number[] {
  const last = Math.min(context.sentence.range.to, context.cue + 1 + maxStartDistance);
  const starts: number[] = [];
  for (let at = context.cue + 1; at < last; at += 1) {
    const here = classAt(context.sentence, at);
    if (here === ',' || here === ':' || here === '.' || here === ')') continue;
    const phrase = phraseAt(context.sentence, at);
    // Content does not start inside a phrase, except right after a cue that is part of it: "his claim that".
    if (phrase && phrase.from !== at && at - 1 !== context.cue) continue;
    starts.push(at);
  }
  return starts;
}

/**
 * Calls `visit` for each possible end of content to the right of the cue.
 * @param start Index of the content's first unit.
 * @param visit Receives the end (exclusive) and the counts up to it, in an object that the next call reuses.
 */
export function eachRightEnd(
  context: CueContext,
  start: number,
  visit: (end: number, counts: ContentCounts) => void,
): void {
  const { sentence } = context;
  const { units, range } = sentence;
  const counts: ContentCounts = { verbs: 0, commas: 0, quotations: 0 };
  // Final punctuation is not part of the content.
  let last = range.to;
  while (last > start + 1 && /^[.!?…;:]+$/u.test(units[last - 1]?.text ?? '')) last -= 1;
  const limit = Math.min(last, start + maxContentUnits);
  for (let at = start; at < limit; at += 1) {
    if (at > start && mayFollowContent(sentence, at)) visit(at, counts);
    const unit = units[at];
    if (unit?.pos === 'VERB' || unit?.pos === 'AUX') counts.verbs += 1;
    else if (unit?.text === ',') counts.commas += 1;
    else if (unit?.pos === 'QUOTE') counts.quotations += 1;
  }
  visit(limit, counts);
}

/** Classes of units inside or at the start of a phrase: content does not end before them, except after a quotation. */
const phraseInternal = /^(?:NOUN|PROPN|ADJ|NUM|DET|of|'s)$/u;

function mayFollowContent(sentence: ParsedSentence, at: number): boolean {
  const phrase = phraseAt(sentence, at);
  if (phrase !== undefined && phrase.from !== at) return false;
  return !phraseInternal.test(classAt(sentence, at)) || classAt(sentence, at - 1) === 'Q';
}

/** Possible ends (exclusive) of content to the left of the cue. */
export function leftEnds(context: CueContext): number[] {
  const { sentence, cue } = context;
  const ends: number[] = [];
  for (let at = Math.max(sentence.range.from + 1, cue - maxContentUnits); at <= cue; at += 1) {
    const phrase = phraseAt(sentence, at);
    if (phrase && phrase.from !== at) continue;
    const before = classAt(sentence, at - 1);
    if (before === ',' || before === ':') continue;
    ends.push(at);
  }
  return ends;
}

/** Indices of the units at which content to the left of the cue may start that ends at `end` (exclusive). */
export function leftStarts(context: CueContext, end: number): number[] {
  const { sentence } = context;
  const starts: number[] = [];
  for (let at = Math.max(sentence.range.from, end - maxContentUnits); at < end; at += 1) {
    const phrase = phraseAt(sentence, at);
    if (phrase && phrase.from !== at) continue;
    const here = classAt(sentence, at);
    if (here === ',' || here === '.' || here === ':') continue;
    const before = classAt(sentence, at - 1);
    // Content starts with the sentence, with a quotation, or after a punctuation mark or conjunction.
    if (at !== sentence.range.from && here !== 'Q' && !/^(?:[,:;—–("]|--|and|but|or|that|\W+)$/u.test(before))
      continue;
    starts.push(at);
  }
  return starts;
}
