import { BoundedMap } from '../../collections/boundedMap';
import { memoized } from '../../collections/memoized';
import { countriesIn } from '../../english/countries';
import { clauseOpeners, connectiveAdverbs } from '../../english/conjunctions';
import { functionWords } from '../../english/functionWords';
import {
  denyingNouns,
  denyingVerbs,
  isNegation,
  nearNegations,
  undeniedAfterNot,
} from '../../english/negations';
import { nonNames } from '../../english/nonNames';
import type { Token } from '../../prose/tokens';
import { foldWord } from '../../prose/wordFolding';
import { isSpellingOf, spellingKey } from '../../values/names';
import { isCommonNoun } from '../../lexicon/commonNouns';

/** A token of a claim or a passage, as the two are compared. */
export interface ContentToken {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** Lemma and part of speech in one: what the lexicon tells words apart by. */
  readonly key: string;
  /** UTF-16 offsets into the text that was analysed. */
  readonly start: number;
  readonly end: number;
  /** Carries content, as against structure. */
  readonly content: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** A name or part of one. */
  readonly name: boolean;
  /** Surely the name of a person, place or body: no title, weekday, month or feast. */
  readonly entity: boolean;
  /** A figure, or a number in words. */
  readonly figure: boolean;
  /** The state that it names, by itself or as a way to name it (capital, people, government); by number. */
  readonly country: number | undefined;
  /** How many negators govern it. */
  readonly negators: number;
  /** How many of them deny by what they mean and not by their form: "refused", "ban". */
  readonly denials: number;
  /** The word that a negator bears on first. */
  readonly negatedHead: boolean;
  /** Denies by itself: "not", "never", "refused". */
  readonly negator: boolean;
}

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'SYM']);
/** So many content words after a negator it still bears on. */
const negationReach = 4;
const clauseEnds = new Set([',', ';', ':', '.', '!', '?', '—', '–', '(', ')', '“', '”', '"', '‘', '’', "'"]);

/** Tokens with what the comparison needs to know of each. */
export function contentTokens(tokens: readonly Token[]): readonly ContentToken[] {
  const negation = negationOf(tokens);
  return tokens.map((token, index) => {
    const { text, lower, pos, start, end } = token;
    const { lemma, key, content, figure, country, capital, nameLike, entity } = wordOf(token);
    const { negators, denials, negatedHead, negator } = negation[index] ?? none;
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

/** What a word tells wherever it stands. */
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

/** Whether a token denies what follows it by its form: "not", "never", "yet" in "has yet to". */
function isDenial(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (token.lower === 'yet') return next?.lower === 'to' && tokens[index + 2]?.pos === 'VERB';
  if (!isNegation(token.lower) || token.pos === 'PROPN') return false;
  if (token.lower === 'not' && undeniedAfterNot.has(next?.lower ?? '')) return false;
  if (token.lower === 'no' && next?.lower === 'doubt') return false;
  // A word of a compound: “hot-or-not”.
  return tokens[index - 1]?.text !== '-' || tokens[index - 1]?.end !== token.start;
}

const none = { negators: 0, denials: 0, negatedHead: false, negator: false };

function negationOf(
  tokens: readonly Token[],
): { negators: number; denials: number; negatedHead: boolean; negator: boolean }[] {
  const marks = tokens.map(() => ({ ...none }));
  for (const [index, { lower, lemma, pos }] of tokens.entries()) {
    const next = tokens[index + 1]?.lower;
    const rulesOut = lemma === 'rule' && next === 'out';
    const byMeaning =
      (pos === 'VERB' && denyingVerbs.has(lemma)) || (pos === 'NOUN' && denyingNouns.has(lemma)) || rulesOut;
    const explicit = isDenial(tokens, index);
    if (!explicit && !nearNegations.has(lower) && !byMeaning) continue;
    const self = marks[index];
    if (self) self.negator = true;
    let reach = negationReach;
    let head = true;
    for (let at = index + (rulesOut ? 2 : 1); at < tokens.length && reach > 0; at++) {
      const token = tokens[at];
      const mark = marks[at];
      if (!token || !mark || clauseEnds.has(token.text) || clauseOpeners.has(token.lower)) break;
      // "Those without a degree support": it bears on its own phrase.
      if (lower === 'without' && !head && token.pos === 'VERB') break;
      mark.negators++;
      if (!explicit && !nearNegations.has(lower)) mark.denials++;
      if (!contentTags.has(token.pos) || functionWords.has(token.lower) || token.lower === 'longer') continue;
      if (head && token.pos !== 'ADV' && !(explicit && isModifier(tokens, at))) {
        mark.negatedHead = true;
        head = false;
      }
      reach--;
    }
  }
  return marks;
}

const nominal = new Set(['ADJ', 'NOUN', 'PROPN']);

/** Whether a word only says which of the things that the next one names: "a traditional argument", "a college degree". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  return (
    own !== undefined &&
    nominal.has(own.pos) &&
    (next?.pos === 'NOUN' || (next?.pos === 'ADJ' && nominal.has(tokens[at + 2]?.pos ?? '')))
  );
}

/** Whether a word is denied where it stands: "present" in "not present". */
export function isDenied(token: ContentToken | undefined): boolean {
  return (token?.negators ?? 0) % 2 === 1;
}

/** A key under which words of one family meet when passages are looked up: Ukraine and Ukrainian, annex and annexation. */
export function lookupKey(token: ContentToken): string {
  if (token.figure) return token.lower.replace(/,(?=\d{3})/gu, '');
  if (token.country !== undefined) return `=${token.country}`;
  if (token.name) return spellingKey(token.lower).slice(0, keyLength);
  return token.lemma.slice(0, keyLength);
}

const keyLength = 5;

/** Whether two tokens are one name, in two spellings or as two ways to name one state. */
export function sameName(a: ContentToken, b: ContentToken): 'same' | 'metonym' | 'different' {
  if (a.lower === b.lower || isSpellingOf(a.lower, b.lower)) return 'same';
  return a.country !== undefined && a.country === b.country ? 'metonym' : 'different';
}
