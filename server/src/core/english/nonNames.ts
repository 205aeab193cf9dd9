import { holidays, monthAbbreviations, monthNames, seasons, weekdayNames } from './calendarWords';
import { commonTitles } from './titles';
import { wordSet } from './wordSet';

/** Words that a capital does not make the name of a person, place or organization. */
export const nonNames = wordSet(
  'sergeant photographer latest but however and the although',
  commonTitles,
  new Set(weekdayNames),
  new Set(monthNames),
  monthAbbreviations,
  holidays,
  seasons,
);
