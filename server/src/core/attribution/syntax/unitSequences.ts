import { lowerBound } from '../../collections/binarySearch';
import type { IndexRange } from '../../collections/indexRange';
import { reportingVerbs } from '../../english/reportingVerbs';
import { isPersonTitle } from '../../values/names/personNames';
import { pairQuotationMarks } from '../../prose/quotedSpans';
import type { QuotedSpan } from '../../prose/quotedSpans';
import { analyse } from '../../prose/tokens';
import type { Token } from '../../prose/tokens';

/**
 * A token, or a whole quotation with its marks, whose part of speech is QUOTE: in the sentence that reports it, a quotation
 * has the role of one word, however long it is. Offsets are UTF-16 units of the paragraph's text.
 */
export type Unit = Token;

/** True for the mark of a possessive, which is a unit of its own: "’s", or the apostrophe after a plural. */
export function isPossessiveMarker(unit: Unit | undefined): boolean {
  return unit !== undefined && /^['’]s?$/u.test(unit.text);
}

/** The units of a paragraph, or of a quotation in it, with the sentences that they form. */
export interface UnitSequence {
  readonly units: readonly Unit[];
  /** The quotations of the units that are one. */
  readonly quotations: ReadonlyMap<Unit, QuotedSpan>;
  readonly sentences: readonly IndexRange[];
  /** Number of quotations that the units are inside of; 0 for the paragraph itself. */
  readonly depth: number;
}

/** Minimum length of a quotation whose words are read as a sequence of their own, in UTF-16 units. */
const minNestedQuotationLength = 24;

/** Parts of speech that the tagger gives to surnames that are words, too. */
const misreadTags = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);

/** Maximum depth of the sequences. */
const maxQuotationDepth = 2;

/** Maximum length of a sentence that is joined to the quoted question before it as its cue, in units: “Why?” The mayor asked. */
const maxCueUnits = 8;

const fullStop = /[.!?…]["”’'»)\]]*$/u;
const questionMark = /[!?]["”’'»)\]]*$/u;
const opening = /^["“”„«‘'([]*[\p{Lu}\p{N}]|^["“„«‘`]/u;

/**
 * Divides a paragraph's text into units: the paragraph's own sequence first, then one for each quotation that holds another
 * quotation. Other quotations are not read: the weights find nothing in them, since they were learned from articles in which
 * annotators marked what the article reports and not what its speakers do.
 */
export function unitSequences(text: string): readonly UnitSequence[] {
  const { tokens, sentences } = analyse(text);
  const quotations = pairQuotationMarks(text);
  const reader = new SequenceReader(text, tokens, new Set(sentences.map(({ start }) => start)), quotations);
  const sequences: UnitSequence[] = [reader.read(0, 0, text.length)];
  for (const [index, { level, inner }] of quotations.entries()) {
    if (level >= maxQuotationDepth || inner.end - inner.start < minNestedQuotationLength) continue;
    if (quotations[index + 1]?.level !== level + 1) continue;
    sequences.push(reader.read(level + 1, inner.start, inner.end));
  }
  return sequences;
}

class SequenceReader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly sentenceStarts: ReadonlySet<number>,
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
      let unit: Unit = this.asPartOfName(i);
      if (quotation?.level === depth && quotation.span.start < token.end) {
        unit = quotationUnit(this.text, quotation);
        quotations.set(unit, quotation);
        // Skips the tokens inside the quotation. The tokeniser may have joined the opening mark to a token before it.
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

  /**
   * A capitalised word right after a name, which the tagger takes for another part of speech, as the part of the name that it
   * is: "Josh Earnest said", "the Leeds Herald". In a headline every word has a capital: what follows must have none.
   */
  private asPartOfName(index: number): Token {
    const token = this.tokens[index];
    const previous = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    if (!token) throw new RangeError(`no token ${index}`);
    if (
      previous?.pos !== 'PROPN' ||
      previous.end + 1 !== token.start ||
      !misreadTags.has(token.pos) ||
      !/^\p{Lu}\p{Ll}/u.test(token.text) ||
      (token.pos === 'VERB' && reportingVerbs.has(token.lemma)) ||
      isPersonTitle(token.text) ||
      (next !== undefined && /^\p{Lu}/u.test(next.text))
    )
      return token;
    return { ...token, pos: 'PROPN', lemma: token.lower };
  }

  private isPassed(index: number, depth: number, at: number): boolean {
    const quotation = this.quotations[index];
    return quotation !== undefined && (quotation.level !== depth || quotation.span.end <= at);
  }

  private startsSentence(previous: Unit, unit: Unit): boolean {
    if (previous.pos === 'QUOTE' && fullStop.test(previous.text)) return opening.test(unit.text);
    return this.sentenceStarts.has(unit.start);
  }
}

function quotationUnit(text: string, { span: { start, end } }: QuotedSpan): Unit {
  return { start, end, text: text.slice(start, end), lower: '"', pos: 'QUOTE', lemma: '"' };
}

/** Joins a quoted question or exclamation and the sentence after it that is short enough to be its cue. */
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
