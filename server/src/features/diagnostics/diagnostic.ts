import {
  DiagnosticSeverity,
  type ClientCapabilities,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { Evidence, Finding, Relation, Severity } from '../../core/index';
import type { CheckedDocument } from '../../workspace/checkedDocument';
import type { RulePages } from './rulePages';
import { locationOf, rangeOf } from '../../workspace/ranges';
import { SourceArticles } from '../../workspace/sourceArticles';
import { translate } from '../../localization/language';
import { editorLine, editorText } from '../../reports/wording/editorText';
import { readerName } from '../../reports/wording/labels';

/** The parts of a diagnostic that a client accepts. */
export interface DiagnosticSupport {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly data: boolean;
}

/** The `data` of a diagnostic. */
export interface DiagnosticData {
  /** The version of the document that its range refers to. */
  readonly version: number;
}

export function diagnosticSupport({ textDocument }: ClientCapabilities): DiagnosticSupport {
  const { diagnostic: pull, publishDiagnostics: push } = textDocument ?? {};
  return {
    relatedInformation: pull?.relatedInformation ?? push?.relatedInformation ?? false,
    codeDescription: pull?.codeDescriptionSupport ?? push?.codeDescriptionSupport ?? false,
    data: pull?.dataSupport ?? push?.dataSupport ?? false,
  };
}

/** The findings of a document as diagnostics, in the order of the document. */
export function diagnosticsOf(
  checked: CheckedDocument,
  pages: RulePages,
  support: DiagnosticSupport,
): Diagnostic[] {
  return [
    ...checked.notices.map((notice) =>
      diagnosticOf({ ...notice, evidence: [], fixes: [] }, checked, pages, support),
    ),
    ...checked.report.findings.map((finding) => diagnosticOf(finding, checked, pages, support)),
  ];
}

function diagnosticOf(
  finding: Finding,
  { document, folder }: CheckedDocument,
  pages: RulePages,
  support: DiagnosticSupport,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding.span),
    severity: severityOf(finding.severity),
    code: finding.rule,
    source: finding.reader === undefined ? 'Verbatim' : `Verbatim, ${readerName(finding.reader)}`,
    message: editorText(finding.message),
  };
  const page = pages.address(finding.rule);
  if (support.codeDescription && page !== undefined) diagnostic.codeDescription = { href: page };
  const related = relatedInformation(finding.evidence, new SourceArticles(folder.sources));
  if (support.relatedInformation && related.length > 0) diagnostic.relatedInformation = related;
  if (support.data) diagnostic.data = { version: document.version } satisfies DiagnosticData;
  return diagnostic;
}

function relatedInformation(
  evidence: readonly Evidence[],
  articles: SourceArticles,
): DiagnosticRelatedInformation[] {
  return evidence.flatMap(({ sourceId, span, text, relation }) => {
    const location = locationOf(articles, sourceId, span);
    return location ? [{ location, message: `${relationWord(relation)}: ${editorLine(text)}` }] : [];
  });
}

function relationWord(relation: Relation): string {
  switch (relation) {
    case 'supports':
      return translate('The source supports this');
    case 'contradicts':
      return translate('The source has');
    case 'related':
      return translate('Compare');
  }
}

function severityOf(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}
