/** Length of a unit of time in days; months and years are their means. */
const days: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['weekend', 7],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30.436875],
  ['quarter', 91.310625],
  ['year', 365.2425],
  ['decade', 3652.425],
  ['century', 36_524.25],
  ['centurie', 36_524.25],
]);

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['centuries', 'century'],
]);

/** The unit of time that a word names, singular: "weeks" is "week". */
export function durationUnit(word: string): string | undefined {
  const unit = abbreviations.get(word);
  if (unit !== undefined) return unit;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return days.has(singular) && singular !== 'weekend' && singular !== 'quarter' && singular !== 'centurie'
    ? singular
    : undefined;
}

/** Length of a unit of time in days; undefined for other units. */
export function daysIn(unit: string): number | undefined {
  return days.get(unit);
}
