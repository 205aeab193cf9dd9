import { constants } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';
import { decode, type Decoded } from './decode';
import { errorCode, errorMessage } from './errors';
import { formatOf } from './formats';
import type { Article } from './sourceArticle';
import { translate } from '../localization/language';

/** The largest file that is read, in bytes. A long article has 100 kB. */
export const largestSource = 5 * 1024 * 1024;

/** What tells that a file has changed since it was read. */
export type Stamp = string;

/** What reading a file gave. Problems are worded to follow the file's name. */
export type SourceReading =
  | { readonly kind: 'article'; readonly article: Article; readonly stamp: Stamp }
  | { readonly kind: 'problem'; readonly problem: string; readonly stamp: Stamp }
  | { readonly kind: 'ignored'; readonly stamp: Stamp };

/** Reads a source article from disk. Never throws: whatever keeps it from being read is the problem it answers. */
export async function readSource(path: string): Promise<SourceReading> {
  const format = formatOf(path);
  if (format.kind === 'ignore') return { kind: 'ignored', stamp: '' };
  const found = await stampOf(path);
  if ('problem' in found) return { kind: 'problem', problem: found.problem, stamp: '' };
  const { stamp } = found;
  if (format.kind === 'refuse') return { kind: 'problem', problem: format.problem, stamp };
  const reading = await readText(path);
  if ('problem' in reading) return { kind: 'problem', problem: reading.problem, stamp };
  const { text } = reading;
  if (text === '')
    return {
      kind: 'problem',
      problem: translate('is empty. Put the article’s text in it, or delete it.'),
      stamp,
    };
  if (text.trim() === '') {
    return {
      kind: 'problem',
      problem: translate('holds nothing but blanks. Put the article’s text in it, or delete it.'),
      stamp,
    };
  }
  return { kind: 'article', article: format.read(text), stamp };
}

/** Reads a file as text without its byte order mark, or says why it cannot, in words that follow the file's name. */
export async function readText(path: string): Promise<Decoded> {
  const found = await stampOf(path);
  if ('problem' in found) return found;
  if (found.size > largestSource) return { problem: tooLarge(found.size) };
  const bytes = await readBytes(path, found.size);
  return 'problem' in bytes ? bytes : decode(bytes);
}

/** What tells one version of a file from the next, and its size in bytes; or why it cannot be told. */
export async function stampOf(path: string): Promise<{ stamp: Stamp; size: number } | { problem: string }> {
  try {
    const found = await stat(path, { bigint: true });
    if (found.isDirectory()) {
      return { problem: translate('is a directory, not an article. Rename it, or move it elsewhere.') };
    }
    if (!found.isFile()) return { problem: translate('is not a regular file. Move it elsewhere.') };
    return { stamp: `${found.mtimeNs}:${found.size}:${found.ino}`, size: Number(found.size) };
  } catch (error) {
    return { problem: await unreadable(path, error) };
  }
}

async function readBytes(path: string, expected: number): Promise<Uint8Array | { problem: string }> {
  try {
    // Not waiting keeps a file that turned into a pipe from holding up the reader for ever.
    const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
    const file = await open(path, flags);
    try {
      return await readAll(file, expected);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: await unreadable(path, error) };
  }
}

/** Reads to the end whatever size the file had before: it may be written to meanwhile. */
async function readAll(file: FileHandle, expected: number): Promise<Uint8Array | { problem: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.max(expected - size, 4096)));
    if (bytesRead === 0) return Buffer.concat(chunks, size);
    chunks.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
    if (size > largestSource) return { problem: tooLarge(size) };
  }
}

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return translate(
    'has {size} MB; files of more than {limit} MB are not read. Split it, or move it elsewhere.',
    { size: megabytes, limit: largestSource / 1024 / 1024 },
  );
}

async function unreadable(path: string, error: unknown): Promise<string> {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
      return (await isLink(path))
        ? translate('is a link to a file that does not exist. Mend the link, or delete it.')
        : translate('was deleted before it could be read. Put it back if drafts rely on it.');
    case 'EACCES':
    case 'EPERM':
      return translate('may not be read. Give yourself permission to read it.');
    case 'ELOOP':
      return translate('is a link that leads back to itself. Mend the link, or delete it.');
    case undefined:
    default:
      return translate('cannot be read ({error}). See that it is a readable file.', {
        error: code ?? errorMessage(error),
      });
  }
}

/** Whether a path is a symbolic link, wherever it leads. */
export async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false; // it is gone
  }
}
