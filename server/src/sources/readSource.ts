import { translate } from '../localization/language';
import { errorMessage } from './files/errors';
import { disk, type FileSystem } from './fileSystem';
import type { Stamp } from './files/fileStatus';
import type { Article } from './formats/article';
import { formatOf } from './formats/fileFormats';

/** The result of reading a file. Problems are worded to follow the file's name. */
export type SourceReading =
  | { readonly kind: 'article'; readonly article: Article; readonly stamp: Stamp }
  | { readonly kind: 'problem'; readonly problem: string; readonly stamp: Stamp }
  | { readonly kind: 'ignored'; readonly stamp: Stamp };

/** Reads a source article. Never throws: an error is returned as a problem. */
export async function readSource(path: string, fileSystem: FileSystem = disk): Promise<SourceReading> {
  const format = formatOf(path);
  if (format.kind === 'ignore') return { kind: 'ignored', stamp: '' };
  const found = await fileSystem.stampOf(path);
  if ('problem' in found) return { kind: 'problem', problem: found.problem, stamp: '' };
  const { stamp } = found;
  if (format.kind === 'refuse') return { kind: 'problem', problem: format.problem, stamp };
  const reading = await fileSystem.readText(path);
  if ('problem' in reading) return { kind: 'problem', problem: reading.problem, stamp };
  const { text } = reading;
  if (text === '')
    return {
      kind: 'problem',
      problem: translate('is empty. Add the article’s text, or delete it.'),
      stamp,
    };
  if (text.trim() === '') {
    return {
      kind: 'problem',
      problem: translate('contains only blanks. Add the article’s text, or delete it.'),
      stamp,
    };
  }
  try {
    return { kind: 'article', article: format.read(text), stamp };
  } catch (error) {
    return {
      kind: 'problem',
      problem: translate('could not be read as an article ({error}). Please report this with the file.', {
        error: errorMessage(error),
      }),
      stamp,
    };
  }
}
