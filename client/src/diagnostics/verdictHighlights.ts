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
import type { DraftDiagnostics } from './draftDiagnostics';
import type { TypingHold } from './typingHold';
import type { LanguageServer } from '../languageServer/languageServer';
import { sendRequest } from '../languageServer/protocolMessages';

type Verdict = 'verified' | 'unverified' | 'contradicted';
const verdicts: readonly Verdict[] = ['verified', 'unverified', 'contradicted'];

/** Lines of another shape each, so that nobody needs the colours to tell them apart. */
const styles: Readonly<Record<Verdict, DecorationRenderOptions>> = {
  verified: { borderStyle: 'solid', borderColor: new ThemeColor('verbatim.verifiedUnderline') },
  unverified: { borderStyle: 'dotted', borderColor: new ThemeColor('verbatim.unverifiedUnderline') },
  contradicted: {
    borderStyle: 'dashed',
    borderColor: new ThemeColor('verbatim.contradictedUnderline'),
    backgroundColor: new ThemeColor('verbatim.contradictedBackground'),
  },
};

/** Marks in the text and in the overview ruler what is verified, unverified and contradicted. */
export class VerdictHighlights implements Disposable {
  private readonly types: Readonly<Record<Verdict, TextEditorDecorationType>> = {
    verified: decorationType('verified'),
    unverified: decorationType('unverified'),
    contradicted: decorationType('contradicted'),
  };
  /** What is to be marked in each document that is to be seen. */
  private readonly found = new Map<string, Readonly<Record<Verdict, readonly Range[]>>>();
  /** Counts the questions about each document: only the last answer counts. */
  private readonly asked = new Map<string, number>();
  private readonly listeners: Disposable[];

  /** @param failed told what went wrong in the background */
  constructor(
    private readonly server: LanguageServer,
    private readonly hold: TypingHold,
    diagnostics: DraftDiagnostics,
    private readonly failed: (error: unknown) => void,
  ) {
    this.listeners = [
      diagnostics.onDidReceive((uri) => {
        void this.ask(uri);
      }),
      hold.onDidRelease(({ uri }) => {
        this.mark(uri);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        this.keepOnly(editors);
        for (const { document } of editors) this.mark(document.uri);
      }),
      server.onDidChangeStatus(({ state }) => {
        if (state !== 'stopped') return;
        this.found.clear();
        for (const { document } of window.visibleTextEditors) this.mark(document.uri);
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const verdict of verdicts) this.types[verdict].dispose();
  }

  private async ask(uri: Uri): Promise<void> {
    const key = uri.toString();
    if (!window.visibleTextEditors.some(({ document }) => document.uri.toString() === key)) return;
    const turn = (this.asked.get(key) ?? 0) + 1;
    this.asked.set(key, turn);
    try {
      const client = await this.server.getClient();
      const answer = await sendRequest(client, highlightsRequest, {
        uri: client.code2ProtocolConverter.asUri(uri),
      });
      if (this.asked.get(key) !== turn) return;
      const rangesOf = (verdict: Verdict): readonly Range[] =>
        answer[verdict].map((range) => client.protocol2CodeConverter.asRange(range));
      this.found.set(key, {
        verified: rangesOf('verified'),
        unverified: rangesOf('unverified'),
        contradicted: rangesOf('contradicted'),
      });
      this.mark(uri);
    } catch (error) {
      this.failed(error);
    }
  }

  private mark(uri: Uri): void {
    const found = this.found.get(uri.toString());
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      for (const verdict of verdicts) {
        const ranges = (found?.[verdict] ?? []).filter((range) => !this.hold.holds(uri, range));
        editor.setDecorations(this.types[verdict], ranges);
      }
    }
  }

  /** What is not to be seen is asked for again when it is. */
  private keepOnly(editors: readonly TextEditor[]): void {
    const visible = new Set(editors.map(({ document }) => document.uri.toString()));
    for (const key of [...this.found.keys()]) if (!visible.has(key)) this.found.delete(key);
    for (const { document } of editors)
      if (!this.found.has(document.uri.toString())) void this.ask(document.uri);
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
