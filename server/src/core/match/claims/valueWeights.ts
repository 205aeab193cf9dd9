import type { ValueFeatureName } from './valueFeatures';

/** Weights of the features of two values. Written by tests/accuracy/learnValues.ts. */
export const valueWeights: Readonly<Record<ValueFeatureName | 'bias', number>> = {
  bias: -2.53,
  near: 1.85,
  back: 2.41,
  nearRest: 3.02,
  nearBack: 1.78,
  restSquared: -1.46,
  sameUnit: 0.48,
  samePreposition: 1.25,
  beside: -0.51,
  missingNames: -0.94,
  nameCoOccurrence: 0.16,
  agreeingNear: -2.77,
  agreeingRest: -0.82,
  agreeing: -0.2,
  fraction: -0.37,
  date: 0.43,
  count: -0.58,
};
