import { buffer } from 'node:stream/consumers';
import { singleLine } from '../reports/wording/singleLine';
import { withoutWorkflowCommands } from '../reports/wording/workflowCommands';
import { errorCode, errorMessage } from '../sources/files/errors';

/** Input and output of the process. */
export interface Terminal {
  readonly workingDirectory: string;
  /** True if the output may have colours. */
  readonly colour: boolean;
  /** Secret of the environment, for a second reader: VERBATIM_READER_KEY. */
  readonly readerKey?: string;
  /**
   * Writes a result to standard output. A reader that closes early, such as `head`, is no error.
   * @throws OutputError if it cannot be written
   */
  write(result: string): Promise<void>;
  /**
   * Writes a message to standard error, as `verbatim: MESSAGE` on one line. What a file name or a file brings into it controls
   * neither the terminal nor a workflow. Where it cannot be written, nothing else is lost.
   */
  writeError(message: string): void;
  /** Today's local date: yyyy-mm-dd. */
  today(): string;
  /** Reads standard input to its end. */
  readInput(): Promise<Uint8Array>;
}

/** Standard output cannot be written. The message says why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // Without a listener an error ends the process. What is written to standard output has its own in `writeTo`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    workingDirectory: process.cwd(),
    colour: showsColour(process.stdout.isTTY, process.env),
    readerKey: keyOf(process.env),
    write: (result) => writeTo(process.stdout, result),
    writeError: (message) => {
      process.stderr.write(errorLine(message));
    },
    today: () => isoDate(new Date()),
    readInput: () => buffer(process.stdin),
  };
}

/** A message as it is written to standard error: one line that controls neither the terminal nor a workflow. */
export function errorLine(message: string): string {
  return withoutWorkflowCommands(`verbatim: ${singleLine(message)}\n`);
}

function isoDate(date: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || errorCode(error) === 'EPIPE') resolve();
      else
        reject(new OutputError(`the output cannot be written (${whyUnwritable(error)}).`, { cause: error }));
    });
  });
}

function whyUnwritable(error: unknown): string {
  const code = errorCode(error);
  return code === 'ENOSPC' ? 'there is no space left' : (code ?? errorMessage(error));
}

/** The key of a second reader's server; an empty one is none. */
function keyOf({ VERBATIM_READER_KEY: key }: Readonly<NodeJS.ProcessEnv>): string | undefined {
  return key === '' ? undefined : key;
}

/** True if output may have colours: it goes to a terminal that shows them, and NO_COLOR is not set (no-color.org). */
export function showsColour(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
