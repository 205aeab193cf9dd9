import { interviewLabels, turnRoles } from '../english/transcripts';
import type { Block } from '../prose/prose';

/** The words of one speaker in a transcript or an interview, as far as their block tells. */
export interface Turn {
  readonly kind: 'question' | 'answer' | 'named';
  /** Length of the label with the white space after it, in UTF-16 units of the block's text; 0 for a block that goes on with a turn. */
  readonly labelLength: number;
  /** Name or role that the label gives, in the case of running text: "Mara Quill", "Mr Quill", "chair"; empty for "Q" and "A". */
  readonly label: string;
}

/** A time code, a label of capitalised words, perhaps with something in brackets, and a colon. */
const labelPattern =
  /^(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s+)?(?<label>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|la|van|von|der|den|bin|al|of|the)){0,5})(?:\s*\((?<brackets>[^()\n]{1,60})\))?:(?:\s+|$)/u;

/** Maximum length of the beginning of a block that is searched for a label, in UTF-16 units. */
const maxLabelLength = 140;

/** Maximum distance of a speaker who speaks only once from the other turns, in blocks. */
const maxDistanceToTurn = 2;

/** Minimum share, 0 to 1, of the blocks of a transcript that have a label. */
const minLabelledShare = 0.5;

/** Maximum number of blocks without a label that go on with a turn. */
const maxContinuations = 6;

interface LabelledBlock {
  readonly index: number;
  readonly labelLength: number;
  readonly label: string;
  readonly inCapitals: boolean;
  /** The last word of the label, by which "MARA QUILL" and "MS QUILL" are one speaker. */
  readonly key: string;
  readonly brackets: string | undefined;
}

/**
 * The turns of a document that is, or holds, a transcript or an interview that is printed word for word, by block index:
 * "Q: …", "MARA QUILL: …", "Quill: …". Labels are names where two speakers alternate and one of them speaks again, so that
 * lines such as "Date: …" are no turns.
 */
export function turnsOf(blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const labelled = blocks.flatMap((block, index) => labelledBlock(block, index) ?? []);
  const turns = new Map<number, Turn>();
  const firstQuestion = labelled.findIndex(isQuestion);
  const afterQuestion = firstQuestion < 0 ? [] : labelled.slice(firstQuestion);
  for (const block of afterQuestion.filter(isInterviewLabel)) {
    const { index, labelLength } = block;
    turns.set(index, { kind: isQuestion(block) ? 'question' : 'answer', labelLength, label: '' });
  }
  for (const block of namedTurns(labelled, blocks)) {
    const { index, labelLength } = block;
    turns.set(index, { kind: 'named', labelLength, label: speakerInLabel(block) });
  }
  addContinuations(turns, blocks);
  return turns;
}

function labelledBlock({ text, kind }: Block, index: number): LabelledBlock | undefined {
  if (kind === 'cell') return undefined;
  const match = labelPattern.exec(text.slice(0, maxLabelLength));
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return undefined;
  return {
    index,
    labelLength: match[0].length,
    label,
    inCapitals: isInCapitals(label),
    key: (label.split(/\s+/u).at(-1) ?? label).toLowerCase(),
    brackets: match.groups?.['brackets'],
  };
}

function isInterviewLabel({ label }: LabelledBlock): boolean {
  return interviewLabels.has(label.toLowerCase());
}

function isQuestion(block: LabelledBlock): boolean {
  return isInterviewLabel(block) && block.key.startsWith('q');
}

function isInCapitals(label: string): boolean {
  return label === label.toUpperCase() && /\p{Lu}\p{Lu}/u.test(label);
}

/** The blocks whose labels are names or roles of speakers; none if the document is no transcript. */
function namedTurns(labelled: readonly LabelledBlock[], blocks: readonly Block[]): readonly LabelledBlock[] {
  const counts = new Map<string, number>();
  for (const { key } of labelled) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isNamed = (block: LabelledBlock): boolean => !isInterviewLabel(block);
  let from = labelled.findIndex((block) => isNamed(block) && (counts.get(block.key) ?? 0) > 1);
  if (from < 0) return [];
  let to = labelled.findLastIndex(({ key }) => (counts.get(key) ?? 0) > 1);
  const { inCapitals = false } = labelled[from] ?? {};
  const isNextTurn = (at: number, neighbour: number): boolean => {
    const [block, other] = [labelled[at], labelled[neighbour]];
    return (
      block?.inCapitals === inCapitals &&
      other !== undefined &&
      Math.abs(block.index - other.index) <= maxDistanceToTurn
    );
  };
  while (isNextTurn(from - 1, from)) from--;
  while (isNextTurn(to + 1, to)) to++;
  const turns = labelled.slice(from, to + 1);
  const length = (turns.at(-1)?.index ?? 0) - (turns[0]?.index ?? 0) + 1;
  const isTranscript =
    new Set(turns.map(({ key }) => key)).size > 1 &&
    turns.length >= minLabelledShare * Math.min(length, blocks.length);
  return isTranscript ? turns.filter(isNamed) : [];
}

/** A name in brackets, as in "CHAIR (SEN. MARA QUILL)", but no "MS QUILL (for the council)". */
const nameInBrackets = /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]+$/u;

function speakerInLabel({ label, brackets }: LabelledBlock): string {
  const name = brackets !== undefined && nameInBrackets.test(brackets) ? brackets : label;
  if (turnRoles.has(name.toLowerCase())) return name.toLowerCase();
  return isInCapitals(name) ? name.split(/\s+/u).map(inTitleCase).join(' ') : name;
}

function inTitleCase(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Adds the blocks without a label that go on with a turn. */
function addContinuations(turns: Map<number, Turn>, blocks: readonly Block[]): void {
  const last = [...turns.keys()].reduce((latest, index) => Math.max(latest, index), -1);
  for (const [index, turn] of [...turns]) {
    // Behind its last turn a transcript may have ended.
    const limit = index === last ? 0 : maxContinuations;
    for (let at = index + 1; at <= index + limit && !turns.has(at); at++) {
      const block = blocks[at];
      if (!block || !isRunningOn(block)) break;
      turns.set(at, { ...turn, labelLength: 0 });
    }
  }
}

/** True for sentences, as against a heading or a remark in brackets. */
function isRunningOn({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /[.!?…]["”’)]*$/u.test(text) && !/^[[(]/u.test(text);
}
