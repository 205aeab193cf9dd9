/** Size of a unit of measurement. */
export interface Measure {
  /** Units of one dimension convert: "length". */
  readonly dimension: string;
  /** Number of the dimension's base units in one. */
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

/** Abbreviations that are measures only where they stand right behind a figure: "5g" and "6m", not "five m". */
const gluedAbbreviations = new Set(['m', 'g', 'ms', 'gs', 'mi', 'in', 'ha', 'mis', 'ins', 'has']);

/**
 * The unit of measurement that a word names: "km" and "kilometers" are "kilometre".
 *
 * @param glued true if the word stands right behind a figure
 */
export function measureUnit(word: string, glued: boolean): string | undefined {
  return gluedAbbreviations.has(word) && !glued ? undefined : measureNames.get(word);
}

/** Dimension and size of a unit of measurement; undefined for other units. */
export function measureOf(unit: string): Measure | undefined {
  return measures.get(unit);
}

/** The plural of a unit of time or measurement: "feet", "square miles", "degrees Celsius". */
export function pluralOfUnit(unit: string): string {
  if (unit === 'foot') return 'feet';
  if (unit === 'century') return 'centuries';
  const [head = unit, ...rest] = unit.split(' ');
  return [head.endsWith('ch') ? `${head}es` : `${head}s`, ...rest].join(' ');
}
