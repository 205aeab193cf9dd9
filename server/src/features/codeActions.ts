import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/prose/span';
import type { Finding, Fix } from '../core/rules/finding';
import type { DraftChecks } from './draftChecks';
import { rangeOf } from './sourceArticles';

/** Offers the fixes of the findings at a place. */
export class CodeActionFeature {
  /** @param versioned whether the client takes edits that name the version which they are for */
  constructor(
    private readonly checks: DraftChecks,
    private readonly versioned: boolean,
  ) {}

  async codeActions(
    { textDocument, range, context }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    if (context.only && !context.only.some(holdsQuickFixes)) return [];
    const checked = await this.checks.found(textDocument.uri, token);
    if (!checked) return [];
    const { document, report } = checked;
    const asked: Span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return report.findings
      .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
      .flatMap((finding) =>
        finding.fixes.map((fix) => this.action(fix, finding, document, context.diagnostics)),
      );
  }

  private action(
    fix: Fix,
    finding: Finding,
    document: TextDocument,
    diagnostics: readonly Diagnostic[],
  ): CodeAction {
    const range = rangeOf(document, finding.span);
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter(({ code, range: at }) => code === finding.rule && sameRange(at, range)),
      isPreferred: finding.rule === 'quote-altered' && fix === finding.fixes[0],
      edit: this.edit(fix, document),
    };
  }

  /** With a version the client drops the edit when the document has moved on since. */
  private edit(fix: Fix, document: TextDocument): WorkspaceEdit {
    const { uri, version } = document;
    const edits = fix.edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
    if (!this.versioned) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
}

/** A client that asks for a kind wants those below it, too. */
function holdsQuickFixes(kind: string): boolean {
  return kind === '' || kind === CodeActionKind.QuickFix;
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
