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
import { nameOf } from '../address';
import type { DraftChanges } from '../drafts/draftChanges';
import type { LanguageServer } from '../languageServer/languageServer';
import { Refresher } from '../drafts/refresher';
import { requireReport, noReportReason, requestReport } from './requestReport';
import { saveReport, defaultLocation } from './saveReport';
import { allDraftsAddress, reportAddress, ReportDocuments, reportScheme } from './reportDocuments';
import { ReportPanel, type PanelActions, type PanelContent } from './panel/reportPanel';
import { signOff, withdrawSignOff } from './signOff';
import { sendRequest } from '../languageServer/protocolMessages';

/** The type of the panels, by which VS Code restores them. */
export const reportViewType = 'verbatim.report';

/** What holds together the parts of an open panel. */
interface Open {
  readonly panel: ReportPanel;
  readonly refresh: Refresher;
  readonly actions: Omit<PanelActions, 'refresh'>;
}

type Content = Omit<PanelContent, 'style'>;

/** The report panels: one a draft, which follows the draft, and one on all drafts, which stays as it was made. */
export class ReportPanels implements Disposable, WebviewPanelSerializer {
  private readonly open = new Map<string, Open>();
  private readonly documents = new ReportDocuments();
  private readonly subscriptions: readonly { dispose(): void }[];
  /** The body of the report on all drafts. */
  private onAll = '';

  /**
   * @param scriptFolder where the script of the pages is
   * @param memory keeps the name that statements were last signed off with
   * @param failed told when something that a page asked for could not be done
   */
  constructor(
    private readonly server: LanguageServer,
    private readonly scriptFolder: Uri,
    private readonly memory: Memento,
    news: DraftChanges,
    private readonly failed: (error: unknown) => void,
  ) {
    this.subscriptions = [
      this.documents,
      workspace.registerTextDocumentContentProvider(reportScheme, this.documents),
      window.registerWebviewPanelSerializer(reportViewType, this),
      news.onDidChange(({ draft, edited }) => {
        for (const [address, { refresh }] of this.open) {
          if (address === allDrafts || (draft && draft.toString() !== address)) continue;
          if (edited) refresh.soon();
          else refresh.now();
        }
      }),
    ];
  }

  /** Shows the report on a draft: in its panel where there is one, else in a new one beside the active editor. */
  showDraft(draft: Uri): void {
    if (!this.reveal(draft.toString()))
      this.fill(this.create(l10n.t('Fact check: {draft}', { draft: nameOf(draft) })), draft);
  }

  /**
   * Shows a report on all drafts, in the place of an earlier one.
   *
   * @param body the report for a panel
   * @param make makes it anew in another format
   */
  showAllDrafts(body: string, make: (format: ReportFormat) => Promise<string>): void {
    this.onAll = body;
    if (this.reveal(allDrafts)) return;
    const panel = this.create(l10n.t('Fact check: all drafts'));
    this.keep(panel, undefined, () => Promise.resolve({ body: this.onAll }), {
      // Statements are signed off in the report on their own draft.
      signOff: () => Promise.resolve(),
      takeBack: () => Promise.resolve(),
      export: () => saveReport(defaultLocation(undefined), make),
      openAsText: async () => {
        await this.showText(allDraftsAddress, await make('linkedMarkdown'));
      },
    });
  }

  /** Fills a panel that VS Code has restored, or closes it where it was on no draft that is known. */
  deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const known = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
    if (typeof known === 'string' && !this.open.has(known)) this.fill(panel, Uri.parse(known, true));
    else panel.dispose();
    return Promise.resolve();
  }

  /** The draft whose report has the focus. */
  activeDraft(): Uri | undefined {
    return this.active()?.panel.draft;
  }

  /** Exports the report that has the focus, else that on the draft. Answers false where there is neither. */
  async export(draft: Uri | undefined): Promise<boolean> {
    const actions = this.active()?.actions ?? (draft && this.actionsOn(draft));
    await actions?.export();
    return actions !== undefined;
  }

  /** Opens as text the report that has the focus, else that on the draft. Answers false where there is neither. */
  async openAsText(draft: Uri | undefined): Promise<boolean> {
    const actions = this.active()?.actions ?? (draft && this.actionsOn(draft));
    await actions?.openAsText();
    return actions !== undefined;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const { panel } of [...this.open.values()]) panel.panel.dispose();
  }

  private active(): Open | undefined {
    return [...this.open.values()].find(({ panel }) => panel.panel.active);
  }

  private reveal(address: string): boolean {
    const shown = this.open.get(address);
    shown?.panel.panel.reveal(undefined, true);
    shown?.refresh.now();
    return shown !== undefined;
  }

  private create(title: string): WebviewPanel {
    return window.createWebviewPanel(
      reportViewType,
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
  }

  private fill(panel: WebviewPanel, draft: Uri): void {
    const content = async (): Promise<Content> => {
      const { report, reason: silent } = await requestReport(this.server, draft, 'panel');
      return { body: report, silent: silent ?? (report === undefined ? noReportReason() : undefined) };
    };
    this.keep(panel, draft, content, this.actionsOn(draft));
  }

  private actionsOn(draft: Uri): Omit<PanelActions, 'refresh'> {
    const { server, memory } = this;
    return {
      signOff: (key) => signOff(server, draft, key, memory),
      takeBack: (key) => withdrawSignOff(server, draft, key),
      export: () => saveReport(defaultLocation(draft), (format) => requireReport(server, draft, format)),
      openAsText: async () => {
        await this.showText(reportAddress(draft), await requireReport(server, draft, 'linkedMarkdown'));
      },
    };
  }

  /** @param draft undefined for the report on all drafts */
  private keep(
    webviewPanel: WebviewPanel,
    draft: Uri | undefined,
    content: () => Promise<Content>,
    actions: Omit<PanelActions, 'refresh'>,
  ): void {
    const address = draft?.toString() ?? allDrafts;
    const refresh = new Refresher(async () => {
      await panel.show({ ...(await content()), style: await this.reportStyle() });
    }, this.failed);
    const all: PanelActions = {
      ...actions,
      refresh: () => {
        refresh.now();
      },
    };
    const panel = new ReportPanel(webviewPanel, draft, this.scriptFolder, all, this.failed);
    this.open.set(address, { panel, refresh, actions });
    webviewPanel.onDidDispose(() => {
      this.open.delete(address);
      refresh.dispose();
      panel.dispose();
    });
  }

  private async reportStyle(): Promise<string> {
    const client = await this.server.getClient();
    const { style } = await sendRequest(client, reportStyleRequest, {});
    return style;
  }

  private async showText(address: Uri, markdown: string): Promise<void> {
    this.documents.put(address, markdown);
    await window.showTextDocument(address, { preview: false });
  }
}

/** The address by which the report on all drafts is known: that of no draft. */
const allDrafts = '';
