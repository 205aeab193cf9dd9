import type { IndexRange } from '../../collections/indexRange';
import type { Article, SourceWord } from '../../archive/article';
import { contains } from '../../prose/span';
import { areInParentheses, leavesOutBefore } from './beyondQuotation';
import type { ArticleWindow } from './quotationWindows';
import type { QuotedWord, QuotedWords } from './quotedWords';
import { isSameWording } from './sameWording';
import type { Step } from './wordAlignment';

/** Words of the draft against the words in their place in the source. One of the two may be empty. */
export interface WordDifference {
  /** Words of the draft's quotation; empty where the draft lacks words. */
  readonly draft: IndexRange;
  /** Words of the article. */
  readonly source: IndexRange;
}

/** Source words that a quotation leaves out between two of its own. */
export interface Omission extends WordDifference {
  /** True if the writer marks the place, by an ellipsis or by interrupting the quotation. */
  readonly marked: boolean;
}

/**
 * Reads an alignment of a quotation with a window of an article: where they differ, and what the quotation leaves out. What
 * an editor's insertion in brackets stands for is no difference.
 *
 * @param holder Index of the article's quotation that holds the words that agree, or -1.
 */
export function readDifferences(
  steps: readonly Step[],
  { words, texts, gaps }: QuotedWords,
  { article, from: offset, to }: ArticleWindow,
  holder: number,
): { differences: WordDifference[]; omissions: Omission[]; wordsBeyond: number } {
  const sourceWords = article.words.slice(offset, to);
  const inArticle = (range: IndexRange): IndexRange => ({ from: offset + range.from, to: offset + range.to });
  const differences: WordDifference[] = [];
  const omissions: Omission[] = [];
  let wordsBeyond = 0;
  for (const { draft, source, jump } of disagreementsIn(steps)) {
    if (jump) {
      const place = inArticle(source);
      omissions.push({ draft, source: place, marked: jump.marked || isInterruption(article, place) });
      continue;
    }
    const own = words.slice(draft.from, draft.to);
    const edges = { first: draft.from === 0, last: draft.to === words.length };
    const range = withinSentence(
      own,
      sourceWords,
      withinQuotation(sourceWords, source, edges, article, holder),
      edges,
      article,
    );
    const others = sourceWords.slice(range.from, range.to);
    const place = inArticle(range);
    // A few words left out where the writer marks it, or where somebody speaks in between, are as good as many.
    if (own.length === 0 && (gaps.has(draft.to) || isInterruption(article, place)))
      omissions.push({ draft, source: place, marked: true });
    else if (own.length === 0 && (isBetweenSpeakers(article, place) || areWholeSentences(article, place)))
      omissions.push({ draft, source: place, marked: false });
    else if (
      standsFor(own, others) ||
      standsFor(others, own) ||
      isSameBesideEdges(own, article, place, edges)
    )
      continue;
    else if (isExplained(own, others, texts, article)) continue;
    else if (others.length === 0 && leavesOutBefore(article, place.from)) wordsBeyond += own.length;
    else if (holder < 0 || isWithinQuotation(article, place)) differences.push({ draft, source: place });
    else wordsBeyond += own.length;
  }
  return { differences, omissions, wordsBeyond };
}

/** Neighbouring steps that disagree, or a jump. Source words count from the beginning of the window. */
interface Disagreement extends WordDifference {
  readonly jump?: { readonly marked: boolean };
}

function disagreementsIn(steps: readonly Step[]): Disagreement[] {
  const found: Disagreement[] = [];
  const next = { draft: 0, source: steps.find((step) => 'source' in step)?.source ?? 0 };
  let start: { readonly draft: number; readonly source: number } | undefined;
  const close = (): void => {
    if (start)
      found.push({
        draft: { from: start.draft, to: next.draft },
        source: { from: start.source, to: next.source },
      });
    start = undefined;
  };
  for (const step of steps) {
    if (step.kind === 'equal' || step.kind === 'jump') close();
    else start ??= { ...next };
    if (step.kind === 'jump')
      found.push({
        draft: { from: next.draft, to: next.draft },
        source: { from: step.source, to: step.to },
        jump: { marked: step.marked },
      });
    if ('draft' in step) next.draft = step.draft + 1;
    if ('source' in step) next.source = step.kind === 'jump' ? step.to : step.source + 1;
  }
  close();
  return found;
}

/** Edges of the draft's quotation that a difference stands at. */
interface Edges {
  readonly first: boolean;
  readonly last: boolean;
}

/** At a quotation's edge, only words of the source's quotation are compared, not those around it. */
function withinQuotation(
  sourceWords: readonly SourceWord[],
  range: IndexRange,
  edges: Edges,
  article: Article,
  holder: number,
): IndexRange {
  const outer = article.quotations[holder];
  if (!outer) return range;
  const isOutside = (word: SourceWord | undefined): boolean =>
    word !== undefined && !contains(outer.span, word);
  let { from, to } = range;
  while (edges.first && from < to && isOutside(sourceWords[from])) from++;
  while (edges.last && to > from && isOutside(sourceWords[to - 1])) to--;
  return { from, to };
}

/**
 * Words that are added at a quotation's edge stand in the place of nothing: neither of the end of the sentence before
 * nor of the "by" with which the source's sentence goes on.
 */
