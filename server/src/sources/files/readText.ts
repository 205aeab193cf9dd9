import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { translate } from '../../localization/language';
import { decode, type Decoded } from './decode';
import { accessProblem, stampOf } from './fileStatus';

/** Maximum size of a file in bytes. A long article has 100 kB. */
export const maxFileSize = 5 * 1024 * 1024;

/** Reads the text of a file without its byte order mark, or returns the problem, worded to follow the file's name. */
export async function readText(path: string): Promise<Decoded> {
  const found = await stampOf(path);
  if ('problem' in found) return found;
  if (found.size > maxFileSize) return { problem: tooLarge(found.size) };
  const bytes = await readBytes(path, found.size);
  return 'problem' in bytes ? bytes : decode(bytes);
}

async function readBytes(path: string, expected: number): Promise<Uint8Array | { problem: string }> {
  try {
    // Without O_NONBLOCK, opening a file that has become a pipe would wait forever.
    const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
    const file = await open(path, flags);
    try {
      return await readToEnd(file, expected);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: await accessProblem(path, error) };
  }
}

/** Reads to the end of the file, which may have grown since its size was taken. */
async function readToEnd(file: FileHandle, expected: number): Promise<Uint8Array | { problem: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.max(expected - size, 4096)));
    if (bytesRead === 0) return Buffer.concat(chunks, size);
    chunks.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
    if (size > maxFileSize) return { problem: tooLarge(size) };
  }
}

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return translate(
    'has {size} MB; files of more than {limit} MB are not read. Split it, or move it elsewhere.',
    { size: megabytes, limit: maxFileSize / 1024 / 1024 },
  );
}
