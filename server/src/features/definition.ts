import type { CancellationToken, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import type { Evidence } from '../core/index';
import type { CheckedDocument } from '../workspace/checkedDocument';
import type { DraftChecks } from '../workspace/draftChecks';
import { locationOf, rangeOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { statementAt, type LocatedStatement } from '../workspace/statementAt';

/** Leads from a statement to its passages in the sources. */
export class DefinitionFeature {
  /** @param links true if the client accepts links, which have the statement's own range, besides locations */
  constructor(
    private readonly checks: DraftChecks,
    private readonly links: boolean,
  ) {}

  async definition(
    { textDocument, position }: DefinitionParams,
    token: CancellationToken,
  ): Promise<LocationLink[] | Location[] | null> {
    const checked = await this.checks.foundAt(textDocument.uri, { start: position, end: position }, token);
    if (!checked) return null;
    const judged = statementAt(checked, checked.document.offsetAt(position));
    if (!judged) return null;
    const locations = locationsOf(judged, checked);
    if (!this.links) return locations;
    const originSelectionRange = rangeOf(checked.document, judged.span);
    return locations.map(({ uri, range }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }));
  }
}

/** Locations of the passages that support or contradict a statement, else of the related ones, else of the closest. */
function locationsOf({ evidence, closest }: LocatedStatement, { folder }: CheckedDocument): Location[] {
  const settling = evidence.filter(({ relation }) => relation !== 'related');
  const passages: readonly Evidence[] = [settling, evidence, closest].find((some) => some.length > 0) ?? [];
  const articles = new SourceArticles(folder.sources);
  return passages.flatMap(({ sourceId, span }) => locationOf(articles, sourceId, span) ?? []);
}
