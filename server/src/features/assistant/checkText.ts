import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AssistantAnswer, CheckTextParams, FindQuotationParams } from '../../../../protocol/assistant';
import type { CheckerModule } from '../../checkerModule';
import { translate } from '../../localization/language';
import { assistantQuotation, assistantReport } from '../../reports/assistantText';
import { cancelled, isCancelled, unlessCancelled } from '../../workspace/cancellation';
import { reportedDocument } from '../../workspace/checkedDocument';
import type { DraftChecks } from '../../workspace/draftChecks';
import { SourceArticles } from '../../workspace/sourceArticles';
import { whySilent } from '../../workspace/whySilent';
import type { Workspace } from '../../workspace/workspace';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';

/** So many quotations are told where no number is asked for, and never more than the second. */
const usualQuotations = 10;
const mostQuotations = 50;

type Answer = AssistantAnswer | ResponseError<undefined>;

/** Answers the editor's assistants: what the sources have on a text, and quotations that they ask for. */
export class AssistantFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly workspace: Workspace,
    private readonly checkerModule: () => Promise<CheckerModule>,
  ) {}

  /** Checks a text that no file has against the sources of the draft that the writer is at. */
  async checkText({ text, draft = '' }: CheckTextParams, token: CancellationToken): Promise<Answer> {
    await unlessCancelled(this.workspace.indexedFor(draft), token);
    if (isCancelled(token)) return cancelled();
    const folder = this.workspace.folderFor(draft);
    const reason = whySilent(folder ? [folder] : []);
    if (reason !== undefined || !folder) return failed(reason ?? '');
    const document = TextDocument.create('untitled:text.md', 'markdown', 0, text);
    const checked = await this.checks.checkText(document, folder);
    if (isCancelled(token)) return cancelled();
    if (!checked)
      return failed(translate('{draft} could not be checked; see the log.', { draft: folder.name }));
    const answer = assistantReport(
      reportedDocument(checked, await this.checkerModule()),
      new SourceArticles(checked.folder.sources),
    );
    return { answer };
  }

  /** Finds quotations by words of theirs, their speaker, or their article's title or outlet. */
  async findQuotation(
    { query, limit = usualQuotations }: FindQuotationParams,
    token: CancellationToken,
  ): Promise<Answer> {
    await unlessCancelled(Promise.all(this.workspace.folders.map((folder) => folder.indexed())), token);
    if (isCancelled(token)) return cancelled();
    const { folders } = this.workspace;
    const reason = whySilent(folders);
    if (reason !== undefined) return failed(reason);
    const wanted = Math.min(Math.max(Math.trunc(limit), 1), mostQuotations);
    const found = folders.flatMap((folder) => quotationsOf(folder, query, wanted)).slice(0, wanted);
    if (found.length > 0) return { answer: found.join('\n') };
    return {
      answer: translate(
        'No quotation of the sources has all of these words, in itself, its speaker or its article: {words}. Other or fewer words may find one.',
        { words: query },
      ),
    };
  }
}

function quotationsOf(folder: WorkspaceFolder, query: string, limit: number): string[] {
  const articles = new SourceArticles(folder.sources);
  const found = folder.checker?.search.quotations(query, limit) ?? [];
  return found.map((quotation) => assistantQuotation(quotation, articles));
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
