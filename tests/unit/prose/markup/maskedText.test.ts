import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskedText } from '../../../../server/src/core/prose/markup/maskedText';
import { markupReader } from '../../../../server/src/core/prose/markup/markupReader';
import { languageIds } from '../../../../server/src/core/prose/prose';

/** Pieces of which markup is made. */
const piece = fc.constantFrom(
  ...'\\ { } [ ] $ % # * _ / ~ = < > @ ` \' " - ( ) . : ; \n \r\n \n\n a 1'.split(' '),
  ' ',
  '\\begin{verbatim}',
  '\\end{verbatim}',
  '\\footnote{',
  '\\enquote{',
  '\\item',
  '\\cite{',
  '\\verb|',
  '#+begin_src',
  '#+end_src',
  '[[',
  ']]',
  '[fn:',
  ':END:',
  '#let',
  '#f(',
  '/*',
  '*/',
  '```',
  '----',
  '|===',
  '.. note::',
  '::',
  '=== ===',
  '<A',
  'import {',
  '{{<',
  ':::',
  "\\'e",
);

describe('a masked text', () => {
  it('has the length and the line breaks of the text, whatever the language', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(...languageIds),
        (pieces, languageId) => {
          const text = pieces.join('');
          const masked = maskedText(text, markupReader(languageId)?.(text, 0).hidden ?? []);
          assert.equal(masked.length, text.length);
          assert.equal(masked.replace(/[^\r\n]/g, ' '), text.replace(/[^\r\n]/g, ' '));
        },
      ),
    );
  });
});
