import type { Command } from './command';
import { type ExitStatus, exitStatus } from './exitStatus';
import { namesOf, quotesFormats } from './formats';
import { choiceOf, parseCommand } from './parseCommand';
import { readTextFiles } from './textFile';
import { UsageError } from './usageError';

/** `verbatim quotes`: lists the attributions in drafts or articles. */
export const quotes: Command = {
  usage: `Usage: verbatim quotes [--format FORMAT] FILE…

Lists every attribution in the files: who says what, to whom, by which outlet. FILE is a Markdown or plain text file,
or - for standard input (read as Markdown).

  --format FORMAT   ${namesOf(quotesFormats).join(' or ')} (default: text)

Status: 0, or 2 where the run itself failed.
`,

  async run(args, terminal, coreModule): Promise<ExitStatus> {
    const { values, positionals } = parseCommand({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    const format = quotesFormats[choiceOf('format', values.format, namesOf(quotesFormats))];
    if (!positionals.length) throw new UsageError('quotes: name the files to read.');
    const { files, unreadable } = await readTextFiles(positionals, terminal);
    const { extractAttributions } = coreModule();
    const attributed = files.map(({ name, text, languageId }) => ({
      name,
      text,
      attributions: extractAttributions(text, { languageId }),
    }));
    await terminal.write(format(attributed, { colour: terminal.colour }));
    return unreadable ? exitStatus.failure : exitStatus.clean;
  },
};
