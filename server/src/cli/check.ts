import { loadCheckerModule } from '../checkerModule';
import type { Severity } from '../core/rules/finding';
import { defaultSettings } from '../features/settings';
import type { CheckedDraft } from '../reports/checkedDraft';
import { severities } from '../reports/counts';
import { uriOfPath } from '../sources/fileUri';
import type { Command } from './command';
import { type ExitStatus, exitStatus } from './exitStatus';
import { alternatives, checkFormats, namesOf } from './formats';
import { choiceOf, parseCommand } from './parseCommand';
import { Sources } from './sources';
import type { Terminal } from './terminal';
import { readTextFiles } from './textFile';
import { UsageError } from './usageError';

/** From which severity on a finding fails the run; it may never. */
const thresholds = ['error', 'warning', 'never'] as const;

type Threshold = (typeof thresholds)[number];

/** `verbatim check`: checks drafts against the sources. */
export const check: Command = {
  usage: `Usage: verbatim check [--sources GLOB]… [--format FORMAT] [--fail-on LEVEL] FILE…

Checks drafts against your source articles. FILE is a Markdown or plain text file, or - for standard input
(read as Markdown).

  --sources GLOB    source articles, relative to the working directory; may be given several times;
                    !GLOB takes files away (default: ${defaultSettings.sources.join(' and ')})
  --format FORMAT   ${alternatives(namesOf(checkFormats))} (default: text)
  --fail-on LEVEL   ${thresholds.join(', ')}: end with status 1 if there is a finding at or above it (default: error)

Status: 0 nothing at or above --fail-on, 1 findings, 2 the run itself failed.
`,

  async run(args, terminal): Promise<ExitStatus> {
    const { values, positionals } = parseCommand({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'error' },
      },
    });
    const format = checkFormats[choiceOf('format', values.format, namesOf(checkFormats))];
    const threshold = choiceOf('fail-on', values['fail-on'], thresholds);
    if (!positionals.length) throw new UsageError('check: name the drafts to check.');

    const { files, unreadable } = await readTextFiles(positionals, terminal);
    const { createChecker, paragraphsOf } = loadCheckerModule();
    const checker = createChecker();
    const patterns = values.sources ?? defaultSettings.sources;
    const sources = await Sources.load(checker, patterns, terminal);
    if (!sources.size) {
      terminal.complain(noSources(patterns, terminal));
      return exitStatus.failure;
    }
    const drafts: CheckedDraft[] = [];
    for (const { name, path, text, languageId } of files) {
      const report = await sources.without(path, () => checker.check({ text, languageId }));
      const uri = path === undefined ? undefined : uriOfPath(path);
      drafts.push({ name, uri, text, report, paragraphs: paragraphsOf(text, { languageId }) });
    }
    terminal.write(format(drafts, sources, { colour: terminal.colour }));
    if (unreadable) return exitStatus.failure;
    return fails(drafts, threshold) ? exitStatus.findings : exitStatus.clean;
  },
};

function noSources(patterns: readonly string[], { workingDirectory }: Terminal): string {
  const matched = patterns.map((pattern) => `“${pattern}”`).join(' or ');
  return `there are no source articles to check against: nothing readable matches ${matched} in ${workingDirectory}. Name them with --sources.`;
}

function fails(drafts: readonly CheckedDraft[], threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  const grave: readonly Severity[] = severities.slice(0, severities.indexOf(threshold) + 1);
  return drafts.some(({ report }) => report.findings.some(({ severity }) => grave.includes(severity)));
}
