import { isAbsolute, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { SourceProblem } from '../../../protocol/sources';
import { errorMessage } from './files/errors';
import { translate } from '../localization/language';

/** The glob patterns of a setting, compiled for the paths of one folder. */
export interface GlobSet {
  /** The valid patterns, without those that begin with `!`. */
  readonly patterns: readonly string[];
  /** Files, and directories to search, that can have matches; '' is the folder itself. */
  readonly bases: readonly string[];
  /** True if a pattern names files or directories that begin with a dot, which other patterns never match. */
  readonly dotted: boolean;
  /** True if a base may be a link that leads out of the folder, since a person has typed it. */
  readonly basesMayLeave: boolean;
  /** True if a path, relative to the folder and with forward slashes, matches. */
  matches(path: string): boolean;
}

/** Directories that are never searched. */
const skipped = new Set(['node_modules', '.git']);

/** Maximum length of a pattern in characters. */
const maxPatternLength = 1000;

export function isSkippedDirectory(name: string): boolean {
  return skipped.has(name);
}

/**
 * Compiles the patterns of a setting for a folder. A pattern that begins with `!` excludes files. One that is invalid or
 * leads out of the folder is reported as a problem; the others still count.
 *
 * @param folder absolute path
 * @param basesMayLeave true if the part of a pattern before its first wildcard may be a link that leads out of the folder
 */
export function parseGlobs(
  setting: string,
  patterns: readonly string[],
  folder: string,
  basesMayLeave = false,
): { globs: GlobSet; problems: SourceProblem[] } {
  const problems: SourceProblem[] = [];
  const included: string[] = [];
  const excluded: string[] = [];
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    const inside = insideFolder(negated ? pattern.slice(1) : pattern, folder);
    if ('problem' in inside)
      problems.push({
        setting,
        message: translate('{setting}: “{pattern}” {problem}', { setting, pattern, problem: inside.problem }),
      });
    else (negated ? excluded : included).push(inside.pattern);
  }
  return { globs: { ...globSet(included, excluded), basesMayLeave }, problems };
}

function globSet(included: readonly string[], excluded: readonly string[]): Omit<GlobSet, 'basesMayLeave'> {
  // No extended globs: editors do not support them, and matching nested ones can take exponential time.
  const options = { noextglob: true, ignore: [...excluded, ...[...skipped].map((name) => `**/${name}/**`)] };
  const matches = included.length === 0 ? () => false : picomatch([...included], options);
  return {
    patterns: included,
    bases: topmost(included.map((pattern) => picomatch.scan(pattern).base)),
    dotted: included.some((pattern) => /(?:^|[/{,])\.[^/]/.test(pattern)),
    matches: (path) => matches(path),
  };
}

function insideFolder(pattern: string, folder: string): { pattern: string } | { problem: string } {
  const slashed = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).trim();
  if (slashed === '')
    return { problem: translate('is empty. Write a pattern such as “sources/**”, or remove it.') };
  if (slashed.length > maxPatternLength)
    return {
      problem: translate('is longer than {limit} characters. Write a shorter pattern.', {
        limit: maxPatternLength,
      }),
    };
  const local = isAbsolute(slashed) ? relative(folder, slashed).replaceAll(sep, '/') : slashed;
  // Braces can hide the parent directory: {..,a}/b
  const leaves = isAbsolute(local) || local.split(/[/{},]/).includes('..') || local.startsWith('~');
  if (leaves) {
    return {
      problem: translate(
        'leads out of the workspace folder, so it is not used. Copy the files in, or add their folder to the workspace.',
      ),
    };
  }
  const trimmed = local.replace(/^(?:\.\/+)+/, '');
  try {
    picomatch.makeRe(trimmed, { noextglob: true });
    return { pattern: trimmed === '.' ? '**' : trimmed };
  } catch (error) {
    return {
      problem: translate('is not a glob pattern ({error}). Correct it.', { error: errorMessage(error) }),
    };
  }
}

/** Returns the bases that are not inside another one. */
function topmost(bases: readonly string[]): string[] {
  const all = [...new Set(bases)];
  return all.filter(
    (base) => !all.some((other) => other !== base && (other === '' || base.startsWith(`${other}/`))),
  );
}
