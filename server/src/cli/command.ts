import type { CoreModule } from '../coreModule';
import type { ExitStatus } from './exitStatus';
import type { Terminal } from './terminal';

/** A subcommand of `verbatim`. */
export interface Command {
  /** Text for `--help`: lines that end with a line feed. */
  readonly usage: string;
  /**
   * @param args the arguments behind the subcommand's name
   * @param coreModule loads the core
   * @returns the exit status; undefined if the process keeps running
   * @throws UsageError for invalid arguments
   */
  run(
    args: readonly string[],
    terminal: Terminal,
    coreModule: () => CoreModule,
  ): Promise<ExitStatus | undefined>;
}
