import type { CancellationToken, Range } from 'vscode-languageserver';
import type { HighlightsResult } from '../../../protocol/statements';
import type { Verdict } from '../core/index';
import { judgedDraft, type JudgedStatement, stateOf } from '../reports/content/judgedStatements';
import type { CheckedDocument } from '../workspace/checkedDocument';
import type { DraftChecks } from '../workspace/draftChecks';
import type { Highlight } from '../workspace/settings';
import { rangeOf } from '../workspace/ranges';

/** Answers `verbatim/highlights`: which statements are marked in a draft's text and beside its lines. */
export class HighlightsFeature {
  constructor(private readonly checks: DraftChecks) {}

  async highlights(uri: string, token: CancellationToken): Promise<HighlightsResult> {
    const checked = await this.checks.found(uri, token);
    if (!checked) return { lines: byVerdict(() => []), gutter: byVerdict(() => []) };
    const { highlight, gutter } = checked.folder.settings;
    const { statements } = judgedDraft(checked);
    const lined = statements.filter((judged) => isLined(judged, highlight));
    return {
      lines: byVerdict((verdict) => rangesOf(lined, verdict, checked)),
      gutter: gutter ? gutterMarks(statements, checked) : byVerdict(() => []),
    };
  }
}

/** True if the setting asks for a line under the statement. Contradicted claims have one unless lines are off. */
function isLined(judged: JudgedStatement, highlight: Highlight): boolean {
  switch (highlight) {
    case 'off':
      return false;
    case 'attributed':
      return judged.statement.kind !== 'claim' || stateOf(judged) === 'contradicted';
    case 'all':
      return true;
  }
}

/** For each line of the draft the most serious of the statements that begin on it; none for what is ignored. */
function gutterMarks(
  statements: readonly JudgedStatement[],
  checked: CheckedDocument,
): HighlightsResult['gutter'] {
  const marked = new Set<number>();
  const marks = byVerdict((): Range[] => []);
  for (const verdict of mostSeriousFirst) {
    for (const range of rangesOf(statements, verdict, checked)) {
      if (marked.has(range.start.line)) continue;
      marked.add(range.start.line);
      marks[verdict].push(range);
    }
  }
  return marks;
}

const mostSeriousFirst: readonly Verdict[] = ['contradicted', 'unverified', 'supported'];

function rangesOf(
  statements: readonly JudgedStatement[],
  verdict: Verdict,
  { document }: CheckedDocument,
): Range[] {
  return statements
    .filter((judged) => stateOf(judged) === verdict)
    .map(({ statement }) => rangeOf(document, statement.span));
}

function byVerdict<T>(of: (verdict: Verdict) => T): Record<Verdict, T> {
  return { supported: of('supported'), contradicted: of('contradicted'), unverified: of('unverified') };
}
