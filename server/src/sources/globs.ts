import { isAbsolute, relative, sep } from 'node:path';
import type { SourceProblem } from '../../../protocol/sources';
import { compileGlob, splitGlob } from './globPattern';
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

/** Maximum number of patterns in a setting. */
const maxPatterns = 1000;

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
  if (patterns.length > maxPatterns) {
    problems.push({
      setting,
      message: translate('{setting}: only the first {limit} patterns are used. Write fewer.', {
        setting,
        limit: maxPatterns,
      }),
    });
  }
  for (const pattern of patterns.slice(0, maxPatterns)) {
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
  const matchers = included.map(compileGlob);
  const excluding = [...excluded, ...[...skipped].map((name) => `**/${name}/**`)].map(compileGlob);
  return {
    patterns: included,
    bases: topmost(included.map((pattern) => splitGlob(pattern).base)),
    dotted: included.some((pattern) => /(?:^|[/{,])\.[^/]/.test(pattern)),
    matches: (path) =>
      matchers.some((matches) => matches(path)) && !excluding.some((matches) => matches(path)),
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
  return { pattern: trimmed === '.' ? '**' : trimmed };
}

/** Returns the bases that are not inside another one. */
function topmost(bases: readonly string[]): string[] {
  const all = [...new Set(bases)];
  return all.filter(
    (base) => !all.some((other) => other !== base && (other === '' || base.startsWith(`${other}/`))),
  );
}
