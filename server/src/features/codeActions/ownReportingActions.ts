import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { ignoreCommand } from '../../../../protocol/commands';
import { readsAsMarkdown } from '../../core/editor';
import type { Finding } from '../../core/index';
import { translate } from '../../localization/language';
import { ignoreOf } from '../../project/ignores/findingSubject';
import { editorLine } from '../../reports/wording/editorText';
import { statementAt } from '../../workspace/statementAt';
import { type ActionContext, diagnosticsOfFinding, draftEdit, findingsAt } from './actionContext';
import { firsthandEdit } from './firsthandEdit';
import type { IgnoreParams } from './ignoreCommand';

/** Ids of the rules that complain of what no source has, as words that the writer was told have to be. */
const rulesOnSilence: ReadonlySet<string> = new Set(['quote-not-found', 'attribution-unsupported']);

/**
 * Actions that say that a speaker talked to the writer: the front matter of a Markdown draft names them as first-hand. Where it cannot,
 * the finding is ignored with that reason.
 */
export function ownReportingActions(at: ActionContext): CodeAction[] {
  return findingsAt(at)
    .filter(({ rule }) => rulesOnSilence.has(rule))
    .map((finding) => ({
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOfFinding(finding, at),
      ...(namedFirsthand(finding, at) ?? ignoredAsOwn(finding, at)),
    }));
}

type Action = Pick<CodeAction, 'title' | 'edit' | 'command'>;

function namedFirsthand(finding: Finding, at: ActionContext): Action | undefined {
  const { draft } = at.checked;
  const speaker = statementAt(at.checked, finding.span.start)?.statement?.attribution?.speakerName;
  // Whoever has no name cannot be told apart from others: "the official".
  if (!readsAsMarkdown(draft.languageId) || speaker === undefined || !/^\p{Lu}/u.test(speaker))
    return undefined;
  const edit = firsthandEdit(draft.text, speaker);
  return (
    edit && {
      title: translate('This is my own reporting: add {speaker} to “firsthand”', {
        speaker: editorLine(speaker),
      }),
      edit: draftEdit([edit], at),
    }
  );
}

function ignoredAsOwn(finding: Finding, { checked: { document, draft, whole } }: ActionContext): Action {
  const title = translate('This is my own reporting: ignore it here');
  const ignore = { ...ignoreOf(finding, whole, draft), note: translate('own reporting') };
  const params: IgnoreParams = { uri: document.uri, ignore };
  return { title, command: { title, command: ignoreCommand, arguments: [params] } };
}
