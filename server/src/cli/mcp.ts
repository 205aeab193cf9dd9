import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { version } from '../../../package.json';
import { projectFileName } from '../../../protocol/documents';
import type { Served } from '../mcp/serve';
import { kindOf } from '../sources/files/fileStatus';
import { defaultSettings } from '../workspace/settings';
import type { Command } from './command';
import { FolderOnDisk } from './folderOnDisk';
import { parseCommand } from './parseCommand';
import { UsageError } from './usageError';

/** `verbatim mcp`: tools for assistants. */
export const mcp: Command = {
  usage: `Usage: verbatim mcp [--sources GLOB]… [FOLDER]

Serves tools for an assistant by the Model Context Protocol on standard input and output: check_text, find_quotation,
list_sources and read_passage, on the source articles of FOLDER (default: the working directory).

  --sources GLOB    source articles, relative to FOLDER; may be given several times; !GLOB takes files away
                    (default: those of ${projectFileName}, else ${defaultSettings.sources.join(' and ')})
`,

  async run(args, terminal, coreModule) {
    const { values, positionals } = parseCommand({
      args: [...args],
      allowPositionals: true,
      options: { sources: { type: 'string', multiple: true } },
    });
    const [given = '.', another] = positionals;
    if (another !== undefined) throw new UsageError('mcp: name one folder.');
    const path = resolve(terminal.workingDirectory, given);
    if ((await kindOf(path)) !== 'directory') throw new UsageError(`mcp: “${given}” is no folder.`);
    const folder = new FolderOnDisk(path, values.sources, coreModule);
    // Not an import: the protocol is a bundle of its own, and the other commands start without it.
    const { serveTools } = createRequire(__filename)('./mcp.js') as { serveTools: (served: Served) => void };
    serveTools({
      folder,
      coreModule,
      version,
      onProblem: (message) => {
        terminal.writeError(message);
      },
    });
    return undefined;
  },
};
