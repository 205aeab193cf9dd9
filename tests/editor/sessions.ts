/** One run of VS Code: on its own workspace, with its own settings. */
export interface Session {
  readonly name: string;
  /** The folders of the tests, in their order; that of the session's name where it names none. */
  readonly suites?: readonly string[];
  /** What VS Code opens. */
  readonly workspace: 'newsroom' | 'empty' | 'twoFolders';
  /** Whether the packaged extension is installed; otherwise the checkout runs, as an extension in development. */
  readonly installed?: boolean;
  /** Whether VS Code is in Restricted Mode, as for a folder that nobody has said they trust. */
  readonly restricted?: boolean;
  /** The display language, which only the served VS Code has without a language pack; English where it is left out. */
  readonly language?: string;
}

export const sessions: readonly Session[] = [
  { name: 'newsroom', workspace: 'newsroom' },
  { name: 'writing', workspace: 'newsroom' },
  { name: 'withoutSources', workspace: 'empty' },
  { name: 'twoFolders', workspace: 'twoFolders' },
  { name: 'restricted', workspace: 'newsroom', restricted: true },
  { name: 'german', workspace: 'newsroom', language: 'de' },
  { name: 'installed', suites: ['installed', 'newsroom'], workspace: 'newsroom', installed: true },
];
