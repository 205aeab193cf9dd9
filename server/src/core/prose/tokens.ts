import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ItsFunction, WinkMethods } from 'wink-nlp';
import { BoundedMap } from '../collections/boundedMap';
import { shift } from './span';
import type { Span } from './span';

/** A word, number or punctuation mark. Contractions and possessives are two tokens: "do", "n't"; "Trump", "'s". */
export interface Token {
  /** UTF-16 offsets into the text analysed, between which exactly `text` stands. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Universal part-of-speech tag (NOUN, PROPN, VERB, AUX, …); X if unknown. */
  readonly pos: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
}

/** Tokens and sentences of a text. */
export interface Analysis {
  /** In ascending order, with nothing but white space between them. */
  readonly tokens: readonly Token[];
  /** In ascending order, each from its first token to the end of its last. */
  readonly sentences: readonly Span[];
}

/**
 * Maximum length of a run without white space that the tokenizer reads, in UTF-16 units: its time grows with the square of the
 * length. Longer runs are cut into pieces here.
 */
const maxRunLength = 200;

/** Maximum length of such a piece, in UTF-16 units. A surrogate pair at its end may exceed it by one. */
const maxRunPieceLength = 64;

const longRun = new RegExp(`[^ ]{${maxRunLength + 1},}`, 'g');
/** White space other than the plain space, and what wink takes for white space. */
const irregularSpace = /[^\S ]|[\u0085\u200b\u2060\ufeff]/g;
const piece = new RegExp(
  `[\\p{L}\\p{M}\\p{N}]{1,${maxRunPieceLength / 2}}|([^\\p{L}\\p{M}\\p{N}])\\1{0,${maxRunPieceLength / 2 - 1}}`,
  'gu',
);

/** Maximum length of a portion that is handed over, in UTF-16 units: beyond 100,000 the tokenizer's own arrays slow it down. */
const maxPortionLength = 50_000;

/**
 * Minimum length of a piece that is read by itself, in UTF-16 units: a paragraph is read in pieces, so that after an edit most of it
 * is known. Shorter pieces would gain nothing.
 */
const minPieceLength = 360;

/** A place where one sentence surely ends and another begins, after a word that is no abbreviation. */
const sureSentenceEnd = /\p{Ll}{5}[.!?]["”]? (?=["“]?\p{Lu})/gu;

