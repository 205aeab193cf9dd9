import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { ListedPassage, ListedStatement, StatementsResult } from '../../../protocol/statements';
import type { Evidence } from '../core/index';
import { citedPassage } from '../reports/content/citedPassage';
import { speakerText } from '../reports/wording/speakerText';
import {
  closestPassagesOf,
  judgedDraft,
  passagesOf,
  stateOf,
  type JudgedStatement,
} from '../reports/content/judgedStatements';
import { readerName } from '../reports/wording/labels';
import { countStatements } from '../reports/wording/statementCounts';
import { singleLine } from '../reports/wording/singleLine';
import { statementKeys } from '../reports/content/statementKeys';
import { Pacer } from '../sources/pacer';
import { cancelled, isCancelled } from '../workspace/cancellation';
import type { CheckedDocument } from '../workspace/checkedDocument';
import type { DocumentSelection } from '../workspace/documentSelection';
import type { DraftChecks } from '../workspace/draftChecks';
import type { UncheckedReasons } from '../workspace/uncheckedReason';
import { locationOf, rangeOf } from '../workspace/ranges';
import { SourceArticles } from '../workspace/sourceArticles';

/** Maximum number of passages listed for a statement that no source settles. */
const maxClosest = 3;

/** Answers `verbatim/statements`: the statements of a draft with findings and passages. */
export class StatementsFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly uncheckedReasons: UncheckedReasons,
    private readonly selection: DocumentSelection,
  ) {}

  async list(uri: string, token: CancellationToken): Promise<StatementsResult | ResponseError<undefined>> {
    const checked = await this.checks.found(uri, token);
    if (isCancelled(token)) return cancelled();
    // A long draft has thousands of statements.
    if (checked) {
      const { statements } = judgedDraft(checked);
      const counts = countStatements(statements);
      return { statements: await new Pacer().run(listed(statements, checked)), counts };
    }
    const notDraft = this.selection.notDraft(uri);
    return {
      statements: [],
      reason: this.uncheckedReasons.of(uri),
      ...(notDraft && { notDraft }),
      ...(this.uncheckedReasons.lacksSources(uri) && { withoutSources: true }),
    };
  }
}

/** Lists one statement a step. */
function* listed(
  judgedOnes: readonly JudgedStatement[],
  checked: CheckedDocument,
): Generator<undefined, ListedStatement[]> {
  const articles = new SourceArticles(checked.folder.sources);
  const keys = statementKeys(checked.report.statements);
  const statements: ListedStatement[] = [];
  for (const judged of judgedOnes) {
    statements.push({
      key: keys.get(judged.statement) ?? '',
      ...listStatement(judged, checked, articles),
    });
    yield;
  }
  return statements;
}

function listStatement(
  judged: JudgedStatement,
  { document, second }: CheckedDocument,
  articles: SourceArticles,
): Omit<ListedStatement, 'key'> {
  const { statement, findings } = judged;
  const { kind, span, text, attribution } = statement;
  const opinion = second?.byStatement.get(statement);
  return {
    kind,
    state: stateOf(judged),
    range: rangeOf(document, span),
    text: singleLine(text),
    speaker: attribution?.speakerName && singleLine(attribution.speakerName),
    findings: findings.map(({ rule, severity, message, reader }) => ({
      rule,
      severity,
      message: singleLine(message),
      ...(reader === undefined ? {} : { source: readerName(reader) }),
    })),
    ...(opinion && second
      ? {
          second: {
            verdict: opinion.verdict,
            source: readerName(second.model),
            reason: singleLine(opinion.reason),
            evidence: opinion.evidence.map((evidence) => listPassage(evidence, articles)),
          },
        }
      : {}),
    evidence: [...passagesOf(judged), ...closestPassagesOf(judged, opinion).slice(0, maxClosest)].map(
      (evidence) => listPassage(evidence, articles),
    ),
  };
}

function listPassage(evidence: Evidence, articles: SourceArticles): ListedPassage {
  const { title, outlet, date } = citedPassage(evidence, articles);
  return {
    relation: evidence.relation,
    text: singleLine(evidence.text),
    title: singleLine(title),
    outlet: outlet && singleLine(outlet),
    date,
    speaker: singleLine(speakerText(evidence)),
    location: locationOf(articles, evidence.sourceId, evidence.span),
  };
}
