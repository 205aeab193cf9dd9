/** What an alignment needs to know of a word. */
export interface AlignedWord {
  readonly key: string;
  readonly content: boolean;
  readonly capital: boolean;
  readonly inserted: boolean;
}

/**
 * One step of an alignment, in the order of the draft. `draft` and `source` are word indices; a step without `draft`
 * stands for source words that the draft leaves out, one without `source` for a draft word that the source lacks.
 * A `jump` leaves out all source words from `source` to `to`.
 */
export type Step =
  | { readonly kind: 'equal' | 'free' | 'replaced'; readonly draft: number; readonly source: number }
  | { readonly kind: 'added'; readonly draft: number }
  | { readonly kind: 'missing'; readonly source: number }
  | { readonly kind: 'jump'; readonly source: number; readonly to: number; readonly marked: boolean };

export interface Alignment {
  readonly score: number;
  readonly steps: readonly Step[];
}

/** Whether two different words are one name in two spellings. */
export type SameName = (a: string, b: string) => boolean;

// In units of a content word that agrees.
const contentWeight = 1;
const functionWeight = 0.4;
const replacedPenalty = 0.25;
const addedPenalty = 0.5;
const missingPenalty = 0.5;
/** What leaving out any number of source words costs where the writer marks it, and where not. */
const markedJump = 0.1;
const unmarkedJump = 2.2;
/** A jump leaves out at least so many words; fewer are missing words. */
const shortestJump = 2;

// How a cell's best alignment came about.
const equal = 1;
const free = 2;
const replaced = 3;
const added = 4;
const missing = 5;
const jumped = 6;

/**
 * The best alignment of all the draft's words with a stretch of the source's words: global on the draft's side, local
 * on the source's, with jumps at a fixed price (after Gotoh 1982, affine gaps with no price for extension). Time and
 * memory are the product of the two lengths.
 */
export function align(
  draft: readonly AlignedWord[],
  source: readonly AlignedWord[],
  mayJumpBefore: (index: number) => boolean,
  sameName: SameName,
): Alignment {
  const columns = source.length + 1;
  const scores = new Float32Array((draft.length + 1) * columns);
  const from = new Uint8Array((draft.length + 1) * columns);
  // Where a jump into a cell began, as a column.
  const jumpStart = new Int32Array((draft.length + 1) * columns);
  for (let row = 1; row <= draft.length; row++) {
    const word = draft[row - 1];
    if (!word) break;
    const marked = mayJumpBefore(row);
    const price = marked ? markedJump : unmarkedJump;
    const weight = word.content ? contentWeight : functionWeight;
    const here = row * columns;
    const above = here - columns;
    let best = -Infinity;
    let bestColumn = 0;
    for (let column = 0; column <= source.length; column++) {
      const cell = here + column;
      let score = (scores[above + column] ?? 0) - (word.inserted ? 0 : addedPenalty * weight);
      let step: number = added;
      if (column > 0) {
        const other = source[column - 1];
        const diagonal = scores[above + column - 1] ?? 0;
        if (other) {
          const relation = relate(word, other, sameName);
          const gain = relation === equal ? weight : relation === free ? 0 : -replacedPenalty * weight;
          if (diagonal + gain > score) {
            score = diagonal + gain;
            step = relation;
          }
          const skipped =
            (scores[cell - 1] ?? 0) -
            (other.inserted ? 0.05 : missingPenalty * (other.content ? contentWeight : functionWeight));
          if (row < draft.length && skipped > score) {
            score = skipped;
            step = missing;
          }
        }
        if (row < draft.length && column >= shortestJump) {
          const start = column - shortestJump;
          const left = scores[here + start] ?? -Infinity;
          if (left > best && from[here + start] !== jumped) {
            best = left;
            bestColumn = start;
          }
          if (best - price > score) {
            score = best - price;
            step = jumped;
            jumpStart[cell] = bestColumn;
          }
        }
      }
      scores[cell] = score;
      from[cell] = step;
    }
  }
  return trace(draft.length, columns, scores, from, jumpStart, mayJumpBefore);
}

function relate(word: AlignedWord, other: AlignedWord, sameName: SameName): number {
  if (word.key === other.key) return equal;
  if (word.capital && other.capital && sameName(word.key, other.key)) return equal;
  if (word.inserted || other.inserted) return free;
  return replaced;
}

function trace(
  rows: number,
  columns: number,
  scores: Float32Array,
  from: Uint8Array,
  jumpStart: Int32Array,
  mayJumpBefore: (index: number) => boolean,
): Alignment {
  const last = rows * columns;
  let column = 0;
  for (let at = 1; at < columns; at++)
    if ((scores[last + at] ?? 0) > (scores[last + column] ?? 0)) column = at;
  const score = scores[last + column] ?? 0;
  const steps: Step[] = [];
  let row = rows;
  while (row > 0) {
    const step = from[row * columns + column] ?? 0;
    if (step === jumped) {
      const start = jumpStart[row * columns + column] ?? 0;
      steps.push({ kind: 'jump', source: start, to: column, marked: mayJumpBefore(row) });
      column = start;
    } else if (step === missing) {
      column--;
      steps.push({ kind: 'missing', source: column });
    } else if (step === added) {
      row--;
      steps.push({ kind: 'added', draft: row });
    } else {
      row--;
      column--;
      const kind = step === equal ? 'equal' : step === free ? 'free' : 'replaced';
      steps.push({ kind, draft: row, source: column });
    }
  }
  return { score, steps: steps.reverse() };
}
