import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as coreModule from '../../server/src/core/editor';
import { milliseconds, percentile, type Row } from './table';
import { articlesLikeSeeds, countWords, draftOf, placesIn, seeds, type Article } from './texts';

type CoreModule = typeof coreModule;
type Checker = coreModule.EditorChecker;

const { createEditorChecker, extractAttributions } = createRequire(__filename)(
  '../../server/dist/core.js',
) as CoreModule;

const keystrokes = 300;
const warmUp = 50;

/**
 * Times in milliseconds of a check after each of many keystrokes in a draft, to its findings; with statements also until these are
 * put together, which the check leaves to who asks for them.
 */
function timesOf(checker: Checker, draft: string, withStatements = false): number[] {
  const languageId = 'markdown';
  checker.check({ text: draft, languageId });
  let text = draft;
  const times = placesIn(draft, keystrokes + warmUp).map((place) => {
    text = `${text.slice(0, place)}e${text.slice(place)}`;
    const start = performance.now();
    const report = checker.check({ text, languageId });
    if (withStatements) assert.ok(report.statements.length > 0);
    return performance.now() - start;
  });
  return times.slice(warmUp);
}

/** Measures keystrokes in short and long drafts, without server. */
export function benchKeystrokes(): Row[] {
  const checker = createEditorChecker({ sources: seeds });
  const short = timesOf(checker, draftOf(1000));
  const long = timesOf(checker, draftOf(20_000));
  const whole = timesOf(checker, draftOf(20_000), true);
  const p95 = percentile(short, 0.95);
  const ratio = percentile(long, 0.5) / percentile(short, 0.5);
  return [
    {
      what: 'keystroke, 1,000 words, 5 articles: checker.check, p50',
      figure: milliseconds(percentile(short, 0.5)),
      budget: '',
    },
    {
      what: 'keystroke, 1,000 words, 5 articles: checker.check, p95',
      figure: milliseconds(p95),
      budget: '10 ms',
      kept: p95 <= 10,
    },
    {
      what: 'keystroke, 20,000 words: checker.check, p50 and p95',
      figure: `${milliseconds(percentile(long, 0.5))}, ${milliseconds(percentile(long, 0.95))}`,
      budget: '',
    },
    {
      what: 'the same with all statements',
      figure: `${milliseconds(percentile(whole, 0.5))}, ${milliseconds(percentile(whole, 0.95))}`,
      budget: '',
    },
    {
      what: 'keystroke, 20,000 words against 1,000 words (p50)',
      figure: `${ratio.toFixed(2)} ×`,
      budget: '1.5 ×',
      kept: ratio <= 1.5,
    },
  ];
}

/** Measures indexing and extraction, on one processor core. */
export function benchThroughput(): Row[] {
  const articles = articlesLikeSeeds(300);
  index(articles.slice(0, 50));
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const wordsPerSecond = words / (index(articles) / 1000);
  const text = articles.map((article) => article.text);
  const characters = text.reduce((sum, { length }) => sum + length, 0);
  const start = performance.now();
  for (const each of text) extractAttributions(each, { languageId: 'plaintext' });
  const charactersPerSecond = characters / ((performance.now() - start) / 1000);
  return [
    {
      what: 'first index of new articles, one core',
      figure: `${thousands(wordsPerSecond)} words/s`,
      budget: '100,000 words/s',
      kept: wordsPerSecond >= 100_000,
    },
    {
      what: 'extraction of attributions, one core',
      figure: `${thousands(charactersPerSecond)} characters/s`,
      budget: '600,000 characters/s',
      kept: charactersPerSecond >= 600_000,
    },
  ];
}

/** Measures keystrokes and memory with a newsroom's number of articles. */
export function benchManyArticles(count: number): Row[] {
  const few = percentile(timesOf(createEditorChecker({ sources: seeds }), draftOf(1000)), 0.5);
  const checker = createEditorChecker();
  for (const article of articlesLikeSeeds(count)) checker.addSource(article);
  const many = percentile(timesOf(checker, draftOf(1000)), 0.5);
  const megabytes = process.memoryUsage().rss / 1024 / 1024;
  return [
    {
      what: `keystroke, ${thousands(count)} articles against 5 (p50)`,
      figure: `${(many / few).toFixed(2)} ×`,
      budget: '1.5 ×',
      kept: many / few <= 1.5,
    },
    {
      what: `memory with ${thousands(count)} articles`,
      figure: `${megabytes.toFixed(0)} MB`,
      budget: '400 MB',
      kept: megabytes <= 400,
    },
  ];
}

function index(articles: readonly Article[]): number {
  const checker = createEditorChecker();
  const start = performance.now();
  for (const article of articles) checker.addSource(article);
  return performance.now() - start;
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Measures completion of quotations while they are typed, with some hundred articles. */
export function benchCompletion(count: number): Row[] {
  const checker = createEditorChecker();
  for (const article of articlesLikeSeeds(count)) checker.addSource(article);
  const texts = [...new Set(checker.search.quotations('', 2000).map(({ text }) => text.slice(0, 40)))];
  const times = texts.flatMap((text) =>
    Array.from({ length: text.length + 1 }, (_, typed) => {
      const start = performance.now();
      checker.search.completions({ typed: text.slice(0, typed), context: text, cited: [], limit: 30 });
      return performance.now() - start;
    }),
  );
  const p95 = percentile(times, 0.95);
  return [
    {
      what: `completion in quotation marks, ${thousands(count)} articles, p50 and p95`,
      figure: `${milliseconds(percentile(times, 0.5))}, ${milliseconds(p95)}`,
      budget: '10 ms',
      kept: p95 <= 10,
    },
  ];
}
