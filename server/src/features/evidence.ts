import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { EvidenceAction, EvidenceParams, EvidenceResult } from '../../../protocol/evidence';
import type { CoreModule } from '../coreModule';
import type { CheckedDraft } from '../reports/content/checkedDraft';
import { statementKeys } from '../reports/content/statementKeys';
import { findingPage, statementPage } from '../reports/html/evidence';
import { cancelled, isCancelled } from '../workspace/cancellation';
import { reportedDocument, type CheckedDocument } from '../workspace/checkedDocument';
import type { DraftChecks } from '../workspace/draftChecks';
import { rangeOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';
import type { LocatedStatement } from '../workspace/statementAt';
import { statementNear } from '../workspace/statementNear';
import type { UncheckedReasons } from '../workspace/uncheckedReason';
import { citeActions } from './codeActions/citeActions';

/** Answers `verbatim/evidence`: the statement at a place of a draft with its evidence, as the report shows it. */
export class EvidenceFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly uncheckedReasons: UncheckedReasons,
    private readonly coreModule: () => Promise<CoreModule>,
  ) {}

  async evidence(
    { uri, position }: EvidenceParams,
    token: CancellationToken,
  ): Promise<EvidenceResult | ResponseError<undefined>> {
    // The key of a statement depends on equal ones before it, so that the whole draft is needed.
    const checked = await this.checks.found(uri, token);
    if (isCancelled(token)) return cancelled();
    if (!checked) return { actions: [], reason: this.uncheckedReasons.of(uri) };
    const caret = checked.document.offsetAt(position);
    const located = statementNear(checked, caret);
    if (!located) return { actions: [] };
    const draft = reportedDocument(checked, await this.coreModule());
    const articles = new SourceArticles(checked.folder.sources);
    const { statement, span } = located;
    const [finding] = located.findings;
    const page = statement
      ? statementPage({ ...located, statement }, draft, articles)
      : finding && findingPage(finding, draft, articles);
    return {
      body: page?.source,
      range: rangeOf(checked.document, statement?.span ?? span),
      key: statement && statementKeys(checked.report.statements).get(statement),
      actions: actionsOn(located, caret, checked, draft),
    };
  }
}

function actionsOn(
  { statement, span, findings, ignored }: LocatedStatement,
  caret: number,
  checked: CheckedDocument,
  draft: CheckedDraft,
): EvidenceAction[] {
  const place = Math.min(Math.max(caret, span.start), span.end);
  const at = { checked, asked: { start: place, end: place }, diagnostics: [], versioned: false };
  const cites = citeActions(at, () => true, false).length > 0;
  return [
    ...(cites ? ['cite' as const] : []),
    ...(findings.length > 0 ? ['ignore' as const] : []),
    ...(ignored ? ['stopIgnoring' as const] : []),
    ...(statement && draft.notes
      ? [draft.notes.signOffOf(statement) ? ('withdrawSignOff' as const) : ('signOff' as const)]
      : []),
  ];
}
