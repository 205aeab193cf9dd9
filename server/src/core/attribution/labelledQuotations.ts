import { possessivePronouns } from '../english/pronouns';
import { documentNouns, utteranceNouns } from '../english/documents';
import type { DecodedAttribution } from './model/decoder';
import type { NounPhrase } from './syntax/nounPhrases';
import { phraseAt } from './syntax/parsedSentence';
import type { ParsedSentence } from './syntax/parsedSentence';
import { isPossessiveMarker } from './syntax/unitSequences';

/** Probability given to an attribution that is found by its form and not by the model. */
const probability = 0.6;

/** Maximum length of a label, in units. */
const maxLabelUnits = 16;

/**
 * The quotation of a sentence that is a label and a quotation: "Mara Quill, mayor: “…”" names the speaker, "The fishermen’s
 * answer: “…”" and "Her verdict: “…”" those whose words they are.
 */
export function labelledQuotation(sentence: ParsedSentence): DecodedAttribution | undefined {
  const { units, range } = sentence;
  const quotation = units.findIndex(({ pos }, at) => at >= range.from && at < range.to && pos === 'QUOTE');
  const cue = quotation - 1;
  if (quotation < 0 || cue - range.from > maxLabelUnits || units[cue]?.text !== ':') return undefined;
  const from = units.findIndex(({ pos }, at) => at >= range.from && pos !== 'PUNCT');
  const label = phraseAt(sentence, from);
  if (label?.from !== from) return undefined;
  const speaker = labelledSpeaker(sentence, label, cue);
  if (!speaker) return undefined;
  return {
    cue,
    side: 'right',
    probability,
    content: [{ from: quotation, to: quotation + 1 }],
    speaker,
  };
}

/** Whom a label names: itself, where it is a name and what describes its bearer; else the one whose words it introduces. */
function labelledSpeaker(sentence: ParsedSentence, label: NounPhrase, cue: number): NounPhrase | undefined {
  const { units } = sentence;
  const head = units[label.head]?.lemma ?? '';
  const isWhole = label.to === cue;
  if (isWhole && (utteranceNouns.has(head) || documentNouns.has(head))) return ownerIn(sentence, label);
  const rest = units.slice(label.to, cue);
  const describes = rest[0]?.text === ',' && !rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return label.kind === 'name' && !label.time && describes ? label : undefined;
}

/** The phrase before the last possessive of a phrase, or its possessive pronoun. */
function ownerIn({ units }: ParsedSentence, { from, to }: NounPhrase): NounPhrase | undefined {
  if (possessivePronouns.has(units[from]?.lower ?? ''))
    return { from, to: from + 1, head: from, kind: 'pronoun', time: false };
  for (let at = to - 2; at > from; at -= 1)
    if (isPossessiveMarker(units[at]))
      return {
        from,
        to: at,
        head: at - 1,
        kind: units[at - 1]?.pos === 'PROPN' ? 'name' : 'noun',
        time: false,
      };
  return undefined;
}
