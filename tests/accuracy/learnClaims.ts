// Learns the weights of a claim's comparison with a passage, and writes them as a table:
//   npx tsx tests/accuracy/learnClaims.ts --data FOLDER [--out FILE] [--limit N] [--calibration FILE.svg]
// FOLDER holds vitaminc-dev.jsonl, swaps-dev.jsonl, bump-task1.json and summedits-news-evaluation.json. The texts stay
// where they are: only weights of named features are written. Prints figures of five-fold cross-validation and of
// calibration; the calibration plot is written to FILE.svg.
import fs from 'node:fs';
import { featureNames } from '../../server/src/core/match/claims/claimFeatures';
import { calibrationBins, calibrationError, calibrationTable } from './calibration';
import { calibrationPlot } from './calibrationPlot';
import { compareItems, readSuites } from './claimData';
import type { LabelledSentence } from './claimData';
import { areaUnderCurve, fitLogistic, fitWorst, probability } from './logistic';
import type { Example, LabelledText, LogisticModel } from './logistic';
import { scriptOption } from './scriptOption';

const data = scriptOption('data');
const out = scriptOption('out', '');
const calibration = scriptOption('calibration', '');
const limit = Number(scriptOption('limit', '16608'));

const folds = 5;
const penalty = 4;

const sentences = [...readSuites(data, limit)].flatMap(([suite, items]) => compareItems(suite, items));
const suites = [...new Set(sentences.map(({ suite }) => suite))];
/** Weight of each suite, independent of its size. */
const suiteWeights: Readonly<Record<string, number>> = { vitaminc: 1, swaps: 1.5, bump: 1.5, summedits: 0.5 };

const counts = new Map(suites.map((suite) => [suite, sentences.filter((one) => one.suite === suite).length]));

function examples(chosen: readonly LabelledSentence[], positive: LabelledSentence['label']): Example[] {
  return chosen.map(({ features, label, suite }) => ({
    features,
    label: label === positive ? 1 : 0,
    weight: 1000 / (counts.get(suite) ?? 1),
  }));
}

function foldOf(group: string): number {
  let hash = 7;
  for (const character of group) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % folds;
}

/** The sentences of one text, its label and its weight. */
interface WholeText {
  readonly sentences: readonly LabelledSentence[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Supported are texts whose every sentence is: it is the worst that decides, and that the labels tell of. */
function wholeTexts(chosen: readonly LabelledSentence[]): WholeText[] {
  const byItem = new Map<string, LabelledSentence[]>();
  for (const one of chosen) {
    const key = `${one.suite}:${one.item}`;
    const text = byItem.get(key);
    if (text) text.push(one);
    else byItem.set(key, [one]);
  }
  const all = [...byItem.values()];
  const suiteOf = (text: readonly LabelledSentence[]): string => text[0]?.suite ?? '';
  const sizes = new Map(suites.map((suite) => [suite, all.filter((text) => suiteOf(text) === suite).length]));
  return all.map((text) => ({
    sentences: text,
    label: text.every(({ label }) => label === 'supported') ? 1 : 0,
    weight: ((suiteWeights[suiteOf(text)] ?? 1) * 1000) / (sizes.get(suiteOf(text)) ?? 1),
  }));
}

function texts(chosen: readonly LabelledSentence[]): LabelledText[] {
  return wholeTexts(chosen).map(({ sentences: own, label, weight }) => ({
    sentences: own.map(({ features }) => features),
    label,
    weight,
  }));
}

function fit(positive: LabelledSentence['label'], chosen: readonly LabelledSentence[]): LogisticModel {
  return positive === 'supported'
    ? fitWorst(texts(chosen), penalty)
    : fitLogistic(examples(chosen, positive), penalty);
}

function crossValidated(positive: LabelledSentence['label']): Map<LabelledSentence, number> {
  const scores = new Map<LabelledSentence, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(
      positive,
      sentences.filter(({ group }) => foldOf(group) !== fold),
    );
    for (const one of sentences)
      if (foldOf(one.group) === fold) scores.set(one, probability(model, one.features));
  }
  return scores;
}

/** A text is as good as its worst sentence. */
function report(
  label: string,
  scores: ReadonlyMap<LabelledSentence, number>,
  worst: (values: number[]) => number,
  bad: boolean,
): void {
  for (const suite of suites) {
    const items = new Map<number, { scores: number[]; bad: boolean; silent: boolean }>();
    for (const one of sentences) {
      if (one.suite !== suite) continue;
      const item = items.get(one.item) ?? { scores: [], bad: false, silent: false };
      item.scores.push(scores.get(one) ?? 0);
      item.bad ||= one.label === 'contradicted';
      item.silent ||= one.label === 'silent';
      items.set(one.item, item);
    }
    const judged = [...items.values()]
      .filter(({ silent }) => !silent)
      .map((item) => ({ score: worst(item.scores), label: item.bad === bad ? (1 as const) : (0 as const) }));
    const sorted = [...judged].sort((a, b) => b.score - a.score);
    const positives = sorted.filter((one) => one.label === 1).length;
    let balanced = 0;
    let hits = 0;
    let precise = 0;
    for (const [at, one] of sorted.entries()) {
      hits += one.label;
      const misses = at + 1 - hits;
      balanced = Math.max(balanced, (hits / positives + 1 - misses / (sorted.length - positives)) / 2);
      if (hits / positives >= 0.3) precise = Math.max(precise, hits / (at + 1));
    }
    console.log(
      `${label} ${suite}: AUC ${(100 * areaUnderCurve(judged)).toFixed(1)}, best balanced accuracy ${(100 * balanced).toFixed(1)}, best precision at recall 30 % or more ${(100 * precise).toFixed(1)}`,
    );
  }
}

/** Prints how far the probabilities of support are what they say they are, and draws it where a file is given. */
function reportCalibration(scores: ReadonlyMap<LabelledSentence, number>): void {
  const predicted = wholeTexts(sentences).map(({ sentences: own, label, weight }) => ({
    probability: Math.min(...own.map((one) => scores.get(one) ?? 0)),
    label,
    weight,
  }));
  const bins = calibrationBins(predicted);
  console.log(`supported: calibration error ${(100 * calibrationError(bins)).toFixed(1)}\n`);
  console.log(`${calibrationTable(bins)}\n`);
  if (calibration !== '') fs.writeFileSync(calibration, calibrationPlot(bins));
}

const crossValidatedSupport = crossValidated('supported');
report('supported   ', crossValidatedSupport, (values) => Math.min(...values), false);
reportCalibration(crossValidatedSupport);
report('contradicted', crossValidated('contradicted'), (values) => Math.max(...values), true);

const supported = fit('supported', sentences);
const contradicted = fit('contradicted', sentences);
const row = ({ weights, bias }: LogisticModel) => [
  ...featureNames.map((name, at) => [name, weights[at] ?? 0] as const),
  ['bias', bias] as const,
];
const table = (model: LogisticModel) =>
  row(model)
    .map(([name, weight]) => `  ${name}: ${weight.toFixed(3)},`)
    .join('\n');
const source = `import type { FeatureName } from './claimFeatures';

/** Weights of a log-linear model over the features of a comparison; made by tests/accuracy/learnClaims.ts. */
export type ClaimWeights = Readonly<Record<FeatureName | 'bias', number>>;

/** The log-odds that the passage supports the claim. */
export const supportedWeights: ClaimWeights = {
${table(supported)}
};

/** The log-odds that the passage contradicts the claim. */
export const contradictedWeights: ClaimWeights = {
${table(contradicted)}
};
`;
if (out === '') console.log(source);
else fs.writeFileSync(out, source);