function withinSentence(
  draft: readonly { readonly content: boolean }[],
  sourceWords: readonly SourceWord[],
  { from: first, to }: IndexRange,
  edges: Edges,
  { text }: Article,
): IndexRange {
  const gapAfter = (at: number): string =>
    text.slice(sourceWords[at]?.end ?? 0, sourceWords[at + 1]?.start ?? 0);
  let from = first;
  if (edges.first && draft.length > 0) {
    for (let at = first; at < to; at++) if (endsSentence(sourceWords[at], gapAfter(at))) from = at + 1;
  }
  const joins = sourceWords.slice(from, to).every(({ content }) => !content);
  const isAdded = edges.last && joins && draft.every(({ content }) => content) && gapAfter(to - 1) === ' ';
  return { from, to: isAdded ? from : to };
}

/** Maximum length, in characters, of a capitalised word that may be a title or an initial before an abbreviation's full stop. */
const maxAbbreviationLength = 4;

function endsSentence(word: SourceWord | undefined, gap: string): boolean {
  if (!word || !/^[.!?…]["”’»)\]]*\s/u.test(gap)) return false;
  return !word.capital || word.end - word.start > maxAbbreviationLength;
}

/** Maximum number of words of a source's narration between two quotations that go on with each other. */
const maxInterruption = 20;

/** True if words are a source's narration between two quotations of one paragraph, or of one speaker: "…," he said. "…" */
function isInterruption({ words, quotations }: Article, { from, to }: IndexRange): boolean {
  const before = quotations[words[from - 1]?.quotation ?? -1];
  const after = quotations[words[to]?.quotation ?? -1];
  if (!before || !after || words.slice(from, to).some(({ quotation }) => quotation >= 0)) return false;
  const [speaker, other] = [before.attribution, after.attribution];
  const isOfUnknown = speaker?.speakerName === undefined || other?.speakerName === undefined;
  if (before.block === after.block && to - from <= maxInterruption && isOfUnknown) return true;
  return (
    speaker === other || (speaker?.speakerName !== undefined && speaker.speakerName === other?.speakerName)
  );
}

/** True if words are one sentence or several, with others of the same quotation before and after. */
function areWholeSentences({ text, words }: Article, { from, to }: IndexRange): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (!before || !first || !last || !after || from >= to) return false;
  return (
    /[.!?]/u.test(text.slice(before.end, first.start)) && /[.!?]/u.test(text.slice(last.end, after.start))
  );
}

/**
 * True if words differ from the source's in house style alone. At an edge of the draft's quotation the words of the source that
 * are compared may be one more or one fewer: "They're" for "They are", "I will" for "and I'll".
 */
function isSameBesideEdges(
  own: readonly { readonly key: string }[],
  { words }: Article,
  { from, to }: IndexRange,
  edges: Edges,
): boolean {
  const isSame = (start: number, end: number): boolean =>
    start < end
      ? words[start]?.quotation === words[end - 1]?.quotation && isSameWording(own, words.slice(start, end))
      : start === end && isSameWording(own, []);
  const starts = edges.first ? [from, from - 1, from + 1] : [from];
  const ends = edges.last ? [to, to + 1, to - 1] : [to];
  if (own.length === 0) return isSameWording(own, words.slice(from, to));
  return starts.some((start) => ends.some((end) => isSame(start, end)));
}

/** True if what one side has in round brackets, and the other has not or has in brackets too, is all that differs. */
function isExplained(
  own: readonly QuotedWord[],
  others: readonly SourceWord[],
  texts: readonly string[],
  { text }: Article,
): boolean {
  if (own.length > maxWordsPerInsertion || others.length > maxWordsPerInsertion) return false;
  const ownInside = areInParentheses(own, (word) => ('part' in word ? (texts[word.part] ?? '') : ''));
  const othersInside = areInParentheses(others, () => text);
  return (ownInside && (othersInside || others.length === 0)) || (othersInside && own.length === 0);
}

/** True if words are a source's narration between the quotations of two speakers. */
function isBetweenSpeakers({ words, quotations }: Article, { from, to }: IndexRange): boolean {
  const before = quotations[words[from - 1]?.quotation ?? -1]?.attribution?.speakerName;
  const after = quotations[words[to]?.quotation ?? -1]?.attribution?.speakerName;
  return before !== undefined && after !== undefined && before !== after && from < to;
}

/**
 * True if a place lies within one quotation of the source. What a source's narration has beside a quotation, and what a draft
 * quotes beyond the words that the source quotes, differs from nothing.
 */
function isWithinQuotation({ words }: Article, { from, to }: IndexRange): boolean {
  const quotation = words[from]?.quotation ?? -1;
  if (quotation < 0) return false;
  if (from === to) return words[from - 1]?.quotation === quotation;
  return words.slice(from, to).every((word) => word.quotation >= 0);
}

/** Maximum number of words that an insertion in square brackets stands for. */
const maxWordsPerInsertion = 6;

/** True if words are an editor's insertion that stands for the others: "[Zelensky]" for "he". */
function standsFor(inserted: readonly { readonly inserted: boolean }[], others: readonly unknown[]): boolean {
  return (
    inserted.length > 0 && inserted.every((word) => word.inserted) && others.length <= maxWordsPerInsertion
  );
}
