import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { overlap } from '../core/editor';
import { editorLine } from '../reports/wording/editorText';
import { truncate } from '../reports/wording/truncate';
import { citationKey } from '../workspace/citationKey';
import type { DraftChecks } from '../workspace/draftChecks';
import { locationOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import { SourceCatalog } from '../workspace/sourceCatalog';

/** Maximum length of a label, in UTF-16 units. */
const maxLabelLength = 30;

/** A key that reads as a year or a date behind the words of a draft: 2025, 2025-05, 20250504. */
const readsAsDate = /^(?:1[5-9]|20)\d\d(?![\p{L}])/u;

/** Shows the citation key of its source behind each supported quotation, or the source's name where the key reads as a date. */
export class InlayHintFeature {
  constructor(private readonly checks: DraftChecks) {}

  async hints(
    { textDocument: { uri }, range }: InlayHintParams,
    token: CancellationToken,
  ): Promise<InlayHint[]> {
    const checked = await this.checks.foundAt(uri, range, token);
    if (!checked?.folder.settings.inlayHints) return [];
    const { document, report, folder } = checked;
    const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) + 1 };
    const { ids } = SourceCatalog.of(folder);
    const articles = new SourceArticles(folder.sources);
    return report.statements.flatMap(({ kind, verdict, span, evidence }) => {
      const source = evidence.find(({ relation }) => relation === 'supports');
      if (kind !== 'quote' || verdict !== 'supported' || !source || overlap(span, asked) === 0) return [];
      const { sourceId, span: passage } = source;
      const { title = sourceId, outlet, date } = articles.article(sourceId)?.metadata ?? {};
      const tooltip = [title, outlet, date]
        .filter((part) => part !== undefined)
        .map(editorLine)
        .join(', ');
      const location = locationOf(articles, sourceId, passage);
      return [
        {
          position: document.positionAt(span.end),
          label: [
            {
              value: label(citationKey(sourceId, ids) ?? sourceId, outlet ?? title),
              tooltip,
              ...(location ? { location } : {}),
            },
          ],
          paddingLeft: true,
        },
      ];
    });
  }
}

/** The key of a source, or its name, in front of which no date stands. */
function label(key: string, name: string): string {
  if (!readsAsDate.test(key)) return key;
  const line = editorLine(name);
  return readsAsDate.test(line) ? `@${key}` : truncate(line, maxLabelLength);
}
