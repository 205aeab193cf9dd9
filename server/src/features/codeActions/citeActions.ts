import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { dirname, posix } from 'node:path';
import type { Evidence, Finding } from '../../core/index';
import { translate } from '../../localization/language';
import { citationKey } from '../../workspace/citationKey';
import { citationEdits, type CitedArticle } from './citationEdits';
import { type ActionContext, diagnosticsOfFinding, draftEdit, findingsAt } from './actionContext';
import { statementAt } from '../../workspace/statementAt';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';
import { pathOfUri } from '../../sources/files/fileUri';

/** At most so many articles are offered for one statement. */
const maxArticles = 3;

/** The rules that a citation answers. */
const rulesAnsweredByCitation: ReadonlySet<string> = new Set(['quote-unattributed', 'attribution-missing']);

/**
 * Offers to cite the articles that carry the statement at a place: as a fix where a finding asks for it, else for those
 * who look for it.
 *
 * @param unasked whether nobody asked, and the client only wants to know whether there is anything
 */
export function citeActions(
  at: ActionContext,
  wants: (kind: string) => boolean,
  unasked: boolean,
): CodeAction[] {
  const finding = findingsAt(at).find(({ rule }) => rulesAnsweredByCitation.has(rule));
  const kind = finding ? CodeActionKind.QuickFix : CodeActionKind.Refactor;
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
    title: translate('Cite this source: {source}', { source: name.filter((part) => part).join(' ') || id }),
    kind,
    ...(finding ? { diagnostics: diagnosticsOfFinding(finding, at) } : {}),
    edit,
  };
}

/** The articles that carry a statement, best first; what contradicts it is not its source. */
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

/** The way from a draft to a file, as links have it; for a draft that is no file, the file's own address. */
function relativeAddress(file: string, draft: string): string {
  const [to, from] = [pathOfUri(file), pathOfUri(draft)];
  if (to === undefined || from === undefined) return file;
  const slashed = (path: string): string => path.replaceAll('\\', '/');
  const local = posix.relative(slashed(dirname(from)), slashed(to));
  // Another drive has no way to it.
  if (/^[a-z]:/iu.test(local)) return file;
  return encodeURI(local).replace(
    /[()?#]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
