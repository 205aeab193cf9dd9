// Learns the weights by which a passage counts as carrying a claim in other words, and writes them as a table:
//   npx tsx tests/accuracy/learnSupport.ts --data FOLDER [--out FILE]
// FOLDER holds stories that several sources tell, with labelled drafts. A right sentence is carried by its story's sources; one
// with an error is not, nor is a right one by the sources that do not tell it. Prints figures with each story left out in turn.
import fs from 'node:fs';
import { createChecker } from '../../server/src/core/index';
import type { Finding } from '../../server/src/core/index';
import { findConflicts } from '../../server/src/core/match/claims/claimConflicts';
import { closePassages } from '../../server/src/core/match/claims/claimJudgement';
import type { CheckedSentence } from '../../server/src/core/match/claims/sentenceChecker';
import { supportFeatureNames, supportFeatures } from '../../server/src/core/match/claims/supportFeatures';
import { overlap } from '../../server/src/core/prose/span';
import { fitLogistic, probability } from './logistic';
import type { LogisticModel } from './logistic';
import { readDesk } from './deskStories';
import { scriptOption } from './scriptOption';
import { storySentences, withheldSentences } from './storySentences';

const data = scriptOption('data');
const out = scriptOption('out', '');
const penalty = 20;
/** Number of fits, each on the passage of every sentence that the one before takes for the best. */
const rounds = 2;

interface LabelledClaim {
  readonly story: string;
  readonly kind: 'right' | 'wrong' | 'withheld';
  /** The features of each passage that is close and has no conflict with the claim; the closest first. */
  readonly candidates: readonly (readonly number[])[];
}

function candidatesOf({ sentence, judgement }: CheckedSentence): LabelledClaim['candidates'] {
  return closePassages(judgement.compared)
    .filter((comparison) => findConflicts(sentence.tokens, comparison).length === 0)
    .map((comparison) => {
      const features = supportFeatures(sentence.tokens, comparison, judgement.compared);
      return supportFeatureNames.map((name) => features[name]);
    });
}

/** The findings on each draft, by its story and text: what has a finding is not supported, whatever carries it. */
const findings = new Map<string, readonly Finding[]>();
for (const { name, sources, drafts } of readDesk(data, false)) {
  const checker = createChecker({ sources });
  for (const { text } of drafts) {
    const report = checker.check({ text, languageId: 'markdown' });
    findings.set(
      `${name} ${text}`,
      report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    );
  }
}

const claims: LabelledClaim[] = [];
for (const { story, checked, paragraph, draft } of storySentences(data)) {
  const { span } = checked.sentence;
  const hasFinding = findings.get(`${story} ${draft}`)?.some((one) => overlap(one.span, span) > 0);
  const candidates = hasFinding === true ? [] : candidatesOf(checked);
  const { rules, sources, wrong } = paragraph;
  if (rules.length === 0 && sources.length > 0) claims.push({ story, kind: 'right', candidates });
  if (wrong && overlap(wrong, span) > 0) claims.push({ story, kind: 'wrong', candidates });
}
for (const { story, checked } of withheldSentences(data))
  claims.push({ story, kind: 'withheld', candidates: candidatesOf(checked) });

function fit(chosen: readonly LabelledClaim[]): LogisticModel {
  let model: LogisticModel | undefined;
  for (let round = 0; round < rounds; round++) {
    const examples = chosen.flatMap(({ kind, candidates }) => {
      const best = bestOf(candidates, model);
      return best
        ? [{ features: best, label: kind === 'right' ? (1 as const) : (0 as const), weight: 1 }]
        : [];
    });
    model = fitLogistic(examples, penalty);
  }
  if (!model) throw new RangeError('no round');
  return model;
}

function bestOf(
  candidates: LabelledClaim['candidates'],
  model: LogisticModel | undefined,
): readonly number[] | undefined {
  if (!model) return candidates[0];
  return [...candidates].sort((a, b) => probability(model, b) - probability(model, a))[0];
}

const judged = [...new Set(claims.map(({ story }) => story))].flatMap((story) => {
  const model = fit(claims.filter((one) => one.story !== story));
  return claims
    .filter((one) => one.story === story)
    .map(({ kind, candidates }) => ({
      kind,
      score: Math.max(0, ...candidates.map((features) => probability(model, features))),
    }));
});

for (let percent = 25; percent <= 75; percent += 5) {
  const shares = (['right', 'wrong', 'withheld'] as const).map((kind) => {
    const all = judged.filter((one) => one.kind === kind);
    const supported = all.filter(({ score }) => score >= percent / 100).length;
    return `${((100 * supported) / all.length).toFixed(1)} % of ${all.length} ${kind}`;
  });
  console.log(`from ${percent} %: supported are ${shares.join(', ')}`);
}

const { bias, weights } = fit(claims);
const table = [
  "import type { SupportFeatureName } from './supportFeatures';",
  '',
  '/** The log-odds that a passage carries a claim. Written by tests/accuracy/learnSupport.ts. */',
  "export const supportWeights: Readonly<Record<SupportFeatureName | 'bias', number>> = {",
  `  bias: ${Number(bias.toFixed(2))},`,
  ...supportFeatureNames.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`),
  '};',
  '',
].join('\n');
if (out === '') console.log(table);
else fs.writeFileSync(out, table);
