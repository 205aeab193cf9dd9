/** Work that is divided into steps of a few milliseconds, so that its caller can do something else between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes all steps at once. Returns the result. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
