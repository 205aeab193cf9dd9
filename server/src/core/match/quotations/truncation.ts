import { spanOfWords } from '../../archive/article';
import type { Article } from '../../archive/article';
import { conditionWords } from '../../english/conjunctions';
import { denyingWordsBeforeQuotations, isNegation } from '../../english/negations';
import type { Span } from '../../prose/span';
import { isContent, wordsOf } from '../../prose/words';
import { inDraft } from './draftQuotation';
import type { DraftQuotation, QuotationPart } from './draftQuotation';
import type { QuotationMatch } from './quotationMatch';
import type { QuotedWords } from './quotedWords';
import { turningWordsAfter, turningWordsBefore, turningWordsBetween } from './turningWords';
import type { TurningWords } from './turningWords';

/** Words that a quotation leaves out so that its meaning turns. */
export interface Truncation {
  readonly kind: TurningWords['kind'];
  /** The words left out, in UTF-16 offsets into the source's text. */
  readonly omitted: Span;
  /** The draft's words, or its ellipsis, where they are left out, in UTF-16 offsets. */
  readonly span: Span;
  /** Puts the words back into the draft at a place in UTF-16 offsets; absent where they cannot simply be put back. */
  readonly restoration?: { readonly span: Span; readonly text: string };
}

/** Number of the quotation's words that are marked where something is left out before them. */
const markedWords = 3;

/** The truncation of a quotation that a source has word for word; undefined if nothing that it leaves out turns its meaning. */
export function truncationOf(
  match: QuotationMatch,
  quotation: DraftQuotation,
  quoted: QuotedWords,
  draft: string,
): Truncation | undefined {
  const truncation =
    insideEllipsis(match, quotation, quoted, draft) ??
    atBeginning(match, quotation, quoted) ??
    atEnd(match, quotation, quoted);
  return truncation && isToldBeside(truncation, match, quotation) ? undefined : truncation;
}

function insideEllipsis(
  { article, omissions }: QuotationMatch,
  { parts }: DraftQuotation,
  { gaps }: QuotedWords,
  draft: string,
): Truncation | undefined {
  for (const { draft: place, source } of omissions) {
    const gap = gaps.get(place.from);
    const part = gap && parts[gap.part];
    const turning = turningWordsBetween(article, source.from, source.to);
    if (gap?.kind !== 'ellipsis' || !part || !turning) continue;
    if (
      turning.kind === 'condition' &&
      (isKeptBefore(parts[0], turning) || isKeptAfter(parts.at(-1) ?? part))
    )
      continue;
    const span = inDraft(part, gap.span);
    const omitted = spanOfWords(article, turning);
    const isBare = /^(?:…|\.\s?\.\s?\.)$/u.test(draft.slice(span.start, span.end));
    return {
      kind: turning.kind,
      omitted,
      span,
      ...(isBare ? { restoration: { span, text: article.text.slice(omitted.start, omitted.end) } } : {}),
    };
  }
  return undefined;
}

function atBeginning(
  { article, from }: QuotationMatch,
  { parts: [part] }: DraftQuotation,
  { words }: QuotedWords,
): Truncation | undefined {
  const turning = turningWordsBefore(article, from);
  const [first] = words;
  if (!turning || !first || isKeptBefore(part, turning)) return undefined;
  const { start } = inDraft(part, first);
  const lastMarked = words[Math.min(markedWords, words.length) - 1] ?? first;
  const omitted = spanOfWords(article, turning);
  return {
    kind: turning.kind,
    omitted,
    span: { start: part.span.start, end: inDraft(part, lastMarked).end },
    restoration: { span: { start, end: start }, text: textBeforeWord(article, omitted.start, from) },
  };
}

/** An article's text from an offset to a word. */
function textBeforeWord({ text, words }: Article, start: number, word: number): string {
  return text.slice(start, words[word]?.start);
}

function atEnd(
  { article, from, to }: QuotationMatch,
  { parts }: DraftQuotation,
  { words }: QuotedWords,
): Truncation | undefined {
  const turning = turningWordsAfter(article, from, to);
  const part = parts.at(-1);
  const last = words.at(-1);
  if (!turning || !part || !last || !parts[last.part] || isKeptAfter(part)) return undefined;
  if (turning.kind === 'limit' && !isWholeSentence(parts[0], part)) return undefined;
  return {
    kind: turning.kind,
    omitted: spanOfWords(article, turning),
    span: { start: inDraft(part, last).start, end: part.span.end },
  };
}

/** True if the paragraph has, beside the quotation, most of what the words left out say. */
function isToldBeside(
  { omitted }: Truncation,
  { article }: QuotationMatch,
  { parts: [{ block, inner }] }: DraftQuotation,
): boolean {
  const keys = wordsOf(article.text.slice(omitted.start, omitted.end))
    .words.filter((word) => isContent(word) && !isNegation(word.key))
    .map(({ key }) => key);
  if (keys.length === 0) return false;
  const beside = block.text.slice(Math.max(0, inner.start - maxSentenceLength), inner.start);
  const after = block.text.slice(inner.end, inner.end + maxSentenceLength);
  const told = new Set([...wordsOf(beside).words, ...wordsOf(after).words].map(({ key }) => key));
  return 2 * keys.filter((key) => told.has(key)).length > keys.length;
}

/** True if a quotation is given as a whole sentence: it begins with a capital, and no words of the draft go on with it. */
function isWholeSentence(first: QuotationPart, { block, inner, text }: QuotationPart): boolean {
  if (!/^[^\p{L}]*\p{Lu}/u.test(first.text)) return false;
  return (
    /[.,!?;]$/u.test(text.trimEnd()) ||
    /^["”’'»\s]*(?:[.,!?;]|$)/u.test(block.text.slice(inner.end, inner.end + 4))
  );
}

/** Maximum length, in UTF-16 units, of the draft's sentence before or after a quotation that is looked at. */
const maxSentenceLength = 2000;

/** True if the draft's sentence denies or sets a condition itself before the quotation: "She denied that it was “a threat”". */
function isKeptBefore({ block, inner }: QuotationPart, { kind }: TurningWords): boolean {
  const before = block.text.slice(Math.max(0, inner.start - 1 - maxSentenceLength), inner.start - 1);
  let sentence = 0;
  for (const stop of before.matchAll(/[.!?]["”’')]?\s/gu)) sentence = stop.index + stop[0].length;
  const isKept =
    kind === 'negation'
      ? (key: string) => isNegation(key) || denyingWordsBeforeQuotations.has(key)
      : (key: string) => conditionWords.has(key);
  return wordsOf(before.slice(sentence)).words.some(({ key }) => isKept(key));
}

/** True if the draft's sentence sets a condition itself after the quotation. */
function isKeptAfter({ block, inner }: QuotationPart): boolean {
  const after = block.text.slice(inner.end, inner.end + maxSentenceLength);
  const sentence = after.slice(0, /[.!?](?:["”’']|\s|$)/u.exec(after.slice(2))?.index ?? after.length);
  return wordsOf(sentence).words.some(({ key }) => conditionWords.has(key));
}
