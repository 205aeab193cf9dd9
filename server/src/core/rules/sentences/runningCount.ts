import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { StatementContext } from '../rule';
import type { Contradiction } from './contradiction';

/** Words by which a sentence tells how things stand now: "have spoken", "are", "so far". */
const presentState =
  /\b(?:(?:has|have)\s+(?!to\b)\p{L}+|is|are|remains?|so far|to date|already|until now|up to now)\b/iu;

/**
 * Returns the date, YYYY-MM-DD, of a source's count that may have grown since: if the draft tells how things stand and its
 * front matter dates it later than the article. Undefined if the two counts can be compared as they are.
 */
export function countedUntil(
  { conflict, evidence }: Contradiction,
  { sentence }: CheckedSentence,
  { block, draftDate, archive }: StatementContext,
): string | undefined {
  const [passage] = evidence;
  const source = passage && archive.article(passage.sourceId)?.metadata.date;
  if (draftDate === undefined || source === undefined || source >= draftDate) return undefined;
  if (conflict.values?.draft.kind !== 'count' && conflict.values?.draft.kind !== 'number') return undefined;
  return presentState.test(block.draft.slice(sentence.span.start, sentence.span.end)) ? source : undefined;
}
