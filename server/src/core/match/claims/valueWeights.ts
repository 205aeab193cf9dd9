import type { UnmeasuredFeatureName, ValueFeatureName } from './valueFeatures';

/** Weights of a value as the measure of another. Written by tests/accuracy/learnValues.ts. */
export const valueWeights: Readonly<Record<ValueFeatureName, number>> = {
  near: 0.78,
  back: 0.96,
  nearSquared: 0.68,
  backSquared: 0.8,
  sameRole: 0.17,
  sameGovernor: 0.59,
  sameSubject: 0.01,
  sameKind: -0.01,
  sameUnit: 0.4,
  samePreposition: 0.71,
  beside: -1.93,
  missingNames: -1.04,
  coverage: 1.84,
  coverageGap: -1.24,
  loose: -1.2,
};

/** Weights of there being no measure of a value. */
export const unmeasuredWeights: Readonly<Record<UnmeasuredFeatureName | 'bias', number>> = {
  bias: 1.13,
  bestCoverage: -0.6,
  nameCoOccurrence: 0.01,
  derivation: 0.05,
  modified: -0.45,
  fraction: -0.03,
  count: 0.82,
  percentage: 0.2,
  money: 0.3,
  duration: 0.15,
  date: -0.24,
  time: 0.15,
  weekday: -0.09,
  age: -0.05,
  ordinal: 0.85,
  multiple: -0.01,
  score: 0.01,
};
