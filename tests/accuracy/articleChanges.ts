import type { Span } from '../../server/src/core/prose/span';
import type { LabelledArticle } from './polnear';
import { isQuoted, withoutMarks } from './quotationParts';

export const changeKinds = [
  'a word of a quotation changed',
  'two speakers’ quotations exchanged',
  'a number changed',
  'a “not” inserted',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** An article with one thing made wrong. */
export interface ChangedArticle {
  readonly kind: ChangeKind;
  readonly text: string;
  /** The changed stretches of `text`; a finding that touches one of them has found the change. */
  readonly changed: readonly Span[];
}

/** A text that replaces a span of the article. */
interface Replacement extends Span {
  readonly text: string;
}

interface Quotation {
  readonly span: Span;
  readonly speaker: string;
}

/** Words that fit no quotation, used in turn. */
const strangeWords = ['marvellous', 'purple', 'yesterday', 'hardly', 'sideways'];

/** Maximum number of changes of each kind in one article, so that long articles do not outweigh others. */
const maxChanges = { words: 3, numbers: 2, negations: 2 };

const countedThings =
  /(?<![\w.,$/:-])[1-9]\d?(?= (?:percent|per cent|people|million|billion|points|states|years|days|votes|members|delegates|months|weeks|women|men)\b)/gu;

const auxiliaries =
  /\b(?:will|would|is|was|were|has|have|did|does|can|could)\b(?! (?:not|never|no|n['’]t)\b)(?= [a-z])/gu;

/** Last words of mentions that name an office or an organization, which another mention in the article may also mean. */
const offices = /^(?:president|secretary|senator|governor|campaign|house|department|times|mr|mrs|sen)$/iu;

/** All changed versions of an article, each with one change. Deterministic. */
export function changesOf(article: LabelledArticle): ChangedArticle[] {
  const quotations = quotationsOf(article);
  const unquoted = (found: RegExpExecArray): boolean => !isReported(article, found.index);
  const numbers = [...article.text.matchAll(countedThings)].filter(unquoted);
  const verbs = [...article.text.matchAll(auxiliaries)].filter(unquoted);
  const change = (kind: ChangeKind, ...replacements: readonly Replacement[]): ChangedArticle =>
    changed(article.text, kind, replacements);
  return [
    ...changedWords(article.text, quotations).map((one) => change('a word of a quotation changed', one)),
    ...exchange(article.text, quotations).map((pair) =>
      change('two speakers’ quotations exchanged', ...pair),
    ),
    ...numbers.slice(0, maxChanges.numbers).map((found, at) => {
      const text = String(Number(found[0]) + 3 + ((found.index + at) % 40));
      return change('a number changed', { ...spanOf(found), text });
    }),
    ...evenly(verbs, maxChanges.negations).map((found) => {
      const { end } = spanOf(found);
      return change('a “not” inserted', { start: end, end, text: ' not' });
    }),
  ];
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}

/** At most `count` items, spread evenly over the list. */
function evenly<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from(
    { length: count },
    (_, at) => items.slice(Math.floor(((at + 0.5) * items.length) / count))[0],
  ).filter((item) => item !== undefined);
}

function quotationsOf({ text, attributions }: LabelledArticle): Quotation[] {
  return attributions.flatMap(({ source, content }) => {
    const speaker = source.map(({ start, end }) => text.slice(start, end)).join(' ');
    return content
      .filter(({ start, end }) => isQuoted(text.slice(start, end)))
      .map((span) => ({ span, speaker }));
  });
}

function changedWords(text: string, quotations: readonly Quotation[]): Replacement[] {
  return quotations
    .flatMap(({ span }, at): Replacement[] => {
      const quoted = text.slice(span.start, span.end);
      const words = [...quoted.matchAll(/\b[a-z]{5,}\b/gu)].slice(1);
      const word = words[Math.floor(words.length / 2)];
      if (!word || quoted.split(/\s+/u).length < 6) return [];
      const start = span.start + word.index;
      return [{ start, end: start + word[0].length, text: strangeWords[at % strangeWords.length] ?? '' }];
    })
    .slice(0, maxChanges.words);
}

/** Exchanges the words of the first two long quotations by different people; empty if there are none. */
function exchange(text: string, quotations: readonly Quotation[]): [Replacement, Replacement][] {
  const named = quotations.filter(
    ({ span, speaker }) => isName(lastWord(speaker)) && span.end - span.start > 40,
  );
  for (const [at, first] of named.entries()) {
    for (const second of named.slice(at + 1)) {
      if (lastWord(first.speaker) === lastWord(second.speaker) || first.span.end > second.span.start)
        continue;
      const [one, other] = [withoutMarks(text, first.span), withoutMarks(text, second.span)];
      return [
        [
          { ...one, text: text.slice(other.start, other.end) },
          { ...other, text: text.slice(one.start, one.end) },
        ],
      ];
    }
  }
  return [];
}

function lastWord(mention: string): string {
  return (
    mention
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .split(/\s+/u)
      .at(-1) ?? ''
  );
}

function isName(word: string): boolean {
  return /^[A-Z]/u.test(word) && !offices.test(word);
}

/** True inside content that annotators attributed to a speaker, or between quotation marks. */
function isReported({ text, attributions }: LabelledArticle, at: number): boolean {
  if (attributions.some(({ content }) => content.some(({ start, end }) => start <= at && at < end)))
    return true;
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (before.match(/["“”]/gu) ?? []).length % 2 === 1;
}

function changed(text: string, kind: ChangeKind, replacements: readonly Replacement[]): ChangedArticle {
  let result = '';
  let from = 0;
  const spans = replacements.map((one) => {
    result += text.slice(from, one.start);
    from = one.end;
    const start = result.length;
    result += one.text;
    return { start, end: result.length };
  });
  result += text.slice(from);
  return {
    kind,
    text: result,
    changed:
      kind === 'two speakers’ quotations exchanged'
        ? spans.map((span) => lineOf(result, span))
        : spans.map(widened),
  };
}

/** Includes the neighbouring characters: a finding on the words beside the change is about it. */
function widened({ start, end }: Span): Span {
  return { start: start - 1, end: end + 1 };
}

/** The whole line: a finding on an exchanged quotation marks the speaker beside it. */
function lineOf(text: string, { start, end }: Span): Span {
  const newline = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start), end: newline < 0 ? text.length : newline };
}
