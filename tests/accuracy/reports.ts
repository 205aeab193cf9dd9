import {
  createChecker,
  extractAttributions,
  type Attribution,
  type DraftReport,
  type Source,
} from '../../server/src/core/index';
import { seeds } from '../unit/seeds';
import { labelledDrafts } from './labelledDrafts';

/** Number of articles that are checked against one another: enough to share names, few enough to be quick. */
const articlesPerArchive = 14;

/** The engine's result for one text. */
export interface TextReport {
  /** `draft d01-alaska-preview`, `attributions 000`, `against others wsj_0042`. */
  readonly name: string;
  readonly report: DraftReport | readonly Attribution[];
}

/**
 * The engine's reports on many texts: the labelled drafts, the attributions of the seed articles, and for each of the
 * articles given its attributions and its reports as a draft against a group of other articles, without and with itself.
 */
export function* reportsOn(articles: readonly Source[]): Generator<TextReport> {
  const checker = createChecker({ sources: seeds });
  for (const { name, text } of labelledDrafts)
    yield { name: `draft ${name}`, report: checker.check({ text, languageId: 'markdown' }) };
  for (const article of [...seeds, ...articles])
    yield {
      name: `attributions ${article.id}`,
      report: extractAttributions(article.text, { languageId: 'plaintext' }),
    };
  for (let first = 0; first < articles.length; first += articlesPerArchive)
    yield* reportsOnEachOther(articles.slice(first, first + articlesPerArchive));
}

function* reportsOnEachOther(articles: readonly Source[]): Generator<TextReport> {
  const checker = createChecker({ sources: articles });
  for (const article of articles) {
    const draft = { text: article.text, languageId: 'plaintext' };
    checker.removeSource(article.id);
    yield { name: `against others ${article.id}`, report: checker.check(draft) };
    checker.addSource(article);
    yield { name: `against itself ${article.id}`, report: checker.check(draft) };
  }
}

/** One line of JSON a report. */
export function asJsonLines(reports: Iterable<TextReport>): string {
  return [...reports].map((report) => `${JSON.stringify(report)}\n`).join('');
}

/** @throws SyntaxError if a line is no JSON */
export function fromJsonLines(lines: string): TextReport[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TextReport);
}
