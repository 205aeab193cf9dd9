/** Names of one place each, and spellings of them that no rule of transliteration brings together. */
const spellingsOfPlaces: readonly (readonly string[])[] = [
  ['kyiv', 'kiev', 'kyjiv'],
  ['kharkiv', 'kharkov'],
  ['lviv', 'lvov', 'lwow'],
  ['mykolaiv', 'nikolaev', 'nikolayev'],
  ['chernihiv', 'chernigov'],
  ['zaporizhzhia', 'zaporizhia', 'zaporizhzhya', 'zaporozhye', 'zaporozhe'],
  ['luhansk', 'lugansk'],
  ['dnipro', 'dnepr', 'dnieper'],
  ['chornobyl', 'chernobyl'],
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['myanmar', 'burma'],
  ['turkiye', 'turkey'],
  ['czechia', 'czech republic'],
];

/** The place that a spelling names, by the first of its spellings: "kyiv" for "kiev". */
export const placeOfSpelling: ReadonlyMap<string, string> = new Map(
  spellingsOfPlaces.flatMap((spellings) =>
    spellings.map((spelling): [string, string] => [spelling, spellings[0] ?? spelling]),
  ),
);
