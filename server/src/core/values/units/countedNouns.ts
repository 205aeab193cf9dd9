import { eventNouns, humanNouns } from '../../english/countedNouns';

/** True if a noun is one for what happens: a number of them is a number of times. */
export function isEvent(unit: string): boolean {
  return eventNouns.has(unit) || (/(?:tion|sion|ment|ance|ence)$/u.test(unit) && unit.length > 6);
}

/** Name under which a unit is compared: persons and people are one unit. */
export function comparedUnit(unit: string): string {
  return humanNouns.has(unit) ? 'people' : unit;
}
