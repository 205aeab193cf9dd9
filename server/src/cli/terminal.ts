import { buffer } from 'node:stream/consumers';

/** The process as the commands see it. */
export interface Terminal {
  readonly workingDirectory: string;
  /** Whether what is written is for a person at a screen with colours. */
  readonly colour: boolean;
  /** Writes a result. */
  write(result: string): void;
  /** Writes a message for the person who runs the command, as `verbatim: MESSAGE`. */
  writeError(message: string): void;
  /** Reads standard input to its end. */
  readInput(): Promise<Uint8Array>;
}

/** The terminal that this process was started in. */
export function processTerminal(): Terminal {
  // A reader that closes early, such as `head`, has what it wants: no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    workingDirectory: process.cwd(),
    colour: showsColour(process.stdout.isTTY, process.env),
    write: (result) => process.stdout.write(result),
    writeError: (message) => process.stderr.write(`verbatim: ${message}\n`),
    readInput: () => buffer(process.stdin),
  };
}

/** Whether output may have colours: a person reads it, has not declined them (no-color.org), and the terminal knows them. */
export function showsColour(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
