// Checks the arguments of the library, whose callers may not have a type checker. Every message names the field.

import type { Source } from './archive/source';
import type { CheckerOptions, Draft } from './checker';
import type { Severity } from './rules/finding';

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const formats: readonly NonNullable<Source['format']>[] = ['text', 'markdown'];
const metadataFields = ['title', 'outlet', 'date', 'byline', 'dateline', 'url'] as const;

/** @param ruleIds the rules that there are */
export function assertOptions(
  options: unknown,
  ruleIds: readonly string[],
): asserts options is CheckerOptions {
  if (!isRecord(options)) throw new TypeError('createChecker: options must be an object');
  const { sources, rules, aliases, ownOutlets } = options;
  if (sources !== undefined) {
    if (!Array.isArray(sources)) throw new TypeError('createChecker: sources must be an array of sources');
    sources.forEach((source, index) => {
      assertSource(source, `createChecker: sources[${index}]`);
    });
  }
  if (rules !== undefined) assertRules(rules, ruleIds);
  if (aliases !== undefined) {
    if (!isRecord(aliases) || !Object.values(aliases).every(isArrayOfStrings))
      throw new TypeError('createChecker: aliases must be an object of arrays of strings');
  }
  if (ownOutlets !== undefined && !isArrayOfStrings(ownOutlets))
    throw new TypeError('createChecker: ownOutlets must be an array of strings');
}

function assertRules(rules: unknown, ruleIds: readonly string[]): void {
  if (!isRecord(rules)) throw new TypeError('createChecker: rules must be an object of severities by rule');
  for (const [rule, severity] of Object.entries(rules)) {
    if (!ruleIds.includes(rule))
      throw new RangeError(
        `createChecker: rules: no rule is called "${rule}". The rules are ${ruleIds.join(', ')}`,
      );
    if (severity !== undefined && !oneOf(severity, severities))
      throw new RangeError(`createChecker: rules["${rule}"] must be one of ${severities.join(', ')}`);
  }
}

/** @param field what the caller calls the source: `source`, `createChecker: sources[2]` */
export function assertSource(source: unknown, field: string): asserts source is Source {
  if (!isRecord(source)) throw new TypeError(`${field} must be an object with an id and a text`);
  const { id, text, format, metadata } = source;
  if (typeof id !== 'string' || id === '') throw new TypeError(`${field}.id must be a non-empty string`);
  assertString(text, `${field}.text`);
  if (format !== undefined && !oneOf(format, formats))
    throw new RangeError(`${field}.format must be one of ${formats.join(', ')}`);
  if (metadata === undefined) return;
  if (!isRecord(metadata)) throw new TypeError(`${field}.metadata must be an object`);
  for (const name of metadataFields) {
    if (metadata[name] !== undefined) assertString(metadata[name], `${field}.metadata.${name}`);
  }
}

export function assertDraft(draft: unknown): asserts draft is Draft {
  if (!isRecord(draft)) throw new TypeError('check: draft must be an object with a text and a languageId');
  assertString(draft['text'], 'draft.text');
  assertString(draft['languageId'], 'draft.languageId');
}

export function assertTextOptions(options: unknown): asserts options is { readonly languageId: string } {
  if (!isRecord(options))
    throw new TypeError('extractAttributions: options must be an object with a languageId');
  assertString(options['languageId'], 'extractAttributions: languageId');
}

export function assertString(value: unknown, field: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${field} must be a string`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArrayOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function oneOf(value: unknown, values: readonly string[]): boolean {
  return typeof value === 'string' && values.includes(value);
}
