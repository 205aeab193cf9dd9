import type { CodeAction } from 'vscode-languageserver';
import { dirname, posix } from 'node:path';
import { citeFixKind, citeKind } from '../../../../protocol/codeActionKinds';
import type { Evidence, Finding } from '../../core/index';
import { translate } from '../../localization/language';
import { citationKey } from '../../workspace/citationKey';
import { citationEdits, type CitedArticle } from './citationEdits';
import { type ActionContext, diagnosticsOfFinding, draftEdit, findingsAt } from './actionContext';
import { statementAt } from '../../workspace/statementAt';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';
import { pathOfUri } from '../../sources/files/fileUri';
import { editorLine } from '../../reports/wording/editorText';

/** Maximum number of articles that are offered for a statement. */
const maxArticles = 3;

/** Ids of the rules whose findings a citation resolves. */
const rulesAnsweredByCitation: ReadonlySet<string> = new Set(['quote-unattributed', 'attribution-missing']);

/**
 * Actions that cite the articles which carry the statement at a place: quick fixes if a finding asks for a citation, else
 * refactorings.
 *
 * @param unasked true if the client asks of itself whether there are actions, not at the user's request
 */
export function citeActions(
  at: ActionContext,
  wants: (kind: string) => boolean,
  unasked: boolean,
): CodeAction[] {
  const finding = findingsAt(at).find(({ rule }) => rulesAnsweredByCitation.has(rule));
  const kind = finding ? citeFixKind : citeKind;
  if (!wants(kind) || (unasked && !finding)) return [];
  const judged = statementAt(at.checked, finding?.span.start ?? at.asked.start);
  if (!judged) return [];
  const { checked } = at;
  const { folder, document, draft } = checked;
  const end = judged.statement?.span.end ?? judged.span.end;
  return articlesOf(judged.evidence).flatMap((id) => {
    const article = citedArticle(id, folder, document.uri);
    const edits = article && citationEdits({ ...draft, end }, folder.settings.citationStyle, article);
    return edits ? [action(kind, article, finding, draftEdit([...edits], at), at)] : [];
  });
}

function action(
  kind: string,
  { outlet, title, id }: CitedArticle,
  finding: Finding | undefined,
  edit: CodeAction['edit'],
  at: ActionContext,
): CodeAction {
  const name = [title === undefined ? undefined : `“${title}”`, outlet && `(${outlet})`];
  return {
    title: translate('Cite this source: {source}', {
      source: editorLine(name.filter((part) => part).join(' ') || id),
    }),
    kind,
    ...(finding ? { diagnostics: diagnosticsOfFinding(finding, at) } : {}),
    edit,
  };
}

/** Ids of the articles that carry a statement, best first, without those that contradict it. */
function articlesOf(evidence: readonly Evidence[]): string[] {
  const carrying = evidence.filter(({ relation }) => relation !== 'contradicts');
  const supporting = carrying.filter(({ relation }) => relation === 'supports');
  const used = supporting.length > 0 ? supporting : carrying;
  return [...new Set(used.map(({ sourceId }) => sourceId))].slice(0, maxArticles);
}

function citedArticle(id: string, folder: WorkspaceFolder, draft: string): CitedArticle | undefined {
  const file = folder.library.file(id);
  if (!file) return undefined;
  const { title, outlet, byline, date, url } = folder.checker?.article(id)?.metadata ?? {};
  const key = citationKey(id, [...folder.library.ids()]);
  const address =
    url !== undefined && /^https?:\/\/[^\s<>()]+$/u.test(url) ? url : relativeAddress(file.uri, draft);
  return { id, key, title, outlet, byline, date, address };
}

/** The relative path from a draft to a file, encoded for links; the file's URI if there is none. */
function relativeAddress(file: string, draft: string): string {
  const [to, from] = [pathOfUri(file), pathOfUri(draft)];
  if (to === undefined || from === undefined) return file;
  const slashed = (path: string): string => path.replaceAll('\\', '/');
  const local = posix.relative(slashed(dirname(from)), slashed(to));
  // There is no relative path to another drive.
  if (/^[a-z]:/iu.test(local)) return file;
  return encodeURI(local).replace(
    /[()?#]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
