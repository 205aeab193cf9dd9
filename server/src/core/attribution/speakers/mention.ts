import { documentNouns, utteranceNouns } from '../../english/documents';
import { definiteDeterminers, pluralPronouns } from '../../english/pronouns';
import { unnamedSourceNouns } from '../../english/unnamedSources';
import { isPersonTitle } from '../../values/names/personNames';
import type { SpeakerKind } from '../attribution';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';
import { isPossessiveMarker } from '../syntax/unitSequences';
import type { Unit } from '../syntax/unitSequences';
import { appositionAfter } from './apposition';
import { isOrganizationName } from '../../entities/organizationName';
import { articleEnd, dependentsEnd, textOf } from './phraseText';
import { properName } from './properName';
import type { Gender } from '../../values/names/genderOfName';

/**
 * A phrase that may speak or be spoken to, as far as its own sentence describes it. Offsets are UTF-16 units of the
 * paragraph's text.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As written, with its dependents and without an article: "source close to the council". */
  readonly text: string;
  readonly kind: SpeakerKind;
  /** A pronoun in lower case, where the mention is one. */
  readonly pronoun?: string;
  /** The proper name in it, without titles: "Keir Starmer", "White House". */
  readonly name?: string;
  /** Role that the sentence gives, in lower case: "deputy press secretary". */
  readonly role?: string;
  /** Lemma of the head: "official". */
  readonly head: string;
  readonly plural: boolean;
  /** True for a pronoun and after a definite determiner, which point to a referent mentioned before: "the official". */
  readonly definite: boolean;
  /** Name of the one whose words the mention is: "Mara Quill" of "Mara Quill’s answer". */
  readonly owner?: string;
  /** True after a preposition, where the phrase is not a subject: "in Kyiv". Otherwise absent. */
  readonly afterPreposition?: boolean;
  /** True for the first phrase of its sentence, which is usually the subject. Otherwise absent. */
  readonly leads?: boolean;
  /** Gender of a title in it: Mr. or Mrs. */
  readonly gender?: Gender;
}

/** A mention with the place of its sentence. */
export interface ParagraphMention {
  readonly mention: Mention;
  /** Index of the sentence in the paragraph. */
  readonly sentenceIndex: number;
}

/**
 * The mention that a noun phrase is, with its dependents, titles and apposition.
 * @param limit Index of the unit at which the dependents end at the latest.
 */
export function mentionOf(sentence: ParsedSentence, phrase: NounPhrase, limit = sentence.range.to): Mention {
  const { units } = sentence;
  const headUnit = units[phrase.head];
  const head = headUnit?.lemma ?? '';
  const start = units[phrase.from]?.start ?? 0;
  if (phrase.kind === 'pronoun' && headUnit?.pos === 'PRON') {
    const end = headUnit.end;
    return {
      start,
      end,
      text: headUnit.text,
      kind: 'unknown',
      pronoun: headUnit.lower,
      head,
      plural: pluralPronouns.has(headUnit.lower),
      definite: true,
    };
  }
  const last = dependentsEnd(sentence, phrase, limit);
  const end = units[last - 1]?.end ?? start;
  const named = properName(units, phrase);
  const text = textOf(units, articleEnd(units, phrase), last);
  const plural = headUnit?.pos === 'NOUN' && headUnit.lower !== headUnit.lemma;
  const apposition =
    named.name === undefined || named.role === '' ? appositionAfter(sentence, phrase, last) : {};
  const name = named.name ?? apposition.name;
  const role = [named.role, apposition.role ?? ''].filter(Boolean).join(', ').toLowerCase();
  const gender = named.gender ?? apposition.gender;
  const owner = name === undefined && utteranceNouns.has(head) ? ownerOf(units, phrase) : undefined;
  return {
    start,
    end,
    text,
    kind: kindOf(name, named.titled || apposition.name !== undefined, head, headUnit),
    ...(name === undefined ? {} : { name }),
    ...(role === '' ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
    ...(units[phrase.from - 1]?.pos === 'ADP' && phrase.from > sentence.range.from
      ? { afterPreposition: true }
      : {}),
    head: head === 'people' ? 'person' : head,
    plural: plural || head === 'people',
    definite: definiteDeterminers.has(units[phrase.from]?.lower ?? ''),
    ...(owner === undefined ? {} : { owner }),
  };
}

function kindOf(
  name: string | undefined,
  titled: boolean,
  head: string,
  unit: Unit | undefined,
): SpeakerKind {
  if (name !== undefined) {
    if (isOrganizationName(name)) return 'organization';
    if (titled || (name.includes(' ') && !/^(?:the|al)\b/iu.test(name))) return 'person';
    return 'unknown';
  }
  if (unit?.pos === 'PROPN') return isPersonTitle(unit.text) ? 'person' : 'organization';
  if (unnamedSourceNouns.has(head)) return 'anonymous';
  if (documentNouns.has(head)) return 'document';
  if (isPersonTitle(head)) return 'person';
  return unit?.pos === 'NOUN' ? 'organization' : 'unknown';
}

/** True for words that somebody else gives or writes: "statement by Mara Quill". */
export function isUtterance({ kind, head, owner }: Mention): boolean {
  return owner === undefined && (kind === 'document' || utteranceNouns.has(head));
}

/** Name before the last possessive of a phrase: "Mara Quill" of "Mara Quill’s answer". */
function ownerOf(units: readonly Unit[], phrase: NounPhrase): string | undefined {
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    if (!isPossessiveMarker(units[at])) continue;
    return properName(units, { from: phrase.from, to: at, head: at - 1, kind: 'name', time: false }).name;
  }
  return undefined;
}
