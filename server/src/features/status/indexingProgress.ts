import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { translate } from '../../localization/language';
import type { Indexing, Workspace } from '../../workspace/workspace';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';
import { errorMessage } from '../../sources/files/errors';

/** Minimum number of articles for a progress bar. Fewer are indexed too quickly to need one. */
const minArticles = 100;

/** A progress that the client shows, or has been asked to show. */
interface ShownProgress {
  reporter?: WorkDoneProgressServerReporter;
  ended: boolean;
}

/** Shows the progress of indexing many source articles, and stops indexing when the user cancels it. */
export class IndexingProgress {
  private readonly shown = new Map<WorkspaceFolder, ShownProgress>();

  constructor(
    private readonly connection: Connection,
    workspace: Workspace,
  ) {
    workspace.onDidIndex((indexing) => {
      this.report(indexing);
    });
    workspace.onDidChangeFolder((folder) => {
      if (!folder.library.busy) this.end(folder);
    });
  }

  private report({ folder, done, total }: Indexing): void {
    if (total < minArticles) return;
    const shown = this.shown.get(folder);
    if (shown)
      shown.reporter?.report(
        Math.floor((100 * done) / total),
        translate('{done} of {total}', { done, total }),
      );
    else this.begin(folder);
  }

  private end(folder: WorkspaceFolder): void {
    const shown = this.shown.get(folder);
    if (!shown) return;
    shown.ended = true;
    shown.reporter?.done();
    this.shown.delete(folder);
  }

  private begin(folder: WorkspaceFolder): void {
    const shown: ShownProgress = { ended: false };
    this.shown.set(folder, shown);
    this.connection.window.createWorkDoneProgress().then(
      (reporter) => {
        reporter.begin(translate('Indexing source articles'), 0, undefined, true);
        reporter.token.onCancellationRequested(() => {
          if (!shown.ended) folder.library.stop();
        });
        if (shown.ended) reporter.done();
        else shown.reporter = reporter;
      },
      (error: unknown) => {
        this.connection.console.warn(`The client shows no progress of the indexing: ${errorMessage(error)}`);
      },
    );
  }
}
