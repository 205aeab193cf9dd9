import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { splitGlob } from '../sources/globPattern';
import { UsageError } from './usageError';

/** A folder with the glob patterns of its sources. */
export interface SourceFolder {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Relative to the root, with forward slashes; `!` before a pattern excludes files. */
  readonly patterns: readonly string[];
}

/**
 * The innermost folder that contains the working directory and everything that the patterns may match: patterns on a
 * command line may name files beside or above the working directory.
 * @throws UsageError for patterns on another drive than the working directory
 */
export function sourceFolder(workingDirectory: string, patterns: readonly string[]): SourceFolder {
  const parts = patterns.map((pattern) => {
    const negation = pattern.startsWith('!') ? '!' : '';
    const slashed = pattern.slice(negation.length).replaceAll(sep, '/');
    const { base, rest } = splitGlob(slashed);
    return { pattern, negation, base: resolve(workingDirectory, base), rest };
  });
  let root = workingDirectory;
  for (const { pattern, negation, base } of parts) {
    if (negation) continue;
    while (!isWithin(root, base)) {
      if (dirname(root) === root) {
        throw new UsageError(
          `--sources: “${pattern}” is on another drive than the working directory. Run verbatim on that drive.`,
        );
      }
      root = dirname(root);
    }
  }
  return {
    root,
    patterns: parts.map(({ negation, base, rest }) => {
      const local = relative(root, base).replaceAll(sep, '/');
      return negation + [local, rest].filter((part) => part).join('/');
    }),
  };
}

function isWithin(folder: string, path: string): boolean {
  const local = relative(folder, path);
  return local !== '..' && !local.startsWith(`..${sep}`) && !isAbsolute(local);
}
