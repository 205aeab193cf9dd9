import type { Severity } from '../core/index';
import { projectFileName } from '../../../protocol/documents';
import { type Threshold, thresholds } from '../project/project';
import type { CheckedDraft } from '../reports/content/checkedDraft';
import { severities } from '../reports/content/counts';
import { positionsIn } from '../reports/content/positions';
import { alternatives } from '../reports/wording/alternatives';
import { readerKinds } from '../reader/providers/openReader';
import { uriOfPath } from '../sources/files/fileUri';
import { checkDraft, type DraftCheck } from '../workspace/checkDraft';
import { draftText } from '../workspace/draftText';
import { reportedDraft } from '../workspace/reportedDraft';
import { defaultSettings } from '../workspace/settings';
import type { Command } from './command';
import { type ExitStatus, exitStatus } from './exitStatus';
import { checkFormats, namesOf } from './formats';
import { choiceOf, parseCommand } from './parseCommand';
import { projectOf } from './projectOf';
import { readerPlace, SecondReading } from './secondReading';
import { articlesIn, loadSources, noSources, sourcePatterns } from './sources';
import type { Terminal } from './terminal';
import { readTextFiles } from './textFile';
import { UsageError } from './usageError';

/** `verbatim check` */
export const check: Command = {
  usage: `Usage: verbatim check [--sources GLOB]… [--format FORMAT] [--fail-on LEVEL] FILE…

Checks drafts against your source articles. FILE is a Markdown or plain text file, or - for standard input
(read as Markdown).

  --sources GLOB    source articles, relative to the working directory; may be given several times;
                    !GLOB takes files away (default: those of ${projectFileName},
                    else ${defaultSettings.sources.join(' and ')})
  --format FORMAT   ${alternatives(namesOf(checkFormats))} (default: text)
  --fail-on LEVEL   ${thresholds.join(', ')}: end with status 1 if there is a finding at or above it
                    (default: that of ${projectFileName}, else error)

  --reader URL      asks a language model as well, on a server that speaks as Ollama or OpenAI's do; its findings name it as
                    their source. record:DIR writes the requests to a folder and reads answers from it
  --model NAME      the model on that server
  --reader-kind KIND  ${readerKinds.join(' or ')}: what the model is asked for (default: by its name)
  --allow-remote    the server may be on another machine, to which drafts and passages are then sent

The key of a server is read from the environment variable VERBATIM_READER_KEY.

Status: 0 nothing at or above --fail-on, 1 findings, 2 the run itself failed.
`,

  async run(args, terminal, coreModule): Promise<ExitStatus> {
    const { values, positionals } = parseCommand({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string' },
        reader: { type: 'string' },
        model: { type: 'string' },
        'reader-kind': { type: 'string' },
        'allow-remote': { type: 'boolean' },
      },
    });
    const format = checkFormats[choiceOf('format', values.format, namesOf(checkFormats))];
    const failOn = values['fail-on'];
    const threshold = failOn === undefined ? undefined : choiceOf('fail-on', failOn, thresholds);
    const place = readerPlace(values, terminal);
    if (!positionals.length) throw new UsageError('check: name the drafts to check.');

    const { files, unreadable } = await readTextFiles(positionals, terminal);
    const core = coreModule();
    const { project, root, problems } = await projectOf(terminal.workingDirectory);
    for (const problem of problems) terminal.writeError(problem);
    const wanted = sourcePatterns(values.sources, project, root, terminal.workingDirectory);
    const sources = await loadSources(wanted, core, terminal);
    if (!sources.library.size) {
      terminal.writeError(noSources(wanted));
      return exitStatus.failure;
    }
    const second = place && new SecondReading(place, sources, terminal);
    const drafts: CheckedDraft[] = [];
    for (const { name, path, text, languageId } of files) {
      const checked = await checkDraft(draftText(text, languageId, root, path), sources, project);
      if (!checked) continue;
      writeNotices(name, checked, terminal);
      const uri = path === undefined ? undefined : uriOfPath(path);
      const read = second ? await second.read(checked, name) : checked;
      drafts.push(reportedDraft(read, name, uri, core));
    }
    await terminal.write(
      format(drafts, articlesIn(sources, terminal.workingDirectory), {
        colour: terminal.colour,
        date: terminal.today(),
      }),
    );
    if (unreadable || second?.hasFailed) return exitStatus.failure;
    return hasFindingsAtOrAbove(drafts, threshold ?? project.failOn ?? 'error')
      ? exitStatus.findings
      : exitStatus.clean;
  },
};

/** Writes the problems with a draft's front matter and comments as compilers do: `NAME:LINE:COLUMN MESSAGE`. */
function writeNotices(name: string, { draft, notices }: DraftCheck, terminal: Terminal): void {
  const positionAt = positionsIn(draft.text);
  for (const { message, span } of notices) {
    const { line, column } = positionAt(span.start);
    terminal.writeError(`${name}:${line}:${column} ${message}`);
  }
}

function hasFindingsAtOrAbove(drafts: readonly CheckedDraft[], threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  const grave: readonly Severity[] = severities.slice(0, severities.indexOf(threshold) + 1);
  return drafts.some(({ report }) => report.findings.some(({ severity }) => grave.includes(severity)));
}
