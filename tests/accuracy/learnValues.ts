// Learns the weights by which two values count as values of one measure, and writes them as a table:
//   npx tsx tests/accuracy/learnValues.ts --data FOLDER [--out FILE]
// FOLDER holds stories that several sources tell, with labelled drafts. Prints figures with each story left out in turn.
import fs from 'node:fs';
import { measuredValues } from '../../server/src/core/match/claims/measuredValues';
import { valueFeatureNames } from '../../server/src/core/match/claims/valueFeatures';
import { overlap } from '../../server/src/core/prose/span';

import { fitLogistic, probability } from './logistic';
import type { LogisticModel } from './logistic';
import { scriptOption } from './scriptOption';
import { storySentences } from './storySentences';

const data = scriptOption('data');
const out = scriptOption('out', '');
const penalty = 3;

interface LabelledValue {
  readonly story: string;
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** True if the value's paragraph is right. */
  readonly isRight: boolean;
}

const valueRules = new Set(['contradicted-number', 'contradicted-date']);

const values: LabelledValue[] = [...storySentences(data)].flatMap(
  ({ story, checked, paragraph: { rules, wrong } }) =>
    measuredValues(checked.sentence.tokens, checked.judgement.compared).map(({ claim, features }) => ({
      story,
      features: valueFeatureNames.map((name) => features[name]),
      label: rules.some((rule) => valueRules.has(rule)) && wrong && overlap(claim.span, wrong) > 0 ? 1 : 0,
      isRight: rules.length === 0,
    })),
);

function fit(chosen: readonly LabelledValue[]): LogisticModel {
  return fitLogistic(
    chosen.map(({ features, label }) => ({ features, label, weight: 1 })),
    penalty,
  );
}

const judged = [...new Set(values.map(({ story }) => story))].flatMap((story) => {
  const model = fit(values.filter((one) => one.story !== story));
  return values
    .filter((one) => one.story === story)
    .map((one) => ({ ...one, score: probability(model, one.features) }));
});
for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const found = judged.filter(({ score }) => score >= threshold);
  const right = found.filter(({ label }) => label === 1).length;
  const alarms = found.filter(({ isRight }) => isRight).length;
  console.log(
    `from ${threshold}: ${right} wrong values, ${alarms} in right paragraphs, ${found.length - right - alarms} beside another error`,
  );
}

const { bias, weights } = fit(values);
console.log(`${values.length} values that a passage has otherwise`);
if (out !== '')
  fs.writeFileSync(
    out,
    [
      "import type { ValueFeatureName } from './valueFeatures';",
      '',
      '/** Weights of the features of two values. Written by tests/accuracy/learnValues.ts. */',
      "export const valueWeights: Readonly<Record<ValueFeatureName | 'bias', number>> = {",
      `  bias: ${Number(bias.toFixed(2))},`,
      ...valueFeatureNames.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`),
      '};',
      '',
    ].join('\n'),
  );
