import { femalePronouns, groupPronouns, isContent, malePronouns, wordsOf } from '../core/editor';
import type { Span } from '../core/index';
import type { AskedStatement, Unit } from './requests/units';

/**
 * The words of a draft that an answer about a statement depends on: its sentence with speaker and cue, whom the draft names as its
 * speaker, and what stands before it where the sentence cannot be understood without.
 */
export function statementWords({ statement, reach }: AskedStatement, unit: Unit): readonly string[] {
  const { kind, span, text, attribution } = statement;
  const from = unit.span.start;
  const sentence = sentencesAround(unit.text, { start: reach.start - from, end: reach.end - from });
  const words = unit.text.slice(sentence.start, sentence.end);
  return [
    kind,
    text,
    String(span.start - from - sentence.start),
    words,
    attribution?.speakerName ?? '',
    ...(pointsBack(words) ? [unit.before, unit.text.slice(0, sentence.start)] : []),
  ];
}

const sentenceEnd = /[.!?…]["”’)]*(?=\s)/gu;

/** The sentences that a stretch touches, as far as full stops tell. */
function sentencesAround(text: string, { start, end }: Span): Span {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length);
  const before = ends.filter((at) => at <= start).at(-1) ?? 0;
  const after = ends.find((at) => at >= end) ?? text.length;
  return { start: before + (/\S/u.exec(text.slice(before))?.index ?? 0), end: after };
}

/**
 * True if a sentence says "he" or "she" before it has named anybody, or begins with a word that points to what was told before: "They",
 * "It", "These".
 */
function pointsBack(sentence: string): boolean {
  let isNamed = false;
  let hasContent = false;
  for (const word of wordsOf(sentence).words) {
    const isPerson = femalePronouns.has(word.key) || malePronouns.has(word.key);
    if (isPerson && !isNamed) return true;
    if (!hasContent && (groupPronouns.has(word.key) || thingPronoun.test(word.key))) return true;
    if (!isContent(word)) continue;
    hasContent = true;
    if (word.capital) isNamed = true;
  }
  return false;
}

const thingPronoun = /^(?:it|its|that|this|such)$/u;
