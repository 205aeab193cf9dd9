import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { checkDraftCommand } from '../../../protocol/commands';
import type { CoreModule } from '../coreModule';
import type { Span } from '../core/index';
import { overlap } from '../core/editor';
import { judgedDraft, type JudgedStatement } from '../reports/content/judgedStatements';
import { isCancelled } from '../workspace/cancellation';
import { countStatements, inWords } from '../reports/wording/statementCounts';
import { languageOf } from '../workspace/draftText';
import type { DraftChecks } from '../workspace/draftChecks';
import { rangeOf } from '../workspace/ranges';

/** Shows above each paragraph the numbers of its statements by result: "3 supported · 1 altered". */
export class CodeLensFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  async lenses({ textDocument: { uri } }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> {
    const { paragraphsOf } = await this.coreModule();
    const checked = await this.checks.found(uri, token);
    if (isCancelled(token) || !checked?.folder.settings.codeLens) return [];
    const { document } = checked;
    const paragraphs = paragraphsOf(document.getText(), { languageId: languageOf(uri, document.languageId) });
    const { statements } = judgedDraft(checked);
    let next = 0;
    return paragraphs.flatMap(({ span }) => {
      const own: JudgedStatement[] = [];
      for (let one = statements[next]; one && one.statement.span.start < span.end; one = statements[++next])
        if (overlap(one.statement.span, span) > 0) own.push(one);
      const title = inWords(countStatements(own));
      return title === ''
        ? []
        : [{ range: rangeOf(document, firstOf(span)), command: { title, command: checkDraftCommand } }];
    });
  }
}

function firstOf({ start }: Span): Span {
  return { start, end: start };
}
