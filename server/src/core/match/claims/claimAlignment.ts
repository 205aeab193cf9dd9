import { BoundedMap } from '../../collections/boundedMap';
import { memoized } from '../../collections/memoized';
import { sameName } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { relate } from '../../lexicon/relations';
import type { WordRelation } from '../../lexicon/relations';

/** How a word of the claim and a word of the source are the same. */
export type Sameness =
  'equal' | 'metonym' | 'inflection' | 'derivation' | 'synonym' | 'moreGeneral' | 'moreSpecific';

/** A claim word and the source word that carries it. Token indices. */
export interface Pair {
  readonly claim: number;
  readonly source: number;
  readonly sameness: Sameness;
  /** 0 to 1. */
  readonly score: number;
  /** The source word stands in a sentence around the passage, not in the passage itself. */
  readonly inNeighbour?: true;
}

/** A claim word in whose place the source has another word. Token indices. */
export interface Substitution {
  readonly claim: number;
  readonly source: number;
  readonly relation: WordRelation | 'otherName';
  /** On how many sides (1 or 2) the words around it stand in the source around the other word. */
  readonly anchors: number;
}

export interface ClaimAlignment {
  readonly pairs: readonly Pair[];
  /** The passage has all content words of the claim in the claim's order, with no other between. */
  readonly wordForWord: boolean;
  readonly substitutions: readonly Substitution[];
  /** Content words of the claim that nothing in the passage carries. */
  readonly unaligned: readonly number[];
}

const scores: Readonly<Record<Sameness, number>> = {
  equal: 1,
  metonym: 0.85,
  inflection: 0.95,
  derivation: 0.85,
  synonym: 0.8,
  moreGeneral: 0.65,
  moreSpecific: 0.4,
};

/** Neighbours in the claim that are neighbours in the source speak for a pair by so much each. */
const neighbourBonus = 0.12;
/** What a word that directly follows the one before is worth more. */
const orderBonus = 0.3;
/** Words this far apart, in tokens, are neighbours. */
const neighbourhood = 5;

/**
 * Aligns a claim with a passage word by word, whatever the order: each word of the claim with the word that is most
 * nearly the same, and, of several, with the one that stands among the same neighbours. `source` holds the passage
 * (token indices of `centre`) and the sentences around it.
 */
export function alignClaim(
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  centre: { readonly from: number; readonly to: number },
): ClaimAlignment {
  const content = contentIndices(claim);
  const sourceContent = contentIndices(source);
  const inCentre = sourceContent.filter((at) => at >= centre.from && at < centre.to);
  const around = sourceContent.filter((at) => at < centre.from || at >= centre.to);
  const inOrder = pairsInOrder(content, claim, inCentre, source);
  const pairs =
    inOrder ??
    choosePairs(
      content,
      new Map(content.map((index) => [index, candidatesOf(claim, index, source, inCentre)])),
    );
  const taken = new Set(pairs.map((pair) => pair.source));
  const paired = new Set(pairs.map((pair) => pair.claim));
  const open = content.filter((index) => !paired.has(index));
  const substitutions = open.flatMap((index) => {
    const found = substitutionOf(index, claim, source, inCentre, pairs, taken);
    return found
      ? [isOnlyDifference(found, open, content, claim, inCentre, source) ? { ...found, anchors: 2 } : found]
      : [];
  });
  // What the passage itself lacks may stand in the sentences around it, for less.
  const neighbourPairs = open.flatMap((index) => {
    const [best] = candidatesOf(claim, index, source, around).sort((a, b) => b.score - a.score);
    return best ? [{ ...best, score: aroundShare * best.score, inNeighbour: true as const }] : [];
  });
  const found = new Set(neighbourPairs.map((pair) => pair.claim));
  return {
    pairs: [...pairs, ...neighbourPairs].sort((a, b) => a.claim - b.claim),
    wordForWord: inOrder !== undefined,
    substitutions,
    unaligned: open.filter((index) => !found.has(index)),
  };
}

/** How many words of a claim the passage itself has, its neighbours left out. */
export function sharedWordCount({ pairs }: ClaimAlignment): number {
  return pairs.filter(({ inNeighbour }) => !inNeighbour).length;
}

