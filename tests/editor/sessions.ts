/** One run of VS Code: on its own workspace, with its own settings, with the tests in the folder of its name. */
export interface Session {
  readonly name: string;
  /** What the workspace folder holds when VS Code starts; paths are relative to it. */
  readonly workspace: 'newsroom' | 'empty';
}

export const sessions: readonly Session[] = [
  { name: 'newsroom', workspace: 'newsroom' },
  { name: 'withoutSources', workspace: 'empty' },
];
