import type { CancellationToken, Range } from 'vscode-languageserver';
import type { HighlightsResult } from '../../../protocol/statements';
import type { Statement, Verdict } from '../core/index';
import { isIgnored, judgedStatements } from '../reports/content/judgedStatements';
import type { DraftChecks } from '../workspace/draftChecks';
import type { Highlight } from '../workspace/settings';
import { rangeOf } from '../workspace/ranges';

/** Answers `verbatim/highlights`: the ranges of a draft's statements by verdict. */
export class HighlightsFeature {
  constructor(private readonly checks: DraftChecks) {}

  async highlights(uri: string, token: CancellationToken): Promise<HighlightsResult> {
    const checked = await this.checks.found(uri, token);
    if (!checked) return { supported: [], unverified: [], contradicted: [] };
    const { document, report, ignored, folder } = checked;
    const shown = judgedStatements(report, ignored.keys())
      .statements.filter(
        (judged) => !isIgnored(judged) && isMarked(judged.statement, folder.settings.highlight),
      )
      .map(({ statement }) => statement);
    const rangesOf = (verdict: Verdict): Range[] =>
      shown.filter((statement) => statement.verdict === verdict).map(({ span }) => rangeOf(document, span));
    return {
      supported: rangesOf('supported'),
      unverified: rangesOf('unverified'),
      contradicted: rangesOf('contradicted'),
    };
  }
}

/** True if the setting asks to mark the statement. Contradicted claims are marked unless highlighting is off. */
function isMarked({ kind, verdict }: Statement, highlight: Highlight): boolean {
  switch (highlight) {
    case 'off':
      return false;
    case 'attributed':
      return kind !== 'claim' || verdict === 'contradicted';
    case 'all':
      return true;
  }
}