/** The pairs of a claim whose content words all stand in the passage in its own order, with no other between. */
function pairsInOrder(
  content: readonly number[],
  claim: readonly ContentToken[],
  inCentre: readonly number[],
  source: readonly ContentToken[],
): Pair[] | undefined {
  if (content.length < fewestInOrder) return undefined;
  for (let from = 0; from + content.length <= inCentre.length; from++) {
    const pairs: Pair[] = [];
    for (const [place, at] of content.entries()) {
      const other = inCentre[from + place];
      if (other === undefined || source[other]?.lower !== claim[at]?.lower) break;
      pairs.push({ claim: at, source: other, sameness: 'equal', score: scores.equal });
    }
    if (pairs.length === content.length) return pairs;
  }
  return undefined;
}

/** Fewer words in the passage's order may be there by chance. */
const fewestInOrder = 2;

/** What a word in a neighbouring sentence counts, of one in the passage itself. */
const aroundShare = 0.6;

function contentIndices(tokens: readonly ContentToken[]): number[] {
  return tokens.flatMap(({ content }, index) => (content ? [index] : []));
}

function candidatesOf(
  claim: readonly ContentToken[],
  index: number,
  source: readonly ContentToken[],
  sourceContent: readonly number[],
): Pair[] {
  const token = claim[index];
  if (!token) return [];
  const equal: Pair[] = [];
  for (const at of sourceContent) {
    const other = source[at];
    const sameness = other && plainSameness(token, other);
    if (sameness) equal.push({ claim: index, source: at, sameness, score: scores[sameness] });
  }
  if (equal.length > 0 || token.figure) return equal;
  const relations = relationsOf(token);
  const related: Pair[] = [];
  for (const at of sourceContent) {
    const other = source[at];
    if (!other || other.figure) continue;
    const sameness = asSameness(relations(other));
    if (sameness) related.push({ claim: index, source: at, sameness, score: scores[sameness] });
  }
  return related;
}

/** Maximum number of words whose relations are remembered, and of relations remembered for each: words recur. */
const maxRememberedWords = 4000;
const maxRememberedRelations = 4000;

/** Relations of a word to others, by their keys. */
const rememberedRelations = memoized<ContentToken['key'], BoundedMap<ContentToken['key'], WordRelation>>(
  () => new BoundedMap(maxRememberedRelations),
  maxRememberedWords,
);

/** Relation of a word to another. */
function relationsOf(word: ContentToken): (other: ContentToken) => WordRelation {
  const remembered = rememberedRelations(word.key);
  return (other) => {
    const known = remembered.get(other.key);
    if (known !== undefined) return known;
    const relation = relate(word, other);
    remembered.set(other.key, relation);
    return relation;
  };
}

/** What is the same by its form alone. */
function plainSameness(a: ContentToken, b: ContentToken): Sameness | undefined {
  if (a.lower === b.lower) return 'equal';
  if (a.figure || b.figure) return undefined;
  if (a.lemma.charCodeAt(0) === b.lemma.charCodeAt(0)) {
    if (a.lemma === b.lemma) return 'inflection';
    if (sharedPrefix(a.lemma, b.lemma) >= familyPrefix) return 'derivation';
  }
  if (!a.capital || !b.capital) return undefined;
  const name = sameName(a, b);
  return name === 'same' ? 'equal' : name === 'metonym' ? 'metonym' : undefined;
}

/** Words that begin with so many letters alike are of one family: peacekeeper and peacekeeping. */
const familyPrefix = 6;

function sharedPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function asSameness(relation: WordRelation): Sameness | undefined {
  switch (relation) {
    case 'equal':
    case 'inflection':
    case 'derivation':
    case 'synonym':
    case 'moreGeneral':
    case 'moreSpecific':
      return relation;
    case 'antonym':
    case 'sibling':
    case 'unrelated':
      return undefined;
  }
}

function choosePairs(content: readonly number[], candidates: ReadonlyMap<number, readonly Pair[]>): Pair[] {
  let last: number | undefined;
  return content.flatMap((index, place) => {
    const own = candidates.get(index) ?? [];
    if (own.length <= 1) {
      last = own[0]?.source ?? last;
      return own;
    }
    const neighbours = [place - 2, place - 1, place + 1, place + 2].flatMap((at) => {
      const neighbour = content[at];
      return neighbour === undefined ? [] : (candidates.get(neighbour) ?? []).slice(0, 8);
    });
    let best: Pair | undefined;
    let bestScore = -1;
    for (const pair of own) {
      const near = neighbours.filter((other) => Math.abs(other.source - pair.source) <= neighbourhood).length;
      const step = last === undefined ? 0 : pair.source - last;
      const follows = step > 0 && step <= neighbourhood ? orderBonus / step : 0;
      const score = pair.score + neighbourBonus * Math.min(near, 4) + follows;
      if (score > bestScore) {
        best = pair;
        bestScore = score;
      }
    }
    if (best) last = best.source;
    return best ? [best] : [];
  });
}

