import type { CancellationToken, ResponseError, WorkDoneProgressReporter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckAllDraftsParams, CheckAllDraftsResult, ReportFormat } from '../../../protocol/reports';
import type { CoreModule } from '../coreModule';
import { describeEntry, unusedInAllDrafts } from '../project/ignores/unusedIgnores';
import { cancelled, isCancelled, unlessCancelled } from '../workspace/cancellation';
import { type CheckedDocument, reportedDocument } from '../workspace/checkedDocument';
import type { DocumentSelection } from '../workspace/documentSelection';
import type { DraftChecks } from '../workspace/draftChecks';
import { draftsOnDisk, type DraftOnDisk } from '../workspace/draftsOnDisk';
import { draftName } from '../workspace/draftName';
import type { OpenDocuments } from '../workspace/openDocuments';
import { allDraftsReport } from '../reports/reportFormats';
import { SourceArticles } from '../workspace/sourceArticles';
import { missingSources } from '../workspace/uncheckedReason';
import type { Workspace } from '../workspace/workspace';
import { translate } from '../localization/language';
import { normalizedUri } from '../sources/files/fileUri';

/** Answers `verbatim/checkAllDrafts`: checks every draft of the workspace. */
export class CheckAllDraftsFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly checks: DraftChecks,
    private readonly selection: DocumentSelection,
    private readonly workspace: Workspace,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  async check(
    { format, date }: Pick<CheckAllDraftsParams, 'format' | 'date'>,
    progress: WorkDoneProgressReporter,
    token: CancellationToken,
  ): Promise<CheckAllDraftsResult | ResponseError<undefined>> {
    progress.begin(translate('Checking drafts'), 0, undefined, true);
    try {
      await unlessCancelled(Promise.all(this.workspace.folders.map((folder) => folder.indexed())), token);
      const drafts = await this.drafts(token);
      const checked: CheckedDocument[] = [];
      const unread: string[] = [];
      for (const [index, draft] of drafts.entries()) {
        if (isCancelled(token)) return cancelled();
        const name = draftName(draft.uri, draft.folder);
        progress.report(Math.floor((100 * index) / drafts.length), name);
        const result = await this.checkOne(draft, token);
        if (typeof result === 'string') unread.push(`${name} ${result}`);
        else if (result) checked.push(result);
      }
      return isCancelled(token) ? cancelled() : await this.result(checked, unread, format, date);
    } finally {
      progress.done();
    }
  }

  /** The drafts of all folders, each once even if a folder contains another. */
  private async drafts(token: CancellationToken): Promise<DraftOnDisk[]> {
    const drafts: DraftOnDisk[] = [];
    for (const folder of this.workspace.folders) {
      if (folder.library.size === 0) continue;
      drafts.push(...(await draftsOnDisk(folder, this.workspace, this.selection, token)));
    }
    return drafts;
  }

  /** The checked draft, or the problem that keeps it from being read, worded to follow its name. */
  private async checkOne(
    draft: DraftOnDisk,
    token: CancellationToken,
  ): Promise<CheckedDocument | string | undefined> {
    const open = this.documents.all().find(({ uri }) => normalizedUri(uri) === draft.uri);
    if (open) return this.checks.check(open.uri, token);
    const reading = await this.workspace.fileSystem.readText(draft.path);
    if ('problem' in reading) return reading.problem;
    return this.checks.checkText(TextDocument.create(draft.uri, '', 0, reading.text), draft.folder);
  }

  private async result(
    checked: readonly CheckedDocument[],
    unread: readonly string[],
    format: ReportFormat = 'linkedMarkdown',
    date?: string,
  ): Promise<CheckAllDraftsResult> {
    const coreModule = await this.coreModule();
    const folders = this.workspace.folders
      .map((folder) => ({
        name: folder.name,
        articles: new SourceArticles(folder.sources),
        drafts: checked
          .filter((each) => each.folder === folder)
          .map((each) => reportedDocument(each, coreModule)),
      }))
      .filter(({ drafts }) => drafts.length > 0);
    return {
      report: allDraftsReport(
        {
          folders,
          emptyReason: this.whyEmpty(),
          unreadDrafts: unread,
          unusedIgnores: this.unusedIgnores(checked),
        },
        format,
        date,
      ),
      drafts: checked.length,
      findings: checked.reduce((sum, { report }) => sum + report.findings.length, 0),
    };
  }

  /** Unused ignores of all drafts, without those that a draft's own report lists. */
  private unusedIgnores(checked: readonly CheckedDocument[]): string[] {
    return this.workspace.folders.flatMap((folder) => {
      const own = checked.filter((each) => each.folder === folder);
      const listed = new Set<unknown>(own.flatMap(({ unused }) => unused));
      const used = own.map((each) => each.used);
      return unusedInAllDrafts(used, folder.projectFile.project)
        .filter((entry) => !listed.has(entry))
        .map(describeEntry);
    });
  }

  private whyEmpty(): string {
    const patterns = [...new Set(this.workspace.folders.flatMap(({ drafts }) => drafts.patterns))];
    return (
      missingSources(this.workspace.folders) ??
      translate('No drafts: nothing matches {patterns} (verbatim.drafts).', { patterns: patterns.join(', ') })
    );
  }
}
