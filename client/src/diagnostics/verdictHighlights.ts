import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  Range,
  ThemeColor,
  Uri,
  window,
  type DecorationRenderOptions,
  type Disposable,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { highlightsRequest } from '../../../protocol/requests';
import type { RangesByVerdict, Verdict } from '../../../protocol/statements';
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

/** What is marked in a document: lines under statements, and signs in the gutter. */
interface Marks {
  readonly lines: Readonly<Record<Verdict, readonly Range[]>>;
  readonly gutter: Readonly<Record<Verdict, readonly Range[]>>;
}

/** Marks supported, unverified and contradicted statements by signs in the gutter and, where asked for, by lines under the text. */
export class VerdictHighlights implements Disposable {
  private readonly lines: Readonly<Record<Verdict, TextEditorDecorationType>> = {
    supported: lineType('supported'),
    unverified: lineType('unverified'),
    contradicted: lineType('contradicted'),
  };
  private readonly signs: Readonly<Record<Verdict, TextEditorDecorationType>>;
  /** What to mark, by the URI of each visible document. */
  private readonly ranges = new Map<string, Marks>();
  /** Number of requests by the URI of the document: only the answer to the last one counts. */
  private readonly requests = new Map<string, number>();
  private readonly listeners: Disposable[];

  /**
   * @param images folder of the signs' pictures
   * @param onError called if a request in the background fails
   */
  constructor(
    images: Uri,
    private readonly server: LanguageServer,
    private readonly hold: TypingHold,
    diagnostics: DraftDiagnostics,
    private readonly onError: (error: unknown) => void,
  ) {
    this.signs = {
      supported: signType('supported', images),
      unverified: signType('unverified', images),
      contradicted: signType('contradicted', images),
    };
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
    for (const type of verdicts.flatMap((verdict) => [this.lines[verdict], this.signs[verdict]]))
      type.dispose();
  }

  private async update(uri: Uri): Promise<void> {
    const key = uri.toString();
    if (!window.visibleTextEditors.some(({ document }) => document.uri.toString() === key)) return;
    const request = (this.requests.get(key) ?? 0) + 1;
    this.requests.set(key, request);
    try {
      const result = await this.server.request(highlightsRequest, { uri: key });
      if (this.requests.get(key) !== request) return;
      this.ranges.set(key, { lines: editorRanges(result.lines), gutter: editorRanges(result.gutter) });
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
        const shown = (ranges: readonly Range[] = []): Range[] =>
          ranges.filter((range) => !this.hold.isHeld(uri, range));
        editor.setDecorations(this.lines[verdict], shown(found?.lines[verdict]));
        // A sign stands beside every line of its range.
        const starts = shown(found?.gutter[verdict]).map(({ start }) => new Range(start, start));
        editor.setDecorations(this.signs[verdict], starts);
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

function editorRanges(ranges: RangesByVerdict): Record<Verdict, readonly Range[]> {
  return {
    supported: ranges.supported.map(toEditorRange),
    unverified: ranges.unverified.map(toEditorRange),
    contradicted: ranges.contradicted.map(toEditorRange),
  };
}

/** Names of the pictures, without the theme that they are for. */
const pictures: Readonly<Record<Verdict, string>> = {
  supported: 'gutterSupported',
  unverified: 'gutterUnverified',
  contradicted: 'gutterContradicted',
};

function signType(verdict: Verdict, images: Uri): TextEditorDecorationType {
  const picture = (theme: string): Uri => Uri.joinPath(images, `${pictures[verdict]}${theme}.svg`);
  return window.createTextEditorDecorationType({
    light: { gutterIconPath: picture('Light') },
    dark: { gutterIconPath: picture('Dark') },
    gutterIconSize: 'contain',
  });
}

function lineType(verdict: Verdict): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    ...styles[verdict],
    borderWidth: '0 0 1px 0',
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: new ThemeColor(`verbatim.${verdict}Ruler`),
    overviewRulerLane: OverviewRulerLane.Left,
  });
}
