import { resolve } from 'node:path';
import type { AnyProvider, ProviderProblem } from '../reader/provider';
import { openReader, type ReaderKind, readerKinds, type ReaderServer } from '../reader/providers/openReader';
import { RecordedAnswers } from '../reader/providers/recordedAnswers';
import type { ReaderMaterial } from '../reader/reading';
import { ReadingMemory } from '../reader/readingMemory';
import { SecondReader } from '../reader/secondReader';
import { articlesFor, type DraftCheck } from '../workspace/checkDraft';
import type { FolderSources } from '../workspace/folderSources';
import { readerRefusal } from '../workspace/readerRefusal';
import { withReadings } from '../workspace/withReadings';
import { choiceOf } from './parseCommand';
import type { Terminal } from './terminal';
import { countedNoun } from '../reports/wording/countSentences';
import { UsageError } from './usageError';

/** The options that choose a second reader, as they were given. */
export interface ReaderOptions {
  readonly reader?: string | undefined;
  readonly model?: string | undefined;
  readonly 'reader-kind'?: string | undefined;
  readonly 'allow-remote'?: boolean | undefined;
}

/** Where a second reader is: on a server, or in a folder of recorded answers. */
export type ReaderPlace = ReaderServer | { readonly folder: string };

const recorded = 'record:';

/**
 * The second reader that the options choose; undefined if they choose none.
 * @throws UsageError for options that do not fit together
 */
export function readerPlace(options: ReaderOptions, terminal: Terminal): ReaderPlace | undefined {
  const { reader, model, 'reader-kind': given, 'allow-remote': allowRemote = false } = options;
  if (reader === undefined) {
    if (model !== undefined || given !== undefined || allowRemote)
      throw new UsageError('check: --model, --reader-kind and --allow-remote need --reader.');
    return undefined;
  }
  if (reader.startsWith(recorded)) {
    const folder = reader.slice(recorded.length);
    if (folder === '') throw new UsageError('--reader: name a folder after “record:”.');
    return { folder: resolve(terminal.workingDirectory, folder) };
  }
  if (model === undefined) throw new UsageError('--reader: name the model with --model.');
  const kind: ReaderKind | undefined =
    given === undefined ? undefined : choiceOf('reader-kind', given, readerKinds);
  return { url: reader, model, kind, key: terminal.readerKey, allowRemote };
}

/** Has a second reader read checked drafts. It is reached when the first of them may be read, and not before. */
export class SecondReading {
  private readonly reader = new SecondReader(new ReadingMemory());
  private readonly signal = new AbortController().signal;
  private opened: AnyProvider | { readonly problem: ProviderProblem } | undefined;
  private failed = false;

  constructor(
    private readonly place: ReaderPlace,
    private readonly sources: FolderSources,
    private readonly terminal: Terminal,
  ) {}

  /** True if a draft could not be read, or not to its end. Standard error has the reason. */
  get hasFailed(): boolean {
    return this.failed;
  }

  /** The check with what the second reader says; as it is where it says nothing or is forbidden. */
  async read(check: DraftCheck, name: string): Promise<DraftCheck> {
    const { draft, project, whole } = check;
    const refusal = readerRefusal(draft, project);
    if (refusal !== undefined) {
      this.tell(name, refusal);
      return check;
    }
    if (this.opened && 'problem' in this.opened) return check;
    const provider = (this.opened ??= await this.open());
    if ('problem' in provider) {
      this.fail(provider.problem, name);
      return check;
    }
    const articles = await articlesFor(draft, this.sources);
    const material: ReaderMaterial = {
      text: draft.text,
      languageId: draft.languageId,
      report: whole,
      articles,
    };
    const { statements, requests, tokens } = this.reader.cost(material, provider);
    this.tell(
      name,
      `asking ${provider.model} at ${provider.destination} about ${countedNoun(statements, 'statement')} in ${countedNoun(requests, 'request')}, some ${tokens} tokens.`,
    );
    const { readings, dropped, unanswered, problem } = await this.reader.read(material, provider, {
      signal: this.signal,
    });
    if (dropped.length > 0)
      this.tell(
        name,
        `${countedNoun(dropped.length, 'answer')} not believed, since what it cites does not stand there.`,
      );
    if (unanswered.length > 0)
      this.tell(name, `no answer about ${countedNoun(unanswered.length, 'statement')}.`);
    if (problem) this.fail(problem, name);
    return withReadings(check, provider.model, readings, this.sources, {});
  }

  private async open(): Promise<AnyProvider | { readonly problem: ProviderProblem }> {
    return 'folder' in this.place
      ? new RecordedAnswers(this.place.folder)
      : openReader(this.place, this.signal);
  }

  private fail({ message }: ProviderProblem, name: string): void {
    this.failed = true;
    this.tell(name, message);
  }

  private tell(name: string, message: string): void {
    this.terminal.writeError(`${name}: ${message}`);
  }
}
