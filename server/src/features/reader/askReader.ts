import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { AskReaderResult, ReaderModel, ReadDraftParams, ReadingCost } from '../../../../protocol/reader';
import type { Span } from '../../core/index';
import { overlap } from '../../core/editor';
import { translate } from '../../localization/language';
import type { AnyProvider, ProviderProblem } from '../../reader/provider';
import type { UnjudgedStatement, ReaderOutcome } from '../../reader/reading';
import { editorLine } from '../../reports/wording/editorText';
import { truncate } from '../../reports/wording/truncate';
import { cancelled, isCancelled, unlessCancelled } from '../../workspace/cancellation';
import type { CheckedDocument } from '../../workspace/checkedDocument';
import type { DocumentSelection } from '../../workspace/documentSelection';
import type { DraftChecks } from '../../workspace/draftChecks';
import { spanOf } from '../../workspace/ranges';
import { readerRefusal } from '../../workspace/readerRefusal';
import { missingSources } from '../../workspace/uncheckedReason';
import type { Workspace } from '../../workspace/workspace';
import { abortedBy } from './abortedBy';

/** Reaches the model that the client names. Sends no text of a draft or source. */
export type ProviderOf = (
  reader: ReaderModel,
  signal: AbortSignal,
) => Promise<AnyProvider | { readonly problem: ProviderProblem }>;

/** A draft that may be read, with the model that is to read it. */
interface Prepared {
  readonly checked: CheckedDocument;
  readonly provider: AnyProvider;
  readonly only: Span | undefined;
}

/** Maximum length of a statement's words in the log, in characters. */
const maxLoggedLength = 80;

/** Answers `verbatim/readingCost` and `verbatim/askReader`: has the model that the user chose read a draft. */
export class AskReaderFeature {
  /** URIs of the drafts that are being read. */
  private readonly reading = new Set<string>();

  /** @param log told why answers were not believed */
  constructor(
    private readonly checks: DraftChecks,
    private readonly selection: DocumentSelection,
    private readonly workspace: Workspace,
    private readonly providerOf: ProviderOf,
    private readonly log: (line: string) => void,
  ) {}

  /** The cost, or an error whose message says why the draft cannot be read. Asks no model. */
  async cost(
    params: ReadDraftParams,
    token: CancellationToken,
  ): Promise<ReadingCost | ResponseError<undefined>> {
    const prepared = await this.prepared(params, token);
    if (prepared instanceof ResponseError) return prepared;
    const { checked, provider, only } = prepared;
    const { statements, requests, tokens } = await this.checks.readings.cost(checked, provider, only);
    const { model, destination } = provider;
    return { statements, requests, tokens, model, destination };
  }

  /** What was found, or an error whose message says why the draft cannot be read. */
  async ask(
    params: ReadDraftParams,
    progress: WorkDoneProgressReporter,
    token: CancellationToken,
  ): Promise<AskReaderResult | ResponseError<undefined>> {
    const prepared = await this.prepared(params, token);
    if (prepared instanceof ResponseError) return prepared;
    const { uri } = params;
    if (this.reading.has(uri)) return failed(translate('The second reader is reading this draft already.'));
    this.reading.add(uri);
    progress.begin(translate('Asking the second reader'), 0, undefined, true);
    try {
      return await this.read(prepared, progress, token);
    } finally {
      this.reading.delete(uri);
      progress.done();
    }
  }

  private async read(
    { checked, provider, only }: Prepared,
    progress: WorkDoneProgressReporter,
    token: CancellationToken,
  ): Promise<AskReaderResult> {
    const abort = abortedBy(token);
    const { readings } = this.checks;
    try {
      const outcome = await readings.read(checked, provider, {
        ...(only ? { only } : {}),
        signal: abort.signal,
        progress: (done, of) => {
          progress.report(
            Math.floor((100 * done) / Math.max(1, of)),
            translate('{done} of {count} statements', { done, count: of }),
          );
        },
      });
      this.tellDropped(outcome, provider.model);
      return resultOf(outcome, await readings.withReadings(checked), provider.model, only);
    } finally {
      abort.dispose();
    }
  }

  private async prepared(
    { uri, range, reader }: ReadDraftParams,
    token: CancellationToken,
  ): Promise<Prepared | ResponseError<undefined>> {
    await unlessCancelled(this.workspace.indexedFor(uri), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(uri);
    const refusal = this.selection.refusal(uri) ?? missingSources(folder ? [folder] : []);
    if (refusal !== undefined) return failed(refusal);
    const checked = await this.checks.byRules(uri, token);
    if (isCancelled(token)) return cancelled();
    if (!checked) return failed(translate('The draft could not be checked; see the log.'));
    const forbidden = readerRefusal(checked.draft, checked.project);
    if (forbidden !== undefined) return failed(forbidden);
    const abort = abortedBy(token);
    const provider = await this.providerOf(reader, abort.signal).finally(() => {
      abort.dispose();
    });
    if (isCancelled(token)) return cancelled();
    if ('problem' in provider) return failed(provider.problem.message);
    return { checked, provider, only: range && spanOf(checked.document, range) };
  }

  private tellDropped({ dropped, unanswered }: ReaderOutcome, model: string): void {
    const tell = ({ statement, why }: UnjudgedStatement, what: string): void => {
      const words = truncate(editorLine(statement.text), maxLoggedLength);
      this.log(`${editorLine(model)} on “${words}”: ${what}: ${editorLine(why)}.`);
    };
    for (const one of dropped) tell(one, 'the answer is not used');
    for (const one of unanswered) tell(one, 'nothing is known');
  }
}

function resultOf(
  { readings, asked, remembered, dropped, unanswered, problem }: ReaderOutcome,
  { report }: CheckedDocument,
  model: string,
  only: Span | undefined,
): AskReaderResult {
  const isAsked = ({ span }: { readonly span: Span }): boolean => !only || overlap(span, only) > 0;
  return {
    model,
    asked,
    remembered,
    findings: report.findings.filter((one) => one.reader !== undefined && isAsked(one)).length,
    supported: readings.filter(({ verdict, statement }) => verdict === 'supported' && isAsked(statement))
      .length,
    dropped: dropped.length,
    unanswered: unanswered.length,
    ...(problem ? { problem: problem.message } : {}),
  };
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
