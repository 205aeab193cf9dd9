import type { Aliases } from '../../attribution/speakers/compareSpeakers';
import { analyse } from '../../prose/tokens';
import { contentTokens, lookupKey } from '../index/contentTokens';
import type { ContentToken } from '../index/contentTokens';

/** The words that passages are searched by: their weights, above 0, by their keys in the index of passages. */
export type QueryTerms = ReadonlyMap<string, number>;

/**
 * Weight of a name, as against 1 for another word: who and where narrows down more than rarity tells, since a name stands in
 * many passages of the articles about it. Chosen with `contextWeight`, `lengthNormalization` and `articleDiscount` by leaving
 * one story of several sources out in turn.
 */
const nameWeight = 1.5;

/** Weight of a word that only the sentence before or after has, as a share of its weight in the sentence itself. */
const contextWeight = 0.5;

/** The content words of a sentence as query terms. */
export function queryTerms(tokens: readonly ContentToken[]): QueryTerms {
  const terms = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (!token.content) continue;
    raise(terms, lookupKey(token), token.name ? nameWeight : 1);
    // The capital that begins a sentence need not make a name: "Traffic" is looked up as "traffic", too.
    if (at === 0 && token.name) raise(terms, lookupKey({ ...token, name: false }), 1);
  }
  return terms;
}

/** The terms of all sentences, each with its greatest weight. */
export function joinedTerms(sentences: readonly QueryTerms[]): QueryTerms {
  const joined = new Map<string, number>();
  for (const terms of sentences) for (const [key, weight] of terms) raise(joined, key, weight);
  return joined;
}

/** Terms of a sentence with those of the sentences beside it, which tell what its pronouns stand for. */
export function withContext(terms: QueryTerms, beside: readonly QueryTerms[]): QueryTerms {
  const all = new Map(terms);
  for (const [key, weight] of joinedTerms(beside)) raise(all, key, contextWeight * weight);
  return all;
}

/** The keys of the names of one speaker or place. */
export type AliasKeys = readonly (readonly string[])[];

/** Reads the names that the user declares to be one's as keys of the index; names without a content word are left out. */
export function aliasKeys(aliases: Aliases): readonly AliasKeys[] {
  return aliases.map((names) =>
    names
      .map((name) => [...queryTerms(contentTokens(analyse(name).tokens)).keys()])
      .filter(({ length }) => length > 0),
  );
}

/** Terms with those of every other name of whoever they name. */
export function withAliases(terms: QueryTerms, aliases: readonly AliasKeys[]): QueryTerms {
  const all = new Map(terms);
  for (const names of aliases) {
    const named = names.find((keys) => keys.every((key) => terms.has(key)));
    if (!named) continue;
    const weight = Math.min(...named.map((key) => terms.get(key) ?? 0));
    for (const keys of names) for (const key of keys) raise(all, key, weight);
  }
  return all;
}

function raise(terms: Map<string, number>, key: string, weight: number): void {
  terms.set(key, Math.max(terms.get(key) ?? 0, weight));
}
