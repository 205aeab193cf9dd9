import type { Evidence } from '../../core/index';
import { translate } from '../../localization/language';

/** The speaker with listener and reporting outlet: "Sebastian Gorka to Politico, reported by Bloomberg"; empty if unknown. */
export function speakerText({
  speaker,
  reportedTo,
  reportedBy,
}: Pick<Evidence, 'speaker' | 'reportedTo' | 'reportedBy'>): string {
  if (speaker === undefined) return '';
  const words =
    reportedTo === undefined
      ? speaker
      : translate('{speaker} to {listener}', { speaker, listener: reportedTo });
  return reportedBy === undefined || reportedBy === speaker
    ? words
    : translate('{speaker}, reported by {outlet}', { speaker: words, outlet: reportedBy });
}
