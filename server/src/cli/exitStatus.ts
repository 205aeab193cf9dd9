/** Exit statuses of the process. Of several that apply, the highest is used. */
export const exitStatus = {
  /** The run succeeded, and no finding is at or above --fail-on. */
  clean: 0,
  /** A finding is at or above --fail-on. */
  findings: 1,
  /** The run itself failed: bad arguments, a file that cannot be read, no sources. */
  failure: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