/** A slot is at most so many tokens from the word that anchors it. */
const slotReach = 4;

/** The source word in the place of a claim word: between the words that both have on its two sides, or beside one. */
function substitutionOf(
  index: number,
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  sourceContent: readonly number[],
  pairs: readonly Pair[],
  taken: ReadonlySet<number>,
): Substitution | undefined {
  const token = claim[index];
  if (!token) return undefined;
  const left = pairs.findLast((pair) => pair.claim < index && index - pair.claim <= slotReach);
  const right = pairs.find((pair) => pair.claim > index && pair.claim - index <= slotReach);
  let best: Substitution | undefined;
  let bestRank = -1;
  for (const at of sourceContent) {
    const other = source[at];
    if (!other || taken.has(at) || !sameSlot(token, other)) continue;
    const nearLeft = left !== undefined && at > left.source && at - left.source <= slotReach;
    const nearRight = right !== undefined && at < right.source && right.source - at <= slotReach;
    // A subject that begins the sentence has nothing to its left: the verb alone holds it.
    const begins =
      token.name &&
      left === undefined &&
      index <= 2 &&
      isSubjectOf(claim, index, right?.claim) &&
      isSubjectOf(source, at, right?.source);
    const anchors = begins ? 2 : Number(nearLeft) + Number(nearRight);
    if (anchors === 0) continue;
    if (token.name && (!token.entity || !other.entity || sharesName(index, claim, pairs))) continue;
    const relation = token.name && other.name ? nameRelation(token, other) : relationsOf(token)(other);
    const telling = relation === 'antonym' || relation === 'sibling' ? 1 : 0;
    const rank = anchors + telling + (token.pos === other.pos ? 0.5 : 0);
    if (rank > bestRank) {
      best = { claim: index, source: at, relation, anchors };
      bestRank = rank;
    }
  }
  return best;
}

/** So many words besides, all of them in the passage, tell that a name at the edge of both stands in one place. */
const fewestBesides = 3;

/**
 * Whether a passage has all of a claim but a name, and another name in its place, at the beginning of both or at the end:
 * "… efforts to end the war in Ukraine."
 */
function isOnlyDifference(
  { claim: index, source: at, relation }: Substitution,
  open: readonly number[],
  content: readonly number[],
  claim: readonly ContentToken[],
  inCentre: readonly number[],
  source: readonly ContentToken[],
): boolean {
  if (relation !== 'otherName' || content.length - open.length < fewestBesides) return false;
  const [from, to] = nameGroup(index, claim);
  const [otherFrom, otherTo] = nameGroup(at, source);
  if (!open.every((one) => one >= from && one < to)) return false;
  const begins = content.every((one) => one >= from) && inCentre.every((one) => one >= otherFrom);
  const ends = content.every((one) => one < to) && inCentre.every((one) => one < otherTo);
  return begins || ends;
}

/** Whether nothing but auxiliaries and adverbs stands between a name and a verb. */
function isSubjectOf(tokens: readonly ContentToken[], at: number, verb: number | undefined): boolean {
  if (verb === undefined || tokens[verb]?.pos !== 'VERB') return false;
  const [, from] = nameGroup(at, tokens);
  return (
    from <= verb &&
    tokens.slice(from, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV' || pos === 'PART')
  );
}

/** Whether a token is part of a name of several words of which the other side has another word. */
function sharesName(index: number, claim: readonly ContentToken[], pairs: readonly Pair[]): boolean {
  const [from, to] = nameGroup(index, claim);
  return pairs.some((pair) => pair.claim >= from && pair.claim < to);
}

/** From the first to after the last of the name's words around a token: "Friedrich Merz". */
export function nameGroup(
  index: number,
  tokens: readonly ContentToken[],
): readonly [from: number, to: number] {
  let from = index;
  let to = index + 1;
  while (tokens[from - 1]?.name) from--;
  while (tokens[to]?.name) to++;
  return [from, to];
}

/** A state and a person of its government may stand for one another: only two of a kind exclude each other. */
function nameRelation(a: ContentToken, b: ContentToken): Substitution['relation'] {
  return (a.country === undefined) === (b.country === undefined) ? 'otherName' : 'unrelated';
}

/** Whether two words may fill one slot: both names, both figures, or of one part of speech. */
function sameSlot(a: ContentToken, b: ContentToken): boolean {
  if (a.figure !== b.figure) return false;
  if (a.name !== b.name) return false;
  return a.name || a.figure || a.pos === b.pos;
}
