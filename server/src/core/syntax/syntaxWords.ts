import { combine, hashOf } from './featureHash';

/** What the parser reads of a token: where it stands and its text. */
export interface SyntaxToken {
  /** UTF-16 offsets into the text analysed. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The words that are tagged and parsed, as columns. A compound with hyphens is one word here ("well-known"), as it was in
 * learning, and several tokens in the text.
 */
export interface SyntaxWords {
  readonly count: number;
  /** Index of each word's first token; after the last word, the number of tokens. */
  readonly firstTokens: Int32Array;
  /** Hashes of the normal form, and of its last two, three and four characters and its first three. */
  readonly forms: Int32Array;
  readonly suffixes2: Int32Array;
  readonly suffixes3: Int32Array;
  readonly suffixes4: Int32Array;
  readonly prefixes: Int32Array;
  /** Capitals, digits, hyphens and length, as a small number. */
  readonly shapes: Int32Array;
}

/** Columns have room for two words more than the sentence: its root and a word that is absent. */
const extraWords = 2;

/** Values of the words outside the sentence. */
const rootForm = 1;
const absentForm = 2;

/** Reads the words of a sentence. Time is linear in the length of its tokens. */
export function syntaxWords(tokens: readonly SyntaxToken[]): SyntaxWords {
  const firstTokens = new Int32Array(tokens.length + 1);
  let count = 0;
  for (let at = 0; at < tokens.length; count += 1) {
    firstTokens[count] = at;
    at = compoundEnd(tokens, at);
  }
  firstTokens[count] = tokens.length;
  const size = count + extraWords;
  const words = {
    count,
    firstTokens,
    forms: new Int32Array(size),
    suffixes2: new Int32Array(size),
    suffixes3: new Int32Array(size),
    suffixes4: new Int32Array(size),
    prefixes: new Int32Array(size),
    shapes: new Int32Array(size),
  };
  for (let word = 0; word < count; word += 1) {
    const from = firstTokens[word] ?? 0;
    const to = firstTokens[word + 1] ?? 0;
    const text = wordText(tokens, from, to);
    const form = normalForm(text, tokens, from);
    const { length } = form;
    words.forms[word] = hashOf(form, 0, length);
    words.suffixes2[word] = hashOf(form, Math.max(0, length - 2), length);
    words.suffixes3[word] = hashOf(form, Math.max(0, length - 3), length);
    words.suffixes4[word] = hashOf(form, Math.max(0, length - 4), length);
    words.prefixes[word] = hashOf(form, 0, Math.min(length, 3));
    words.shapes[word] = shapeOf(text);
  }
  words.forms[count] = rootForm;
  words.shapes[count] = rootForm;
  words.forms[count + 1] = absentForm;
  words.shapes[count + 1] = absentForm;
  return words;
}

/** Index after the last token of the word that begins at `from`: tokens that hyphens join without a space are one word. */
function compoundEnd(tokens: readonly SyntaxToken[], from: number): number {
  let at = from;
  for (;;) {
    const here = tokens[at];
    const hyphen = tokens[at + 1];
    const next = tokens[at + 2];
    if (!here || !hyphen || !next || !/^[-‐‑]$/u.test(hyphen.text)) return at + 1;
    if (here.end !== hyphen.start || hyphen.end !== next.start) return at + 1;
    if (!joinable.test(here.text) || !joinable.test(next.text)) return at + 1;
    at += 2;
  }
}

const joinable = /^[\p{L}\p{N}]/u;

function wordText(tokens: readonly SyntaxToken[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += tokens[at]?.text ?? '';
  return text;
}

/** Characters beyond this, in UTF-16 units, are not read: no word that was learned is longer. */
const maxFormLength = 40;

/** Lower case, figures as zeros, and one spelling for each kind of punctuation mark. */
function normalForm(text: string, tokens: readonly SyntaxToken[], at: number): string {
  const first = text.charCodeAt(0);
  // The quickest way for most words.
  if (text.length > 3 && first > 64 && first < 128 && !/[^a-zA-Z]/u.test(text))
    return text.slice(0, maxFormLength).toLowerCase();
  if (/^["“”„«»]$|^``$|^''$/u.test(text)) return quotationMark(text, tokens, at);
  if (/^(?:[—–―]+|-{1,3})$/u.test(text)) return '--';
  if (/^(?:…|\.\.+)$/u.test(text)) return '...';
  if (text === '[' || text === '{') return '(';
  if (text === ']' || text === '}') return ')';
  return text
    .slice(0, maxFormLength)
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/\d/gu, '0');
}

/** An opening or a closing mark; of a straight one the space beside it decides. */
function quotationMark(text: string, tokens: readonly SyntaxToken[], at: number): string {
  if (text === '“' || text === '„' || text === '«' || text === '``') return '“';
  if (text !== '"') return '”';
  const here = tokens[at];
  const next = tokens[at + 1];
  return next && here?.end === next.start && tokens[at - 1]?.end !== here.start ? '“' : '”';
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  const upper = (first > 64 && first < 91) || (first > 127 && /^\p{Lu}/u.test(text));
  let shape = upper ? 1 : 0;
  if (upper && text.length > 1 && text === text.toUpperCase()) shape |= 2;
  if (/\d/u.test(text)) shape |= 4;
  if (text.includes('-')) shape |= 8;
  if (text.includes('.') && text.length > 1) shape |= 16;
  return combine(shape, Math.min(text.length, 3));
}
