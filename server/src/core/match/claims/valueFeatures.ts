/** Features on which the decision rests whether two values that exclude each other are of one measure. All are 0 or more, but `lead`. */
export const valueFeatureNames = [
  // Share of the claim, without the value, that the passage with the other value carries.
  'rest',
  // Shared words close to both values in the trees of their sentences, as a share of four; and that times `rest`.
  'near',
  'nearRest',
  // 1 if both count the same noun or are in the same unit.
  'sameUnit',
  // Coverage of the claim by the passage.
  'coverage',
  // How much closer the other value stands to the claim than one that agrees with it.
  'lead',
  // 1 for a date.
  'date',
] as const;

export type ValueFeatureName = (typeof valueFeatureNames)[number];
export type ValueFeatures = Readonly<Record<ValueFeatureName, number>>;
