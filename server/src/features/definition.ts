import type { CancellationToken, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import type { Evidence } from '../core/index';
import type { CheckedDocument } from '../workspace/checkedDocument';
import type { DraftChecks } from '../workspace/draftChecks';
import { locationOf, rangeOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { statementAt, type LocatedStatement } from '../workspace/statementAt';

/** Goes from a statement to the passages that it comes from. */
export class DefinitionFeature {
  /** @param links whether the client takes links, which tell the statement's own range; otherwise locations */
  constructor(
    private readonly checks: DraftChecks,
    private readonly links: boolean,
  ) {}

  async definition(
    { textDocument, position }: DefinitionParams,
    token: CancellationToken,
  ): Promise<LocationLink[] | Location[] | null> {
    const checked = await this.checks.found(textDocument.uri, token);
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

/** Passages that are only near a statement count where nothing settles it. */
function locationsOf({ evidence }: LocatedStatement, { folder }: CheckedDocument): Location[] {
  const settling = evidence.filter(({ relation }) => relation !== 'related');
  const passages: readonly Evidence[] = settling.length > 0 ? settling : evidence;
  const articles = new SourceArticles(folder.sources);
  return passages.flatMap(({ sourceId, span }) => locationOf(articles, sourceId, span) ?? []);
}
