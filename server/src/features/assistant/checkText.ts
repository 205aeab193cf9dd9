import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AssistantAnswer, CheckTextParams } from '../../../../protocol/assistant';
import type { CoreModule } from '../../coreModule';
import { translate } from '../../localization/language';
import { assistantReport } from '../../reports/assistant/report';
import { cancelled, isCancelled, unlessCancelled } from '../../workspace/cancellation';
import { reportedDocument } from '../../workspace/checkedDocument';
import type { DraftChecks } from '../../workspace/draftChecks';
import { SourceArticles } from '../../workspace/sourceArticles';
import { missingSources } from '../../workspace/uncheckedReason';
import type { Workspace } from '../../workspace/workspace';

/** Answers `verbatim/checkText`: checks a text of an assistant. */
export class CheckTextFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly workspace: Workspace,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  /** The report, or an error whose message says why there is none and what to do. */
  async check(
    { text, draft = '' }: CheckTextParams,
    token: CancellationToken,
  ): Promise<AssistantAnswer | ResponseError<undefined>> {
    await unlessCancelled(this.workspace.indexedFor(draft), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(draft);
    const reason = missingSources(folder ? [folder] : []);
    if (reason !== undefined || !folder) return failed(reason ?? '');
    const document = TextDocument.create('untitled:text.md', 'markdown', 0, text);
    const checked = await this.checks.checkText(document, folder);
    if (isCancelled(token)) return cancelled();
    if (!checked)
      return failed(translate('{draft} could not be checked; see the log.', { draft: folder.name }));
    const answer = assistantReport(
      reportedDocument(checked, await this.coreModule()),
      new SourceArticles(checked.folder.sources),
    );
    return { answer };
  }
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
