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

/** Adjectives that tell of which country dollars are. */
const nationalDollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
]);

/** The ISO 4217 code that a currency sign stands for. */
export function currencyOfSign(sign: string): string | undefined {
  return signs.get(sign);
}

/** The currency of letters glued to a dollar sign, in lower case: "a" in "A$2bn". */
export function currencyOfDollarPrefix(prefix: string): string | undefined {
  return dollars.get(prefix);
}

/** The currency of a code or abbreviation as it is written: "EUR", "Rs". */
export function currencyOfCode(code: string): string | undefined {
  return codes.get(code);
}

/** The currency of a noun in lower case, singular or plural: "euros". */
export function currencyOfWord(word: string): string | undefined {
  return currencyWords.get(word);
}

/** The currency of the dollars that an adjective in lower case tells: "canadian". */
export function currencyOfNation(adjective: string): string | undefined {
  return nationalDollars.get(adjective);
}
