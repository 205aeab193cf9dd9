import type { Archive } from '../archive/archive';
import type { Evidence } from '../match/evidence';

/** Words as they are shown in a message. */
export function inMarks(words: string): string {
  return `“${words.replace(/\s+/gu, ' ').trim()}”`;
}

/** Titles longer than this are cut, in characters. */
const longestTitle = 70;

/** The article that a passage stands in: its outlet and title as far as they are known, else its id. */
export function articleLabel(evidence: Evidence, archive: Archive): string {
  const { outlet, title } = archive.article(evidence.sourceId)?.metadata ?? {};
  const short =
    title !== undefined && title.length > longestTitle
      ? `${title.slice(0, longestTitle).replace(/\s\S*$/u, '')} …`
      : title;
  if (short === undefined) return outlet ?? evidence.sourceId;
  return outlet === undefined ? `“${short}”` : `“${short}” (${outlet})`;
}

/** Whose words a passage has, and whose article it is: "Anna Kelly, in “A model to end the war” (The Times)". */
export function sourceLabel(evidence: Evidence, archive: Archive): string {
  const article = articleLabel(evidence, archive);
  return evidence.speaker === undefined ? article : `${evidence.speaker}, in ${article}`;
}
