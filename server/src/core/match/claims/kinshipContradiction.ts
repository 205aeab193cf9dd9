import { nameRange, sameName } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { kinshipNouns, relativeWords } from '../../english/people';
import { spanOf } from '../../prose/span';
import { conjunctsOf, dependentsOf } from '../../syntax/treeReaders';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import { treeDistances, treeOf } from './syntaxTrees';

/** A person and the word that tells whose relative the person is. */
interface Relative {
  /** The kinship noun; `any` for a relative of any kind, `none` where a text denies that they are related. */
  readonly kinship: string;
  readonly word: ContentToken;
  /** The words of the person's name. */
  readonly name: readonly ContentToken[];
}

/** Maximum distance, in arcs of the tree, of a kinship noun from the name of the person whom it describes. */
const maxDistance = 3;

/**
 * The passage that makes a person another relative than the claim does: aunt, not mother; or no relative. Undefined if none does
 * or if any passage has the person as what the claim says.
 */
export function kinshipContradiction(
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): { readonly comparisons: readonly JudgedComparison[]; readonly conflict: Conflict } | undefined {
  for (const own of relativesIn(tokens)) {
    if (own.kinship === 'none') continue;
    const told = comparisons.flatMap((comparison) =>
      relativesIn(comparison.passage.tokens)
        .filter(({ name }) => isOnePerson(own.name, name))
        .map((other) => ({ comparison, other })),
    );
    const [first] = told;
    if (!first || told.some(({ other }) => !areOpposed(own, other))) continue;
    return {
      comparisons: [first.comparison],
      conflict: { kind: 'name', draft: spanOf(own.word), source: spanOf(first.other.word) },
    };
  }
  return undefined;
}

function areOpposed(a: Relative, b: Relative): boolean {
  if (a.kinship === 'none' || b.kinship === 'none') return a.kinship !== b.kinship;
  return a.kinship !== 'any' && b.kinship !== 'any' && a.kinship !== b.kinship;
}

function relativesIn(tokens: readonly ContentToken[]): Relative[] {
  return tokens.flatMap((word, at) => {
    const kinship = kinshipOf(tokens, at);
    if (kinship !== undefined && isOfPronoun(tokens, at)) return [];
    const name = kinship === undefined ? undefined : personAt(tokens, at);
    return kinship === undefined || name === undefined ? [] : [{ kinship, word, name }];
  });
}

/** The kinship that a word tells; undefined for "sister-in-law", "her brother's", and a title: "Sister Agnes". */
function kinshipOf(tokens: readonly ContentToken[], at: number): string | undefined {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || word.name || next?.lower === "'s" || next?.lower === '’s' || /^[-‐‑]/u.test(next?.text ?? ''))
    return undefined;
  if (kinshipNouns.has(word.lemma)) return word.negators > 0 ? undefined : word.lemma;
  if (!relativeWords.has(word.lower)) return undefined;
  const isDenied = word.negators % 2 === 1 || tokens[at - 1]?.lower === 'no';
  if (isDenied) return 'none';
  return word.pos === 'NOUN' ? 'any' : undefined;
}

const pronounPossessors = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose']);

/**
 * True for somebody else than the persons named: "Lund and his father". "Lund, who is his father" has a copula, and describes
 * Lund.
 */
function isOfPronoun(tokens: readonly ContentToken[], at: number): boolean {
  const tree = treeOf(tokens);
  const [first = at] = conjunctsOf(tree, at);
  return [at, first].some(
    (noun) =>
      dependentsOf(tree, noun, 'cop').length === 0 &&
      dependentsOf(tree, noun, 'nmod:poss').some((one) => pronounPossessors.has(tokens[one]?.lower ?? '')),
  );
}

/** The name nearest in the tree to a kinship noun, unless it is the possessor's: "Lund's sister". */
function personAt(tokens: readonly ContentToken[], at: number): readonly ContentToken[] | undefined {
  const distances = treeDistances(treeOf(tokens), [at], maxDistance);
  let best: number | undefined;
  for (const [index, token] of tokens.entries()) {
    if (!token.entity || (distances[index] ?? Infinity) > maxDistance) continue;
    const [, to] = nameRange(index, tokens);
    if (/^['’]s?$/u.test(tokens[to]?.lower ?? '')) continue;
    if (best === undefined || (distances[index] ?? 0) < (distances[best] ?? 0)) best = index;
  }
  if (best === undefined) return undefined;
  const [from, to] = nameRange(best, tokens);
  return tokens.slice(from, to).filter(({ entity }) => entity);
}

/** True if one name has all words of the other: "Delphine Marlowe", "Marlowe". */
function isOnePerson(a: readonly ContentToken[], b: readonly ContentToken[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.some((other) => sameName(word, other) === 'same'));
}
