import { version } from '../../../package.json';
import type { CoreModule } from '../coreModule';
import { errorMessage } from '../sources/files/errors';
import { check } from './check';
import type { Command } from './command';
import { type ExitStatus, exitStatus } from './exitStatus';
import { lsp } from './lsp';
import { mcp } from './mcp';
import { quotes } from './quotes';
import { OutputError, type Terminal } from './terminal';
import { UsageError } from './usageError';

const commands: Readonly<Record<string, Command>> = { check, quotes, lsp, mcp };

const usage = `Usage: verbatim COMMAND [OPTION]… [FILE]…

Checks the quotations, attributions and facts of drafts against your own source articles, offline.

  verbatim check FILE…    check drafts
  verbatim quotes FILE…   list every attribution in drafts or articles
  verbatim lsp --stdio    the language server, for any editor
  verbatim mcp [FOLDER]   tools for an assistant, by the Model Context Protocol

  --help                  show this, or what a command can do: verbatim check --help
  --version               show the version
`;

/**
 * Runs `verbatim` with some arguments. What goes wrong is written to the terminal.
 *
 * @param coreModule loads the core, where a command needs it
 * @returns the exit status; undefined if the process keeps running
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  coreModule: () => CoreModule,
): Promise<ExitStatus | undefined> {
  try {
    return await run(args, terminal, coreModule);
  } catch (error) {
    terminal.writeError(
      error instanceof OutputError
        ? error.message
        : `failed (${errorMessage(error)}). This is an error of Verbatim: please report it.`,
    );
    return exitStatus.failure;
  }
}

async function run(
  args: readonly string[],
  terminal: Terminal,
  coreModule: () => CoreModule,
): Promise<ExitStatus | undefined> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    await terminal.write(usage);
    return name === undefined ? exitStatus.failure : exitStatus.clean;
  }
  if (name === '--version') {
    await terminal.write(`${version}\n`);
    return exitStatus.clean;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.writeError(
      `“${name}” is no command. Commands are ${Object.keys(commands).join(', ')}; see verbatim --help.`,
    );
    return exitStatus.failure;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.write(command.usage);
    return exitStatus.clean;
  }
  try {
    return await command.run(rest, terminal, coreModule);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`${error.message} See verbatim ${name} --help.`);
    return exitStatus.failure;
  }
}
