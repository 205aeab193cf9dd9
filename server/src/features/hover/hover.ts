import {
  MarkupKind,
  type CancellationToken,
  type Hover,
  type HoverParams,
  type MarkupContent,
} from 'vscode-languageserver';
import type { CheckedDocument } from '../../workspace/checkedDocument';
import type { DraftChecks } from '../../workspace/draftChecks';
import { hoverMarkdown } from './hoverMarkdown';
import { hoverText } from './hoverText';
import { rangeOf } from '../../workspace/ranges';
import { SourceArticles } from '../../workspace/sourceArticles';
import { statementAt, type LocatedStatement } from '../../workspace/statementAt';

/** Shows the verdict and the passages of the statement under the cursor. */
export class HoverFeature {
  /** @param markdown true if the client shows Markdown, false for plain text */
  constructor(
    private readonly checks: DraftChecks,
    private readonly markdown: boolean,
  ) {}

  async hover({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> {
    const checked = await this.checks.foundAt(textDocument.uri, { start: position, end: position }, token);
    if (!checked) return null;
    const judged = statementAt(checked, checked.document.offsetAt(position));
    if (!judged) return null;
    const contents = this.contents(judged, checked);
    return contents.value === '' ? null : { contents, range: rangeOf(checked.document, judged.span) };
  }

  private contents(judged: LocatedStatement, { folder }: CheckedDocument): MarkupContent {
    const articles = new SourceArticles(folder.sources);
    if (this.markdown) return { kind: MarkupKind.Markdown, value: hoverMarkdown(judged, articles) };
    return { kind: MarkupKind.PlainText, value: hoverText(judged, articles) };
  }
}
