import type { LanguageId } from '../core/editor';
import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from '../sources/files/decode';
import { errorCode, errorMessage } from '../sources/files/errors';
import { languageOf } from '../workspace/draftText';
import type { Terminal } from './terminal';

/** A file named on the command line. */
export interface TextFile {
  /** As it was named; `stdin` for standard input. */
  readonly name: string;
  /** Its absolute path; absent for standard input. */
  readonly path?: string;
  readonly languageId: LanguageId;
  readonly text: string;
}

/** The name of standard input among the files of a command line. */
export const standardInput = '-';

/**
 * Reads the files in the order in which they are named, each once. Files that cannot be read are reported on standard
 * error and left out. Standard input is read as Markdown.
 */
export async function readTextFiles(
  names: readonly string[],
  terminal: Terminal,
): Promise<{ files: readonly TextFile[]; unreadable: number }> {
  const files: TextFile[] = [];
  let unreadable = 0;
  for (const name of new Set(names)) {
    const file = await (name === standardInput ? readInput(terminal) : readNamed(name, terminal));
    if ('problem' in file) {
      unreadable++;
      terminal.writeError(file.problem);
    } else {
      files.push(file);
    }
  }
  return { files, unreadable };
}

async function readInput(terminal: Terminal): Promise<TextFile | { problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.readInput();
  } catch (error) {
    return { problem: `standard input ${whyUnreadable(error)}` };
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: `standard input ${decoded.problem}` };
  return { name: 'stdin', languageId: 'markdown', text: decoded.text };
}

async function readNamed(name: string, terminal: Terminal): Promise<TextFile | { problem: string }> {
  const path = resolve(terminal.workingDirectory, name);
  const bytes = await readBytes(path);
  if ('problem' in bytes) return { problem: `${name} ${bytes.problem}` };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: `${name} ${decoded.problem}` };
  return { name, path, languageId: languageOf(path), text: decoded.text };
}

async function readBytes(path: string): Promise<Uint8Array | { problem: string }> {
  try {
    // Without O_NONBLOCK, opening a pipe would wait until somebody writes to it.
    const file = await open(path, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0));
    try {
      const problem = whyNoFile(await file.stat());
      return problem === undefined ? await file.readFile() : { problem };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
}

/** Reason why something that can be opened has no text of its own; undefined for a file. */
function whyNoFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return isDirectory;
  if (stats.isFIFO()) return 'is a pipe. Give its text on standard input: - < PIPE.';
  return 'is a device, not a file. Name a text file, or give the text on standard input: -.';
}

const isDirectory = 'is a directory. Name the files in it, for example with DIRECTORY/*.md.';

function whyUnreadable(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
      return 'does not exist. See to the spelling; names are relative to the working directory.';
    case 'EISDIR':
      return isDirectory;
    case 'ENXIO':
      return 'is a socket, not a file. Name a text file, or give the text on standard input: -.';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read without permission. Give yourself permission to read it.';
    case undefined:
    default:
      return `cannot be read (${code ?? errorMessage(error)}). See that it is a readable text file.`;
  }
}
