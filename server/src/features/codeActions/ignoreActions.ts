import type { CodeAction } from 'vscode-languageserver';
import { ignoreKind } from '../../../../protocol/codeActionKinds';
import { ignoreCommand } from '../../../../protocol/commands';
import type { Finding } from '../../core/index';
import { translate } from '../../localization/language';
import { disableEdit } from '../../project/ignores/disableEdit';
import { ignoreOf, isNameRule, isQuotationRule, subjectOf } from '../../project/ignores/findingSubject';
import { type ActionContext, diagnosticsOfFinding, draftEdit, findingsAt } from './actionContext';
import type { IgnoreParams } from './ignoreCommand';
import { editorLine } from '../../reports/wording/editorText';

/** Actions that ignore the findings at a place. */
export function ignoreActions(at: ActionContext): CodeAction[] {
  return findingsAt(at).flatMap((finding) => {
    const kind = ignoreKind;
    const diagnostics = diagnosticsOfFinding(finding, at);
    return [
      ...entries(finding, at).map(({ title, params }) => ({
        title,
        kind,
        diagnostics,
        command: { title, command: ignoreCommand, arguments: [params] },
      })),
      ...disabling(finding, at).map((action) => ({ ...action, kind, diagnostics })),
    ];
  });
}

/** The entries of the project file that would ignore a finding, with the titles of their actions. */
function entries(finding: Finding, { checked }: ActionContext): { title: string; params: IgnoreParams }[] {
  const { document, draft, whole } = checked;
  const subject = subjectOf(finding, whole, draft.text);
  const { uri } = document;
  const name = subject.words ?? subject.text;
  return [
    { title: translate('Ignore here'), params: { uri, ignore: ignoreOf(finding, whole, draft) } },
    ...(isNameRule(finding.rule)
      ? [
          {
            title: translate('Ignore the name “{name}” everywhere', { name: editorLine(name) }),
            params: { uri, name },
          },
        ]
      : []),
    ...(isQuotationRule(finding.rule) && subject.kind === 'quote'
      ? [{ title: translate('Ignore this quotation everywhere'), params: { uri, quotation: subject.text } }]
      : []),
  ];
}

/** The action that inserts a comment to disable the rule; none in plain text. */
function disabling(finding: Finding, at: ActionContext): Pick<CodeAction, 'title' | 'edit'>[] {
  const { text, languageId } = at.checked.draft;
  const edit = disableEdit({ text, languageId }, finding.span.start, finding.rule);
  return edit
    ? [
        {
          title: translate('Disable {rule} for the next line', { rule: finding.rule }),
          edit: draftEdit([edit], at),
        },
      ]
    : [];
}
