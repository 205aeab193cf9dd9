import type { Span } from '../../prose/span';
import type { Token } from '../../prose/tokens';

/** The smallest piece that values are read from: a figure, a word or a single mark. */
export interface Atom extends Span {
  readonly text: string;
  /** The text of a word in lower case; of figures and marks as it is. */
  readonly lower: string;
  readonly kind: 'figure' | 'word' | 'mark';
  /** True if nothing stands between it and the atom before. */
  readonly glued: boolean;
  /** Part of speech of the token that it lies in; X where none does. */
  readonly pos: string;
  /** Lemma of that token; `lower` where the token is more than the atom. */
  readonly lemma: string;
}

const outside: Atom = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'mark',
  glued: false,
  pos: 'X',
  lemma: '',
};

/**
 * An address, a figure (grouped by commas or not, with decimals), a word (which may hold digits: G20), a blank line, or
 * any other mark. The number of groups is bounded, so that a run of them is not tried again from each of its groups.
 */
const pattern =
  /(?:https?:\/\/|www\.)\S{1,2000}|(\d{1,3}(?:,\d{3}){1,7}(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)|(\p{L}[\p{L}\p{M}\p{N}]*)|\n\s*\n|\S/gu;

/** The atoms of a text. A stretch of them goes from the index of its first to the index after its last, as offsets do. */
export class Atoms {
  readonly #atoms: readonly Atom[];

  constructor(
    readonly text: string,
    tokens: readonly Token[],
  ) {
    this.#atoms = scan(text, tokens);
  }

  get length(): number {
    return this.#atoms.length;
  }

  /** The atom of an index; past the ends an empty mark. */
  at(index: number): Atom {
    return this.#atoms[index] ?? outside;
  }

  /** Joins atoms in lower case with one space between, to compare them with set phrases. */
  phrase(first: number, next: number): string {
    let phrase = this.at(first).lower;
    for (let index = first + 1; index < next; index += 1) phrase += ` ${this.at(index).lower}`;
    return phrase;
  }

  /** Offsets of the stretch from the atom `first` to the one before `next`. */
  span(first: number, next: number): Span {
    return { start: this.at(first).start, end: this.at(next - 1).end };
  }

  /** True if a sentence may begin with the atom. */
  opensSentence(index: number): boolean {
    const before = this.at(index - 1);
    if (index <= 0 || /^[.!?:;\n]/u.test(before.text)) return true;
    return /^["'“‘([•–—-]$/u.test(before.text) && !(before.glued && this.at(index - 2).kind === 'word');
  }
}

function scan(text: string, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let nextToken = 0;
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    while ((tokens[nextToken]?.end ?? Infinity) <= start) nextToken += 1;
    const token = tokens[nextToken];
    const atom = atomOf(match, previousEnd, token && token.start <= start ? token : undefined);
    atoms.push(atom);
    previousEnd = atom.end;
  }
  return atoms;
}

function atomOf(match: RegExpMatchArray, previousEnd: number, token: Token | undefined): Atom {
  const [text] = match;
  const start = match.index ?? 0;
  const kind = kindOf(match);
  const lower = kind === 'word' ? text.toLowerCase() : text;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    glued: start === previousEnd,
    pos: token?.pos ?? 'X',
    lemma: token && token.end - token.start === text.length ? token.lemma : lower,
  };
}

function kindOf([, figure, word]: RegExpMatchArray): Atom['kind'] {
  if (figure !== undefined) return 'figure';
  return word === undefined ? 'mark' : 'word';
}

const hyphens = new Set(['-', '\u2010', '\u2011', '\u2012', '–', '−']);

/** True for a hyphen, an en dash and a minus sign. */
export function isHyphen(atom: Atom): boolean {
  return hyphens.has(atom.text);
}

/** True if the atom is a word that begins with a capital. */
export function isCapital(atom: Atom): boolean {
  return atom.kind === 'word' && /^\p{Lu}/u.test(atom.text);
}
