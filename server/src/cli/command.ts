import type { ExitStatus } from './exitStatus';
import type { Terminal } from './terminal';

/** A subcommand of `verbatim`. */
export interface Command {
  /** What `--help` shows: lines that end with a line feed. */
  readonly usage: string;
  /**
   * @param args what follows the subcommand's name
   * @returns the status to end with; undefined where the process goes on by itself
   * @throws UsageError for arguments that cannot be followed
   */
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus | undefined>;
}
