import { eventNouns, humanNouns } from '../english/countedNouns';
/** Currency signs before (or after) an amount. */
const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['¢', 'USD'],
]);

/** Letters glued to a dollar sign: "US$5m", "A$2bn". */
const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

/** Codes and abbreviations, in capitals or as written before an amount. */
const codes: ReadonlyMap<string, string> = new Map(
  'USD EUR GBP JPY CNY RMB INR RUB UAH TRY KRW ILS AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF BRL MXN ZAR HKD SGD'
    .split(' ')
    .map((code): [string, string] => [code, code === 'RMB' ? 'CNY' : code])
    .concat([
      ['Rs', 'INR'],
      ['Rp', 'IDR'],
      ['Sh', 'KES'],
    ]),
);

/** Words for currencies, singular and plural. "Pounds" may also be a weight. */
const currencyWords = new Map<string, string>();
for (const [code, words] of [
  ['USD', 'dollar buck'],
  ['EUR', 'euro'],
  ['GBP', 'pound'],
  ['RUB', 'ruble rouble'],
  ['INR', 'rupee'],
  ['UAH', 'hryvnia hryvnya'],
  ['CHF', 'franc'],
  ['TRY', 'lira'],
  ['ILS', 'shekel'],
  ['MXN', 'peso'],
  ['SEK', 'krona'],
  ['PLN', 'zloty'],
  ['NGN', 'naira'],
  ['ZAR', 'rand'],
  ['SAR', 'riyal'],
  ['IRR', 'rial'],
  ['AED', 'dirham'],
  ['BRL', 'real'],
  ['JPY', 'yen'],
  ['CNY', 'yuan renminbi'],
] as const) {
  for (const word of words.split(' ')) currencyWords.set(word, code).set(`${word}s`, code);
}
currencyWords.delete('real');

/** Adjectives that say whose dollars or pounds. */
const nationalDollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
]);

export function currencyOfSign(sign: string): string | undefined {
  return signs.get(sign);
}

export function currencyOfDollarPrefix(prefix: string): string | undefined {
  return dollars.get(prefix);
}

export function currencyOfCode(code: string): string | undefined {
  return codes.get(code);
}

export function currencyOfWord(word: string): string | undefined {
  return currencyWords.get(word);
}

export function currencyOfNation(adjective: string): string | undefined {
  return nationalDollars.get(adjective);
}

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

const durationShort: ReadonlyMap<string, string> = new Map([
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
  const short = durationShort.get(word);
  if (short !== undefined) return short;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return days.has(singular) && singular !== 'weekend' && singular !== 'quarter' && singular !== 'centurie'
    ? singular
    : undefined;
}

export function daysIn(unit: string): number | undefined {
  return days.get(unit);
}

interface Measure {
  readonly dimension: string;
  /** How many of the dimension's base units one is. */
  readonly factor: number;
}

const measures = new Map<string, Measure>();
const measureNames = new Map<string, string>();
for (const [dimension, name, factor, forms] of [
  ['length', 'millimetre', 0.001, 'mm millimeter'],
  ['length', 'centimetre', 0.01, 'cm centimeter'],
  ['length', 'metre', 1, 'm meter'],
  ['length', 'kilometre', 1000, 'km kms kilometer'],
  ['length', 'inch', 0.0254, 'in inches'],
  ['length', 'foot', 0.3048, 'ft feet'],
  ['length', 'yard', 0.9144, 'yd yds'],
  ['length', 'mile', 1609.344, 'mi'],
  ['mass', 'gram', 0.001, 'gramme g'],
  ['mass', 'kilogram', 1, 'kg kgs kilo kilogramme'],
  ['mass', 'ounce', 0.028_349_5, 'oz'],
  ['mass', 'pound', 0.453_592, 'lb lbs'],
  ['mass', 'ton', 907.185, ''],
  ['mass', 'tonne', 1000, ''],
  ['area', 'acre', 4046.86, ''],
  ['area', 'hectare', 10_000, 'ha'],
  ['volume', 'litre', 1, 'liter'],
  ['volume', 'gallon', 3.785_41, ''],
  ['volume', 'barrel', 158.987, 'bpd'],
  ['speed', 'kilometre per hour', 1, 'kph kmh'],
  ['speed', 'mile per hour', 1.609_344, 'mph'],
  ['power', 'kilowatt', 1e3, 'kw'],
  ['power', 'megawatt', 1e6, 'mw'],
  ['power', 'gigawatt', 1e9, 'gw'],
  ['degree', 'degree', 1, '°'],
  ['celsius', 'degree Celsius', 1, ''],
  ['fahrenheit', 'degree Fahrenheit', 1, ''],
] as const) {
  measures.set(name, { dimension, factor });
  for (const form of [name, ...forms.split(' ').filter(Boolean)])
    measureNames.set(form, name).set(`${form}s`, name);
}
/** Read as measures only where they stand right behind a figure: "5g" and "6m", not "five m". */
const letters = new Set(['m', 'g', 'ms', 'gs', 'mi', 'in', 'ha', 'mis', 'ins', 'has']);

/** The unit of measurement that a word names: "km" and "kilometers" are "kilometre". */
export function measureUnit(word: string, glued: boolean): string | undefined {
  return letters.has(word) && !glued ? undefined : measureNames.get(word);
}

export function measureOf(unit: string): Measure | undefined {
  return measures.get(unit);
}

/** Whether a thing counted is an event, so that so many of it is so many times. */
export function isEvent(unit: string): boolean {
  return eventNouns.has(unit) || (/(?:tion|sion|ment|ance|ence)$/u.test(unit) && unit.length > 6);
}

/** A unit under the name by which it is compared. */
export function comparedUnit(unit: string): string {
  return humanNouns.has(unit) ? 'people' : unit;
}
