/** What the process ends with; the most serious of several counts. */
export const exitStatus = {
  /** Everything was done, and nothing was found at or above --fail-on. */
  clean: 0,
  /** Something was found at or above --fail-on. */
  findings: 1,
  /** The run itself failed: bad arguments, a file that cannot be read, no sources. */
  failure: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
