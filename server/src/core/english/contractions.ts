/** Contractions whose ending is not simply added to the word, in lower case, spelled out without spaces. */
export const contractedWords: ReadonlyMap<string, string> = new Map([
  ["can't", 'cannot'],
  ["won't", 'willnot'],
  ["shan't", 'shallnot'],
  ['gonna', 'goingto'],
  ['wanna', 'wantto'],
  ["let's", 'letus'],
]);

/** Abbreviations and signs that a house style spells out, in lower case. */
export const equalAbbreviations: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['rev', 'reverend'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['st', 'saint'],
  ['mt', 'mount'],
  ['vs', 'versus'],
]);
