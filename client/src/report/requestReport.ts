import { l10n, type Uri } from 'vscode';
import type { ReportFormat, ReportResult } from '../../../protocol/reports';
import { reportRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { isoDate } from './isoDate';
import { RequestRefusedError } from '../languageServer/requestErrors';

/** Requests the report on a draft in its current state. The result has a report or the reason why there is none. */
export async function requestReport(
  server: LanguageServer,
  draft: Uri,
  format: ReportFormat,
): Promise<ReportResult> {
  const { report, reason } = await server.request(reportRequest, {
    uri: draft.toString(),
    format,
    date: isoDate(new Date()),
  });
  return report === undefined
    ? { reason: reason ?? l10n.t('There is no report yet: the sources are being read.') }
    : { report, reason };
}

/**
 * Returns the report on a draft in its current state.
 *
 * @throws RequestRefusedError if there is none
 */
export async function requireReport(
  server: LanguageServer,
  draft: Uri,
  format: ReportFormat,
): Promise<string> {
  const { report, reason } = await requestReport(server, draft, format);
  if (report === undefined) throw new RequestRefusedError(reason);
  return report;
}
