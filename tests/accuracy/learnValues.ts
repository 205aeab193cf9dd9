// Learns the weights by which a value of a passage counts as the measure of a draft's value, and writes them as a table:
//   npx tsx tests/accuracy/learnValues.ts --data FOLDER [--sisters FOLDER] [--show N] [--out FILE]
// The first folder holds stories that several sources tell, with labelled drafts: of a right value, the values that agree may be
// the measure, of a wrong one those that differ. The second holds published articles on one event each, of which none is taken
// to contradict another. Prints figures with each story left out in turn.
import fs from 'node:fs';
import { measuredValues } from '../../server/src/core/match/claims/measuredValues';
import type { ValueCandidate } from '../../server/src/core/match/claims/measuredValues';
import { unmeasuredFeatureNames, valueFeatureNames } from '../../server/src/core/match/claims/valueFeatures';
import type { CheckedSentence } from '../../server/src/core/match/claims/sentenceChecker';
import { overlap } from '../../server/src/core/prose/span';
import { compareValues } from '../../server/src/core/values/compare/compareValues';
import { fitChoices, probabilities } from './choiceModel';
import type { Choice } from './choiceModel';
import { scriptOption } from './scriptOption';
import { sisterSentences, storySentences } from './storySentences';

const data = scriptOption('data');
const sisters = scriptOption('sisters', '');
const out = scriptOption('out', '');
const show = Number(scriptOption('show', '0'));
const penalty = 3;
/** Weight of a wrong value in the loss: there are few. */
const wrongWeight = 2;
/** Weight of a value of a published article in the loss: some of them do differ from another article's. */
const publishedWeight = 0.3;

interface LabelledValue extends Choice {
  readonly story: string;
  readonly candidates: readonly ValueCandidate[];
  readonly isWrong: boolean;
  /** True if the value's paragraph is right. */
  readonly isRight: boolean;
  readonly text: string;
}

const valueRules = new Set(['contradicted-number', 'contradicted-date']);

function labelled(
  story: string,
  { sentence, judgement }: CheckedSentence,
  isWrongAt: (span: { start: number; end: number }) => boolean,
  isRight: boolean,
  weight: number,
): LabelledValue[] {
  if (!sentence.isAssertion || sentence.attribution?.firstHand) return [];
  return measuredValues(sentence.tokens, judgement.compared).flatMap(({ claim, candidates, unmeasured }) => {
    const isWrong = isWrongAt(claim.span);
    const shown = sentence.tokens
      .map(({ text, start }) => (overlap({ start, end: start + 1 }, claim.span) > 0 ? `[${text}]` : text))
      .join(' ');
    return {
      story,
      candidates,
      options: candidates.map(({ features }) => valueFeatureNames.map((name) => features[name])),
      mayBeRight: candidates.map(({ agrees }) => agrees !== isWrong),
      none: unmeasuredFeatureNames.map((name) => unmeasured[name]),
      weight: weight * (isWrong ? wrongWeight : 1),
      isWrong,
      isRight,
      text: shown,
    };
  });
}

const desk = [...storySentences(data)].flatMap(({ story, checked, paragraph: { rules, wrong } }) =>
  labelled(
    story,
    checked,
    (span) => wrong !== undefined && rules.some((rule) => valueRules.has(rule)) && overlap(span, wrong) > 0,
    rules.length === 0,
    1,
  ),
);

const sisterParts = 5;
const parts = new Map<string, number>();
const published =
  sisters === ''
    ? []
    : [...sisterSentences(sisters)].flatMap(({ event, checked }) => {
        const part = parts.get(event) ?? parts.size % sisterParts;
        parts.set(event, part);
        return labelled(`published ${part}`, checked, () => false, true, publishedWeight);
      });

const values = [...desk, ...published];
const isPublished = (story: string) => story.startsWith('published');

function bestOther(value: LabelledValue, chances: readonly number[]) {
  const differing = value.candidates.flatMap((candidate, at) =>
    candidate.agrees ? [] : [{ candidate, chance: chances[at] ?? 0 }],
  );
  return differing
    .map(({ candidate }) => ({
      candidate,
      score: differing
        .filter((other) => compareValues(candidate.source, other.candidate.source) !== 'different')
        .reduce((sum, { chance }) => sum + chance, 0),
    }))
    .sort((a, b) => b.score - a.score)[0];
}

const judged = [...new Set(values.map(({ story }) => story))].flatMap((story) => {
  const model = fitChoices(
    values.filter((one) => one.story !== story),
    penalty,
  );
  return values
    .filter((one) => one.story === story)
    .map((value) => {
      const best = bestOther(value, probabilities(value, model));
      return { ...value, best, score: best?.score ?? 0 };
    });
});
for (const threshold of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const found = judged.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isWrong }) => isWrong).length;
  const fromArticles = found.filter(({ story }) => isPublished(story)).length;
  const alarms = found.filter(({ isRight }) => isRight).length - fromArticles;
  const beside = found.length - right - alarms - fromArticles;
  console.log(
    `from ${threshold}: ${right} wrong values, ${alarms} in right paragraphs, ${beside} beside another error, ${fromArticles} in published articles`,
  );
}
for (const { story, text, isWrong, isRight, best, score } of judged
  .toSorted((a, b) => b.score - a.score)
  .slice(0, show)) {
  if (!best) continue;
  const { comparison, source } = best.candidate;
  const { text: article } = comparison.passage.article;
  console.log(
    `${score.toFixed(2)} ${isWrong ? 'wrong' : isRight ? 'RIGHT' : 'beside'} ${story}: ${text}\n    ${article.slice(source.span.start, source.span.end)} | ${article.slice(comparison.passage.span.start, comparison.passage.span.end).replaceAll('\n', ' ')}`,
  );
}

const model = fitChoices(values, penalty);
const row = (name: string, weight = 0) => `  ${name}: ${Number(weight.toFixed(2))},`;
console.log(`${values.length} values that a passage has otherwise`);
if (out !== '')
  fs.writeFileSync(
    out,
    [
      "import type { UnmeasuredFeatureName, ValueFeatureName } from './valueFeatures';",
      '',
      '/** Weights of a value as the measure of another. Written by tests/accuracy/learnValues.ts. */',
      'export const valueWeights: Readonly<Record<ValueFeatureName, number>> = {',
      ...valueFeatureNames.map((name, at) => row(name, model.weights[at])),
      '};',
      '',
      '/** Weights of there being no measure of a value. */',
      "export const unmeasuredWeights: Readonly<Record<UnmeasuredFeatureName | 'bias', number>> = {",
      row('bias', model.bias),
      ...unmeasuredFeatureNames.map((name, at) => row(name, model.noneWeights[at])),
      '};',
      '',
    ].join('\n'),
  );
