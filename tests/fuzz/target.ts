import fc from 'fast-check';

/** A part of the program under random input, with the law that holds for all of it. */
export interface FuzzTarget {
  readonly name: string;
  /** Number of runs in the test suite, which takes a few seconds. */
  readonly runsInSuite: number;
  /** A property of fast-check, synchronous or not. */
  readonly property: Property;
}

export type Property = fc.IRawProperty<unknown>;

/** How long and from where a target is run. */
export interface FuzzRun {
  readonly seed: number;
  /** Path of a counterexample that was printed before: only that one is run. */
  readonly path?: string;
  /** Maximum number of runs. */
  readonly runs?: number;
  /** Maximum duration in milliseconds. */
  readonly milliseconds?: number;
}

/**
 * Runs a target. Returns a report of the counterexample, as small as fast-check could make it, with the seed and the path
 * by which it is run again; or else the number of runs.
 */
export async function fuzz(
  { property }: FuzzTarget,
  { seed, path, runs, milliseconds }: FuzzRun,
): Promise<{ readonly runs: number; readonly failure?: string }> {
  const details = await fc.check(property as fc.IAsyncProperty<unknown>, {
    seed,
    numRuns: runs ?? Number.MAX_SAFE_INTEGER,
    ...(path === undefined ? {} : { path }),
    plugins:
      milliseconds === undefined
        ? []
        : [fc.interruptAfterTimeLimit(milliseconds, { failOnInterrupt: false })],
  });
  const failure = details.failed
    ? [fc.defaultReportMessage(details), String(details.errorInstance)].join('\n')
    : undefined;
  return { runs: details.numRuns, ...(failure === undefined ? {} : { failure }) };
}
