/** One run of VS Code: on its own workspace, with its own settings. */
export interface Session {
  readonly name: string;
  /** Folders of the tests, in order; by default the one with the session's name. */
  readonly suites?: readonly string[];
  /** The workspace that VS Code opens. */
  readonly workspace: 'newsroom' | 'empty' | 'twoFolders';
  /** True if the packaged extension is installed; otherwise the checkout runs as an extension in development. */
  readonly installed?: boolean;
  /** True if VS Code is in Restricted Mode, as for an untrusted folder. */
  readonly restricted?: boolean;
  /** The display language; English by default. Only the served VS Code has others without a language pack. */
  readonly language?: string;
  /** True if it takes minutes, and runs only where it is named. */
  readonly onlyIfNamed?: boolean;
}

/** Each folder of tests runs once: the newsroom's in the extension as it is installed, the others in the checkout. */
export const sessions: readonly Session[] = [
  { name: 'writing', workspace: 'newsroom' },
  { name: 'typing', workspace: 'newsroom', onlyIfNamed: true },
  { name: 'twoFolders', workspace: 'twoFolders' },
  { name: 'restricted', suites: ['withoutSources', 'restricted'], workspace: 'empty', restricted: true },
  { name: 'german', workspace: 'newsroom', language: 'de' },
  { name: 'installed', suites: ['installed', 'newsroom'], workspace: 'newsroom', installed: true },
];
