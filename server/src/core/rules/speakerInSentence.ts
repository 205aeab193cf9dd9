import { functionWords } from '../english/functionWords';
import { numberWords } from '../english/numberWords';
import {
  confidentialSourceNouns,
  describingWords,
  partyNouns,
  unnamedSourceNouns,
} from '../english/unnamedSources';

/**
 * A speaker as the source names them, with the first letter that they have at a place in a sentence of a draft. "Two people familiar
 * with the matter" begin the source's sentence; names and outlets keep their capital wherever they stand.
 *
 * @param at UTF-16 offset in the draft at which the speaker is written
 */
export function speakerAt(at: number, name: string, draft: string): string {
  return beginsSentence(at, draft) ? upperFirst(name) : speakerInSentence(name);
}

/** A speaker as the source names them, as they are written inside a sentence. */
export function speakerInSentence(name: string): string {
  const [first = '', ...others] = name.split(/\s+/u);
  return isOrdinary(first, others) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function isOrdinary(first: string, others: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{Ll}-]*$/u.test(first)) return false;
  const word = first.toLowerCase();
  const [next] = others;
  // "The Times" and "The Hague" are names as they stand.
  if (word === 'the' && next !== undefined && /^\p{Lu}/u.test(next)) return false;
  if (functionWords.has(word) || numberWords.has(word) || describingWords.has(word)) return true;
  if (next !== undefined && !/^\p{Ll}/u.test(next)) return false;
  return isUnnamed(word) || isUnnamed(word.replace(/s$/u, ''));
}

/** True for a noun that describes somebody without a name; parties are written with a capital. */
function isUnnamed(noun: string): boolean {
  return (unnamedSourceNouns.has(noun) || confidentialSourceNouns.has(noun)) && !partyNouns.has(noun);
}

/** Number of UTF-16 units in front of a place by which the beginning of a sentence is told. */
const reach = 20;

function beginsSentence(at: number, draft: string): boolean {
  const before = draft.slice(Math.max(0, at - reach), at);
  return at === 0 || /(?:[.!?…][”’"')\]]*\s|\n\s*\n|\r\s*\r)[\s>*_“‘"'-]*$/u.test(before);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
