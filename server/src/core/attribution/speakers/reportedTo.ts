import { audienceNouns, mediaNamePhrase, ownPublicationPhrase } from '../../english/media';
import { writerPronouns } from '../../english/pronouns';
import { addressingWords, tellingVerbs } from '../../english/reportingVerbs';
import type { DecodedAttribution } from '../model/decoder';
import { classAt, phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import { isPersonTitle } from '../../values/names/personNames';
import { unitsAround } from './cueSurroundings';
import { mentionOf } from './mention';
import type { Mention } from './mention';

/** The outlet or audience that the words of an attribution were told to. */
export interface ReportedTo {
  /** "The Times" of "told The Times", "reporters" of "speaking to reporters", "BBC Radio 4" of "on BBC Radio 4". */
  readonly reportedTo?: Mention;
  /** True if the words were told to the writer: "told me", "told this newspaper". */
  readonly firstHand: boolean;
}

/**
 * Finds the outlet or audience near the cue and outside the content: the object of "told", the object of "to" or "with"
 * after a word of addressing, or a medium after "on", "in" or "at". The first one counts.
 */
export function reportedTo(sentence: ParsedSentence, decoded: DecodedAttribution): ReportedTo {
  let audience: Mention | undefined;
  let firstHand = false;
  for (const index of unitsAround(sentence, decoded)) {
    const mention =
      (index === decoded.cue ? objectOfTelling(sentence, decoded) : undefined) ??
      addressee(sentence, index) ??
      medium(sentence, index, decoded.cue) ??
      interviewer(sentence, index);
    if (!mention) continue;
    if (isWriter(sentence, mention)) firstHand = true;
    else if (isAudience(mention)) audience ??= mention;
  }
  return { ...(audience ? { reportedTo: audience } : {}), firstHand };
}

/** "reporters" of "told reporters", where the cue is such a verb. */
function objectOfTelling(
  sentence: ParsedSentence,
  { cue, content }: DecodedAttribution,
): Mention | undefined {
  if (!tellingVerbs.has(sentence.units[cue]?.lemma ?? '')) return undefined;
  const object = phraseAt(sentence, cue + 1);
  if (object?.from !== cue + 1) return undefined;
  const contentStart = content.find(({ from }) => from > cue)?.from ?? Infinity;
  return mentionOf(sentence, object, contentStart);
}

/** "reporters" of "speaking to reporters", "The Times" of "in an interview with The Times". */
function addressee(sentence: ParsedSentence, preposition: number): Mention | undefined {
  const kind = classAt(sentence, preposition);
  if (kind !== 'to' && kind !== 'with') return undefined;
  // "spoke to reporters", or with an object between: "gave an interview to reporters".
  const before = phraseAt(sentence, preposition - 1);
  const isAddressing =
    addressingWords.has(sentence.units[preposition - 1]?.lemma ?? '') ||
    (before !== undefined && addressingWords.has(sentence.units[before.from - 1]?.lemma ?? ''));
  return isAddressing ? objectOf(sentence, preposition) : undefined;
}

/** "BBC Radio 4" of "said on BBC Radio 4": a named medium after the cue, or after "interview". */
function medium(sentence: ParsedSentence, preposition: number, cue: number): Mention | undefined {
  const kind = classAt(sentence, preposition);
  if (kind !== 'on' && kind !== 'in' && kind !== 'at') return undefined;
  if (preposition < cue && sentence.units[preposition - 1]?.lemma !== 'interview') return undefined;
  const object = objectOf(sentence, preposition);
  return object?.name !== undefined && mediaNamePhrase.test(object.text) ? object : undefined;
}

/** "this newspaper" of "to whom this newspaper spoke": who asked, where that is the writer. */
function interviewer(sentence: ParsedSentence, index: number): Mention | undefined {
  if (!/^whom?$/u.test(sentence.units[index]?.lemma ?? '')) return undefined;
  const subject = phraseAt(sentence, index + 1);
  if (subject?.from !== index + 1 || subject.time) return undefined;
  const mention = mentionOf(sentence, subject);
  return isWriter(sentence, mention) ? mention : undefined;
}

function objectOf(sentence: ParsedSentence, preposition: number): Mention | undefined {
  const object = phraseAt(sentence, preposition + 1);
  return object?.from === preposition + 1 && !object.time ? mentionOf(sentence, object) : undefined;
}

/** Within a quotation "me" is not the writer. */
function isWriter({ depth }: ParsedSentence, { pronoun, text }: Mention): boolean {
  return (
    depth === 0 && ((pronoun !== undefined && writerPronouns.has(pronoun)) || ownPublicationPhrase.test(text))
  );
}

function isAudience({ pronoun, name, head, text }: Mention): boolean {
  return pronoun === undefined && (name !== undefined || audienceNouns.has(head) || isShortName(text));
}

/** True for a single word with a capital that is no title: "told the Echo". */
function isShortName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && !isPersonTitle(text);
}
