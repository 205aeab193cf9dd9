import { version } from '../../package.json';
import { check } from './cli/check';
import type { Command } from './cli/command';
import { type ExitStatus, exitStatus } from './cli/exitStatus';
import { lsp } from './cli/lsp';
import { quotes } from './cli/quotes';
import { OutputError, type Terminal, processTerminal } from './cli/terminal';
import { UsageError } from './cli/usageError';
import { errorMessage } from './sources/files/errors';

const commands: Readonly<Record<string, Command>> = { check, quotes, lsp };

const usage = `Usage: verbatim COMMAND [OPTION]… [FILE]…

Checks the quotations, attributions and facts of drafts against your own source articles, offline.

  verbatim check FILE…    check drafts
  verbatim quotes FILE…   list every attribution in drafts or articles
  verbatim lsp --stdio    the language server, for any editor

  --help                  show this, or what a command can do: verbatim check --help
  --version               show the version
`;

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus | undefined> {
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
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`${error.message} See verbatim ${name} --help.`);
    return exitStatus.failure;
  }
}

async function main(): Promise<void> {
  const terminal = processTerminal();
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    terminal.writeError(
      error instanceof OutputError
        ? error.message
        : `failed (${errorMessage(error)}). This is an error of Verbatim: please report it.`,
    );
    process.exitCode = exitStatus.failure;
  }
}

void main();
