// Learns the extractor's weights from labelled articles and writes them as a table:
//   npx tsx tests/accuracy/learnAttribution.ts --data FOLDER [--out FILE]
// FOLDER holds PolNeAR's train articles (text/ and attributions/). The articles stay where they are: only weights of
// single words and parts of speech are written.
import fs from 'node:fs';
import path from 'node:path';
import { cueLexicon } from '../../server/src/core/attribution/model/cueCandidates';
import type { AttributionWeights } from '../../server/src/core/attribution/model/decoder';
import { AttributionTraining } from './attributionTraining';
import { CueStatistics } from './cueStatistics';
import { labelledCues, labelledSentences } from './labelledSentences';
import { readPolnear } from './polnear';
import { scriptOption } from './scriptOption';

const data = scriptOption('data');
const out = scriptOption('out', path.join(__dirname, '../../server/src/core/attribution/model/weights.ts'));

function main(): void {
  const articles = readPolnear(data);
  const sentences = articles.flatMap(labelledSentences);
  const cues = sentences.flatMap(labelledCues);
  const statistics = new CueStatistics(sentences, cues);
  const otherCues = statistics.otherCues();
  const silentVerbs = statistics.silentVerbs();
  console.log(
    `${articles.length} articles, ${sentences.length} sentences, ${cues.length} attributions, ${otherCues.length} cues that are no verbs, ${silentVerbs.length} silent verbs`,
  );
  const training = new AttributionTraining(cueLexicon(otherCues, silentVerbs), statistics);
  for (const sentence of sentences) training.add(sentence);
  const weights = { otherCues, silentVerbs, ...training.train() };
  console.log(`accuracies: ${training.accuracies()}`);
  fs.writeFileSync(out, render(weights));
}

function render(weights: AttributionWeights): string {
  const lines = [
    '// Learned by tests/accuracy/learnAttribution.ts from labelled news articles: do not edit.',
    '// Feature template → its value → addend to the score (three numbers: content to the right of the cue, to the left, on',
    '// both sides).',
    "import type { AttributionWeights } from './decoder';",
    '',
    '// prettier-ignore',
    'export const weights: AttributionWeights = {',
  ];
  for (const [name, table] of Object.entries(weights) as [string, unknown][]) {
    if (Array.isArray(table)) {
      lines.push(`  ${name}: ${JSON.stringify(table)},`);
      continue;
    }
    lines.push(`  ${name}: {`);
    for (const [template, values] of Object.entries(table as Record<string, Record<string, unknown>>)) {
      lines.push(`    ${JSON.stringify(template)}: ${JSON.stringify(values)},`);
    }
    lines.push('  },');
  }
  lines.push('};', '');
  return lines.join('\n');
}

main();
