import { posix } from 'node:path';
import {
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type Memento,
  type WebviewPanel,
  type WebviewPanelSerializer,
} from 'vscode';
import type { ReportFormat } from '../../../protocol/reports';
import { reportStyleRequest } from '../../../protocol/requests';
import type { DraftChanges } from '../drafts/draftChanges';
import { Refresher } from '../drafts/refresher';
import type { LanguageServer } from '../languageServer/languageServer';
import { ReportPanel, type PanelActions, type PanelContent } from './panel/reportPanel';
import { allDraftsReportUri, ReportDocuments, reportScheme, reportUri } from './reportDocuments';
import { requestReport, requireReport } from './requestReport';
import { defaultLocation, saveReport } from './saveReport';
import { signOff, withdrawSignOff } from './signOff';

/** Identifies the panels for VS Code, which restores them after a restart. */
const viewType = 'verbatim.report';

/** Key of the panel with the report on all drafts; the other panels have the URIs of their drafts as keys. */
const allDraftsKey = '';

type ReportActions = Omit<PanelActions, 'refresh'>;
type ReportContent = Omit<PanelContent, 'style'>;

interface OpenPanel {
  readonly panel: ReportPanel;
  readonly refresher: Refresher;
  readonly actions: ReportActions;
}

/** The report panels: one per draft, kept up to date, and one on all drafts, which changes only when they are checked. */
export class ReportPanels implements Disposable, WebviewPanelSerializer {
  private readonly open = new Map<string, OpenPanel>();
  private readonly documents = new ReportDocuments();
  private readonly subscriptions: readonly { dispose(): void }[];
  /** HTML body of the last report on all drafts. */
  private allDraftsBody = '';

