import { isSpellingOf } from '../../values/names/spelling';
import { holdingAttributions } from './attributedParties';
import type { ClaimComparison } from './claimComparison';
import type { CheckedSentence } from './sentenceChecker';

/**
 * True if a passage, or a sentence beside it, names the one whose words a draft reports, or an article attributes to him what the
 * passage shares with them. True of a speaker who has no name of his own: "the ministry", "an official".
 */
function namesSpeaker(
  comparison: Pick<ClaimComparison, 'passage' | 'source' | 'alignment'>,
  speakerName: string,
): boolean {
  const words = speakerName.split(/[\s-]+/u).map((word) => word.replace(/['’]s?$/u, ''));
  const name = words.findLast((word) => /^\p{Lu}/u.test(word))?.toLowerCase();
  if (name === undefined) return true;
  const isName = (word: string) => word === name || isSpellingOf(word, name);
  return (
    comparison.source.some(({ lower }) => isName(lower)) ||
    holdingAttributions(comparison).some((one) =>
      (one.speakerName ?? '')
        .toLowerCase()
        .split(/[\s-]+/u)
        .some(isName),
    )
  );
}

/** True unless what a sentence reports of somebody with a name is carried by passages alone that do not name him. */
export function isSpeakerNamed({
  sentence: { attribution },
  judgement: { verdict, comparisons },
}: Pick<CheckedSentence, 'sentence' | 'judgement'>): boolean {
  const name = attribution?.speakerName;
  return (
    verdict !== 'supported' ||
    name === undefined ||
    comparisons.some((comparison) => namesSpeaker(comparison, name))
  );
}
