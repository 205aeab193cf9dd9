/** A word as alignments compare it. */
export interface AlignedWord {
  /** The word as it is compared, folded. */
  readonly key: string;
  readonly content: boolean;
  readonly capital: boolean;
  /** True if the word is an editor's insertion in square brackets. */
  readonly inserted: boolean;
}

/**
 * One step of an alignment, in the order of the draft. `draft` and `source` are word indices; a step without `draft`
 * stands for source words that the draft leaves out, one without `source` for a draft word that the source lacks.
 * `inserted` pairs two words of which one is an editor's insertion. A `jump` leaves out all source words from `source`
 * to `to`.
 */
export type Step =
  | { readonly kind: 'equal' | 'inserted' | 'replaced'; readonly draft: number; readonly source: number }
  | { readonly kind: 'added'; readonly draft: number }
  | { readonly kind: 'missing'; readonly source: number }
  | { readonly kind: 'jump'; readonly source: number; readonly to: number; readonly marked: boolean };

export interface Alignment {
  readonly score: number;
  readonly steps: readonly Step[];
}

/** True if two different words are one name in two spellings. */
export type SameName = (a: string, b: string) => boolean;

// Scores in units of a content word that agrees.
const contentWeight = 1;
const functionWeight = 0.4;
// Penalties as shares of the word's weight.
const replacedPenalty = 0.25;
const addedPenalty = 0.5;
const missingPenalty = 0.5;
/** Penalty for an editor's insertion in the source that the draft leaves out. */
const missingInsertionPenalty = 0.05;
// Penalties for leaving out any number of source words, where the writer marks it and where not.
const markedJumpPenalty = 0.1;
const unmarkedJumpPenalty = 2.2;
/** Minimum number of words that a jump leaves out; fewer are missing words. */
const shortestJump = 2;

// Kinds of steps as the table holds them.
const equal = 1;
const inserted = 2;
const replaced = 3;
const added = 4;
const missing = 5;
const jump = 6;

/**
 * Scores of the best alignments of a draft's first words (rows) with source words up to one (columns), and the step that
 * each ends with. Cells count row by row.
 */
interface AlignmentTable {
  readonly rows: number;
  readonly columns: number;
  readonly scores: Float32Array;
  readonly steps: Uint8Array;
  /** Of a cell that a jump ends at, the column that the jump begins at. */
  readonly jumpStarts: Int32Array;
}

/**
 * The best alignment of all the draft's words with a stretch of the source's words: global on the draft's side, local
 * on the source's, with jumps at a fixed price (after Gotoh 1982, affine gaps with no price for extension). Time and
 * memory are the product of the two lengths.
 *
 * @param isMarkedBefore True if the writer marks an omission before the draft's word of an index.
 */
export function align(
  draft: readonly AlignedWord[],
  source: readonly AlignedWord[],
  isMarkedBefore: (index: number) => boolean,
  sameName: SameName,
): Alignment {
  const columns = source.length + 1;
  const cells = (draft.length + 1) * columns;
  const table: AlignmentTable = {
    rows: draft.length,
    columns,
    scores: new Float32Array(cells),
    steps: new Uint8Array(cells),
    jumpStarts: new Int32Array(cells),
  };
  for (const [index, word] of draft.entries()) {
    const jumpPenalty = isMarkedBefore(index + 1) ? markedJumpPenalty : unmarkedJumpPenalty;
    fillRow(table, index + 1, word, source, jumpPenalty, sameName);
  }
  return trace(table, isMarkedBefore);
}

function fillRow(
  { rows, columns, scores, steps, jumpStarts }: AlignmentTable,
  row: number,
  word: AlignedWord,
  source: readonly AlignedWord[],
  jumpPenalty: number,
  sameName: SameName,
): void {
  const here = row * columns;
  const above = here - columns;
  const weight = weightOf(word);
  const ownPenalty = word.inserted ? 0 : addedPenalty * weight;
  // Behind the draft's last word nothing is left out.
  const isLast = row === rows;
  let jumpScore = -Infinity;
  let jumpStart = 0;
  for (let column = 0; column < columns; column++) {
    const cell = here + column;
    const other = source[column - 1];
    let score = (scores[above + column] ?? 0) - ownPenalty;
    let step = added;
    if (other) {
      const relation = relate(word, other, sameName);
      const paired = (scores[above + column - 1] ?? 0) + gainOf(relation, weight);
      if (paired > score) {
        score = paired;
        step = relation;
      }
    }
    if (other && !isLast) {
      const skipped = (scores[cell - 1] ?? 0) - penaltyForMissing(other);
      if (skipped > score) {
        score = skipped;
        step = missing;
      }
    }
    if (column >= shortestJump && !isLast) {
      const start = column - shortestJump;
      const startScore = scores[here + start] ?? -Infinity;
      if (startScore > jumpScore && steps[here + start] !== jump) {
        jumpScore = startScore;
        jumpStart = start;
      }
      if (jumpScore - jumpPenalty > score) {
        score = jumpScore - jumpPenalty;
        step = jump;
        jumpStarts[cell] = jumpStart;
      }
    }
    scores[cell] = score;
    steps[cell] = step;
  }
}

function weightOf({ content }: AlignedWord): number {
  return content ? contentWeight : functionWeight;
}

function relate(word: AlignedWord, other: AlignedWord, sameName: SameName): number {
  if (word.key === other.key) return equal;
  if (word.capital && other.capital && sameName(word.key, other.key)) return equal;
  if (word.inserted || other.inserted) return inserted;
  return replaced;
}

function gainOf(relation: number, weight: number): number {
  if (relation === equal) return weight;
  return relation === inserted ? 0 : -replacedPenalty * weight;
}

function penaltyForMissing(word: AlignedWord): number {
  return word.inserted ? missingInsertionPenalty : missingPenalty * weightOf(word);
}

/** The steps to the best cell of the last row, from its beginning. */
function trace(table: AlignmentTable, isMarkedBefore: (index: number) => boolean): Alignment {
  const { rows, columns, scores, jumpStarts } = table;
  let column = bestColumn(table);
  const score = scores[rows * columns + column] ?? 0;
  const steps: Step[] = [];
  let row = rows;
  while (row > 0) {
    const cell = row * columns + column;
    const step = table.steps[cell] ?? 0;
    if (step === jump) {
      const start = jumpStarts[cell] ?? 0;
      steps.push({ kind: 'jump', source: start, to: column, marked: isMarkedBefore(row) });
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
      const kind = step === equal ? 'equal' : step === inserted ? 'inserted' : 'replaced';
      steps.push({ kind, draft: row, source: column });
    }
  }
  return { score, steps: steps.reverse() };
}

/** The first column of the last row with its highest score. */
function bestColumn({ rows, columns, scores }: AlignmentTable): number {
  const last = rows * columns;
  let best = 0;
  for (let column = 1; column < columns; column++)
    if ((scores[last + column] ?? 0) > (scores[last + best] ?? 0)) best = column;
  return best;
}