/** A possessive in front of a mark. */
const markedPossessive = /(\p{L}*)(?<=[\p{L}\p{N}.])(['’]s)(?=[^\s\p{L}\p{N}])/giu;

/** Words whose contractions with "is" and "us" are in wink's lexicon. */
const contractedWords: ReadonlySet<string> = new Set(
  'he here how it let she that there this what when where which who why'
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);

/** Functions that wink calls with a token's index, its document and its model; the published types lack the last two. */
interface Properties {
  readonly pos: (index: number, document: unknown, model: unknown) => string;
  readonly lemma: (index: number, document: unknown, model: unknown) => string;
  readonly span: (bounds: readonly number[]) => readonly number[];
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly tag: ItsFunction<string>;
  readonly lemma: ItsFunction<string>;
  readonly bounds: ItsFunction<readonly number[]>;
}

/** Loaded with the module, which is loaded on demand, so that the first text is not slower than others. */
const tagger = load();

function load(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const its = nlp.its as unknown as Properties;
  return {
    nlp,
    tag: its.pos,
    lemma: its.lemma,
    bounds: its.span,
  };
}

/** Maximum total length of the texts whose analysis is remembered, in UTF-16 units: several readers ask for a paragraph in turn. */
const maxRememberedLength = 100_000;
const remembered = new BoundedMap<string, Analysis>(maxRememberedLength, ({ length }) => length);
const rememberedPieces = new BoundedMap<string, Analysis>(maxRememberedLength, ({ length }) => length);

/** Splits a text into tokens, with parts of speech and lemmas, and sentences. Time is linear in its length. */
export function analyse(text: string): Analysis {
  const known = remembered.get(text);
  if (known) return known;
  const analysis = analyseUnremembered(text);
  remembered.set(text, analysis);
  return analysis;
}

function analyseUnremembered(text: string): Analysis {
  const ends = pieceEnds(text);
  if (ends.length === 1) return analysePiece(text);
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  let from = 0;
  for (const end of ends) {
    const piece = text.slice(from, end);
    let known = rememberedPieces.get(piece);
    if (!known) {
      known = analysePiece(piece);
      rememberedPieces.set(piece, known);
    }
    for (const token of known.tokens)
      tokens.push(from === 0 ? token : { ...token, start: token.start + from, end: token.end + from });
    for (const sentence of known.sentences) sentences.push(from === 0 ? sentence : shift(sentence, from));
    from = end;
  }
  return { tokens, sentences };
}

/** Where the pieces of a text end, in order: at the first sure end of a sentence after their minimum length. */
function pieceEnds(text: string): number[] {
  const ends: number[] = [];
  if (text.length > minPieceLength) {
    sureSentenceEnd.lastIndex = minPieceLength;
    for (let found = sureSentenceEnd.exec(text); found; found = sureSentenceEnd.exec(text)) {
      ends.push(sureSentenceEnd.lastIndex);
      sureSentenceEnd.lastIndex += minPieceLength;
    }
  }
  return [...ends, text.length];
}

function analysePiece(text: string): Analysis {
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  // One space for each white-space unit, so that offsets stay what they are and wink counts no tab or line break as a token.
  const spaced = text.replace(irregularSpace, ' ');
  const runs = new Map<number, number>();
  const masked = hasLongRun(spaced)
    ? spaced.replace(longRun, (run, at: number) => {
        runs.set(at, run.length);
        return 'X'.padEnd(run.length, ' ');
      })
    : spaced;
  for (let from = 0; from < masked.length;) {
    const to = portionEnd(masked, from);
    analysePortion(text, masked, from, to, runs, tokens, sentences);
    from = to;
  }
  return { tokens, sentences };
}

/**
 * Sets possessives in front of a mark apart. Wink takes "Quill’s," for one word, and would take every "Quill’s" that it reads
 * afterwards for that word: what it finds in a text must not depend on what it has read before.
 */
function withPossessivesApart(text: string): string {
  return text.replace(markedPossessive, (found, word: string, possessive: string) =>
    contractedWords.has(word) ? found : `${word} ${possessive}`,
  );
}

function hasLongRun(text: string): boolean {
  for (let from = 0; from + maxRunLength < text.length;) {
    // A run that is too long leaves no space in the stretch after its beginning.
    const space = text.lastIndexOf(' ', from + maxRunLength);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

/** End of a portion that begins at `from`: the end of a sentence if there is one in its second half, else a space. */
function portionEnd(text: string, from: number): number {
  const limit = from + maxPortionLength;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > from + maxPortionLength / 2; at -= 1) {
    const mark = text[at - 1];
    if (text[at] === ' ' && (mark === '.' || mark === '!' || mark === '?')) return at;
  }
  const space = text.lastIndexOf(' ', limit);
  return space > from ? space : limit;
}

function analysePortion(
  text: string,
  masked: string,
  from: number,
  to: number,
  runs: ReadonlyMap<number, number>,
  tokens: Token[],
  sentences: Span[],
): void {
  const { nlp, tag, lemma, bounds } = tagger;
  const document = nlp.readDoc(withPossessivesApart(masked.slice(from, to)));
  const all = document.tokens();
  const values = all.out();
  const tags = all.out<string>(tag);
  const lemmas = all.out<string>(lemma);
  const firstOf = new Int32Array(values.length + 1);
  let at = from;
  for (let i = 0; i < values.length; i += 1) {
    firstOf[i] = tokens.length;
    const value = values[i] ?? '';
    while (at < to && masked.charCodeAt(at) === 32) at += 1;
    if (!masked.startsWith(value, at)) {
      // The tokenizer changed the text: look for the token a little further on, and drop it if it is not there.
      const found = masked.slice(at, at + 2 * maxRunLength).indexOf(value);
      if (found < 0) continue;
      at += found;
    }
    const run = value === 'X' ? runs.get(at) : undefined;
    if (run === undefined) {
      // The tagger takes "people" after "to" for a verb.
      const lower = value.toLowerCase();
      const base = lemmas[i] ?? value;
      tokens.push({
        start: at,
        end: at + value.length,
        text: value,
        lower,
        pos: value === 'people' ? 'NOUN' : (tags[i] ?? 'X'),
        lemma: base === value ? lower : base.toLowerCase(),
      });
      at += value.length;
    } else {
      for (const match of text.slice(at, at + run).matchAll(piece)) {
        const start = at + match.index;
        const own = match[0];
        tokens.push({
          start,
          end: start + own.length,
          text: own,
          lower: own.toLowerCase(),
          pos: match[1] === undefined ? 'X' : 'PUNCT',
          lemma: own.toLowerCase(),
        });
      }
      at += run;
    }
  }
  firstOf[values.length] = tokens.length;
  for (const [head, tail] of document.sentences().out(bounds) as unknown as readonly (readonly number[])[]) {
    const first = tokens[firstOf[head ?? 0] ?? 0];
    const last = tokens[(firstOf[(tail ?? 0) + 1] ?? 0) - 1];
    if (!first || !last || last.end <= first.start) continue;
    const previous = sentences.at(-1);
    // A question in quotation marks does not end the sentence if the text goes on in lower case: "What?" he asked.
    if (previous && /^\p{Ll}/u.test(first.text))
      sentences[sentences.length - 1] = { start: previous.start, end: last.end };
    else sentences.push({ start: first.start, end: last.end });
  }
}
