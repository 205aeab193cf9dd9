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

const hedges = new Set([
  'allegedly',
  'reportedly',
  'apparently',
  'supposedly',
  'purportedly',
  'seemingly',
  'ostensibly',
  'rumored',
  'rumoured',
]);

/** In the passive and without an agent, these say that somebody says so: "is understood to", "is said to". */
const hedgingPassives = new Set([
  'understand',
  'believe',
  'say',
  'think',
  'report',
  'allege',
  'suppose',
  'rumor',
  'rumour',
  'presume',
  'assume',
  'consider',
  'expect',
]);

const tellers = new Set(['tell', 'inform', 'assure', 'remind', 'brief', 'advise', 'notify']);

/** Words after which "to" or "with" names who was spoken to. */
const talks = new Set(
  'speak talk interview say statement confirm comment remark respond write email message conversation chat explain admit testify disclose reveal complain'.split(
    ' ',
  ),
);

/** Words in the name of a programme, station, paper or platform. */
const mediaName =
  /\b(?:radio|tv|television|news|show|podcast|twitter|facebook|instagram|telegram|youtube|tiktok|truth social|linkedin|reddit|times|post|journal|guardian|herald|tribune|gazette|magazine|today|tonight|press|channel|bbc|cnn|nbc|abc|cbs|msnbc|npr|pbs|sky|fox|itv)\b/iu;

const audienceNoun =
  /^(?:reporter|journalist|lawmaker|supporter|crowd|audience|viewer|reader|listener|delegate|colleague|parliament|congress|court|jury|committee|senator|police|investigator|newspaper|magazine|outlet|agency|network|station|medium|media|press|party|summit|conference|rally|voter|investor|analyst|attendee|staff|student|newsroom|site|website|channel|broadcaster|paper)$/u;

const self = /^(?:me|us)$/u;
const own =
  /^(?:this (?:newspaper|reporter|magazine|website|site|publication|correspondent|writer|author|journalist|paper|outlet)|our (?:reporter|correspondent|newspaper|newsroom|magazine))\b/iu;

const citing = new Set(['cite', 'cites', 'cited', 'citing']);

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
    if (i === cue && tellers.has(lemma)) {
      const object = phraseAt(sentence, i + 1);
      if (object?.first === i + 1) {
        const mention = mentionOf(sentence, object, contentStart(decoded, i));
        if (isSelf(sentence, mention)) firstHand = true;
        else audience ??= isAudience(mention) ? mention : undefined;
      }
      continue;
    }
    if (citing.has(units[i]?.lower ?? '')) {
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
      talks.has(before?.lemma ?? '') ||
      (earlier !== undefined && talks.has(sentence.units[earlier.first - 1]?.lemma ?? ''));
    return talk ? mentionOf(sentence, object) : undefined;
  }
  if (at < cue && sentence.units[at - 1]?.lemma !== 'interview') return undefined;
  const mention = mentionOf(sentence, object);
  return mention.name !== undefined && mediaName.test(mention.text) ? mention : undefined;
}

function isSelf(sentence: ParsedSentence, mention: Mention): boolean {
  return (
    sentence.depth === 0 &&
    ((mention.pronoun !== undefined && self.test(mention.pronoun)) || own.test(mention.text))
  );
}

function isAudience(mention: Mention): boolean {
  if (mention.pronoun !== undefined) return false;
  return mention.name !== undefined || audienceNoun.test(mention.head);
}

function isHedged(sentence: ParsedSentence, decoded: DecodedAttribution, group: number): boolean {
  const { units } = sentence;
  const cue = units[decoded.cue];
  if (!cue) return false;
  if (hedges.has(cue.lower) || cue.lemma === 'allege' || cue.lemma === 'purport') return true;
  for (let i = group - 1; i <= decoded.cue + 1; i += 1) if (hedges.has(units[i]?.lower ?? '')) return true;
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
