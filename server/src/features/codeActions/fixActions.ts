import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Edit } from '../../core/index';
import { translate } from '../../localization/language';
import { type ActionContext, diagnosticsOfFinding, draftEdit, findingsAt } from './actionContext';

/** The kind of the one action that changes the whole draft. */
export const fixAllKind = 'source.fixAll.verbatim';

/** The fixes of the findings at a place. */
export function fixActions(at: ActionContext): CodeAction[] {
  return findingsAt(at).flatMap((finding) =>
    finding.fixes.map((fix, index) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOfFinding(finding, at),
      isPreferred: finding.rule === 'quote-altered' && index === 0,
      edit: draftEdit(fix.edits, at),
    })),
  );
}

/** Every fix of the draft that cannot change its meaning, in one edit. */
export function fixAllAction(at: ActionContext): CodeAction[] {
  const edits = safeEdits(at);
  return edits.length === 0
    ? []
    : [{ title: translate('Fix all in this draft'), kind: fixAllKind, edit: draftEdit(edits, at) }];
}

/** Of two fixes that touch each other the first is made; the other is there still when the draft is checked again. */
function safeEdits({ checked }: ActionContext): Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of checked.report.findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (
      fix &&
      !fix.edits.some(({ span }) =>
        taken.some((other) => span.start <= other.span.end && other.span.start <= span.end),
      )
    )
      taken.push(...fix.edits);
  }
  return taken;
}
