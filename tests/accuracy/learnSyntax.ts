// Learns the parser's weights from treebanks and writes them as a table:
//   npx tsx tests/accuracy/learnSyntax.ts --data FOLDER [--out FILE] [--limit N]
// FOLDER holds news-train.conll and gum-train.conll; of each, the first N documents are read. The sentences stay where they are:
// only hashes of features and their weights are written. The same data give the same table.
import fs from 'node:fs';
import path from 'node:path';
import { encodeModel } from '../../server/src/core/syntax/compactModel';
import type { SyntaxTable } from '../../server/src/core/syntax/syntaxTable';
import { scriptOption } from './scriptOption';
import { goldSentence } from './syntax/goldSentence';
import { trainSyntax } from './syntax/syntaxTraining';
import { inCommonConventions, readTreebank } from './syntax/treebank';

const data = scriptOption('data');
const out = scriptOption('out', path.join(__dirname, '../../server/src/core/syntax/syntaxWeights.ts'));
const limit = Number(scriptOption('limit', 'Infinity'));

/** GUM's sentences are few and annotated by people: each is read this many times. */
const gumRepetitions = 2;

function main(): void {
  const [news, gum] = ['news-train.conll', 'gum-train.conll'].map((file) =>
    readTreebank(path.join(data, file)).slice(0, limit).flat().map(inCommonConventions).map(goldSentence),
  );
  if (!news || !gum) return;
  const sentences = [...news, ...Array.from({ length: gumRepetitions }, () => gum).flat()];
  console.log(`${news.length} sentences of news, ${gum.length} of GUM`);
  const { tagger, mover, labeller } = trainSyntax(sentences, (progress) => {
    console.log(`${Math.round(process.cpuUsage().user / 1e6)} s: ${progress}`);
  });
  const table: SyntaxTable = {
    tagger: encodeModel(tagger.compact({ maxFeatures: 40_000, minWeight: 3, greatWeight: 14 })),
    mover: encodeModel(mover.compact({ maxFeatures: 200_000, minWeight: 3, greatWeight: 14 })),
    labeller: encodeModel(labeller.compact({ maxFeatures: 60_000, minWeight: 3, greatWeight: 14 })),
  };
  for (const [name, text] of Object.entries(table) as [string, string][])
    console.log(`${name}: ${text.length} bytes`);
  fs.writeFileSync(out, render(table));
}

function render(table: SyntaxTable): string {
  return [
    '// Learned by tests/accuracy/learnSyntax.ts: do not edit.',
    '/**',
    ' * @license Weights learned in part from the GUM corpus (Zeldes 2017), https://gucorpling.org/gum/, whose annotations are',
    ' * licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.',
    ' */',
    "import type { SyntaxTable } from './syntaxTable';",
    '',
    '// prettier-ignore',
    'export const weights: SyntaxTable = {',
    ...Object.entries(table).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`),
    '};',
    '',
  ].join('\n');
}

main();
