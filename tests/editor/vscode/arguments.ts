import { parseArgs } from 'node:util';

/** The arguments of VS Code that concern a run of tests. */
export interface VscodeArguments {
  readonly extensionDevelopmentPaths: readonly string[];
  readonly extensionTestsPath: string | undefined;
  readonly userDataFolder: string | undefined;
  readonly extensionsFolder: string | undefined;
  readonly trusted: boolean;
  /** The display language: `de`. */
  readonly language: string | undefined;
  /** The folder or `.code-workspace` file to open. */
  readonly open: string | undefined;
}

/** Parses VS Code's arguments; those that only concern a desktop window are ignored. */
export function readVscodeArguments(args: readonly string[]): VscodeArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'disable-workspace-trust': { type: 'boolean' },
      locale: { type: 'string' },
      'enable-workspace-trust': { type: 'boolean' },
    },
  });
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    extensionDevelopmentPaths: [values.extensionDevelopmentPath ?? []]
      .flat()
      .filter((path) => typeof path === 'string'),
    extensionTestsPath: text(values.extensionTestsPath),
    userDataFolder: text(values['user-data-dir']),
    extensionsFolder: text(values['extensions-dir']),
    trusted: values['disable-workspace-trust'] === true && values['enable-workspace-trust'] !== true,
    language: text(values.locale),
    open: positionals.at(0),
  };
}
