import type { SourceProblem } from '../../../protocol/sources';
import type { Severity } from '../core/index';
import { translate } from '../localization/language';
import { alternatives } from '../reports/wording/alternatives';

/** Styles of citations. */
export const citationStyles = ['pandoc', 'link', 'footnote', 'words'] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** When drafts are checked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** Which statements of a draft have lines under their text. */
export type Highlight = 'off' | 'attributed' | 'all';

/** The settings of one workspace folder. */
export interface Settings {
  /** Glob patterns of the source articles. */
  readonly sources: readonly string[];
  /** Glob patterns of the drafts. */
  readonly drafts: readonly string[];
  /** Severities that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly run: RunMode;
  /** Other spellings of a name, by the name. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** The outlets that the writer works for. */
  readonly ownOutlets: readonly string[];
  /** Style of the citations that “Cite this source” inserts. */
  readonly citationStyle: CitationStyle;
  /** True if a code lens above each paragraph counts its findings. */
  readonly codeLens: boolean;
  /** True if an inlay hint behind each supported quotation shows its source. */
  readonly inlayHints: boolean;
  readonly highlight: Highlight;
  /** True if a sign beside each line says what its statements came to. */
  readonly gutter: boolean;
  /** Milliseconds after the last key during which findings in the sentence at the caret are held back. */
  readonly holdWhileTyping: number;
}

/** The values of settings that are missing or invalid. */
export const defaultSettings: Settings = {
  sources: ['seeds/**', 'sources/**'],
  drafts: [
    '**/*.md',
    '**/*.markdown',
    '**/*.txt',
    '**/*.mdx',
    '**/*.qmd',
    '**/*.rmd',
    '**/*.Rmd',
    '**/*.adoc',
    '**/*.asciidoc',
    '**/*.rst',
    '**/*.tex',
    '**/*.typ',
    '**/*.org',
  ],
  rules: {},
  run: 'onType',
  aliases: {},
  ownOutlets: [],
  citationStyle: 'pandoc',
  codeLens: false,
  inlayHints: false,
  highlight: 'off',
  gutter: true,
  holdWhileTyping: 800,
};

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
const runModes = ['onType', 'onSave', 'manual'] as const;
const highlights = ['off', 'attributed', 'all'] as const;

/** Maximum value of `holdWhileTyping` in milliseconds. */
const maxHold = 10_000;

/** Valid settings, and the problems in those that were given. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SourceProblem[];
}

/**
 * Parses the section `verbatim` of a client's settings. Missing and invalid settings get their defaults; each invalid one
 * also gives a problem that names it.
 */
export function parseSettings(given: unknown): ParsedSettings {
  const problems: SourceProblem[] = [];
  const report = (setting: string, must: string, used: string): void => {
    problems.push({
      setting,
      message: translate('{setting} must be {kind}. Until then {substitute} is used.', {
        setting,
        kind: must,
        substitute: used,
      }),
    });
  };
  if (given === undefined || given === null) return { settings: defaultSettings, problems };
  if (!isRecord(given)) {
    report('verbatim', translate('an object of settings'), translate('every default'));
    return { settings: defaultSettings, problems };
  }
  const globs = (name: 'sources' | 'drafts'): readonly string[] => {
    const value = given[name] ?? undefined;
    if (value === undefined) return defaultSettings[name];
    if (isListOfStrings(value)) return value;
    report(
      `verbatim.${name}`,
      translate('a list of glob patterns'),
      translate('the default ({default})', { default: defaultSettings[name].join(', ') }),
    );
    return defaultSettings[name];
  };
  const settings: Settings = {
    sources: globs('sources'),
    drafts: globs('drafts'),
    rules: parseRules(given['rules'] ?? {}, report),
    run: parseChoice('run', runModes, given['run'], report),
    aliases: parseAliases(given['aliases'] ?? {}, report),
    ownOutlets: parseOwnOutlets(given['ownOutlets'] ?? [], report),
    citationStyle: parseChoice('citationStyle', citationStyles, given['citationStyle'], report),
    codeLens: parseSwitch('codeLens', given, report),
    inlayHints: parseSwitch('inlayHints', given, report),
    highlight: parseChoice('highlight', highlights, given['highlight'], report),
    gutter: parseSwitch('gutter', given, report),
    holdWhileTyping: parseHold(given['holdWhileTyping'] ?? defaultSettings.holdWhileTyping, report),
  };
  return { settings, problems };
}

type Report = (setting: string, must: string, used: string) => void;

function parseRules(value: unknown, report: Report): Settings['rules'] {
  if (!isRecord(value)) {
    report(
      'verbatim.rules',
      translate('an object of rules and severities'),
      translate('each rule’s default'),
    );
    return defaultSettings.rules;
  }
  const rules: Record<string, Severity | 'off'> = {};
  for (const [rule, severity] of Object.entries(value)) {
    if (isOneOf(severities, severity)) rules[rule] = severity;
    else report(`verbatim.rules: ${rule}`, alternatives(severities), translate('the rule’s default'));
  }
  return rules;
}

/** Parses a setting that has a fixed set of values. */
function parseChoice<Name extends 'run' | 'citationStyle' | 'highlight'>(
  name: Name,
  choices: readonly Settings[Name][],
  value: unknown,
  report: Report,
): Settings[Name] {
  const used = defaultSettings[name];
  if (value === undefined || value === null) return used;
  if (isOneOf(choices, value)) return value;
  report(`verbatim.${name}`, alternatives(choices), translate('the default ({default})', { default: used }));
  return used;
}

function parseAliases(value: unknown, report: Report): Settings['aliases'] {
  if (!isRecord(value)) {
    report(
      'verbatim.aliases',
      translate('an object of names, each with a list of spellings'),
      translate('none'),
    );
    return defaultSettings.aliases;
  }
  const aliases: Record<string, readonly string[]> = {};
  for (const [name, spellings] of Object.entries(value)) {
    if (isListOfStrings(spellings)) aliases[name] = spellings;
    else report(`verbatim.aliases: ${name}`, translate('a list of spellings'), translate('none'));
  }
  return aliases;
}

function parseOwnOutlets(value: unknown, report: Report): Settings['ownOutlets'] {
  if (isListOfStrings(value)) return value;
  report('verbatim.ownOutlets', translate('a list of outlets'), translate('none'));
  return defaultSettings.ownOutlets;
}

function parseSwitch(
  name: 'codeLens' | 'inlayHints' | 'gutter',
  given: Readonly<Record<string, unknown>>,
  report: Report,
): boolean {
  const value = given[name] ?? defaultSettings[name];
  if (typeof value === 'boolean') return value;
  report(`verbatim.${name}`, translate('true or false'), theDefault(String(defaultSettings[name])));
  return defaultSettings[name];
}

function parseHold(value: unknown, report: Report): number {
  if (typeof value === 'number' && value >= 0 && value <= maxHold) return value;
  report(
    'verbatim.holdWhileTyping',
    translate('a number of milliseconds from 0 to {most}', { most: maxHold }),
    theDefault(String(defaultSettings.holdWhileTyping)),
  );
  return defaultSettings.holdWhileTyping;
}

function theDefault(value: string): string {
  return translate('the default ({default})', { default: value });
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return values.some((known) => known === value);
}
