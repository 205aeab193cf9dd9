import { speakerOf as speakerIn } from '../../attribution/speakers/speakerIdentity';
import { speakerOf } from '../../match/quotations/quotationEvidence';
import {
  isNamedIn,
  isOtherSpeaker,
  placeOfSpeaker,
  shareSurname,
} from '../../match/quotations/speakerConflict';
import { haveOtherGivenNames } from '../../values/names/compareNames';
import { personNameParts } from '../../values/names/personNames';
import { areOwnWords } from '../../match/quotations/rarity';
import { articleLabel, speakerLabel } from '../messages';
import type { QuotationRule } from '../rule';
import { nameInstead } from '../sentences/nameInstead';

// Shorter phrases are anybody's, unless a single speaker in all sources uses them; with one content word they always are.
const minWords = 4;
const minContentWords = 2;

/** Minimum rarity of the words: commoner ones two people may well say, each for himself ("the work goes on", "top secret"). */
const minRarity = 2.5;

/** The words are in a source, from another speaker. */
export const quoteMisattributed: QuotationRule = {
  id: 'quote-misattributed',
  severity: 'error',
  verdict: 'contradicted',
  check({ quotation, reading, best: [evidence], evidence: all }, context) {
    const { translate } = context;
    const { attribution } = quotation;
    const draft = context.block.draft;
    if (reading.rendering !== 'verbatim' || !attribution || attribution.firstHand) return undefined;
    const named = speakerIn(attribution);
    if (!named || !reading.matches.every((match) => isOtherSpeaker(named, match, context.archive)))
      return undefined;
    const [best] = reading.matches;
    const speaker = best && speakerOf(best.match);
    if (!best || !evidence || speaker === undefined) return undefined;
    // Where the paragraph names the source's speaker, too, the draft may well mean them; one surname is both of theirs.
    if (!areRelatives(named.name, speaker) && isNamedIn(speaker, quotation.parts[0].block)) return undefined;
    const { words } = reading.words;
    const contentWords = words.filter(({ content }) => content).length;
    if (contentWords === 0) return undefined;
    const speakers = new Set(reading.matches.map(({ match }) => speakerOf(match)));
    const isOnlySpeaker = speakers.size === 1;
    if (words.length < minWords && !(isOnlySpeaker && contentWords >= minContentWords)) return undefined;
    if (!areOwnWords(best.match, reading.words, context.archive, minRarity)) return undefined;
    const mention = placeOfSpeaker(attribution, quotation.parts[0], draft);
    if (!mention) return undefined;
    return {
      message: translate('{speaker}, not {named}, says this in {article}.', {
        speaker,
        article: articleLabel(evidence, context),
        named: speakerLabel(attribution, draft) ?? draft.slice(mention.start, mention.end),
      }),
      span: mention,
      evidence: all,
      fixes: isOnlySpeaker ? [nameInstead(speaker, mention, context)] : [],
    };
  },
};

/** True for two of one surname who are surely two: no spelling of "Leyla" begins otherwise, and "Paul" is none of "Peter". */
function areRelatives(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => personNameParts(name)[0]?.charAt(0).toLowerCase());
  return shareSurname(a, b) && (left !== right || haveOtherGivenNames(a, b));
}
