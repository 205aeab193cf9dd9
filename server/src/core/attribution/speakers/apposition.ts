import { personNameParts } from '../../values/names/personNames';
import { classAt, phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';
import { isOrganizationName } from '../../entities/organizationName';
import { articleEnd, dependentsEnd, textOf } from './phraseText';
import { properName } from './properName';
import type { Gender } from '../../values/names/genderOfName';

/** Name and role that an apposition adds to the phrase before it. */
export interface Apposition {
  /** The name, where the phrase before is a role: "the foreign policy chief, Mara Quill,". */
  readonly name?: string;
  /** The role as written, where either of the two is a name: "Mara Quill, deputy press secretary,". */
  readonly role?: string;
  readonly gender?: Gender;
}

/** Classes of units that may follow an apposition: a comma, the end of the sentence, a relative pronoun. */
const closings = new Set([',', '.', '$', 'who']);

/**
 * The apposition after the comma that follows a phrase; empty where there is none.
 * @param end End (exclusive) of the phrase with its dependents.
 */
export function appositionAfter(sentence: ParsedSentence, phrase: NounPhrase, end: number): Apposition {
  const { units, range } = sentence;
  if (units[end]?.text !== ',') return {};
  const next = phraseAt(sentence, end + 1);
  if (next?.from !== end + 1 || next.kind === 'pronoun' || next.time) return {};
  const nextEnd = dependentsEnd(sentence, next, range.to);
  if (!closings.has(classAt(sentence, nextEnd))) return {};
  const { name, titled, gender } = properName(units, next);
  if (properName(units, phrase).name !== undefined) {
    if (next.kind === 'name' && !titled) return {};
    return { role: textOf(units, articleEnd(units, next), nextEnd) };
  }
  if (name === undefined || isOrganizationName(name) || personNameParts(name).length < 2) return {};
  return { name, role: textOf(units, articleEnd(units, phrase), end), ...(gender ? { gender } : {}) };
}
