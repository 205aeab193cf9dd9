import type {
  CancellationToken,
  Location,
  Position,
  ReferenceParams,
  ResponseError,
} from 'vscode-languageserver';
import type { Evidence, Span } from '../core/index';
import { overlap } from '../core/editor';
import { pathOfUri } from '../sources/files/fileUri';
import type { SourceFile } from '../sources/sourceIndex';
import { cancelled, isCancelled } from '../workspace/cancellation';
import type { DraftChecks } from '../workspace/draftChecks';
import type { WorkspaceDrafts } from '../workspace/workspaceDrafts';
import type { OpenDocuments } from '../workspace/openDocuments';
import { locationOf, rangeOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { statementAt } from '../workspace/statementAt';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';

/** A span of a source article. */
interface Passage {
  readonly sourceId: string;
  readonly span: Span;
}

/** Finds the statements of all drafts that a passage of a source supports or contradicts. */
export class ReferencesFeature {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly checks: DraftChecks,
    private readonly drafts: WorkspaceDrafts,
  ) {}

  /** Answers for a place in an article, or for the passages of the statement at a place in a draft. */
  async references(
    { textDocument: { uri }, position, context }: ReferenceParams,
    token: CancellationToken,
  ): Promise<Location[] | ResponseError<undefined> | null> {
    const folder = this.workspace.folderFor(uri);
    const document = this.documents.get(uri);
    if (!folder || !document) return null;
    const offset = document.offsetAt(position);
    const source = sourceFile(folder, uri);
    const asked = source
      ? [{ sourceId: source.source.id, span: { start: offset, end: offset } }]
      : await this.passagesAt(uri, position, token);
    if (isCancelled(token)) return cancelled();
    if (asked.length === 0) return [];
    const found: Location[] = [];
    if (context.includeDeclaration && !source) {
      const articles = new SourceArticles(folder.sources);
      found.push(...asked.flatMap(({ sourceId, span }) => locationOf(articles, sourceId, span) ?? []));
    }
    for await (const { document: draft, report } of this.drafts.checked(folder, token)) {
      for (const { span, evidence } of report.statements) {
        if (evidence.some((one) => asked.some((passage) => uses(one, passage))))
          found.push({ uri: draft.uri, range: rangeOf(draft, span) });
      }
    }
    return isCancelled(token) ? cancelled() : found;
  }

  private async passagesAt(uri: string, position: Position, token: CancellationToken): Promise<Passage[]> {
    const checked = await this.checks.foundAt(uri, { start: position, end: position }, token);
    const judged = checked && statementAt(checked, checked.document.offsetAt(position));
    return judged?.evidence.filter(settles) ?? [];
  }
}

/** The source article of a file. */
function sourceFile(folder: WorkspaceFolder, uri: string): SourceFile | undefined {
  const path = pathOfUri(uri);
  const local = path === undefined ? undefined : folder.localPath(path);
  return local === undefined ? undefined : folder.library.files.find((file) => file.path === local);
}

function settles({ relation }: Evidence): boolean {
  return relation !== 'related';
}

/** True if evidence overlaps a passage, or if its sentence contains an empty one. */
function uses(evidence: Evidence, { sourceId, span }: Passage): boolean {
  if (evidence.sourceId !== sourceId || !settles(evidence)) return false;
  if (span.start < span.end) return overlap(evidence.span, span) > 0;
  const { before = '', after = '' } = evidence.context ?? {};
  const sentence = { start: evidence.span.start - before.length, end: evidence.span.end + after.length };
  return sentence.start <= span.start && span.start <= sentence.end;
}
