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

/** Seasons. */
export const seasons = wordSet('spring summer autumn winter');

/** Words for a day, a month or a stretch of time. */
export const timeNouns = wordSet(
  `jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night day week weekend month
  year hour minute moment time decade century p.m. a.m.`,
  new Set(weekdayNames),
  new Set(monthNames),
);

/** Abbreviations of the weekdays' names without a full stop. */
export const weekdayAbbreviations = wordSet('sun mon tues tue weds wed thurs thur thu fri sat');

/** Months whose names are also other words or given names. */
export const ambiguousMonths = wordSet('march may april june august', monthAbbreviations);

/** Words right before a month without day and year that show it to be one. */
export const wordsBeforeMonths = wordSet(
  `in on since by of until till last next this early late mid from to between before after during through and or past previous every
  each around about throughout for ending the following`,
);

/** Those of them that also stand before the verb "may", a march and people of these names. */
export const wordsBeforeMarchOrMay = wordSet('the for of and by to from or about on');

/** Words right before a figure that show it to be a year. */
export const wordsBeforeYears = wordSet(
  `in since by until till from to between before after during through early late mid around about circa of year and for the throughout
  ending past spring summer autumn fall winter election elections`,
);

/** Words that make a name of the weekday behind them: "Black Friday". */
export const weekdayNamePrefixes = wordSet(
  'black super good ash bloody cyber giving holy palm ruby sheffield maundy shrove',
);

/** Words that make a title of the Sunday before them: "the Sunday Times". */
export const sundayTitleWords = wordSet(
  'times mirror telegraph people herald mail express star post world politics morning independent',
);