  /**
   * @param scriptFolder folder of the page's script
   * @param memento keeps the last name that statements were signed off with
   * @param onError called if an action of a page fails
   */
  constructor(
    private readonly server: LanguageServer,
    private readonly scriptFolder: Uri,
    private readonly memento: Memento,
    changes: DraftChanges,
    private readonly onError: (error: unknown) => void,
  ) {
    this.subscriptions = [
      this.documents,
      workspace.registerTextDocumentContentProvider(reportScheme, this.documents),
      window.registerWebviewPanelSerializer(viewType, this),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.renamed(oldUri, newUri);
      }),
      changes.onDidChange(({ draft, edited }) => {
        for (const [key, { refresher }] of this.open) {
          if (key === allDraftsKey || (draft && draft.toString() !== key)) continue;
          if (edited) refresher.soon();
          else refresher.now();
        }
      }),
    ];
  }

  /** Shows the report on a draft in its panel, or in a new one beside the active editor. */
  showDraft(draft: Uri): void {
    if (this.reveal(draft.toString())) return;
    this.attachDraft(this.create(draftTitle(draft)), draft);
  }

  /**
   * Shows a report on all drafts in place of an earlier one.
   *
   * @param body HTML of the report
   * @param makeReport makes the report again in another format
   */
  showAllDrafts(body: string, makeReport: (format: ReportFormat) => Promise<string>): void {
    this.allDraftsBody = body;
    if (this.reveal(allDraftsKey)) return;
    const panel = this.create(l10n.t('Fact check: all drafts'));
    this.attach(panel, undefined, () => Promise.resolve({ body: this.allDraftsBody }), {
      // Statements are signed off in the report on their own draft.
      signOff: () => Promise.resolve(),
      withdrawSignOff: () => Promise.resolve(),
      export: () => saveReport(defaultLocation(undefined), makeReport),
      openAsText: async () => {
        await this.showText(allDraftsReportUri, await makeReport('linkedMarkdown'));
      },
    });
  }

  /** Fills a panel that VS Code has restored, or closes it if its draft is unknown or has a panel already. */
  deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const draft = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
    if (typeof draft === 'string' && !this.open.has(draft)) this.attachDraft(panel, Uri.parse(draft, true));
    else panel.dispose();
    return Promise.resolve();
  }

  /** The draft whose report has the focus. */
  activeDraft(): Uri | undefined {
    return this.active()?.panel.draft;
  }

  /** Saves the report that has the focus, else the one on the draft. Returns false if there is neither. */
  async export(draft: Uri | undefined): Promise<boolean> {
    const actions = this.activeOr(draft);
    await actions?.export();
    return actions !== undefined;
  }

  /** Opens the report that has the focus, else the one on the draft, as Markdown. Returns false if there is neither. */
  async openAsText(draft: Uri | undefined): Promise<boolean> {
    const actions = this.activeOr(draft);
    await actions?.openAsText();
    return actions !== undefined;
  }

  /** The report on a draft that gets another name or place, by itself or with its folder, goes with it. */
  private renamed(before: Uri, after: Uri): void {
    for (const [key, { panel }] of [...this.open]) {
      const { draft, panel: webviewPanel } = panel;
      if (!draft || (draft.path !== before.path && !draft.path.startsWith(`${before.path}/`))) continue;
      const renamed = after.with({ path: after.path + draft.path.slice(before.path.length) });
      this.detach(key);
      webviewPanel.title = draftTitle(renamed);
      this.attachDraft(webviewPanel, renamed);
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const { panel } of [...this.open.values()]) panel.panel.dispose();
  }

  private active(): OpenPanel | undefined {
    return [...this.open.values()].find(({ panel }) => panel.panel.active);
  }

  private activeOr(draft: Uri | undefined): ReportActions | undefined {
    return this.active()?.actions ?? (draft && this.actionsOn(draft));
  }

  private reveal(key: string): boolean {
    const shown = this.open.get(key);
    shown?.panel.panel.reveal(undefined, true);
    shown?.refresher.now();
    return shown !== undefined;
  }

  private create(title: string): WebviewPanel {
    return window.createWebviewPanel(
      viewType,
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
  }

  private attachDraft(panel: WebviewPanel, draft: Uri): void {
    const content = async (): Promise<ReportContent> => {
      const { report, reason } = await requestReport(this.server, draft, 'panel');
      return { body: report, reason };
    };
    this.attach(panel, draft, content, this.actionsOn(draft));
  }

  private actionsOn(draft: Uri): ReportActions {
    const { server, memento } = this;
    return {
      signOff: (key) => signOff(server, draft, key, memento),
      withdrawSignOff: (key) => withdrawSignOff(server, draft, key),
      export: () => saveReport(defaultLocation(draft), (format) => requireReport(server, draft, format)),
      openAsText: async () => {
        await this.showText(reportUri(draft), await requireReport(server, draft, 'linkedMarkdown'));
      },
    };
  }

  /** @param draft undefined for the report on all drafts */
  private attach(
    webviewPanel: WebviewPanel,
    draft: Uri | undefined,
    content: () => Promise<ReportContent>,
    actions: ReportActions,
  ): void {
    const key = draft?.toString() ?? allDraftsKey;
    const refresher = new Refresher(async () => {
      const { style } = await this.server.request(reportStyleRequest, {});
      panel.show({ ...(await content()), style });
    }, this.onError);
    const panelActions: PanelActions = {
      ...actions,
      refresh: () => {
        refresher.now();
      },
    };
    const panel = new ReportPanel(webviewPanel, draft, this.scriptFolder, panelActions, this.onError);
    this.open.set(key, { panel, refresher, actions });
    webviewPanel.onDidDispose(() => {
      if (this.open.get(key)?.panel === panel) this.detach(key);
    });
  }

  /** Ends the work for a panel, which stays as it is. */
  private detach(key: string): void {
    const shown = this.open.get(key);
    this.open.delete(key);
    shown?.refresher.dispose();
    shown?.panel.dispose();
  }

  private async showText(uri: Uri, markdown: string): Promise<void> {
    this.documents.set(uri, markdown);
    await window.showTextDocument(uri, { preview: false });
  }
}

function draftTitle(draft: Uri): string {
  return l10n.t('Fact check: {draft}', { draft: posix.basename(draft.path) });
}
