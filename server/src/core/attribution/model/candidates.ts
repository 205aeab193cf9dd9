import { classAt, phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { ContentCounts } from './contentFeatures';
import type { CueContext } from './cueContext';

/** Where content stands: nowhere (no attribution), to the right of its cue, to the left, or on both sides. */
export const contentDirections = ['none', 'right', 'left', 'both'] as const;
export type ContentDirection = (typeof contentDirections)[number];

/** How far from its cue content begins at most, in units. */
const maxStartDistance = 16;

/** Longest content, in units; a quotation counts as one. */
const maxContentUnits = 70;

const dash = /^[―—–]$/u;

/** What is known of single words. */
export interface CueLexicon {
  /** Words other than verbs that are cues: part of speech → lemmas. */
  readonly otherCues: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lemmas of verbs that hardly ever are: they are cues only where a quotation or "that" follows. */
  readonly silentVerbs: ReadonlySet<string>;
}

/** `otherCues` are given as "lemma/POS". */
export function cueLexicon(otherCues: readonly string[], silentVerbs: readonly string[]): CueLexicon {
  const byPartOfSpeech = new Map<string, Set<string>>();
  for (const cue of otherCues) {
    const slash = cue.lastIndexOf('/');
    const pos = cue.slice(slash + 1);
    byPartOfSpeech.set(pos, (byPartOfSpeech.get(pos) ?? new Set<string>()).add(cue.slice(0, slash)));
  }
  return { otherCues: byPartOfSpeech, silentVerbs: new Set(silentVerbs) };
}

/** Whether a unit may be a cue: a verb, a word that the table knows as one, a colon or a dash beside a quotation. */
export function isCueCandidate(
  sentence: ParsedSentence,
  index: number,
  { otherCues, silentVerbs }: CueLexicon,
): boolean {
  const unit = sentence.units[index];
  if (!unit) return false;
  switch (unit.pos) {
    case 'VERB':
      // "was quoted as saying": the cue is the saying.
      if (classAt(sentence, index + 1) === 'as' && classAt(sentence, index + 2) === 'verb-ing') return false;
      return !silentVerbs.has(unit.lemma) || touchesSpeech(sentence, index);
    case 'NOUN':
    case 'ADJ':
    case 'ADV':
    case 'ADP':
    case 'PROPN':
    case 'AUX':
      return otherCues.get(unit.pos)?.has(unit.lemma) === true;
    case 'PUNCT':
    case 'X':
      if (unit.text === ':') return index > sentence.range.first && index - sentence.range.first < 20;
      return dash.test(unit.text) && classAt(sentence, index - 1) === 'Q';
    default:
      return false;
  }
}

function touchesSpeech(sentence: ParsedSentence, index: number): boolean {
  const next = classAt(sentence, index + 1);
  const previous = classAt(sentence, index - 1);
  if (next === 'that' || next === 'Q' || previous === 'Q') return true;
  return (next === ',' || next === ':') && classAt(sentence, index + 2) === 'Q';
}

/** Units that content to the right of the cue may begin with. */
export function rightStarts(context: CueContext, after = context.cue): number[] {
  const last = Math.min(context.sentence.range.last, after + 1 + maxStartDistance);
  const starts: number[] = [];
  for (let at = after + 1; at < last; at += 1) {
    const here = classAt(context.sentence, at);
    if (here === ',' || here === ':' || here === '.' || here === ')') continue;
    const phrase = phraseAt(context.sentence, at);
    // Content begins with a phrase, not inside one; a possessive begins the thing possessed.
    if (phrase && phrase.first !== at && at - 1 !== context.cue) continue;
    starts.push(at);
  }
  return starts;
}

/** Calls `visit` with each place where content that begins at `start` may end (exclusive), and what it has passed by then. */
export function eachRightEnd(
  context: CueContext,
  start: number,
  visit: (at: number, passed: ContentCounts) => void,
): void {
  const { sentence } = context;
  const { units, range } = sentence;
  const passed: ContentCounts = { verbs: 0, commas: 0, quotations: 0 };
  // A full stop, and closing marks after it, belong to no content.
  let last = range.last;
  while (last > start + 1 && /^[.!?…;:]+$/u.test(units[last - 1]?.text ?? '')) last -= 1;
  const limit = Math.min(last, start + maxContentUnits);
  for (let at = start; at < limit; at += 1) {
    if (at > start) {
      if (mayFollowContent(sentence, at)) visit(at, passed);
    }
    const unit = units[at];
    if (unit?.pos === 'VERB' || unit?.pos === 'AUX') passed.verbs += 1;
    else if (unit?.text === ',') passed.commas += 1;
    else if (unit?.pos === 'QUOTE') passed.quotations += 1;
  }
  visit(limit, passed);
}

/** Words that stand inside a phrase or begin one: content ends before none of them, unless a quotation ends there. */
const inner = /^(?:NOUN|PROPN|ADJ|NUM|DET|of|'s)$/u;

function mayFollowContent(sentence: ParsedSentence, at: number): boolean {
  const phrase = phraseAt(sentence, at);
  if (phrase !== undefined && phrase.first !== at) return false;
  return !inner.test(classAt(sentence, at)) || classAt(sentence, at - 1) === 'Q';
}

/** Places where content to the left of the cue may end (exclusive). */
export function leftEnds(context: CueContext): number[] {
  const { sentence, cue } = context;
  const ends: number[] = [];
  for (let at = Math.max(sentence.range.first + 1, cue - maxContentUnits); at <= cue; at += 1) {
    const phrase = phraseAt(sentence, at);
    if (phrase && phrase.first !== at) continue;
    const before = classAt(sentence, at - 1);
    if (before === ',' || before === ':') continue;
    ends.push(at);
  }
  return ends;
}

/** Units that content to the left of the cue, ending at `end`, may begin with. */
export function leftStarts(context: CueContext, end: number): number[] {
  const { sentence } = context;
  const starts: number[] = [];
  for (let at = Math.max(sentence.range.first, end - maxContentUnits); at < end; at += 1) {
    const phrase = phraseAt(sentence, at);
    if (phrase && phrase.first !== at) continue;
    const here = classAt(sentence, at);
    if (here === ',' || here === '.' || here === ':') continue;
    const before = classAt(sentence, at - 1);
    // Content begins with its sentence, after a mark, with a quotation or after a conjunction.
    if (
      at !== sentence.range.first &&
      here !== 'Q' &&
      !/^(?:[,:;—–("]|--|and|but|or|that|\W+)$/u.test(before)
    )
      continue;
    starts.push(at);
  }
  return starts;
}
