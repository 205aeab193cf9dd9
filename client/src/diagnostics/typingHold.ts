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
import { draftLanguages } from '../../../protocol/documents';
import { settingsSection } from '../../../protocol/settings';
import { paragraphAround, sentenceAround } from './sentenceAround';

/** The sentence that is being typed. */
interface Held {
  readonly document: TextDocument;
  readonly sentence: Range;
  /** What follows it in its paragraph. An opened quotation mark changes how that is read, until it is closed. */
  readonly rest: Range;
  /** What was shown before the typing began. */
  readonly shown: ReadonlySet<string>;
  readonly timer: NodeJS.Timeout;
}

/**
 * Holds back what is found in the sentence that is being typed, until the writer pauses for `verbatim.holdWhileTyping`
 * milliseconds, the caret leaves it, the draft is saved, or fixes are asked for. Nothing of it is analysed: the server finds what it finds.
 */
export class TypingHold implements Disposable {
  private held: Held | undefined;
  private readonly shown = new Map<string, ReadonlySet<string>>();
  private readonly releases = new EventEmitter<TextDocument>();
  private readonly listeners: Disposable[];

  /** Tells of a document in which nothing is held back any more. */
  readonly onDidRelease = this.releases.event;

  constructor() {
    this.listeners = [
      workspace.onDidChangeTextDocument((change) => {
        this.typed(change);
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
        // An automatic save is no sign of the writer's.
        if (this.held?.document === document && reason === TextDocumentSaveReason.Manual) this.release();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (this.held?.document === document) this.release();
        this.shown.delete(document.uri.toString());
      }),
    ];
  }

  /** The findings that are not held back. */
  withoutHeld(uri: Uri, findings: readonly Diagnostic[]): Diagnostic[] {
    const { held } = this;
    if (held?.document.uri.toString() !== uri.toString()) {
      this.shown.set(uri.toString(), new Set(findings.map(keyOf)));
      return [...findings];
    }
    return findings.filter(
      (finding) =>
        !touches(finding.range, held.sentence) &&
        (!touches(finding.range, held.rest) || held.shown.has(keyOf(finding))),
    );
  }

  /** Whether what is found in a range is held back. */
  holds(uri: Uri, range: Range): boolean {
    return this.held?.document.uri.toString() === uri.toString() && touches(range, this.held.sentence);
  }

  /** Holds back nothing more in a document until something is typed again. */
  release_(document: TextDocument): void {
    if (this.held?.document === document) this.release();
  }

  dispose(): void {
    if (this.held) clearTimeout(this.held.timer);
    this.held = undefined;
    for (const listener of this.listeners) listener.dispose();
    this.releases.dispose();
  }

  private typed({ document, contentChanges }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change) return;
    const before = this.held;
    if (before) clearTimeout(before.timer);
    this.held = undefined;
    const time = holdTime(document);
    const editor = window.activeTextEditor;
    if (editor?.document === document && time > 0) {
      const offset = change.rangeOffset + change.text.length;
      const text = document.getText();
      const sentence = rangeOf(document, sentenceAround(text, offset));
      // The caret may stand where it stood before the change, or behind it already.
      const caret = editor.selection.active;
      if (change.range.contains(caret) || sentence.contains(caret)) {
        this.held = {
          document,
          sentence,
          rest: new Range(sentence.end, document.positionAt(paragraphAround(text, offset).end)),
          shown:
            before?.document === document
              ? before.shown
              : (this.shown.get(document.uri.toString()) ?? new Set()),
          timer: setTimeout(() => {
            this.release();
          }, time),
        };
      }
    }
    if (before && before.document !== this.held?.document) this.releases.fire(before.document);
  }

  private release(): void {
    const { held } = this;
    if (!held) return;
    clearTimeout(held.timer);
    this.held = undefined;
    this.releases.fire(held.document);
  }
}

/** For how many milliseconds after a key findings wait; 0 in documents that are no drafts. */
function holdTime({ languageId, uri }: TextDocument): number {
  if (!(draftLanguages as readonly string[]).includes(languageId)) return 0;
  const time = workspace.getConfiguration(settingsSection, uri).get<unknown>('holdWhileTyping');
  return typeof time === 'number' ? time : 0;
}

function rangeOf(
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** Whether two ranges share more than an edge, or one of them is empty and lies in the other or at its edge. */
function touches(a: Range, b: Range): boolean {
  const shared = a.intersection(b);
  return shared !== undefined && (!shared.isEmpty || a.isEmpty || b.isEmpty);
}

/** What tells a finding from another while text moves around it. */
function keyOf({ code, message }: Diagnostic): string {
  return `${typeof code === 'object' ? code.value : (code ?? '')} ${message}`;
}
