import type { Article, SourceWord } from '../../archive/article';
import type { ArticleWindow } from './quotationWindows';
import type { QuotedWord, QuotedWords } from './quotedWords';
import type { Step } from './wordAlignment';

/** Share, 0 to 1, of the words, and of the content words, of sentences at a quotation's edge that agree by chance. */
const maxChanceShare = 0.5;

/** Minimum number of words that agree in a row where the source's quotation begins or ends. */
const minWordsInRow = 3;

/** A mark in an article's text that words are left out. */
const ellipsis = /…|\.\s?\.\s?\./u;

/** True if an article leaves something out right before the word of an index. */
export function leavesOutBefore({ text, words }: Article, at: number): boolean {
  const before = words[at - 1];
  const after = words[at];
  return before !== undefined && after !== undefined && ellipsis.test(text.slice(before.end, after.start));
}

/**
 * An alignment without what agrees by chance beyond an edge of the source's quotation: where the quotation, or what the source
 * quotes of it behind an ellipsis, begins with one of the draft's sentences, the draft's sentences before stand beside nothing
 * in the source, and so do those after the one with which it ends.
 */
export function withoutChanceAtEdges(
  steps: readonly Step[],
  quoted: QuotedWords,
  { article, from }: ArticleWindow,
): readonly Step[] {
  const kept = steps.slice(
    firstKept(steps, quoted, article, from),
    lastKept(steps, quoted, article, from) + 1,
  );
  if (kept.length === steps.length) return steps;
  const drafts = kept.flatMap((step) => ('draft' in step ? [step.draft] : []));
  const first = drafts[0] ?? 0;
  const last = drafts.at(-1) ?? -1;
  const added = (count: number, start: number): Step[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'added', draft: start + index }));
  return [...added(first, 0), ...kept, ...added(quoted.words.length - last - 1, last + 1)];
}

/** Index of the step with which the draft's first sentence begins that the source's quotation has. */
function firstKept(steps: readonly Step[], quoted: QuotedWords, article: Article, from: number): number {
  const { words } = quoted;
  const content = contentBefore(words);
  let agreeing = 0;
  let agreeingContent = 0;
  let kept = 0;
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'equal') continue;
    const { draft, source } = step;
    const at = from + source;
    if (
      draft > 0 &&
      agreeing <= maxChanceShare * draft &&
      agreeingContent <= maxChanceShare * (content[draft] ?? 0) &&
      beginsSentence(quoted, draft) &&
      (article.words[at - 1]?.quotation !== article.words[at]?.quotation || leavesOutBefore(article, at)) &&
      agreesInRow(steps, index, 1)
    )
      kept = index;
    agreeing++;
    if (words[draft]?.content === true) agreeingContent++;
  }
  return kept;
}

/** For each word, and for the end, the number of content words before it. */
function contentBefore(words: readonly QuotedWord[]): number[] {
  const counts = [0];
  for (const { content } of words) counts.push((counts.at(-1) ?? 0) + (content ? 1 : 0));
  return counts;
}

/** Index of the step with which the draft's last sentence ends that the source's quotation has. */
function lastKept(steps: readonly Step[], quoted: QuotedWords, article: Article, from: number): number {
  const { words } = quoted;
  const content = contentBefore(words);
  let agreeing = 0;
  let agreeingContent = 0;
  let kept = steps.length - 1;
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    if (step?.kind !== 'equal') continue;
    const { draft, source } = step;
    const at = from + source;
    const after = words.length - 1 - draft;
    if (
      after > 0 &&
      agreeing <= maxChanceShare * after &&
      agreeingContent <= maxChanceShare * ((content[words.length] ?? 0) - (content[draft + 1] ?? 0)) &&
      beginsSentence(quoted, draft + 1) &&
      (article.words[at + 1]?.quotation !== article.words[at]?.quotation ||
        leavesOutBefore(article, at + 1)) &&
      agreesInRow(steps, index, -1)
    )
      kept = index;
    agreeing++;
    if (words[draft]?.content === true) agreeingContent++;
  }
  return kept;
}

function agreesInRow(steps: readonly Step[], from: number, direction: 1 | -1): boolean {
  for (let count = 0; count < minWordsInRow; count++)
    if (steps[from + direction * count]?.kind !== 'equal') return false;
  return true;
}

/** True if a sentence, or what follows an ellipsis or a cue, begins with a word of the draft's quotation. */
function beginsSentence({ words, texts, gaps }: QuotedWords, at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return false;
  if (gaps.has(at)) return true;
  return /[.!?]/u.test((texts[word.part] ?? '').slice(before.end, word.start));
}

/** Maximum distance, in UTF-16 units, of a word from the round bracket before or after it. */
const maxParenthesis = 80;

/** True if words of the draft's quotation, or of an article, stand in round brackets, where a newsroom explains. */
export function areInParentheses(
  words: readonly (QuotedWord | SourceWord)[],
  textOf: (word: QuotedWord | SourceWord) => string,
): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  const text = textOf(first);
  const before = text.slice(Math.max(0, first.start - maxParenthesis), first.start);
  const after = text.slice(last.end, last.end + maxParenthesis);
  return (
    /\([^()]*$/u.test(before) && /^[^()]*\)/u.test(after) && !/[()]/u.test(text.slice(first.start, last.end))
  );
}
