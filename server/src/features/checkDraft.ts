import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckDraftResult } from '../../../protocol/reports';
import type { CoreModule } from '../coreModule';
import { cancelled, isCancelled, unlessCancelled } from '../workspace/cancellation';
import { type CheckedDocument, reportedDocument } from '../workspace/checkedDocument';
import type { DocumentSelection } from '../workspace/documentSelection';
import type { DraftChecks } from '../workspace/draftChecks';
import { draftName } from '../workspace/draftName';
import type { OpenDocuments } from '../workspace/openDocuments';
import { draftReport } from '../reports/reportFormats';
import { SourceArticles } from '../workspace/sourceArticles';
import { missingSources } from '../workspace/uncheckedReason';
import type { Workspace } from '../workspace/workspace';
import { translate } from '../localization/language';
import { pathOfUri } from '../sources/files/fileUri';

/** Answers `verbatim/checkDraft`: checks a draft by command. */
export class CheckDraftFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly checks: DraftChecks,
    private readonly selection: DocumentSelection,
    private readonly workspace: Workspace,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  /** The report, or an error whose message says why there is none and what to do. */
  async check(uri: string, token: CancellationToken): Promise<CheckDraftResult | ResponseError<undefined>> {
    await unlessCancelled(this.workspace.indexedFor(uri), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(uri);
    const refusal = this.selection.refusal(uri) ?? missingSources(folder ? [folder] : []);
    if (refusal !== undefined) return failed(refusal);
    const checked = await this.checked(uri, token);
    if (isCancelled(token)) return cancelled();
    if (typeof checked === 'string') return failed(checked);
    const { report, folder: checkedIn } = checked;
    const draft = reportedDocument(checked, await this.coreModule());
    return {
      report: draftReport(draft, new SourceArticles(checkedIn.sources), 'linkedMarkdown'),
      findings: report.findings.length,
      statements: report.statements.length,
    };
  }

  /** The checked draft, or the reason why it could not be checked. */
  private async checked(uri: string, token: CancellationToken): Promise<CheckedDocument | string> {
    const failure = translate('{draft} could not be checked; see the log.', {
      draft: draftName(uri, this.workspace.containing(uri)),
    });
    if (this.documents.get(uri)) return (await this.checks.check(uri, token)) ?? failure;
    const path = pathOfUri(uri);
    const folder = this.workspace.folderFor(uri);
    if (path === undefined || !folder)
      return translate('{document} is not open, and it is not a file. Open it first.', { document: uri });
    const reading = await this.workspace.fileSystem.readText(path);
    if ('problem' in reading) return `${draftName(uri, folder)} ${reading.problem}`;
    const document = TextDocument.create(uri, '', 0, reading.text);
    return (await this.checks.checkText(document, folder)) ?? failure;
  }
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
