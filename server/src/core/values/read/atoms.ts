import type { Span } from '../../prose/span';
import type { Token } from '../../prose/tokens';

/** The smallest piece that values are read from: a figure, a word or a single mark. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'figure' | 'word' | 'mark';
  /** Nothing stands between it and the atom before. */
  readonly glued: boolean;
  /** Part of speech of the token that it lies in; X where none does. */
  readonly pos: string;
  /** Lemma of that token; the word itself where the token is more than the word. */
  readonly lemma: string;
}

const nothing: Atom = {
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

/** The atoms of a text. `at` answers for every index: past the ends with an empty mark. */
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

  at(index: number): Atom {
    return this.#atoms[index] ?? nothing;
  }

  /** Lower-case words from `index` on, one space between: for comparing with set phrases. */
  phrase(index: number, length: number): string {
    let phrase = this.at(index).lower;
    for (let i = index + 1; i < index + length; i += 1) phrase += ` ${this.at(i).lower}`;
    return phrase;
  }

  /** From the start of one atom to the end of another, both included. */
  span(first: number, last: number): Span {
    return { start: this.at(first).start, end: this.at(last).end };
  }

  /** Whether a sentence may begin with this atom. */
  opensSentence(index: number): boolean {
    const before = this.at(index - 1);
    if (index <= 0 || /^[.!?:;\n]/u.test(before.text)) return true;
    return /^["'“‘([•–—-]$/u.test(before.text) && !(before.glued && this.at(index - 2).kind === 'word');
  }
}

function scan(text: string, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let next = 0;
  let end = -1;
  for (const match of text.matchAll(pattern)) {
    const own = match[0];
    const start = match.index;
    let token = tokens[next];
    while (token && token.end <= start) {
      next += 1;
      token = tokens[next];
    }
    const within = token && token.start <= start ? token : undefined;
    const kind = match[1] !== undefined ? 'figure' : match[2] !== undefined ? 'word' : 'mark';
    const lower = kind === 'word' ? own.toLowerCase() : own;
    atoms.push({
      start,
      end: start + own.length,
      text: own,
      lower,
      kind,
      glued: start === end,
      pos: within?.pos ?? 'X',
      lemma: within && within.end - within.start === own.length ? within.lemma : lower,
    });
    end = start + own.length;
  }
  return atoms;
}

const hyphens = new Set(['-', '\u2010', '\u2011', '\u2012', '–', '−']);

/** Whether the atom is a hyphen, an en dash or a minus sign. */
export function isHyphen(atom: Atom): boolean {
  return hyphens.has(atom.text);
}

/** Whether the atom is a word that begins with a capital. */
export function isCapital(atom: Atom): boolean {
  return atom.kind === 'word' && /^\p{Lu}/u.test(atom.text);
}
