import type { SupportFeatureName } from './supportFeatures';

/** The log-odds that a passage carries a claim. Written by tests/accuracy/learnSupport.ts. */
export const supportWeights: Readonly<Record<SupportFeatureName | 'bias', number>> = {
  bias: -0.81,
  coverage: 0.96,
  coverageByItself: 1.04,
  openNames: -0.1,
  unknownNames: -0.84,
  otherNames: -1.26,
  missingValues: -0.4,
  derivedValues: 0.93,
  figureGap: 0.79,
  unreal: -0.56,
  openOrder: -0.26,
};
