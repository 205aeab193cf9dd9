import { lowerBound } from '../../collections/binarySearch';
import { pairQuotationMarks } from '../../prose/quotedSpans';
import type { IndexRange } from '../../collections/indexRange';
import type { QuotedSpan } from '../../prose/quotedSpans';
import { analyse } from '../../prose/tokens';
import type { Token } from '../../prose/tokens';

/**
 * A token, or a whole quotation, whose part of speech is QUOTE: in the sentence that reports it, a quotation is one word,
 * however long it is. Offsets are UTF-16 units of the block's text.
 */
export type Unit = Token;

/** True for the mark of a possessive, which is a unit of its own: "’s", or the apostrophe after a plural. */
export function isPossessiveMarker(unit: Unit | undefined): boolean {
  return unit !== undefined && /^['’]s?$/u.test(unit.text);
}

/** The units of a block, or of a quotation inside it, with the sentences that they form. */
export interface UnitSequence {
  readonly units: readonly Unit[];
  /** What the quotations among the units are. */
  readonly quotations: ReadonlyMap<Unit, QuotedSpan>;
  readonly sentences: readonly IndexRange[];
  /** 0 for the block itself; 1 for the words of a quotation in it, and so on. */
  readonly depth: number;
}

/** Words of a quotation are read as sentences of their own only from this length on, in UTF-16 units. */
const minNestedQuotationLength = 24;

/** How deep quotations are read in quotations. */
const maxQuotationDepth = 2;

/** A sentence after a quoted question or exclamation belongs to it if it is so short, in units: "Why?" the mayor asked. */
const maxCueUnits = 8;

const fullStop = /[.!?…]["”’'»)\]]*$/u;
const questionMark = /[!?]["”’'»)\]]*$/u;
const opening = /^["“”„«‘'([]*[\p{Lu}\p{N}]|^["“„«‘`]/u;

/** The block's own sequence first, then one for each quotation in it that quotes somebody itself. */
export function unitSequences(text: string): readonly UnitSequence[] {
  const { tokens, sentences } = analyse(text);
  const quotations = pairQuotationMarks(text);
  const reader = new SequenceReader(text, tokens, new Set(sentences.map(({ start }) => start)), quotations);
  const sequences: UnitSequence[] = [reader.read(0, 0, text.length)];
  for (const [index, { level, inner }] of quotations.entries()) {
    if (level >= maxQuotationDepth || inner.end - inner.start < minNestedQuotationLength) continue;
    // Annotators mark what an article reports and not what its speakers do: the weights find nothing in a quotation, and
    // without another in it there is nothing else to go by.
    if (quotations[index + 1]?.level !== level + 1) continue;
    sequences.push(reader.read(level + 1, inner.start, inner.end));
  }
  return sequences;
}

class SequenceReader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly starts: ReadonlySet<number>,
    private readonly quotations: readonly QuotedSpan[],
  ) {}

  read(depth: number, from: number, to: number): UnitSequence {
    const units: Unit[] = [];
    const quotations = new Map<Unit, QuotedSpan>();
    const sentences: { from: number; to: number }[] = [];
    let nextQuotation = lowerBound(this.quotations, ({ span }) => span.start < from);
    for (let i = lowerBound(this.tokens, ({ start }) => start < from); i < this.tokens.length; i += 1) {
      const token = this.tokens[i];
      if (!token || token.start >= to) break;
      while (this.isPassed(nextQuotation, depth, token.start)) nextQuotation += 1;
      const quotation = this.quotations[nextQuotation];
      let unit: Unit = token;
      if (quotation?.level === depth && quotation.span.start < token.end) {
        unit = quotationUnit(this.text, quotation);
        quotations.set(unit, quotation);
        // The tokens inside, and one that the tokeniser glued to the opening mark.
        while ((this.tokens[i + 1]?.start ?? Infinity) < quotation.span.end) i += 1;
      }
      const sentence = sentences.at(-1);
      const previous = units.at(-1);
      units.push(unit);
      if (sentence && previous && !this.startsSentence(previous, unit)) sentence.to = units.length;
      else sentences.push({ from: units.length - 1, to: units.length });
    }
    return { units, quotations, sentences: joinQuestions(units, sentences), depth };
  }

  private isPassed(index: number, depth: number, at: number): boolean {
    const quotation = this.quotations[index];
    return quotation !== undefined && (quotation.level !== depth || quotation.span.end <= at);
  }

  private startsSentence(previous: Unit, unit: Unit): boolean {
    if (previous.pos === 'QUOTE' && fullStop.test(previous.text)) return opening.test(unit.text);
    return this.starts.has(unit.start);
  }
}

function quotationUnit(text: string, { span: { start, end } }: QuotedSpan): Unit {
  return { start, end, text: text.slice(start, end), lower: '"', pos: 'QUOTE', lemma: '"' };
}

/** A quoted question or exclamation ends its sentence unless what follows is short enough to be its cue. */
function joinQuestions(units: readonly Unit[], sentences: readonly IndexRange[]): readonly IndexRange[] {
  const joined: { from: number; to: number }[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    const before = units[sentence.from - 1];
    const short = sentence.to - sentence.from <= maxCueUnits && units[sentence.from]?.pos !== 'QUOTE';
    if (previous && short && before?.pos === 'QUOTE' && questionMark.test(before.text))
      previous.to = sentence.to;
    else joined.push({ ...sentence });
  }
  return joined;
}
