/** Features on which the decision rests which value of the passages is of the claim's measure. All are 0 or more. */
export const valueFeatureNames = [
  // See SlotContext, and the squares.
  'near',
  'back',
  'nearSquared',
  'backSquared',
  // See RoleAgreement.
  'sameRole',
  'sameGovernor',
  'sameSubject',
  // 1 if both are of one kind; count the same noun or are in the same unit; stand behind the same preposition.
  'sameKind',
  'sameUnit',
  'samePreposition',
  // 1 if the value stands in a sentence beside the passage.
  'beside',
  // Share of the claim's names that the value's sentence lacks.
  'missingNames',
  // What the passage carries of the claim, and how much less that is than the closest passage.
  'coverage',
  'coverageGap',
  // 1 if the value agrees with the claim's only since bounds are open: "more than three" and 18.
  'loose',
] as const;

/** Features on which the decision rests that no value of the passages is of the claim's measure. All are 0 or more. */
export const unmeasuredFeatureNames = [
  // Coverage of the closest passage.
  'bestCoverage',
  // See CoOccurrence.
  'nameCoOccurrence',
  // See derivationCoverage.
  'derivation',
  // 1 if words modify the value: "about", "more than"; if it is a share in words.
  'modified',
  'fraction',
  // 1 by the kind of the value.
  'count',
  'percentage',
  'money',
  'duration',
  'date',
  'time',
  'weekday',
  'age',
  'ordinal',
  'multiple',
  'score',
] as const;

export type ValueFeatureName = (typeof valueFeatureNames)[number];
export type ValueFeatures = Readonly<Record<ValueFeatureName, number>>;
export type UnmeasuredFeatureName = (typeof unmeasuredFeatureNames)[number];
export type UnmeasuredFeatures = Readonly<Record<UnmeasuredFeatureName, number>>;
