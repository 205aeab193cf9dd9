import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { openPassageCommand } from '../../../../protocol/commands';
import { translate } from '../../localization/language';
import { citedPassage } from '../../reports/content/citedPassage';
import { editorLine } from '../../reports/wording/editorText';
import { locationOf } from '../../workspace/ranges';
import { SourceArticles } from '../../workspace/sourceArticles';
import { type ActionContext, diagnosticsOfFinding, findingsAt } from './actionContext';

/** Actions that open the passages which the findings at a place rest on: of each finding the best one. */
export function openActions(at: ActionContext): CodeAction[] {
  const articles = new SourceArticles(at.checked.folder.sources);
  return findingsAt(at).flatMap((finding) => {
    const [best] = finding.evidence;
    const location = best && locationOf(articles, best.sourceId, best.span);
    if (!best || !location) return [];
    const { outlet, title } = citedPassage(best, articles);
    const name = translate('Open the passage: {source}, line {line}', {
      source: editorLine(outlet ?? title),
      line: location.range.start.line + 1,
    });
    return [
      {
        title: name,
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsOfFinding(finding, at),
        command: { title: name, command: openPassageCommand, arguments: [location] },
      },
    ];
  });
}
