import { buffer } from 'node:stream/consumers';
import { singleLine } from '../reports/wording/singleLine';

/** Input and output of the process. */
export interface Terminal {
  readonly workingDirectory: string;
  /** True if the output may have colours. */
  readonly colour: boolean;
  /** Writes a result to standard output. */
  write(result: string): void;
  /**
   * Writes a message to standard error, as `verbatim: MESSAGE` on one line. What a file name or a file brings into it cannot
   * control the terminal.
   */
  writeError(message: string): void;
  /** Reads standard input to its end. */
  readInput(): Promise<Uint8Array>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // A reader that closes early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    workingDirectory: process.cwd(),
    colour: showsColour(process.stdout.isTTY, process.env),
    write: (result) => process.stdout.write(result),
    writeError: (message) => process.stderr.write(`verbatim: ${singleLine(message)}\n`),
    readInput: () => buffer(process.stdin),
  };
}

/** True if output may have colours: it goes to a terminal that shows them, and NO_COLOR is not set (no-color.org). */
export function showsColour(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
