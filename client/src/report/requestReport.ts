import { l10n, type Uri } from 'vscode';
import type { ReportFormat, ReportResult } from '../../../protocol/reports';
import { reportRequest } from '../../../protocol/requests';
import { RequestRefusedError } from '../commands/showError';
import type { LanguageServer } from '../languageServer/languageServer';
import { sendRequest } from '../languageServer/protocolMessages';

/** The report on a draft as it now is, or why there is none. */
export async function requestReport(
  server: LanguageServer,
  draft: Uri,
  format: ReportFormat,
): Promise<ReportResult> {
  const client = await server.getClient();
  const uri = client.code2ProtocolConverter.asUri(draft);
  return sendRequest(client, reportRequest, { uri, format });
}

/**
 * The report on a draft as it now is.
 *
 * @throws RequestRefused where there is none
 */
export async function requireReport(
  server: LanguageServer,
  draft: Uri,
  format: ReportFormat,
): Promise<string> {
  const { report, reason: silent } = await requestReport(server, draft, format);
  if (report !== undefined) return report;
  throw new RequestRefusedError(silent ?? noReportReason());
}

/** What is told where the server gives neither a report nor a reason. */
export function noReportReason(): string {
  return l10n.t('There is no report yet: the sources are being read.');
}
