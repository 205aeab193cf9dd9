import { readFileSync } from 'node:fs';

/** The environment variable that names the file to which the reporter writes, where mocha runs inside VS Code. */
export const resultsVariable = 'VERBATIM_TEST_RESULTS';

export interface SuiteResults {
  readonly passed: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/** The results of a run of mocha; undefined if it did not finish. */
export function readResults(path: string): SuiteResults | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SuiteResults;
  } catch {
    return undefined;
  }
}
