// Learns the weights by which two values count as values of one measure, and writes them as a table:
//   npx tsx tests/accuracy/learnValues.ts --data FOLDER --sisters FOLDER [--out FILE]
// The first folder holds stories that several sources tell, with labelled drafts; the second published articles on one event
// each, of which none is taken to contradict another. Prints figures with each story, and every fifth event, left out in turn.
import fs from 'node:fs';
import { measuredValues } from '../../server/src/core/match/claims/measuredValues';
import { valueFeatureNames } from '../../server/src/core/match/claims/valueFeatures';
import type { CheckedSentence } from '../../server/src/core/match/claims/sentenceChecker';
import { overlap } from '../../server/src/core/prose/span';

import { fitWorst, probability } from './logistic';
import type { LabelledText, LogisticModel } from './logistic';
import { scriptOption } from './scriptOption';
import { sisterSentences, storySentences } from './storySentences';

const data = scriptOption('data');
const sisters = scriptOption('sisters');
const out = scriptOption('out', '');
const penalty = 4;

/** A value of a draft, with the features of each value that passages have otherwise. */
interface LabelledValue {
  readonly story: string;
  readonly candidates: readonly (readonly number[])[];
  readonly isWrong: boolean;
  /** True if the value's paragraph is right. */
  readonly isRight: boolean;
}

const valueRules = new Set(['contradicted-number', 'contradicted-date']);

const desk: LabelledValue[] = [...storySentences(data)].flatMap(
  ({ story, checked, paragraph: { rules, wrong } }) =>
    candidatesOf(checked).map(({ claim, candidates }) => ({
      story,
      candidates,
      isWrong:
        rules.some((rule) => valueRules.has(rule)) && wrong !== undefined && overlap(claim.span, wrong) > 0,
      isRight: rules.length === 0,
    })),
);

/** Number of parts into which the published articles are divided, to be left out in turn. */
const sisterParts = 5;

const events = new Map<string, number>();
const published: LabelledValue[] = [...sisterSentences(sisters)].flatMap(({ event, checked }) => {
  const part = events.get(event) ?? events.size % sisterParts;
  events.set(event, part);
  return candidatesOf(checked).map(({ candidates }) => ({
    story: `sisters ${part}`,
    candidates,
    isWrong: false,
    isRight: true,
  }));
});

const values = [...desk, ...published];

function candidatesOf({ sentence, judgement }: CheckedSentence) {
  const found = measuredValues(sentence.tokens, judgement.compared);
  return [...new Set(found.map(({ claim }) => claim))].map((claim) => ({
    claim,
    candidates: found
      .filter((one) => one.claim === claim)
      .map(({ features }) => valueFeatureNames.map((name) => features[name])),
  }));
}

/** Weight of a value of a published article in the loss: some of them do differ from another article's. */
const publishedWeight = 0.1;

function isPublished(story: string): boolean {
  return story.startsWith('sisters');
}

/** Which passage tells that a value is wrong is not labelled: a value is as good as the worst of its candidates. */
function fit(chosen: readonly LabelledValue[]): LogisticModel {
  const { bias, weights } = fitWorst(
    chosen.map(({ story, candidates, isWrong }): LabelledText => ({
      sentences: candidates,
      label: isWrong ? 0 : 1,
      weight: isPublished(story) ? publishedWeight : 1,
    })),
    penalty,
  );
  return { bias: -bias, weights: weights.map((weight) => -weight) };
}

const judged = [...new Set(values.map(({ story }) => story))].flatMap((story) => {
  const model = fit(values.filter((one) => one.story !== story));
  return values
    .filter((one) => one.story === story)
    .map((one) => ({
      ...one,
      score: Math.max(...one.candidates.map((features) => probability(model, features))),
    }));
});
for (const threshold of [0.2, 0.3, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const found = judged.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isWrong }) => isWrong).length;
  const fromArticles = found.filter(({ story }) => isPublished(story)).length;
  const alarms = found.filter(({ isRight }) => isRight).length - fromArticles;
  const beside = found.length - right - alarms - fromArticles;
  console.log(
    `from ${threshold}: ${right} wrong values, ${alarms} in right paragraphs, ${beside} beside another error, ${fromArticles} in published articles`,
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
