import type { CodeActionParams, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit, Finding, Span } from '../../core/index';
import type { CheckedDocument } from '../../workspace/checkedDocument';
import { rangeOf } from '../../workspace/ranges';

/** The request that code actions answer. */
export interface ActionContext {
  readonly checked: CheckedDocument;
  /** The span that the client asks about, in UTF-16 offsets. */
  readonly asked: Span;
  readonly diagnostics: CodeActionParams['context']['diagnostics'];
  /** True if the client accepts edits for a version of a document. */
  readonly versioned: boolean;
}

/** The findings that overlap or touch the span that is asked about. */
export function findingsAt({ checked, asked }: ActionContext): Finding[] {
  return checked.report.findings.filter(({ span }) => span.start <= asked.end && asked.start <= span.end);
}

/** The client's diagnostics that show a finding. */
export function diagnosticsOfFinding(
  finding: Finding,
  { checked, diagnostics }: ActionContext,
): Diagnostic[] {
  const range = rangeOf(checked.document, finding.span);
  return diagnostics.filter(({ code, range: at }) => code === finding.rule && sameRange(at, range));
}

/** Edits of a draft. If they name a version, the client rejects them once the document has changed. */
export function draftEdit(edits: readonly Edit[], { checked, versioned }: ActionContext): WorkspaceEdit {
  const { document } = checked;
  const { uri, version } = document;
  const changes = edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
  if (!versioned) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
