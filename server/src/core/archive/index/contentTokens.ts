import { BoundedMap } from '../../collections/boundedMap';
import { memoized } from '../../collections/memoized';
import { connectiveAdverbs } from '../../english/conjunctions';
import { countriesIn } from '../../english/countries';
import { functionWords } from '../../english/functionWords';
import { isNegation } from '../../english/negations';
import { nonNames } from '../../english/nonNames';
import { isCommonNoun } from '../../lexicon/commonNouns';
import type { Token } from '../../prose/tokens';
import { foldWord } from '../../prose/wordFolding';
import { isSpellingOf, spellingKey } from '../../values/names/spelling';
import { contentTags, negationScopes } from './negationScope';
import type { NegationMarks } from './negationScope';

/** A token of a claim or a passage, with everything that their comparison needs. */
export interface ContentToken extends NegationMarks {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** Lemma and part of speech: the lexicon's key. */
  readonly key: string;
  /** UTF-16 offsets into the text that was analysed. */
  readonly start: number;
  readonly end: number;
  /** True if the word carries content, as against structure. */
  readonly content: boolean;
  /** True if the word begins with a capital. */
  readonly capital: boolean;
  /** True for a name or part of one. */
  readonly name: boolean;
  /** True for what is surely the name of a person, place or organization: no title, weekday, month or feast. */
  readonly entity: boolean;
  /** True for a figure or a number in words. */
  readonly figure: boolean;
  /** Number of the country that the word names, directly or by metonymy (capital, people, government). */
  readonly country: number | undefined;
}

const unmarked: NegationMarks = { negators: 0, denials: 0, negatedHead: false, negator: false };

export function contentTokens(tokens: readonly Token[]): readonly ContentToken[] {
  const negation = negationScopes(tokens);
  return tokens.map((token, index) => {
    const { text, lower, pos, start, end } = token;
    const { lemma, key, content, figure, country, capital, nameLike, entity } = wordOf(token);
    const { negators, denials, negatedHead, negator } = negation[index] ?? unmarked;
    return {
      text,
      lower,
      lemma,
      pos,
      key,
      start,
      end,
      content,
      capital,
      name: pos === 'PROPN' || (nameLike && index > 0),
      // A capital that only begins the sentence makes no name, unless a verb follows: Trump has, Police have.
      entity: entity && !(index === 0 && !namesSubject(tokens[1]) && isCommonNoun(lower)),
      figure,
      country,
      negators,
      denials,
      negatedHead,
      negator,
    };
  });
}

function namesSubject(next: Token | undefined): boolean {
  return next?.pos === 'PROPN' || next?.pos === 'AUX' || next?.pos === 'VERB';
}

/** The properties of a word that do not depend on its sentence. */
interface Word {
  readonly lemma: string;
  readonly key: string;
  readonly content: boolean;
  readonly figure: boolean;
  readonly country: number | undefined;
  readonly capital: boolean;
  /** Its capital makes a name of it, unless it begins the sentence. */
  readonly nameLike: boolean;
  readonly entity: boolean;
}

/** Maximum number of words remembered for each part of speech: words recur. */
const maxRememberedWords = 10_000;
const maxPartsOfSpeech = 100;

/** Words of a part of speech by their text. */
const rememberedWords = memoized<
  Token['pos'],
  BoundedMap<Token['text'], { readonly lemma: string; readonly word: Word }>
>(() => new BoundedMap(maxRememberedWords), maxPartsOfSpeech);

function wordOf(token: Token): Word {
  const { text, lemma, pos } = token;
  const remembered = rememberedWords(pos);
  const known = remembered.get(text);
  // Nearly every word has one lemma as one part of speech.
  if (known?.lemma === lemma) return known.word;
  const word = readWord(token);
  remembered.set(text, { lemma, word });
  return word;
}

function readWord({ text, lower, lemma, pos }: Token): Word {
  const figure = /^\p{N}/u.test(text) || pos === 'NUM';
  const content =
    /[\p{L}\p{N}]/u.test(text) &&
    (!functionWords.has(lower) || (pos === 'PROPN' && /^\p{Lu}{2,}$/u.test(text))) &&
    !connectiveAdverbs.has(lower) &&
    (contentTags.has(pos) || figure) &&
    !isNegation(lower) &&
    lower !== "'s";
  const capital = /^\p{Lu}/u.test(text);
  const [country] = content && capital ? countriesIn(text) : [];
  const folded = foldWord(lemma);
  return {
    lemma: folded,
    key: `${folded}/${pos}`,
    content,
    figure,
    country,
    capital,
    nameLike: capital && content && !/^\p{Lu}+$/u.test(text) && pos !== 'VERB',
    entity: pos === 'PROPN' && /^\p{Lu}\p{L}/u.test(text) && !nonNames.has(lower.replace(/\.$/u, '')),
  };
}

/** True if an odd number of negators governs a token: "present" in "not present". */
export function isDenied(token: ContentToken | undefined): boolean {
  return (token?.negators ?? 0) % 2 === 1;
}

/** Length of lookup keys, in characters: short enough for the words of one family to share a key. */
const lookupKeyLength = 5;

/** Key under which words of one family are looked up: Ukraine and Ukrainian, annex and annexation. */
export function lookupKey(token: ContentToken): string {
  if (token.figure) return token.lower.replace(/,(?=\d{3})/gu, '');
  if (token.country !== undefined) return `=${token.country}`;
  if (token.name) return spellingKey(token.lower).slice(0, lookupKeyLength);
  return token.lemma.slice(0, lookupKeyLength);
}

/** Compares two tokens as names: one name in two spellings, two names by metonymy for one country, or different names. */
export function sameName(a: ContentToken, b: ContentToken): 'same' | 'metonym' | 'different' {
  if (a.lower === b.lower || isSpellingOf(a.lower, b.lower)) return 'same';
  return a.country !== undefined && a.country === b.country ? 'metonym' : 'different';
}

/** Token range of the name around a token, from its first word to after its last: "Friedrich Merz". */
export function nameRange(
  index: number,
  tokens: readonly ContentToken[],
): readonly [from: number, to: number] {
  let from = index;
  let to = index + 1;
  while (tokens[from - 1]?.name) from--;
  while (tokens[to]?.name) to++;
  return [from, to];
}
