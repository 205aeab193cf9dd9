import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { monthOf, weekdayOf } from '../../calendar';

/** Words that a number names one of, instead of counting: "Article 5", "page 12", "Flight MH17". */
const numbered = new Set(
  (
    'section article chapter paragraph clause page pages annex appendix resolution flight route highway channel radio room gate ' +
    'platform line phase type level grade class category stage level tier volume vol episode season part act scene verse psalm ' +
    'title schedule figure table number no nos proposition amendment directive order boeing airbus leopard covid windows iphone ' +
    'apollo soyuz formula ward district division group unit battalion brigade regiment reactor pier terminal exit junction ' +
    'interstate model mark version bbc itv route area block question item option step rule form bill case file protocol king ' +
    'pope chapter lane apartment apt suite floor box ps xbox galaxy big ftse cac dax nikkei nasdaq resolution'
  ).split(' '),
);
/** Words in front of a number that name nothing, capital or not. */
const neverNames = new Set(
  (
    'the a an of in on at by for to from with and or but about around over under nearly almost roughly approximately some more than ' +
    'least most up only just another all these those its their his her our my your as that who which when where if because while ' +
    'after before since until between is was were are be been had has have said says'
  ).split(' '),
);

/**
 * Whether the number at the atom `index` is part of a name or a reference and no value: "Article 5", "No. 10", "F-16",
 * "Big Four", "Boeing 737". `after` is the index after the number; `counts` whether something countable follows.
 */
export function isDesignation(atoms: Atoms, index: number, after: number, counts: boolean): boolean {
  const atom = atoms.at(index);
  const previous = atoms.at(index - 1);
  const following = atoms.at(after);
  // "[12]", "#5", "§ 3", "5th" is read as an ordinal, "5G" and "3D" are terms.
  if (previous.text === '#' || previous.text === '§' || previous.text === '№' || previous.text === '@')
    return true;
  if (previous.text === '[' && following.text === ']') return true;
  if (
    atom.kind === 'figure' &&
    following.glued &&
    following.kind === 'word' &&
    !/^(?:s|st|nd|rd|th)$/u.test(following.lower)
  )
    return !counts;
  if (!previous.glued && previous.text === '&') return true;
  if (isHyphen(previous) && atom.glued && previous.glued) {
    const before = atoms.at(index - 2);
    // "F-16", "Su-27", "Covid-19"; not "mid-2014", "sub-50", "pre-1914", and not the second half of a range.
    if (before.kind === 'word')
      return !/^(?:mid|pre|post|sub|under|over|late|early|top|plus|minus)$/u.test(before.lower);
  }
  if (atom.glued && /^[/.:'’]$/u.test(previous.text) && previous.glued && atom.kind === 'figure') return true;
  if (atom.text === '911' || isAddress(atoms, atom.kind === 'figure' ? after : -1)) return true;
  // "9/17/16", "1:2:3".
  if (
    /^[/:]$/u.test(following.text) &&
    following.glued &&
    atoms.at(after + 1).kind === 'figure' &&
    atom.kind === 'figure'
  )
    return true;
  const stopped = previous.text === '.' && previous.glued;
  const name = stopped ? atoms.at(index - 2) : previous;
  if (stopped && !/^(?:nos?|vol|art|sec|para|pp?|ch|fig)$/u.test(name.lower)) return false;
  if (name.kind !== 'word') return capitalName(atoms, index, after);
  // "No. 10", "number 10", "phase two".
  if (numbered.has(name.lower) && !(counts && !isCapital(name) && name.lower !== 'no')) {
    if (name.lower === 'no' && !stopped) return false;
    if (name.lower !== 'bill' && name.lower !== 'order' && name.lower !== 'act' && name.lower !== 'part')
      return true;
    return isCapital(name);
  }
  if (
    atom.kind === 'figure' &&
    !counts &&
    isCapital(name) &&
    previous.text !== '.' &&
    name.pos === 'PROPN' &&
    !neverNames.has(name.lower)
  )
    return (
      monthOf(name.lower) === undefined &&
      weekdayOf(name.lower) === undefined &&
      !atoms.opensSentence(index - 1)
    );
  if (name.lower === 'of' && atoms.at(index - 2).text === 'Group') return true;
  return capitalName(atoms, index, after);
}

/** "131 West 23rd Street", "10 Downing Street". */
function isAddress(atoms: Atoms, index: number): boolean {
  if (index < 0 || !isCapital(atoms.at(index))) return false;
  for (let at = index + 1; at < index + 5; at += 1) {
    const { text } = atoms.at(at);
    if (/^(?:Street|Avenue|Road|Lane|Drive|Boulevard|Square|Place|St|Ave|Rd)$/u.test(text)) return true;
    if (/^[,;:!?]$/u.test(text)) return false;
  }
  return false;
}

/** Whether the word before a number is one that numbers name something with: "Article", "Boeing". */
export function isNumbered(atoms: Atoms, index: number): boolean {
  return numbered.has(atoms.at(index - 1).lower);
}

/** A number word with a capital inside a sentence: "Big Four", "Three Mile Island", "Seven Sisters". */
function capitalName(atoms: Atoms, index: number, after: number): boolean {
  const atom = atoms.at(index);
  if (!isCapital(atom)) return false;
  const previous = atoms.at(index - 1);
  if (atoms.opensSentence(index)) {
    const following = atoms.at(after);
    // "Three Mile Island", "Six Nations"; "Two Ukrainian soldiers" is a count.
    return (
      isCapital(following) &&
      following.pos === 'PROPN' &&
      isCapital(atoms.at(after + 1)) &&
      atoms.at(after + 1).pos === 'PROPN'
    );
  }
  return previous.kind === 'word' || isCapital(atoms.at(after));
}
