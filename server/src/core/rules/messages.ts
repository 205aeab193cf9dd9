import type { Archive } from '../archive/archive';
import type { Evidence } from '../match/evidence';

/** Words as they are shown in a message. */
export function inMarks(words: string): string {
  return `“${words.replace(/\s+/gu, ' ').trim()}”`;
}

/** Whose words a passage has, and whose article it is: "Anna Kelly, The Times". */
export function sourceLabel(evidence: Evidence, archive: Archive): string {
  const metadata = archive.article(evidence.sourceId)?.metadata;
  const article = metadata?.outlet ?? metadata?.title ?? evidence.sourceId;
  return [evidence.speaker, article].filter((part) => part !== undefined).join(', ');
}
