import {
  EventEmitter,
  Range,
  TextDocumentSaveReason,
  window,
  workspace,
  type Diagnostic,
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import { draftLanguages } from '../drafts/draftLanguages';
import { settingsSection } from '../../../protocol/settings';
import { paragraphAround, sentenceAround, type OffsetRange } from './sentenceAround';
import { PauseTimer } from './pauseTimer';

/** The sentence that is being typed. */
interface HeldSentence {
  readonly document: TextDocument;
  readonly sentence: Range;
  /** The rest of its paragraph. An opening quotation mark changes how it is read, until the closing one is typed. */
  readonly rest: Range;
  /** Keys of the diagnostics that were shown before the typing began. */
  readonly shownBefore: ReadonlySet<string>;
}

/**
 * Holds back the diagnostics of the sentence that is being typed, until the user pauses for `verbatim.holdWhileTyping`
 * milliseconds, moves the caret out of it, saves the draft, or asks for fixes.
 */
export class TypingHold implements Disposable {
  private held: HeldSentence | undefined;
  private readonly pause = new PauseTimer(() => {
    this.release();
  });
  /** Keys of the diagnostics that were last shown, by the URI of the document. */
  private readonly shown = new Map<string, ReadonlySet<string>>();
  private readonly releases = new EventEmitter<TextDocument>();
  private readonly listeners: Disposable[];

  /** Fires for a document in which nothing is held back any more. */
  readonly onDidRelease = this.releases.event;

  constructor() {
    this.listeners = [
      workspace.onDidChangeTextDocument((change) => {
        this.handleTyping(change);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        const { held } = this;
        if (held?.document !== document) return;
        if (!selections.some(({ active }) => held.sentence.contains(active))) this.release();
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (this.held && editor?.document !== this.held.document) this.release();
      }),
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        // An automatic save does not mean that the user has paused.
        if (this.held?.document === document && reason === TextDocumentSaveReason.Manual) this.release();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (this.held?.document === document) this.release();
        this.shown.delete(document.uri.toString());
      }),
    ];
  }

  /**
   * Returns the diagnostics of a document that are not held back.
   *
   * @param uri the document's URI as a string
   */
  withoutHeld(uri: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const { held } = this;
    if (held?.document.uri.toString() !== uri) {
      this.shown.set(uri, new Set(diagnostics.map(keyOf)));
      return diagnostics;
    }
    return diagnostics.filter(
      (diagnostic) =>
        !touches(diagnostic.range, held.sentence) &&
        (!touches(diagnostic.range, held.rest) || held.shownBefore.has(keyOf(diagnostic))),
    );
  }

  /** True if the results in a range are held back. */
  isHeld(uri: Uri, range: Range): boolean {
    return this.held?.document.uri.toString() === uri.toString() && touches(range, this.held.sentence);
  }

  /**
   * Stops holding back in a document until something is typed again.
   *
   * @returns true if anything could be held back before
   */
  releaseIn(document: TextDocument): boolean {
    if (this.held?.document !== document) return false;
    this.release();
    return true;
  }

  dispose(): void {
    this.pause.stop();
    this.held = undefined;
    for (const listener of this.listeners) listener.dispose();
    this.releases.dispose();
  }

  private handleTyping({ document, contentChanges }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    const editor = window.activeTextEditor;
    // Other documents change without the user, such as a log or the file of settings.
    if (!change || (document !== editor?.document && document !== this.held?.document)) return;
    const before = this.held;
    this.pause.stop();
    this.held = undefined;
    const duration = holdDuration(document);
    if (editor?.document === document && duration > 0) {
      const offset = change.rangeOffset + change.text.length;
      const text = document.getText();
      const sentence = rangeOf(document, sentenceAround(text, offset));
      // The caret may still stand where it stood before the change, or already behind it.
      const caret = editor.selection.active;
      if (change.range.contains(caret) || sentence.contains(caret)) {
        this.held = {
          document,
          sentence,
          rest: new Range(sentence.end, document.positionAt(paragraphAround(text, offset).end)),
          shownBefore:
            before?.document === document
              ? before.shownBefore
              : (this.shown.get(document.uri.toString()) ?? new Set()),
        };
        this.pause.restart(duration);
      }
    }
    if (before && before.document !== this.held?.document) this.releases.fire(before.document);
  }

  private release(): void {
    const { held } = this;
    if (!held) return;
    this.pause.stop();
    this.held = undefined;
    this.releases.fire(held.document);
  }
}

/** Milliseconds after the last keystroke for which diagnostics are held back; 0 in documents that cannot be drafts. */
function holdDuration({ languageId, uri }: TextDocument): number {
  if (!draftLanguages.includes(languageId)) return 0;
  const setting = workspace.getConfiguration(settingsSection, uri).get<unknown>('holdWhileTyping');
  return typeof setting === 'number' ? setting : 0;
}

function rangeOf(document: TextDocument, { start, end }: OffsetRange): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** True if two ranges share more than an edge, or if one of them is empty and lies in the other or at its edge. */
function touches(a: Range, b: Range): boolean {
  const shared = a.intersection(b);
  return shared !== undefined && (!shared.isEmpty || a.isEmpty || b.isEmpty);
}

/** Identifies a diagnostic while text moves around it. */
function keyOf({ code, message }: Diagnostic): string {
  return `${typeof code === 'object' ? code.value : (code ?? '')} ${message}`;
}
