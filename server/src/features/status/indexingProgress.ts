import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { translate } from '../../localization/language';
import { errorMessage } from '../../sources/errors';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';

/** Fewer articles are indexed before anybody would look at a progress bar. */
const fewestShown = 100;

/** A progress that the client shows, or is being asked to. */
interface Shown {
  reporter?: WorkDoneProgressServerReporter;
  ended: boolean;
}

/** Shows how far the indexing of many source articles has come, and stops it for those who cancel. */
export class IndexingProgress {
  private readonly shown = new Map<WorkspaceFolder, Shown>();

  /** @param supported whether the client shows progress that the server begins */
  constructor(
    private readonly connection: Connection,
    private readonly supported: boolean,
  ) {}

  /** So many of all articles of a folder have been dealt with. */
  indexing(folder: WorkspaceFolder, done: number, total: number): void {
    if (!this.supported || total < fewestShown) return;
    const shown = this.shown.get(folder);
    if (shown)
      shown.reporter?.report(
        Math.floor((100 * done) / total),
        translate('{done} of {total}', { done, total }),
      );
    else this.begin(folder);
  }

  /** A folder's articles are no longer being indexed. */
  ended(folder: WorkspaceFolder): void {
    const shown = this.shown.get(folder);
    if (!shown) return;
    shown.ended = true;
    shown.reporter?.done();
    this.shown.delete(folder);
  }

  private begin(folder: WorkspaceFolder): void {
    const shown: Shown = { ended: false };
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
