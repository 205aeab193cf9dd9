import { memoizedByObject } from '../../collections/memoizedByObject';
import type { Article } from '../../archive/article';
import { spanOfWords } from '../../archive/article';
import { lowerBound } from '../../collections/binarySearch';
import { blockAt, toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import { contains, hull, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { analyse } from '../../prose/tokens';
import { inDraft } from './draftQuotation';
import type { DraftQuotation, QuotationPart } from './draftQuotation';
import type { Difference, Evidence, Relation } from '../evidence';
import type { WordDifference } from './quotationDifferences';
import type { QuotationMatch } from './quotationMatch';
import type { QuotedWord, QuotedWords } from './quotedWords';

/** Passages that a match rests on: one, or, where source words are left out in between, one for each stretch. */
export function evidenceOf(
  match: QuotationMatch,
  quotation: DraftQuotation,
  quoted: QuotedWords,
  draft: string,
  relation: Relation,
): Evidence[] {
  const { article } = match;
  return stretchesOf(match).map((stretch) => {
    const span = spanOfWords(article, stretch);
    const speaker = speakerOf(match);
    const { reportedTo, reportedBy } = match.quotation?.attribution ?? {};
    const own = match.differences
      .filter(({ source }) => stretch.from <= source.from && source.to <= stretch.to)
      .map((difference) => differenceOf(difference, match, quotation, quoted.words, draft));
    return {
      sourceId: article.id,
      span,
      text: article.text.slice(span.start, span.end),
      context: contextOf(article, span),
      relation,
      ...(speaker === undefined ? {} : { speaker }),
      ...(reportedTo === undefined ? {} : { reportedTo }),
      ...(reportedBy === undefined ? {} : { reportedBy }),
      score: match.agreement,
      ...(own.length > 0 ? { differences: own } : {}),
    };
  });
}

/** The speaker of a match in the source, by name as far as the article resolves it, else by mention. */
export function speakerOf(match: QuotationMatch): string | undefined {
  const attribution = match.quotation?.attribution;
  if (!attribution) return undefined;
  if (attribution.speakerName !== undefined) return attribution.speakerName;
  const mention = attribution.speaker.map(({ start, end }) => match.article.text.slice(start, end)).join(' ');
  return mention === '' ? undefined : mention;
}

/** Word ranges between the omissions of a match. */
function stretchesOf(match: QuotationMatch): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = match.from;
  for (const { source } of match.omissions) {
    if (source.from > from) stretches.push({ from, to: source.from });
    from = Math.max(from, source.to);
  }
  if (match.to > from) stretches.push({ from, to: match.to });
  return stretches;
}

function differenceOf(
  difference: WordDifference,
  match: QuotationMatch,
  quotation: DraftQuotation,
  words: readonly QuotedWord[],
  draft: string,
): Difference {
  const place = draftPlace(difference, quotation, words);
  const source = spanOfWords(match.article, difference.source);
  return {
    draft: place,
    draftText: draft.slice(place.start, place.end),
    source,
    sourceText: match.article.text.slice(source.start, source.end),
  };
}

function draftPlace(
  { draft: { from, to } }: WordDifference,
  quotation: DraftQuotation,
  words: readonly QuotedWord[],
): Span {
  const spans = words.slice(from, to).map((word) => inDraft(partOf(quotation, word), word));
  const whole = hull(spans);
  if (whole) return whole;
  const before = words[from - 1];
  if (before) {
    const { end } = inDraft(partOf(quotation, before), before);
    return { start: end, end };
  }
  const after = words[from];
  const { start } = after ? inDraft(partOf(quotation, after), after) : quotation.span;
  return { start, end: start };
}

function partOf(quotation: DraftQuotation, word: QuotedWord): QuotationPart {
  return quotation.parts[word.part] ?? quotation.parts[0];
}

/** Maximum length, in characters, of words with the rest of their sentences; beyond it the words stand alone. */
const maxPassageLength = 600;

/** Sentences of the blocks of articles that were shown before. */
const sentencesOf = memoizedByObject((block: Block): readonly Span[] =>
  analyse(block.text).sentences.map((sentence) => toDocument(block, sentence)),
);

/** The rest of the sentences that a span touches, before and after it. */
function contextOf({ text, ...article }: Article, span: Span): { before: string; after: string } {
  const passage = passageOf(article, span);
  return { before: text.slice(passage.start, span.start), after: text.slice(span.end, passage.end) };
}

function passageOf(article: Pick<Article, 'prose'>, span: Span): Span {
  const { blocks } = article.prose;
  const block = blocks[blockAt(blocks, span.start)];
  if (!block || !contains(block.span, span)) return span;
  const own = sentencesOf(block);
  const touched: Span[] = [span];
  for (let at = lowerBound(own, ({ end }) => end <= span.start); at < own.length; at++) {
    const sentence = own[at];
    if (!sentence || sentence.start >= span.end) break;
    if (overlap(sentence, span) > 0) touched.push(sentence);
  }
  const passage = hull(touched) ?? span;
  return passage.end - passage.start > Math.max(maxPassageLength, span.end - span.start) ? span : passage;
}
