import { draftFrontMatterOf } from '../../prose/draftFrontMatter';
import type { Contradiction } from './contradiction';
import type { CheckedSentence } from '../../match/claims/sentenceChecker';
import type { RuleContext } from '../rule';

/** What is told as it stands now: "have spoken", "are", "so far". */
const now =
  /\b(?:(?:has|have)\s+(?!to\b)\p{L}+|is|are|remains?|so far|to date|already|until now|up to now)\b/iu;

/**
 * The day, YYYY-MM-DD, up to which the source has a count that may have grown since: where the draft tells how things stand
 * and its front matter dates it later than the article. Undefined where the two can be compared as they are.
 */
export function countedUntil(
  { conflict, evidence }: Contradiction,
  { sentence }: CheckedSentence,
  { prose, archive }: RuleContext,
): string | undefined {
  const own = draftFrontMatterOf(prose).date;
  const [passage] = evidence;
  const source = passage && archive.article(passage.sourceId)?.metadata.date;
  if (own === undefined || source === undefined || source >= own) return undefined;
  if (conflict.values?.draft.kind !== 'count' && conflict.values?.draft.kind !== 'number') return undefined;
  return now.test(prose.text.slice(sentence.span.start, sentence.span.end)) ? source : undefined;
}
