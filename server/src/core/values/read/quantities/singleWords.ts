import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { countedUnit } from './countedUnit';
import { ordinalAt } from '../dates/dateParts';
import { smallNumber } from '../numerals/numberWords';
import type { Reading } from './amountValue';
import { isComparison } from './durations';
import type { Value } from '../../value';

const often: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const multiples: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** "twice", "both sides", "tenfold", "doubled", "a couple of": numbers in a word of their own. */
export function readSingleWord(atoms: Atoms, index: number): Reading | undefined {
  const atom = atoms.at(index);
  const span = { start: atom.start, end: atom.end };
  const times = often.get(atom.lower);
  if (times !== undefined) {
    if (times > 1 && isComparison(atoms, index + 1))
      return one(index + 1, { kind: 'multiple', span, core: span, amount: times });
    // "Once" is mostly formerly, or as soon as.
    if (times === 1) return undefined;
    return one(index + 1, { kind: 'count', span, core: span, amount: times, unit: 'time', step: 1 });
  }
  const multiple = multiples.get(atom.lower) ?? foldValue(atom.lower);
  if (multiple !== undefined && atoms.at(index + 1).lower !== 'down')
    return one(index + 1, { kind: 'multiple', span, core: span, amount: multiple, step: 1 });
  if (atom.lower === 'both') return readBoth(atoms, index);
  if (atom.lower === 'couple' && atoms.at(index + 1).lower === 'of' && atoms.at(index - 1).lower === 'a') {
    const noun = countedUnit(atoms, index + 2, false);
    if (!noun) return undefined;
    const whole = atoms.span(index - 1, index);
    return one(index + 2, {
      kind: 'count',
      span: whole,
      core: whole,
      low: 2,
      high: 3,
      vague: true,
      unit: noun.unit,
      unitSpan: atoms.span(noun.first, noun.last),
    });
  }
  return undefined;
}

function one(next: number, value: Value): Reading {
  return { next, values: [value] };
}

function foldValue(word: string): number | undefined {
  return word.endsWith('fold') ? smallNumber(word.slice(0, -4)) : undefined;
}

/** "Both sides" are two of them; "both A and B" only joins. */
function readBoth(atoms: Atoms, index: number): Reading | undefined {
  const noun = countedUnit(atoms, index + 1, false);
  if (!noun || atoms.at(noun.last).pos !== 'NOUN' || atoms.at(noun.last + 1).lower === 'and')
    return undefined;
  if (
    !atoms.at(noun.last).lower.endsWith('s') &&
    !/^(?:men|women|people|children)$/u.test(atoms.at(noun.last).lower)
  )
    return undefined;
  for (let at = index + 1; at < noun.last; at += 1) if (atoms.at(at).lower === 'and') return undefined;
  const core = atoms.span(index, index);
  return one(index + 1, {
    kind: 'count',
    span: core,
    core,
    amount: 2,
    unit: noun.unit,
    unitSpan: atoms.span(noun.first, noun.last),
    step: 1,
  });
}

/** "the third round", "21st", "second-largest". */
export function readOrdinal(atoms: Atoms, index: number): Reading | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (!ordinal) return undefined;
  const atom = atoms.at(index);
  const previous = atoms.at(index - 1).lower;
  const following = atoms.at(ordinal.next);
  const none = { next: ordinal.next, values: [] };
  if (isCapital(atom) && (!atoms.opensSentence(index) || isCapital(following))) return none;
  if (atom.lower === 'first' || atom.lower === 'second' || atom.lower === 'third') {
    if (previous === 'at' || previous === 'a' || previous === 'every') return none;
    if (
      /^(?:of|and|to|hand|thoughts?|lady|minister|party|world|person|half|aid|responders?|place|name|names|nature)$/u.test(
        following.lower,
      )
    )
      return none;
    if (atom.pos === 'ADV' || atom.pos === 'VERB' || following.pos === 'VERB' || following.pos === 'AUX')
      return none;
    if (
      isHyphen(following) &&
      /^(?:hand|class|rate|ever|time|half|person|party|degree|guess|generation)$/u.test(
        atoms.at(ordinal.next + 1).lower,
      )
    )
      return none;
    if (following.kind !== 'word' && !isHyphen(following)) return none;
  }
  // "5th Avenue", "the 101st Airborne", "2nd Lt": names.
  if (atom.kind === 'figure' && isCapital(following) && following.pos === 'PROPN') return none;
  const noun = countedUnit(atoms, isHyphen(following) ? ordinal.next + 1 : ordinal.next, false);
  const core = atoms.span(index, ordinal.next - 1);
  return one(ordinal.next, {
    kind: 'ordinal',
    span: core,
    core,
    amount: ordinal.value,
    ...(noun ? { unit: noun.unit, unitSpan: atoms.span(noun.first, noun.last) } : {}),
    step: 1,
  });
}

