import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import {
  judgedDraft,
  stateOf,
  type JudgedStatement,
  type StatementState,
} from '../../reports/content/judgedStatements';
import { editorLine } from '../../reports/wording/editorText';
import { statementLabel } from '../../reports/wording/labels';
import type { CheckedDocument } from '../../workspace/checkedDocument';
import type { DraftChecks } from '../../workspace/draftChecks';
import { truncate } from '../../reports/wording/truncate';
import { rangeOf } from '../../workspace/ranges';

/** Maximum length of a symbol's name in characters. */
const maxNameLength = 120;

/** A kind for each state, since editors sort, group and draw symbols by kind. */
const kinds: Readonly<Record<StatementState, SymbolKind>> = {
  supported: SymbolKind.Constant,
  contradicted: SymbolKind.Event,
  unverified: SymbolKind.Null,
  ignored: SymbolKind.Key,
};

/**
 * Lists the statements of a draft, in its order. Names begin with the verdict, so that sorting by name or typing a verdict
 * brings those of one verdict together.
 */
export class DocumentSymbolFeature {
  /** @param hierarchical true if the client accepts hierarchical symbols, false for flat ones */
  constructor(
    private readonly checks: DraftChecks,
    private readonly hierarchical: boolean,
  ) {}

  async symbols(
    { textDocument: { uri } }: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[]> {
    const checked = await this.checks.found(uri, token);
    if (!checked) return [];
    const { statements } = judgedDraft(checked);
    const symbols = statements.map((judged) => symbol(judged, checked));
    if (this.hierarchical) return symbols;
    return symbols.map(({ name, kind, range, detail }) => ({
      name,
      kind,
      location: { uri, range },
      containerName: detail,
    }));
  }
}

function symbol(judged: JudgedStatement, { document }: CheckedDocument): DocumentSymbol {
  const { statement, findings } = judged;
  const { kind, text, span, attribution } = statement;
  const state = stateOf(judged);
  const range = rangeOf(document, span);
  const speaker = attribution?.speakerName === undefined ? [] : [editorLine(attribution.speakerName)];
  const rules = new Set(findings.map(({ rule }) => rule));
  return {
    name: `${statementLabel(kind, state)}: ${truncate(editorLine(text), maxNameLength)}`,
    detail: [...speaker, ...rules].join(' · '),
    kind: kinds[state],
    range,
    selectionRange: range,
  };
}
