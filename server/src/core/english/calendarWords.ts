import { wordSet } from './wordSet';

/** Names of the months, January first. */
export const monthNames: readonly string[] = [
  ...wordSet('january february march april may june july august september october november december'),
];

/** Abbreviations of the months' names without a full stop. */
export const monthAbbreviations = wordSet('jan feb mar apr jun jul aug sept sep oct nov dec');

/** Names of the weekdays, Sunday first. */
export const weekdayNames: readonly string[] = [
  ...wordSet('sunday monday tuesday wednesday thursday friday saturday'),
];

/** Holidays and feasts. */
export const holidays = wordSet('christmas easter ramadan thanksgiving hanukkah');

export const seasons = wordSet('spring summer autumn winter');

/** Words for a day, a month or a stretch of time. */
export const timeNouns = wordSet(
  `jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night day week weekend month
  year hour minute moment time decade century p.m. a.m.`,
  new Set(weekdayNames),
  new Set(monthNames),
);
