import { classAt, phraseOver } from '../syntax/parsedSentence';
import type { Clause } from '../syntax/parsedSentence';
import type { Passed } from './contentFeatures';
import type { CueContext } from './cueContext';

/** Where content stands: nowhere (no attribution), to the right of its cue, to the left, or on both sides. */
export const directions = ['none', 'right', 'left', 'both'] as const;
export type Direction = (typeof directions)[number];

/** How far from its cue content begins at most, in units. */
const farthestStart = 16;

/** Longest content, in units; a quotation counts as one. */
const longestContent = 70;

const dash = /^[―—–]$/u;

/** What is known of single words. */
export interface Lexicon {
  /** Words other than verbs that are cues: part of speech → lemmas. */
  readonly otherCues: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lemmas of verbs that hardly ever are: they are cues only where a quotation or "that" follows. */
  readonly silentVerbs: ReadonlySet<string>;
}

/** `otherCues` are given as "lemma/POS". */
export function lexiconOf(otherCues: readonly string[], silentVerbs: readonly string[]): Lexicon {
  const byPartOfSpeech = new Map<string, Set<string>>();
  for (const cue of otherCues) {
    const slash = cue.lastIndexOf('/');
    const pos = cue.slice(slash + 1);
    byPartOfSpeech.set(pos, (byPartOfSpeech.get(pos) ?? new Set<string>()).add(cue.slice(0, slash)));
  }
  return { otherCues: byPartOfSpeech, silentVerbs: new Set(silentVerbs) };
}

/** Whether a unit may be a cue: a verb, a word that the table knows as one, a colon or a dash beside a quotation. */
export function isCandidate(clause: Clause, index: number, { otherCues, silentVerbs }: Lexicon): boolean {
  const unit = clause.units[index];
  if (!unit) return false;
  switch (unit.pos) {
    case 'VERB':
      // "was quoted as saying": the cue is the saying.
      if (classAt(clause, index + 1) === 'as' && classAt(clause, index + 2) === 'verb-ing') return false;
      return !silentVerbs.has(unit.lemma) || touchesSpeech(clause, index);
    case 'NOUN':
    case 'ADJ':
    case 'ADV':
    case 'ADP':
    case 'PROPN':
    case 'AUX':
      return otherCues.get(unit.pos)?.has(unit.lemma) === true;
    case 'PUNCT':
    case 'X':
      if (unit.text === ':') return index > clause.sentence.first && index - clause.sentence.first < 20;
      return dash.test(unit.text) && classAt(clause, index - 1) === 'Q';
    default:
      return false;
  }
}

function touchesSpeech(clause: Clause, index: number): boolean {
  const next = classAt(clause, index + 1);
  const previous = classAt(clause, index - 1);
  if (next === 'that' || next === 'Q' || previous === 'Q') return true;
  return (next === ',' || next === ':') && classAt(clause, index + 2) === 'Q';
}

/** Units that content to the right of the cue may begin with. */
export function rightStarts(context: CueContext, after = context.cue): number[] {
  const last = Math.min(context.clause.sentence.last, after + 1 + farthestStart);
  const starts: number[] = [];
  for (let at = after + 1; at < last; at += 1) {
    const here = classAt(context.clause, at);
    if (here === ',' || here === ':' || here === '.' || here === ')') continue;
    const phrase = phraseOver(context.clause, at);
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
  visit: (at: number, passed: Passed) => void,
): void {
  const { clause } = context;
  const { units, sentence } = clause;
  const passed: Passed = { verbs: 0, commas: 0, quotations: 0 };
  // A full stop, and closing marks after it, belong to no content.
  let last = sentence.last;
  while (last > start + 1 && /^[.!?…;:]+$/u.test(units[last - 1]?.text ?? '')) last -= 1;
  const limit = Math.min(last, start + longestContent);
  for (let at = start; at < limit; at += 1) {
    if (at > start) {
      if (mayFollowContent(clause, at)) visit(at, passed);
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

function mayFollowContent(clause: Clause, at: number): boolean {
  const phrase = phraseOver(clause, at);
  if (phrase !== undefined && phrase.first !== at) return false;
  return !inner.test(classAt(clause, at)) || classAt(clause, at - 1) === 'Q';
}

/** Places where content to the left of the cue may end (exclusive). */
export function leftEnds(context: CueContext): number[] {
  const { clause, cue } = context;
  const ends: number[] = [];
  for (let at = Math.max(clause.sentence.first + 1, cue - longestContent); at <= cue; at += 1) {
    const phrase = phraseOver(clause, at);
    if (phrase && phrase.first !== at) continue;
    const before = classAt(clause, at - 1);
    if (before === ',' || before === ':') continue;
    ends.push(at);
  }
  return ends;
}

/** Units that content to the left of the cue, ending at `end`, may begin with. */
export function leftStarts(context: CueContext, end: number): number[] {
  const { clause } = context;
  const starts: number[] = [];
  for (let at = Math.max(clause.sentence.first, end - longestContent); at < end; at += 1) {
    const phrase = phraseOver(clause, at);
    if (phrase && phrase.first !== at) continue;
    const here = classAt(clause, at);
    if (here === ',' || here === '.' || here === ':') continue;
    const before = classAt(clause, at - 1);
    // Content begins with its sentence, after a mark, with a quotation or after a conjunction.
    if (
      at !== clause.sentence.first &&
      here !== 'Q' &&
      !/^(?:[,:;—–("]|--|and|but|or|that|\W+)$/u.test(before)
    )
      continue;
    starts.push(at);
  }
  return starts;
}
