import { createRequire } from 'node:module';
import type { Command } from './command';
import { parseCommand } from './parseCommand';
import { UsageError } from './usageError';

/** `verbatim lsp`: the language server, for any editor. */
export const lsp: Command = {
  usage: `Usage: verbatim lsp --stdio

Starts the language server, which speaks the Language Server Protocol on standard input and output.
`,

  run(args) {
    const { values } = parseCommand({
      args: [...args],
      options: {
        stdio: { type: 'boolean' },
        // Sent by editors, so that the server ends with them. The server reads it itself.
        clientProcessId: { type: 'string' },
      },
    });
    if (!values.stdio)
      throw new UsageError('lsp: say --stdio, the one way in which the server can be spoken to.');
    // Not an import: the server is a bundle of its own, and the other commands start without it.
    createRequire(__filename)('./server.js');
    return Promise.resolve(undefined);
  },
};
