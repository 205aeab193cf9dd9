import {
  SymbolKind,
  type CancellationToken,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { translateCount } from '../../localization/language';
import { editorLine } from '../../reports/wording/editorText';
import { isCancelled } from '../../workspace/cancellation';
import { truncate } from '../../reports/wording/truncate';
import { locationOf } from '../../workspace/ranges';
import { SourceArticles } from '../../workspace/sourceArticles';
import { SourceCatalog } from '../../workspace/sourceCatalog';
import type { Workspace } from '../../workspace/workspace';
import type { WorkspaceFolder } from '../../workspace/workspaceFolder';

/** Maximum numbers of speakers and quotations for each folder. */
const maxSpeakers = 50;
const maxQuotations = 100;

/** Maximum length of a symbol's name in characters. Long, since clients search the name for the query. */
const maxNameLength = 300;

/** Lists the quotations and speakers of all sources. */
export class WorkspaceSymbolFeature {
  constructor(private readonly workspace: Workspace) {}

  symbols({ query }: WorkspaceSymbolParams, token: CancellationToken): SymbolInformation[] {
    const found: SymbolInformation[] = [];
    for (const folder of this.workspace.folders) {
      if (isCancelled(token)) return [];
      found.push(...speakers(folder, query), ...quotations(folder, query));
    }
    return found;
  }
}

function speakers(folder: WorkspaceFolder, query: string): SymbolInformation[] {
  const articles = new SourceArticles(folder.sources);
  return SourceCatalog.of(folder)
    .findNamedSources(query, 'speaker', maxSpeakers)
    .flatMap(({ name, count, sourceId, span }) => {
      const location = locationOf(articles, sourceId, span);
      if (!location) return [];
      const containerName = translateCount(count, 'speaker in {count} place', 'speaker in {count} places');
      return [{ name: editorLine(name), kind: SymbolKind.Variable, location, containerName }];
    });
}

function quotations(folder: WorkspaceFolder, query: string): SymbolInformation[] {
  const articles = new SourceArticles(folder.sources);
  const found = folder.checker?.search.quotations(query, maxQuotations) ?? [];
  return found.flatMap(({ sourceId, span, text, speaker }) => {
    const location = locationOf(articles, sourceId, span);
    if (!location) return [];
    const { title = sourceId, outlet } = articles.article(sourceId)?.metadata ?? {};
    const said = speaker === undefined ? '' : `${editorLine(speaker)}: `;
    return [
      {
        name: truncate(`${said}“${editorLine(text)}”`, maxNameLength),
        kind: SymbolKind.String,
        location,
        containerName: [title, outlet]
          .filter((part) => part !== undefined)
          .map(editorLine)
          .join(' · '),
      },
    ];
  });
}
