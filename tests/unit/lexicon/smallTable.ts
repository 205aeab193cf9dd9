import { encode, encodeWords } from '../../../server/src/core/lexicon/encoding';
import { exclusiveDepthRadix, frequentRadix } from '../../../server/src/core/lexicon/lexicon';
import type { LexiconTable } from '../../../server/src/core/lexicon/lexiconTable';

/**
 * A table of a few words. Concepts by number: 0 car, 1 railway carriage, 2 Monday, 3 opening, 4 Tuesday, 5 vehicle, 6 weekday,
 * 7 open (verb), 8 big, 9 huge, 10 open (adjective), 11 small. Entries: auto 0, car 1, carriage 2, monday 3, opening 4,
 * tuesday 5, vehicle 6, weekday 7, open (verb) 8, big 9, huge 10, open (adjective) 11, small 12.
 */
export const smallTable: LexiconTable = {
  words: {
    n: encodeWords(['auto', 'car', 'carriage', 'monday', 'opening', 'tuesday', 'vehicle', 'weekday']),
    v: encodeWords(['open']),
    a: encodeWords(['big', 'huge', 'open', 'small']),
    r: encodeWords([]),
  },
  senses: encode([
    ...senses(1, 0),
    // The concept of "auto" is one before the next new one.
    ...senses(1, 1, 0),
    ...senses(1, 1),
    ...Array.from({ length: 10 }, () => senses(1, 0)).flat(),
  ]),
  concepts: encode([
    ...concept(0, 5),
    ...concept(0, 5),
    ...concept(0, 6),
    ...concept(0),
    ...concept(0, 6),
    ...concept(0),
    ...concept(1),
    ...concept(0),
    ...concept(0),
    ...concept(0, 8),
    ...concept(0),
    ...concept(0),
  ]),
  antonyms: encode([8, 11]),
  derivations: encode([4, 8]),
};

function senses(frequent: number, ...references: readonly number[]): number[] {
  return [references.length * frequentRadix + frequent, ...references];
}

function concept(exclusiveDepth: number, ...hypernyms: readonly number[]): number[] {
  return [hypernyms.length * exclusiveDepthRadix + exclusiveDepth, ...hypernyms];
}
