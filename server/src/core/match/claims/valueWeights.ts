import type { ValueFeatureName } from './valueFeatures';

/** Weights of the features of two values. Written by tests/accuracy/learnValues.ts. */
export const valueWeights: Readonly<Record<ValueFeatureName | 'bias', number>> = {
  bias: -3.98,
  rest: 1.05,
  near: 1.19,
  nearRest: 3.98,
  sameUnit: -0.07,
  coverage: 1.19,
  lead: 1.84,
  date: 1.12,
};
