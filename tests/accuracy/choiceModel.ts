/** A choice between options, and none, of which some may be right. */
export interface Choice {
  /** Features of each option, by position. */
  readonly options: readonly (readonly number[])[];
  /** For each option, if it may be the right one. */
  readonly mayBeRight: readonly boolean[];
  /** Features of the choice of none, by position. */
  readonly none: readonly number[];
  /** Weight in the loss, above 0. */
  readonly weight: number;
}

export interface ChoiceModel {
  readonly weights: readonly number[];
  readonly noneWeights: readonly number[];
  /** Of none. */
  readonly bias: number;
}

const steps = 250;
const rate = 0.1;
/** Share of none among what may be right, where an option may be: nothing tells that the right one has been found. */
const shareOfNone = 0.3;

/**
 * Conditional logit with unknown right options (McFadden 1974): the probability of all that may be right is made as large as an L2
 * penalty allows, by Adam on the whole data. No randomness: the same data give the same weights.
 */
export function fitChoices(choices: readonly Choice[], penalty: number): ChoiceModel {
  const size = choices.flatMap(({ options }) => options)[0]?.length ?? 0;
  const noneSize = choices[0]?.none.length ?? 0;
  const parameters = new Float64Array(size + noneSize + 1);
  const first = new Float64Array(parameters.length);
  const second = new Float64Array(parameters.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = parameters.map((value) => penalty * value);
    for (const choice of choices) addGradient(gradient, choice, modelOf(parameters, size));
    for (const [at, slope] of gradient.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const square = (second[at] ?? 0) / (1 - 0.99 ** step);
      parameters[at] = (parameters[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return modelOf(parameters, size);
}

function modelOf(parameters: Float64Array, size: number): ChoiceModel {
  return {
    weights: [...parameters.subarray(0, size)],
    noneWeights: [...parameters.subarray(size, -1)],
    bias: parameters.at(-1) ?? 0,
  };
}

/** The probability of each option. */
export function probabilities(choice: Pick<Choice, 'options' | 'none'>, model: ChoiceModel): number[] {
  const { odds, none } = oddsOf(choice, model);
  const total = odds.reduce((sum, one) => sum + one, none);
  return odds.map((one) => one / total);
}

function oddsOf({ options, none }: Pick<Choice, 'options' | 'none'>, model: ChoiceModel) {
  return {
    odds: options.map((features) => Math.exp(product(features, model.weights))),
    none: Math.exp(model.bias + product(none, model.noneWeights)),
  };
}

function addGradient(gradient: Float64Array, choice: Choice, model: ChoiceModel): void {
  const { options, mayBeRight, none, weight } = choice;
  const { odds, none: noneOdds } = oddsOf(choice, model);
  const total = odds.reduce((sum, one) => sum + one, noneOdds);
  const rightNone = noneOdds * (mayBeRight.includes(true) ? shareOfNone : 1);
  const right = odds.reduce((sum, one, at) => sum + (mayBeRight[at] ? one : 0), rightNone);
  for (const [option, features] of options.entries()) {
    const own = odds[option] ?? 0;
    const error = weight * (own / total - (mayBeRight[option] ? own / right : 0));
    for (const [at, value] of features.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
  }
  const error = weight * (noneOdds / total - rightNone / right);
  for (const [at, value] of [...none, 1].entries()) {
    const place = model.weights.length + at;
    gradient[place] = (gradient[place] ?? 0) + error * value;
  }
}

function product(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
