import { areOppositeFunctionWords } from './closedClass';
import { lexicon } from './lexicon';
import type { Entry, Lexicon, WordClass } from './lexicon';
import { areOppositeForms, areRelatedForms } from './wordForms';

/** A word as a tagger gives it: dictionary form in lower case, and its universal part-of-speech tag. */
export interface LexicalWord {
  readonly lemma: string;
  readonly pos: string;
}

/**
 * What the first word is to the second. `moreGeneral`: the first stands for a kind to which the second belongs
 * (vehicle, car). `sibling`: two things of one kind that exclude one another (Monday, Tuesday). `inflection`: one lemma in
 * two word classes, or two forms of one word. `derivation`: one is made from the other (election, elect).
 */
export type WordRelation =
  | 'equal'
  | 'inflection'
  | 'derivation'
  | 'synonym'
  | 'moreGeneral'
  | 'moreSpecific'
  | 'antonym'
  | 'sibling'
  | 'unrelated';

const classOfTag: Readonly<Record<string, WordClass>> = {
  NOUN: 'n',
  PROPN: 'n',
  VERB: 'v',
  AUX: 'v',
  ADJ: 'a',
  DET: 'a',
  NUM: 'a',
  ADV: 'r',
  ADP: 'r',
  PART: 'r',
};
const anyClass: readonly WordClass[] = ['n', 'v', 'a', 'r'];

/** How far a more general word may stand above the other one, in steps. */
const farthestGeneral: Readonly<Record<WordClass, number>> = { n: 5, v: 2, a: 1, r: 0 };
/** How far a common kind may stand above two siblings. */
const farthestKind = 2;

/** Classes in which a word may be meant: the tagged one where the lexicon has it there, else any. */
function classesOf(word: LexicalWord, { entries }: Lexicon): readonly WordClass[] {
  const tagged = classOfTag[word.pos];
  if (tagged && entries[tagged].has(word.lemma)) return [tagged];
  return anyClass.filter((wordClass) => entries[wordClass].has(word.lemma));
}

/** What word `a` is to word `b`. Symmetric but for moreGeneral and moreSpecific, which mirror each other. */
export function relate(a: LexicalWord, b: LexicalWord): WordRelation {
  if (a.lemma === b.lemma) return classOfTag[a.pos] === classOfTag[b.pos] ? 'equal' : 'inflection';
  if (areOppositeFunctionWords(a.lemma, b.lemma) || areOppositeForms(a.lemma, b.lemma)) return 'antonym';
  const words = lexicon();
  const classesA = classesOf(a, words);
  const classesB = classesOf(b, words);
  for (const wordClass of classesA.filter((candidate) => classesB.includes(candidate))) {
    const first = words.entries[wordClass].get(a.lemma);
    const second = words.entries[wordClass].get(b.lemma);
    if (!first || !second) continue;
    const relation = relateEntries(first, second, wordClass, words);
    if (relation !== 'unrelated') return relation;
  }
  if (areRelatedForms(a.lemma, b.lemma)) return 'inflection';
  return areDerived(a.lemma, b.lemma, words) ? 'derivation' : 'unrelated';
}

function relateEntries(a: Entry, b: Entry, wordClass: WordClass, words: Lexicon): WordRelation {
  const usualA = a.senses.slice(0, a.usual);
  const usualB = b.senses.slice(0, b.usual);
  if (areOpposite(usualA, usualB, words)) return 'antonym';
  if (a.senses.some((sense) => b.senses.includes(sense))) return 'synonym';
  if (a.derived.includes(b)) return 'derivation';
  const far = farthestGeneral[wordClass];
  if (standsAbove(usualA, usualB, far, words)) return 'moreGeneral';
  if (standsAbove(usualB, usualA, far, words)) return 'moreSpecific';
  return areAlternatives(usualA, usualB, words) ? 'sibling' : 'unrelated';
}

/** Opposites themselves, or one of them with what stands right below the other. */
function areOpposite(a: readonly number[], b: readonly number[], words: Lexicon): boolean {
  const directly = (first: readonly number[], second: readonly number[]): boolean =>
    first.some((concept) => words.concepts[concept]?.opposites.some((opposite) => second.includes(opposite)));
  const parents = (senses: readonly number[]): number[] =>
    senses.flatMap((sense) => words.concepts[sense]?.parents ?? []);
  return directly(a, b) || directly(a, parents(b)) || directly(parents(a), b);
}

function standsAbove(
  above: readonly number[],
  below: readonly number[],
  far: number,
  { concepts }: Lexicon,
): boolean {
  let level = below;
  for (let step = 0; step < far && level.length > 0; step++) {
    level = level.flatMap((concept) => concepts[concept]?.parents ?? []);
    if (level.some((concept) => above.includes(concept))) return true;
  }
  return false;
}

/** The kinds above some senses whose children are alternatives. */
function kindsAbove(senses: readonly number[], { concepts }: Lexicon): Set<number> {
  const kinds = new Set<number>();
  let level = senses;
  for (let step = 0; step < farthestKind; step++) {
    level = level.flatMap((concept) => concepts[concept]?.parents ?? []);
    for (const concept of level) if (concepts[concept]?.alternatives) kinds.add(concept);
  }
  return kinds;
}

function areAlternatives(a: readonly number[], b: readonly number[], words: Lexicon): boolean {
  const kinds = kindsAbove(a, words);
  if (kinds.size === 0) return false;
  for (const kind of kindsAbove(b, words)) if (kinds.has(kind)) return true;
  return false;
}

function areDerived(a: string, b: string, { entries }: Lexicon): boolean {
  const entriesOf = (word: string): Entry[] =>
    anyClass.flatMap((wordClass) => entries[wordClass].get(word) ?? []);
  const second = entriesOf(b);
  return entriesOf(a).some((entry) => entry.derived.some((derived) => second.includes(derived)));
}
