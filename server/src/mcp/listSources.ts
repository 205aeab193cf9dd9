import type { ArticleSummary } from '../core/editor';
import { shortened } from '../reports/assistant/answerText';
import { countedNoun } from '../reports/wording/countSentences';
import type { SourceFile } from '../sources/sourceIndex';
import type { CurrentFolder } from './servedFolder';
import type { Tool } from './tool';

/** Maximum number of articles, and of problems, in an answer. */
const maxArticles = 100;
const maxProblems = 20;

/** Maximum number of characters of what is told of an article. */
const maxField = 200;

interface ListSourcesArguments {
  readonly query?: string;
  readonly from?: number;
}

/** `list_sources`: lists the source articles. */
export const listSources: Tool<ListSourcesArguments> = {
  name: 'list_sources',
  title: 'List the sources',
  description:
    "Lists the user's source articles, each on a line: the key to cite it by ([@id]), title, outlet, date, author, file, and how many words and quotations it has; then the files that cannot be used, with the reason. Texts are checked against these articles and nothing else.",
  inputSchema: {
    type: 'object',
    properties: {
      query: {
        type: 'string',
        description:
          'Only articles that have all of these words in their title, outlet, date, author or file name.',
      },
      from: {
        type: 'integer',
        minimum: 1,
        description: `Number of the first article of a long list, from 1; ${maxArticles} are listed at once.`,
      },
    },
    additionalProperties: false,
  },

  run({ query = '', from = 1 }, { folder }) {
    const words = query
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    const all = folder.sources.library.files.map((file) => articleLine(file, folder));
    const lines = all.filter((line) => words.every((word) => line.toLowerCase().includes(word)));
    const listed = lines.slice(from - 1, from - 1 + maxArticles);
    const last = from - 1 + listed.length;
    return Promise.resolve(
      [
        heading(lines.length, all.length, words.length > 0),
        ...listed.map((line, index) => `${from + index}. ${line}`),
        ...(last < lines.length ? [`The list goes on: ask again with from ${last + 1}.`] : []),
        ...problemLines(folder.problems),
      ].join('\n'),
    );
  },
};

function heading(found: number, all: number, isSearch: boolean): string {
  const articles = countedNoun(all, 'source article');
  return isSearch ? `${found} of ${articles}:` : `${articles}:`;
}

function articleLine(file: SourceFile, { sources, articles }: CurrentFolder): string {
  const { id } = file.source;
  const article = sources.checker?.article(id);
  const { title, outlet, date, byline }: ArticleSummary['metadata'] = article?.metadata ?? {};
  const name = articles.locate(id, { start: 0, end: 0 })?.name;
  const counts = article && [
    countedNoun(article.words, 'word'),
    countedNoun(article.quotations, 'quotation'),
  ];
  return [`[@${id}]`, title, outlet, date, byline, name, ...(counts ?? [])]
    .filter((part) => part !== undefined)
    .map((part) => shortened(part, maxField))
    .join(', ');
}

/** The first problems, and how many more there are. */
function problemLines(problems: readonly string[]): string[] {
  const more = problems.length - maxProblems;
  return [
    ...problems.slice(0, maxProblems).map((problem) => shortened(problem)),
    ...(more > 0 ? [`… and ${more} more problems.`] : []),
  ];
}
