import { hedgeAdverbs, hedgingPassives } from '../english/hedges';
import { audienceNouns, mediaNameWord, ownPublicationPhrase } from '../english/media';
import { writerPronouns } from '../english/pronouns';
import { addressingWords, citingVerbForms, tellingVerbs } from '../english/reportingVerbs';
import { classAt, phraseAt, verbGroupStart } from './syntax/parsedSentence';
import type { ParsedSentence } from './syntax/parsedSentence';
import type { DecodedAttribution } from './model/decoder';
import { mentionOf } from './speakers/mention';
import type { Mention } from './speakers/mention';

/** What a clause tells of an attribution beside speaker and content. */
export interface AttributionContext {
  /** Whom the words were given to: "told The Times", "speaking to reporters", "on BBC Radio 4". */
  readonly audience?: Mention;
  /** Whom the speaker relies on: "citing people familiar with the matter". */
  readonly cited?: Mention;
  /** The words were given to the writer. */
  readonly firstHand: boolean;
  /** Allegedly, reportedly, is understood to. */
  readonly hedged: boolean;
}

/** How far from the cue the other layers are looked for, in units. */
const maxContextDistance = 30;

export function attributionContext(
  sentence: ParsedSentence,
  decoded: DecodedAttribution,
): AttributionContext {
  const { units, range } = sentence;
  const { cue } = decoded;
  const group = verbGroupStart(sentence, cue);
  const from = Math.max(range.first, cue - maxContextDistance);
  const to = Math.min(range.last, cue + maxContextDistance);
  let audience: Mention | undefined;
  let cited: Mention | undefined;
  let firstHand = false;
  for (let i = from; i < to; i += 1) {
    if (decoded.content.some(({ first, last }) => i >= first && i < last)) continue;
    const lemma = units[i]?.lemma ?? '';
    if (i === cue && tellingVerbs.has(lemma)) {
      const object = phraseAt(sentence, i + 1);
      if (object?.first === i + 1) {
        const mention = mentionOf(sentence, object, contentStart(decoded, i));
        if (isSelf(sentence, mention)) firstHand = true;
        else audience ??= isAudience(mention) ? mention : undefined;
      }
      continue;
    }
    if (citingVerbForms.has(units[i]?.lower ?? '')) {
      const object = phraseAt(sentence, i + 1);
      if (object?.first === i + 1) cited ??= mentionOf(sentence, object);
      continue;
    }
    const place = placeOf(sentence, i, cue);
    if (!place) continue;
    if (isSelf(sentence, place)) firstHand = true;
    else if (isAudience(place)) audience ??= place;
  }
  return {
    ...(audience ? { audience } : {}),
    ...(cited ? { cited } : {}),
    firstHand,
    hedged: isHedged(sentence, decoded, group),
  };
}

function contentStart(decoded: DecodedAttribution, from: number): number {
  return decoded.content.find(({ first }) => first > from)?.first ?? Infinity;
}

/** "to reporters" after "speaking"; "on BBC Radio 4" after the cue; "in an interview with The Times". */
function placeOf(sentence: ParsedSentence, at: number, cue: number): Mention | undefined {
  const kind = classAt(sentence, at);
  if (kind !== 'to' && kind !== 'with' && kind !== 'on' && kind !== 'in' && kind !== 'at') return undefined;
  const object = phraseAt(sentence, at + 1);
  if (object?.first !== at + 1 || object.time) return undefined;
  if (kind === 'to' || kind === 'with') {
    const before = sentence.units[at - 1];
    const earlier = phraseAt(sentence, at - 1);
    const talk =
      addressingWords.has(before?.lemma ?? '') ||
      (earlier !== undefined && addressingWords.has(sentence.units[earlier.first - 1]?.lemma ?? ''));
    return talk ? mentionOf(sentence, object) : undefined;
  }
  if (at < cue && sentence.units[at - 1]?.lemma !== 'interview') return undefined;
  const mention = mentionOf(sentence, object);
  return mention.name !== undefined && mediaNameWord.test(mention.text) ? mention : undefined;
}

function isSelf(sentence: ParsedSentence, mention: Mention): boolean {
  return (
    sentence.depth === 0 &&
    ((mention.pronoun !== undefined && writerPronouns.has(mention.pronoun)) ||
      ownPublicationPhrase.test(mention.text))
  );
}

function isAudience(mention: Mention): boolean {
  if (mention.pronoun !== undefined) return false;
  return mention.name !== undefined || audienceNouns.has(mention.head);
}

function isHedged(sentence: ParsedSentence, decoded: DecodedAttribution, group: number): boolean {
  const { units } = sentence;
  const cue = units[decoded.cue];
  if (!cue) return false;
  if (hedgeAdverbs.has(cue.lower) || cue.lemma === 'allege' || cue.lemma === 'purport') return true;
  for (let i = group - 1; i <= decoded.cue + 1; i += 1)
    if (hedgeAdverbs.has(units[i]?.lower ?? '')) return true;
  let passive = false;
  for (let i = group; i < decoded.cue; i += 1) if (units[i]?.lemma === 'be') passive = true;
  return (
    passive &&
    hedgingPassives.has(cue.lemma) &&
    cue.lower !== cue.lemma &&
    !cue.lower.endsWith('ing') &&
    classAt(sentence, decoded.cue + 1) !== 'by'
  );
}
