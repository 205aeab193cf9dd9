import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Edit } from '../../core/index';
import { translate } from '../../localization/language';
import { type ActionContext, diagnosticsOfFinding, draftEdit, findingsAt } from './actionContext';
import { editorLine } from '../../reports/wording/editorText';

/** Kind of the action that fixes the whole draft. */
export const fixAllKind = 'source.fixAll.verbatim';

/** The fixes of the findings at a place. */
export function fixActions(at: ActionContext): CodeAction[] {
  return findingsAt(at).flatMap((finding) =>
    finding.fixes.map((fix, index) => ({
      title: editorLine(fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOfFinding(finding, at),
      isPreferred: finding.rule === 'quote-altered' && index === 0,
      edit: draftEdit(fix.edits, at),
    })),
  );
}

/** The action that makes all safe fixes of the draft in one edit; none if there are no such fixes. */
export function fixAllAction(at: ActionContext): CodeAction[] {
  const edits = safeEdits(at);
  return edits.length === 0
    ? []
    : [{ title: translate('Fix all in this draft'), kind: fixAllKind, edit: draftEdit(edits, at) }];
}

/** Edits of the safe fixes. Of fixes that touch each other only the first is made. */
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
