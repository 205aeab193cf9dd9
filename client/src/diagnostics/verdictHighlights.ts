import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type Disposable,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
  type Uri,
} from 'vscode';
import { highlightsRequest } from '../../../protocol/requests';
import type { Verdict } from '../../../protocol/statements';
import type { LanguageServer } from '../languageServer/languageServer';
import { toEditorRange } from '../languageServer/ranges';
import type { DraftDiagnostics } from './draftDiagnostics';
import type { TypingHold } from './typingHold';

const verdicts: readonly Verdict[] = ['supported', 'unverified', 'contradicted'];

/** Line styles that can be told apart without their colours. */
const styles: Readonly<Record<Verdict, DecorationRenderOptions>> = {
  supported: { borderStyle: 'solid', borderColor: new ThemeColor('verbatim.supportedUnderline') },
  unverified: { borderStyle: 'dotted', borderColor: new ThemeColor('verbatim.unverifiedUnderline') },
  contradicted: {
    borderStyle: 'dashed',
    borderColor: new ThemeColor('verbatim.contradictedUnderline'),
    backgroundColor: new ThemeColor('verbatim.contradictedBackground'),
  },
};

/** Marks supported, unverified and contradicted statements in the text and in the overview ruler. */
export class VerdictHighlights implements Disposable {
  private readonly types: Readonly<Record<Verdict, TextEditorDecorationType>> = {
    supported: decorationType('supported'),
    unverified: decorationType('unverified'),
    contradicted: decorationType('contradicted'),
  };
  /** Ranges to mark, by the URI of each visible document. */
  private readonly ranges = new Map<string, Readonly<Record<Verdict, readonly Range[]>>>();
  /** Number of requests by the URI of the document: only the answer to the last one counts. */
  private readonly requests = new Map<string, number>();
  private readonly listeners: Disposable[];

  /** @param onError called if a request in the background fails */
  constructor(
    private readonly server: LanguageServer,
    private readonly hold: TypingHold,
    diagnostics: DraftDiagnostics,
    private readonly onError: (error: unknown) => void,
  ) {
    this.listeners = [
      diagnostics.onDidReceive((uri) => {
        void this.update(uri);
      }),
      hold.onDidRelease(({ uri }) => {
        this.decorate(uri);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        this.keepVisible(editors);
        for (const { document } of editors) this.decorate(document.uri);
      }),
      server.onDidChangeStatus(({ state }) => {
        if (state !== 'stopped') return;
        this.ranges.clear();
        for (const { document } of window.visibleTextEditors) this.decorate(document.uri);
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const verdict of verdicts) this.types[verdict].dispose();
  }

  private async update(uri: Uri): Promise<void> {
    const key = uri.toString();
    if (!window.visibleTextEditors.some(({ document }) => document.uri.toString() === key)) return;
    const request = (this.requests.get(key) ?? 0) + 1;
    this.requests.set(key, request);
    try {
      const result = await this.server.request(highlightsRequest, { uri: key });
      if (this.requests.get(key) !== request) return;
      this.ranges.set(key, {
        supported: result.supported.map(toEditorRange),
        unverified: result.unverified.map(toEditorRange),
        contradicted: result.contradicted.map(toEditorRange),
      });
      this.decorate(uri);
    } catch (error) {
      this.onError(error);
    }
  }

  private decorate(uri: Uri): void {
    const found = this.ranges.get(uri.toString());
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      for (const verdict of verdicts) {
        const ranges = (found?.[verdict] ?? []).filter((range) => !this.hold.isHeld(uri, range));
        editor.setDecorations(this.types[verdict], ranges);
      }
    }
  }

  /** Drops the ranges of documents that are no longer visible and requests those of documents that have become visible. */
  private keepVisible(editors: readonly TextEditor[]): void {
    const visible = new Set(editors.map(({ document }) => document.uri.toString()));
    for (const key of [...this.ranges.keys()]) if (!visible.has(key)) this.ranges.delete(key);
    for (const { document } of editors)
      if (!this.ranges.has(document.uri.toString())) void this.update(document.uri);
  }
}

function decorationType(verdict: Verdict): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    ...styles[verdict],
    borderWidth: '0 0 1px 0',
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: new ThemeColor(`verbatim.${verdict}Ruler`),
    overviewRulerLane: OverviewRulerLane.Left,
  });
}
