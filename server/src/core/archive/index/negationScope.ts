import { clauseOpeners } from '../../english/conjunctions';
import { functionWords } from '../../english/functionWords';
import {
  denyingNouns,
  denyingVerbs,
  isNegation,
  nearNegations,
  undeniedAfterNot,
} from '../../english/negations';
import type { Token } from '../../prose/tokens';

/** Negation at a token: which negators govern it, and whether it is one itself. */
export interface NegationMarks {
  /** Number of negators that govern the token. */
  readonly negators: number;
  /** Number of them that deny by their meaning and not by their form: "refused", "ban". */
  readonly denials: number;
  /** True for the word that a negator bears on first: "approve" in "did not approve the plan". */
  readonly negatedHead: boolean;
  /** True for a word that denies by itself: "not", "never", "refused". */
  readonly negator: boolean;
}

/** Parts of speech of words that carry content, as against structure. */
export const contentTags: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'X',
  'SYM',
]);

/** Maximum number of content words after a negator that it governs. */
const maxGovernedWords = 4;

/** Marks that end the clause a negator governs. */
const clauseEnds = new Set([',', ';', ':', '.', '!', '?', '—', '–', '(', ')', '“', '”', '"', '‘', '’', "'"]);

/** Marks each token of a sentence with the negators that govern it. */
export function negationScopes(tokens: readonly Token[]): NegationMarks[] {
  const marks: Mutable<NegationMarks>[] = tokens.map(() => ({
    negators: 0,
    denials: 0,
    negatedHead: false,
    negator: false,
  }));
  for (let index = 0; index < tokens.length; index++) {
    const negator = negatorAt(tokens, index);
    const own = marks[index];
    if (!negator || !own) continue;
    own.negator = true;
    markScope(tokens, marks, negator);
  }
  return marks;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Negator {
  readonly lower: string;
  readonly kind: 'explicit' | 'near' | 'meaning';
  /** Index of the first token that it may govern. */
  readonly from: number;
}

function negatorAt(tokens: readonly Token[], index: number): Negator | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const { lower, lemma, pos } = token;
  const rulesOut = lemma === 'rule' && tokens[index + 1]?.lower === 'out';
  const from = index + (rulesOut ? 2 : 1);
  if (isExplicitNegation(tokens, index)) return { lower, kind: 'explicit', from };
  if (nearNegations.has(lower)) return { lower, kind: 'near', from };
  const denies =
    (pos === 'VERB' && denyingVerbs.has(lemma)) || (pos === 'NOUN' && denyingNouns.has(lemma)) || rulesOut;
  return denies ? { lower, kind: 'meaning', from } : undefined;
}

/** Marks what a negator governs: up to the clause's end, and to `maxGovernedWords` content words. */
function markScope(
  tokens: readonly Token[],
  marks: readonly Mutable<NegationMarks>[],
  { lower, kind, from }: Negator,
): void {
  let words = 0;
  let isHeadFound = false;
  for (let at = from; at < tokens.length && words < maxGovernedWords; at++) {
    const token = tokens[at];
    const mark = marks[at];
    if (!token || !mark || clauseEnds.has(token.text) || clauseOpeners.has(token.lower)) return;
    // "Those without a degree support": "without" bears on its own phrase alone.
    if (lower === 'without' && isHeadFound && token.pos === 'VERB') return;
    mark.negators++;
    if (kind === 'meaning') mark.denials++;
    if (!contentTags.has(token.pos) || functionWords.has(token.lower) || token.lower === 'longer') continue;
    if (!isHeadFound && token.pos !== 'ADV' && !(kind === 'explicit' && isModifier(tokens, at))) {
      mark.negatedHead = true;
      isHeadFound = true;
    }
    words++;
  }
}

/** True if a token denies by its form: "not", "never", "yet" in "has yet to". */
function isExplicitNegation(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (token.lower === 'yet') return next?.lower === 'to' && tokens[index + 2]?.pos === 'VERB';
  if (!isNegation(token.lower) || token.pos === 'PROPN') return false;
  if (token.lower === 'not' && undeniedAfterNot.has(next?.lower ?? '')) return false;
  if (token.lower === 'no' && next?.lower === 'doubt') return false;
  // Part of a compound: “hot-or-not”.
  return tokens[index - 1]?.text !== '-' || tokens[index - 1]?.end !== token.start;
}

const nominalTags = new Set(['ADJ', 'NOUN', 'PROPN']);

/** True if a word modifies the noun after it: "a traditional argument", "a college degree". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  return (
    own !== undefined &&
    nominalTags.has(own.pos) &&
    (next?.pos === 'NOUN' || (next?.pos === 'ADJ' && nominalTags.has(tokens[at + 2]?.pos ?? '')))
  );
}
