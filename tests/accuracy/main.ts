// Measures how often the checker is right:
//   npm run accuracy -- [--data FOLDER] [--limit N] [claims | attributions | mutations | others | syntax | drafts]...
//   npm run accuracy -- reports [--data FOLDER] [--limit N] [--out FILE] [--compare FILE [--ignore-messages]]
//   npm run accuracy -- reader --data FOLDER/desk --record DIR [--pool] [--limit N]
// The second writes the reports on all drafts and articles, or compares them with those that FILE holds.
// The third writes the second reader's requests about labelled stories to DIR, and measures the answers that are there.
// FOLDER holds polnear/dev (attributions, mutations, others, reports) and vitaminc-dev.jsonl, swaps-dev.jsonl, bump-task1.json and
// summedits-news-evaluation.json (claims), syntax/ with news-dev.conll and gum-test.conll (syntax); the drafts are in this repository. Of each set, the first N are measured.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures } from './figure';
import type { Figure } from './figure';
import { measureAttributions } from './measureAttributions';
import { measureClaims } from './measureClaims';
import { measureDrafts } from './measureDrafts';
import { measureMutations } from './measureMutations';
import { measureOthers } from './measureOthers';
import { measureReader } from './measureReader';
import { measureSyntax } from './measureSyntax';
import { readPolnear } from './polnear';
import { runReports } from './reportsCommand';

const measures: ReadonlyMap<string, (folder: string, limit: number) => Figure[]> = new Map([
  ['drafts', measureDrafts],
  ['attributions', (folder, limit) => measureAttributions(readArticles(folder, limit))],
  ['mutations', (folder, limit) => measureMutations(readArticles(folder, limit))],
  ['others', (folder, limit) => measureOthers(readArticles(folder, limit))],
  ['claims', measureClaims],
  ['syntax', measureSyntax],
]);

function readArticles(folder: string, limit: number): ReturnType<typeof readPolnear> {
  return readPolnear(join(folder, 'polnear', 'dev')).slice(0, limit);
}

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    limit: { type: 'string' },
    out: { type: 'string' },
    compare: { type: 'string' },
    record: { type: 'string' },
    pool: { type: 'boolean', default: false },
    'ignore-messages': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const wantsReports = positionals[0] === 'reports';
const wantsReader = positionals[0] === 'reader';
const chosen = positionals.length > 0 ? positionals : [...measures.keys()];
const limit = values.limit === undefined ? Infinity : Number(values.limit);

function problem(): string | undefined {
  if (wantsReports) {
    if (positionals.length > 1)
      return `“reports” stands alone, not with “${positionals.slice(1).join(' ')}”.`;
    if (values.out === undefined && values.compare === undefined)
      return 'Give a file for the reports: --out FILE, or --compare FILE.';
  } else if (wantsReader) {
    if (positionals.length > 1) return `“reader” stands alone, not with “${positionals.slice(1).join(' ')}”.`;
    if (values.record === undefined) return 'Give a folder for requests and answers: --record DIR.';
  } else {
    const unknown = chosen.find((name) => !measures.has(name));
    if (unknown !== undefined)
      return `There is no measure “${unknown}”; there are ${[...measures.keys()].join(', ')}, reports and reader.`;
  }
  if (!(limit > 0)) return `--limit must be a number above 0, not “${values.limit ?? ''}”.`;
  if (values.data === undefined && (wantsReports || chosen.every((name) => name === 'drafts')))
    return undefined;
  if (values.data === undefined) return 'Give the folder that holds the data: --data FOLDER.';
  if (!existsSync(values.data))
    return `There is no folder ${values.data}: give --data the one that holds the data.`;
  return undefined;
}

const wrong = problem();
if (wrong !== undefined) {
  console.error(wrong);
  process.exitCode = 2;
} else if (wantsReports) {
  const articles = values.data === undefined ? [] : readArticles(values.data, limit);
  process.exitCode = runReports(articles, {
    out: values.out,
    compare: values.compare,
    ignoreMessages: values['ignore-messages'],
  });
} else if (wantsReader) {
  const { data = '', record = '', pool } = values;
  void measureReader(data, record, { pooled: pool, limit }).then(printFigures);
} else {
  for (const name of chosen) {
    console.log(`${name}\n`);
    printFigures(measures.get(name)?.(values.data ?? '', limit) ?? []);
    console.log();
  }
}
