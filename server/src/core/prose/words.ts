import { functionWords } from '../english/functionWords';
import { isNegation } from '../english/negations';
import { numberWords } from '../english/numberWords';
import { foldWord } from './wordFolding';

/** A word for comparing quotations: differences of house style are folded. */
export interface Word {
  /** UTF-16 offsets into the text read. */
  readonly start: number;
  readonly end: number;
  /** Folded by `foldWord`, numbers in figures. */
  readonly key: string;
  /** Begins with a capital and may be a name. */
  readonly capital: boolean;
  /** Stands in square brackets: an editor's insertion. */
  readonly inserted: boolean;
}

/** Letters of a word, with hyphens and joiners that are not shown. */
const letters = String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*[\p{L}\p{M}])?`;

/** A word of which an editor has changed the first letters or the ending: "[W]e", "act[ed]". */
const changedWord = String.raw`\[\p{L}{1,3}\]${letters}(?:['’ʼ]${letters})*|${letters}\[\p{L}{1,5}\](?:${letters})?`;

/** A word of which a house style masks letters: "f***ing", "bulls---". */
const maskedWord = String.raw`${letters}(?:\*{2,}|-{3,})(?:${letters})?`;

const wordOrMark = new RegExp(
  String.raw`\p{Sc}|%|&|…|${maskedWord}|\.(?:\s?\.){2,}|${changedWord}|[[\]]|(?:\p{N}+(?:[.,]\p{N}+)*)|(?:\p{Lu}\.)+(?:\p{Lu}\.|\p{Lu}(?![\p{L}\p{M}'’ʼ]))|${letters}(?:['’ʼ]${letters})*`,
  'gu',
);
const possessive = /^(?<owner>.{2,})(?<mark>['’ʼ]s)$/u;

/** A mark between two words that something is left out: … or a row of full stops. */
export interface Ellipsis {
  /** Index of the word that follows it. */
  readonly before: number;
  readonly start: number;
  readonly end: number;
}

/** Words of a text, with the marks between them that something is left out. */
export interface WordSequence {
  readonly words: readonly Word[];
  readonly ellipses: readonly Ellipsis[];
}

/**
 * Words of a text in order. Hyphens, dashes, punctuation and quotation marks only separate; a possessive 's is a word of its own;
 * "twenty-five" is 25; "per cent" and "%" are percent; "[sic]" is left out.
 */
export function wordsOf(text: string): WordSequence {
  const words: Word[] = [];
  const ellipses: Ellipsis[] = [];
  let inserted = false;
  const brackets = text.includes(']');
  const add = (start: number, end: number, raw: string) => {
    const key = foldWord(raw);
    // A combining mark with no letter before it.
    if (key === '') return;
    const previous = words.at(-1);
    if (inserted && key === 'sic') return;
    const joined = previous && join(text, previous, { start, key });
    if (joined !== undefined && previous) words[words.length - 1] = { ...previous, end, key: joined };
    else {
      const value = numberWords.get(key);
      words.push({
        start,
        end,
        key: value === undefined ? key : String(value),
        capital: /^\p{Lu}/u.test(raw),
        inserted: inserted || (brackets && /\]['’ʼ]$/u.test(text.slice(Math.max(0, start - 2), start))),
      });
    }
  };
  const addChanged = (start: number, end: number, raw: string) => {
    const key = foldWord(raw.replace(/[^\p{L}\p{M}'’ʼ]/gu, ''));
    // Another initial is house style; another ending, or a mask, stands for the word as it was said.
    words.push({ start, end, key, capital: /^\[?\p{Lu}/u.test(raw), inserted: !raw.startsWith('[') });
  };
  for (const match of text.matchAll(wordOrMark)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (raw.length > 1 && /[[*]|--/u.test(raw)) {
      addChanged(start, end, raw);
      continue;
    }
    if (raw === '[' || raw === ']') inserted = raw === '[' && closesSoon(text, end);
    else if (raw.startsWith('…') || /^\.\s?\./u.test(raw))
      ellipses.push({ before: words.length, start, end });
    else if (raw === '%') add(start, end, 'percent');
    else if (raw === '&') add(start, end, 'and');
    else {
      const owner = raw.endsWith('s') ? possessive.exec(raw)?.groups?.['owner'] : undefined;
      if (owner !== undefined) {
        add(start, start + owner.length, owner);
        // James’s or James’: newsrooms differ.
        if (!/s$/iu.test(owner)) add(start + owner.length, end, "'s");
      } else add(start, end, raw.includes('.') ? raw.replaceAll(/(?<=\p{Lu})\./gu, '') : raw);
    }
  }
  return { words, ellipses };
}

/** True if a text has a word, as `wordsOf` finds them. Reads no further than the first. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Sc}%]/u.test(text);
}

/** Maximum length of an editor's insertion in square brackets, in UTF-16 units. */
const maxInsertionLength = 80;

/** True if the bracket that opens before `from` closes soon, and no other opens in between. */
function closesSoon(text: string, from: number): boolean {
  return /^[^[\]]*\]/u.test(text.slice(from, from + maxInsertionLength));
}

/** Key of two words that count as one: "per cent", "twenty-five". Undefined for any others. */
function join(text: string, previous: Word, next: { start: number; key: string }): string | undefined {
  const between = () => text.slice(previous.end, next.start);
  if (previous.key === 'per' && next.key === 'cent' && between().trim() === '') return 'percent';
  const isTens = /^[2-9]0$/u.test(previous.key) && !/^\d/u.test(text.slice(previous.start, previous.end));
  if (!isTens) return undefined;
  const unit = numberWords.get(next.key);
  return unit !== undefined && unit > 0 && unit < 10 && /^[-‐‑ ]$/u.test(between())
    ? String(Number(previous.key) + unit)
    : undefined;
}

/** True if a word carries content rather than structure. */
export function isContent(word: Word): boolean {
  return isNegation(word.key) || !functionWords.has(word.key);
}