/** "3:30 p.m.", "10am", "10.30pm", "noon", "15:30", "five o'clock". */
export function readClock(atoms: Atoms, index: number): Reading | undefined {
  const atom = atoms.at(index);
  if (atom.kind === 'word') {
    if (atom.lower === 'noon' || atom.lower === 'midnight' || atom.lower === 'midday') {
      if (isCapital(atom) && !atoms.opensSentence(index)) return undefined;
      const span = atoms.span(index, index);
      return one(index + 1, {
        kind: 'time',
        span,
        core: span,
        time: { hour: atom.lower === 'midnight' ? 0 : 12, minute: 0 },
      });
    }
    const hour = smallNumber(atom.lower);
    return hour !== undefined && hour >= 1 && hour <= 12
      ? clockEnd(atoms, index, index + 1, hour, 0, false)
      : undefined;
  }
  const dotted = /^(\d{1,2})(?:\.([0-5]\d))?$/u.exec(atom.text);
  if (!dotted) {
    // "1500 GMT".
    if (
      /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(atom.text) &&
      /^(?:GMT|UTC|BST)$/u.test(atoms.at(index + 1).text)
    ) {
      const span = atoms.span(index, index + 1);
      const time = { hour: Number(atom.text.slice(0, 2)), minute: Number(atom.text.slice(2)) };
      return one(index + 2, { kind: 'time', span, core: atoms.span(index, index), time });
    }
    return undefined;
  }
  let hour = Number(dotted[1]);
  let minute = Number(dotted[2] ?? 0);
  let next = index + 1;
  let clock = false;
  const [colon, minutes] = [atoms.at(next), atoms.at(next + 1)];
  if (
    dotted[2] === undefined &&
    colon.text === ':' &&
    colon.glued &&
    minutes.glued &&
    /^[0-5]\d$/u.test(minutes.text)
  ) {
    minute = Number(minutes.text);
    next += 2;
    clock = true;
    if (atoms.at(next).text === ':' && atoms.at(next).glued && /^\d\d$/u.test(atoms.at(next + 1).text))
      next += 2;
  }
  if (hour > 24) return undefined;
  if (hour === 24) hour = 0;
  return clockEnd(atoms, index, next, hour, minute, clock);
}

function clockEnd(
  atoms: Atoms,
  first: number,
  next: number,
  hour: number,
  minute: number,
  clock: boolean,
): Reading | undefined {
  const core = atoms.span(first, next - 1);
  const half = halfOfDay(atoms, next);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    const full = (hour % 12) + (half.afternoon ? 12 : 0);
    const whole = atoms.span(first, half.next - 1);
    return one(half.next, { kind: 'time', span: whole, core: whole, time: { hour: full, minute } });
  }
  if (
    atoms.at(next).lower === 'o' &&
    /^['’]$/u.test(atoms.at(next + 1).text) &&
    atoms.at(next + 2).lower === 'clock'
  )
    return one(next + 3, {
      kind: 'time',
      span: atoms.span(first, next + 2),
      core,
      time: { hour, minute, twelveHour: true },
    });
  if (!clock) return undefined;
  // "03:20" and "9:20 GMT" are clocks of 24 hours.
  const zone = /^(?:GMT|UTC|BST|CET|CEST|EET|local)$/u.test(atoms.at(next).text);
  const twelve = hour >= 1 && hour <= 12 && !zone && !atoms.at(first).text.startsWith('0');
  const time = { hour, minute, ...(twelve ? { twelveHour: true } : {}) };
  return one(next, { kind: 'time', span: core, core, time });
}

/** "am", "p.m.", "PM". The last stop belongs to it, but for one that ends the sentence as well. */
function halfOfDay(atoms: Atoms, index: number): { afternoon: boolean; next: number } | undefined {
  const word = atoms.at(index).lower;
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm', next: index + 1 };
  if (word !== 'a' && word !== 'p') return undefined;
  if (atoms.at(index + 1).text !== '.' || atoms.at(index + 2).lower !== 'm') return undefined;
  const stop = atoms.at(index + 3).text === '.' ? index + 4 : index + 3;
  return { afternoon: word === 'p', next: stop };
}
