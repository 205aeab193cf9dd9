import {
  SemanticTokensBuilder,
  type CancellationToken,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SemanticTokensParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/index';
import type { DraftChecks } from '../workspace/draftChecks';

/** The kinds of token. The extension's manifest says which kinds of a theme they are like. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: ['quotation', 'cue'], tokenModifiers: [] };

const quotationType = 0;
const cueType = 1;

/** Colours quotations and the words that attribute them, where evidence marks are on. */
export class SemanticTokensFeature {
  constructor(private readonly checks: DraftChecks) {}

  async tokens(
    { textDocument: { uri } }: SemanticTokensParams,
    token: CancellationToken,
  ): Promise<SemanticTokens> {
    const checked = await this.checks.found(uri, token);
    if (!checked || checked.folder.settings.highlight === 'off') return { data: [] };
    const { document, report } = checked;
    const cues = report.statements.flatMap(({ attribution }) => attribution?.cue ?? []);
    const quotations = report.statements.filter(({ kind }) => kind === 'quote').map(({ span }) => span);
    const tokens = [
      ...cues.map((span) => ({ span, type: cueType })),
      ...quotations.map((span) => ({ span, type: quotationType })),
    ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const builder = new SemanticTokensBuilder();
    let end = 0;
    for (const { span, type } of tokens) {
      // Editors expect tokens that do not overlap; the first one of several is shown.
      if (span.start < end) continue;
      end = span.end;
      for (const line of linesOf(span, document))
        builder.push(line.line, line.character, line.length, type, 0);
    }
    return builder.build();
  }
}

/** The parts of a span on each of its lines, since a token stands on one line. Lengths are in UTF-16 units. */
function* linesOf(
  { start, end }: Span,
  document: TextDocument,
): Generator<{ line: number; character: number; length: number }> {
  let at = start;
  while (at < end) {
    const { line, character } = document.positionAt(at);
    const next = document.offsetAt({ line: line + 1, character: 0 });
    const words = document
      .getText()
      .slice(at, Math.min(end, next))
      .replace(/[\r\n]+$/u, '');
    if (words !== '') yield { line, character, length: words.length };
    at = next > at ? next : end;
  }
}
