import { citingVerbForms } from '../../english/reportingVerbs';
import type { DecodedAttribution } from '../model/decoder';
import { organizationNouns } from '../../english/organizations';
import { phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import { unitsAround } from './cueSurroundings';
import { mentionOf } from './mention';
import type { Mention } from './mention';

/** The first source that the speaker cites near the cue: "two officials" of "Axios reported, citing two officials". */
export function citedSource(sentence: ParsedSentence, decoded: DecodedAttribution): Mention | undefined {
  for (const index of unitsAround(sentence, decoded)) {
    if (!citingVerbForms.has(sentence.units[index]?.lower ?? '')) continue;
    const object = phraseAt(sentence, index + 1);
    if (object?.from !== index + 1) continue;
    const mention = mentionOf(sentence, object);
    if (maySpeak(mention)) return mention;
  }
  return undefined;
}

/** True unless a phrase is a thing: "citing a cold". */
function maySpeak({ kind, name, head }: Mention): boolean {
  return (
    kind !== 'organization' || name !== undefined || /^\p{Lu}/u.test(head) || organizationNouns.has(head)
  );
}
