import { projectFileName } from '../../../protocol/documents';
import { loadCheckerModule } from '../checkerModule';
import type { DraftReport, Severity } from '../core/index';
import { type NameableSources, noticesOn } from '../workspace/draftNotices';
import { defaultSettings } from '../workspace/settings';
import { type IgnoringDraft, unusedFor, withoutIgnored } from '../project/ignoreFindings';
import { type Project, type Threshold, thresholds } from '../project/project';
import { commentWords, entryWords } from '../project/reasonWords';
import { signOffsIn } from '../project/signOffs';
import type { CheckedDraft } from '../reports/checkedDraft';
import { severities } from '../reports/counts';
import { positionsIn } from '../reports/positions';
import { uriOfPath } from '../sources/fileUri';
import type { Command } from './command';
import { type ExitStatus, exitStatus } from './exitStatus';
import { alternatives, checkFormats, namesOf } from './formats';
import { choiceOf, parseCommand } from './parseCommand';
import { type FoundProject, pathIn, projectOf } from './projectOf';
import { type SourcePatterns, Sources } from './sources';
import type { Terminal } from './terminal';
import { readTextFiles } from './textFile';
import { UsageError } from './usageError';

/** `verbatim check`: checks drafts against the sources. */
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

Status: 0 nothing at or above --fail-on, 1 findings, 2 the run itself failed.
`,

  async run(args, terminal): Promise<ExitStatus> {
    const { values, positionals } = parseCommand({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string' },
      },
    });
    const format = checkFormats[choiceOf('format', values.format, namesOf(checkFormats))];
    const failOn = values['fail-on'];
    const threshold = failOn === undefined ? undefined : choiceOf('fail-on', failOn, thresholds);
    if (!positionals.length) throw new UsageError('check: name the drafts to check.');

    const { files, unreadable } = await readTextFiles(positionals, terminal);
    const { createEditorChecker, paragraphsOf, ruleIds } = loadCheckerModule();
    const checker = createEditorChecker();
    const found = await projectOf(terminal);
    const wanted = sourcePatterns(values.sources, found, terminal);
    const sources = await Sources.load(checker, createEditorChecker, wanted, terminal);
    if (!sources.size) {
      terminal.complain(noSources(wanted));
      return exitStatus.failure;
    }
    const drafts: CheckedDraft[] = [];
    for (const { name, path, text, languageId } of files) {
      const draft = { text, languageId, path: pathIn(found.root, path) };
      const whole = await sources.checking(draft, path, (on) => on.check({ text, languageId }));
      complainOfNotices(name, draft, sources.nameable, ruleIds, terminal);
      const uri = path === undefined ? undefined : uriOfPath(path);
      const shown = shownDraft(whole, draft, found.project);
      drafts.push({ name, uri, text, ...shown, paragraphs: paragraphsOf(text, { languageId }) });
    }
    terminal.write(format(drafts, sources, { colour: terminal.colour }));
    if (unreadable) return exitStatus.failure;
    return fails(drafts, threshold ?? found.project.failOn ?? 'error')
      ? exitStatus.findings
      : exitStatus.clean;
  },
};

/** The command line names the sources, else the project file, else nobody. */
function sourcePatterns(
  given: readonly string[] | undefined,
  { project, root }: FoundProject,
  { workingDirectory }: Terminal,
): SourcePatterns {
  if (!given && project.sources) return { patterns: project.sources, base: root, setting: projectFileName };
  return { patterns: given ?? defaultSettings.sources, base: workingDirectory, setting: '--sources' };
}

/** The report without what is ignored, and what people have noted on the draft. */
function shownDraft(
  whole: DraftReport,
  draft: IgnoringDraft,
  project: Project,
): Pick<CheckedDraft, 'report' | 'notes'> {
  const { report, used, idle } = withoutIgnored(whole, draft, project);
  const signOffOf = signOffsIn(project, draft.path);
  return {
    report,
    notes: {
      signOffOf: ({ text }) => signOffOf(text),
      unusedIgnores: [
        ...unusedFor(draft.path, used, project).map(entryWords),
        ...idle.map((comment) => commentWords(comment, draft.text)),
      ],
    },
  };
}

/** What is wrong with how a draft says it is to be checked, as compilers tell it. */
function complainOfNotices(
  name: string,
  draft: IgnoringDraft,
  sources: NameableSources,
  rules: readonly string[],
  terminal: Terminal,
): void {
  const positionAt = positionsIn(draft.text);
  for (const { message, span } of noticesOn(draft, sources, rules)) {
    const { line, column } = positionAt(span.start);
    terminal.complain(`${name}:${line}:${column} ${message}`);
  }
}

function noSources({ patterns, base }: SourcePatterns): string {
  const matched = patterns.map((pattern) => `“${pattern}”`).join(' or ');
  return `there are no source articles to check against: nothing readable matches ${matched} in ${base}. Name them with --sources.`;
}

function fails(drafts: readonly CheckedDraft[], threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  const grave: readonly Severity[] = severities.slice(0, severities.indexOf(threshold) + 1);
  return drafts.some(({ report }) => report.findings.some(({ severity }) => grave.includes(severity)));
}
