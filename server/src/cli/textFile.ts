import type { LanguageId } from '../core/editor';
import { readFile } from 'node:fs/promises';
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
  const decoded = decode(await terminal.readInput());
  if ('problem' in decoded) return { problem: `standard input ${decoded.problem}` };
  return { name: 'stdin', languageId: 'markdown', text: decoded.text };
}

async function readNamed(name: string, terminal: Terminal): Promise<TextFile | { problem: string }> {
  const path = resolve(terminal.workingDirectory, name);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { problem: `${name} ${whyUnreadable(error)}` };
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: `${name} ${decoded.problem}` };
  return { name, path, languageId: languageOf(path), text: decoded.text };
}

function whyUnreadable(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
      return 'does not exist. See to the spelling; names are relative to the working directory.';
    case 'EISDIR':
      return 'is a directory. Name the files in it, for example with DIRECTORY/*.md.';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read without permission. Give yourself permission to read it.';
    case undefined:
    default:
      return `cannot be read (${code ?? errorMessage(error)}). See that it is a readable text file.`;
  }
}
