/** Features on which the decision rests whether two values that exclude each other are of one measure. All are 0 or more. */
export const valueFeatureNames = [
  // See SlotContext; and their products.
  'near',
  'back',
  'nearRest',
  'nearBack',
  'restSquared',
  // 1 if both count the same noun or are in the same unit.
  'sameUnit',
  // 1 if the same preposition stands before both.
  'samePreposition',
  // 1 if the other value stands in a sentence beside the passage.
  'beside',
  // Share of the claim's names that the other value's sentence lacks.
  'missingNames',
  // See CoOccurrence.
  'nameCoOccurrence',
  // How close the closest value that agrees stands to the claim; and 1 if any agrees.
  'agreeingNear',
  'agreeingRest',
  'agreeing',
  // 1 for a share in words, for a date, for a count.
  'fraction',
  'date',
  'count',
] as const;

export type ValueFeatureName = (typeof valueFeatureNames)[number];
export type ValueFeatures = Readonly<Record<ValueFeatureName, number>>;
