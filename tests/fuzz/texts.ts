import fc from 'fast-check';

const words = [
  'the',
  'said',
  'he',
  'she',
  'told reporters',
  'according to',
  'Mara Quill',
  'Quill',
  'Mr. Brandt',
  'the mayor',
  'officials',
  'not',
  'denied',
  'U.S.',
  'the quay is closed',
  'will reopen',
  'the Harbour Board',
];
const values = [
  '20%',
  '$5 million',
  'twenty',
  '1,000',
  '3.5',
  '12 August 2031',
  'Monday',
  '10:30',
  '’90s',
  '2-1',
  '½',
];
const marks = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  '(',
  ')',
  '—',
  '-',
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '…',
];
const spaces = [' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00A0', '\u2028', '\u200B'];
const characters = [
  'é',
  'e\u0301',
  '😀',
  '👩‍👧',
  '\uD800',
  '\uDC00',
  'שלום',
  '\u202E',
  '\uFEFF',
  '中文',
  'İ',
  'ß',
  '\0',
];
const markup = [
  '# ',
  '> ',
  '- ',
  '1. ',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '~~~\n',
  '[',
  ']',
  '![',
  '[a](b)',
  '[a]: b\n',
  '[^1]',
  '[^1]: ',
  '[@quay]',
  '| a | b |\n| - | - |\n',
  '|',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '&#x200b;',
  '\\',
  '---\n',
  'firsthand: Mara Quill\n',
  'https://example.org/a',
];

function textOf(pieces: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const piece = fc.oneof(...pieces.map((list) => fc.constantFrom(...list)));
  const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 60 })).map(([one, count]) => one.repeat(count));
  return fc
    .array(fc.oneof({ weight: 20, arbitrary: piece }, { weight: 1, arbitrary: repeated }), {
      maxLength: 40,
      size: 'max',
    })
    .map((list) => list.join(''));
}

/** Prose with quotations, cues, names and values. */
export const proseText = textOf([words, values, marks, spaces, [' '], characters]);

/** Prose in Markdown of any shape. */
export const markdownText = textOf([words, values, marks, spaces, [' '], characters, markup]);

/** A language id of a draft. */
export const languageId = fc.constantFrom('markdown' as const, 'plaintext' as const);
