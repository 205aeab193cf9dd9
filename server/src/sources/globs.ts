import { isAbsolute, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { SourceProblem } from '../../../protocol/sources';
import { errorMessage } from './errors';
import { translate } from '../localization/language';

/** Glob patterns of one setting, ready to match paths of one folder. */
export interface GlobSet {
  /** The usable patterns as the setting has them. */
  readonly patterns: readonly string[];
  /** Where files that match can be: a file, or a directory to look through; '' is the folder itself. */
  readonly bases: readonly string[];
  /** Whether patterns name dotted files or directories, which others never match. */
  readonly dotted: boolean;
  /** Whether a path matches, relative to the folder and with forward slashes. */
  matches(path: string): boolean;
}

/** Directories that are never looked into. */
const skipped = new Set(['node_modules', '.git']);

/** Whether a directory of this name is never looked into. */
export function isSkippedDirectory(name: string): boolean {
  return skipped.has(name);
}

/**
 * Reads a setting's patterns for a folder. A pattern that begins with `!` takes files away. One that cannot be used, or
 * that leaves the folder, becomes a problem which names it; the others still count.
 */
export function parseGlobs(
  setting: string,
  patterns: readonly string[],
  folder: string,
): { globs: GlobSet; problems: SourceProblem[] } {
  const problems: SourceProblem[] = [];
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    const inside = insideFolder(negated ? pattern.slice(1) : pattern, folder);
    if ('problem' in inside)
      problems.push({
        setting,
        message: translate('{setting}: “{pattern}” {problem}', { setting, pattern, problem: inside.problem }),
      });
    else (negated ? unwanted : wanted).push(inside.pattern);
  }
  return { globs: globSet(wanted, unwanted), problems };
}

function globSet(wanted: readonly string[], unwanted: readonly string[]): GlobSet {
  // No extended globs: editors do not know them, and nested ones can take a matcher for ever.
  const options = { noextglob: true, ignore: [...unwanted, ...[...skipped].map((name) => `**/${name}/**`)] };
  const matches = wanted.length === 0 ? () => false : picomatch([...wanted], options);
  return {
    patterns: wanted,
    bases: topmost(wanted.map((pattern) => picomatch.scan(pattern).base)),
    dotted: wanted.some((pattern) => /(?:^|[/{,])\.[^/]/.test(pattern)),
    matches: (path) => matches(path),
  };
}

function insideFolder(pattern: string, folder: string): { pattern: string } | { problem: string } {
  const slashed = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).trim();
  if (slashed === '')
    return { problem: translate('is empty. Write a pattern such as “sources/**”, or take it out.') };
  if (slashed.length > 1000)
    return { problem: translate('is longer than 1000 characters. Write a shorter pattern.') };
  const local = isAbsolute(slashed) ? relative(folder, slashed).replaceAll(sep, '/') : slashed;
  // A brace may hide the way out: {..,a}/b
  const leaves = isAbsolute(local) || local.split(/[/{},]/).includes('..') || local.startsWith('~');
  if (leaves) {
    return {
      problem: translate(
        'leaves the workspace folder, so it is not used. Copy the files in, or add their folder to the workspace.',
      ),
    };
  }
  const trimmed = local.replace(/^(?:\.\/+)+/, '');
  try {
    picomatch.makeRe(trimmed, { noextglob: true });
    return { pattern: trimmed === '.' ? '**' : trimmed };
  } catch (error) {
    return {
      problem: translate('is not a glob pattern ({error}). Mend it.', { error: errorMessage(error) }),
    };
  }
}

/** The bases that lie in no other base. */
function topmost(bases: readonly string[]): string[] {
  const all = [...new Set(bases)];
  return all.filter(
    (base) => !all.some((other) => other !== base && (other === '' || base.startsWith(`${other}/`))),
  );
}
