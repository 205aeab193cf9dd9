import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { ReportParams, ReportResult } from '../../../protocol/reports';
import type { CoreModule } from '../coreModule';
import { cancelled, isCancelled } from '../workspace/cancellation';
import { reportedDocument } from '../workspace/checkedDocument';
import type { DraftChecks } from '../workspace/draftChecks';
import { draftReport } from '../reports/reportFormats';
import type { UncheckedReasons } from '../workspace/uncheckedReason';
import { SourceArticles } from '../workspace/sourceArticles';

/** Answers `verbatim/report`: the report on an open draft in its current state. */
export class ReportFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly uncheckedReasons: UncheckedReasons,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  async report(
    uri: string,
    { format, date }: Pick<ReportParams, 'format' | 'date'>,
    token: CancellationToken,
  ): Promise<ReportResult | ResponseError<undefined>> {
    const checked = await this.checks.found(uri, token);
    if (isCancelled(token)) return cancelled();
    if (!checked) return { reason: this.uncheckedReasons.of(uri) };
    const draft = reportedDocument(checked, await this.coreModule());
    return { report: draftReport(draft, new SourceArticles(checked.folder.sources), format, date) };
  }
}
