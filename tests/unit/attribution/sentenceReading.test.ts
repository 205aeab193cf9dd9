import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paragraphAttributions } from '../../../server/src/core/attribution/paragraphAttributions';
import { readUnits, rememberingReader } from '../../../server/src/core/attribution/sentenceReading';

const sentences = [
  'Mara Quill, the harbour’s director, told The Herald that the quay would stay open.',
  '“We will sign it,” she said, citing two officials.',
  '“And then we wait.”',
  'Brandt and Quill denied it:',
  'The port of Hamburg, which “was never asked”, said so to reporters.',
  'It reportedly rained.',
  '“He was saying, ‘Stay away from it,’ to all of us,” Brandt said.',
];
const paragraph = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 })
  .map((some) => some.join(' '));

describe('a reader that remembers sentences', () => {
  it('reads only the sentence that has changed, and those whose next words have', () => {
    const read: string[] = [];
    const reader = rememberingReader(100, (sentence, text) => {
      const { from, to } = sentence.range;
      read.push(text.slice(sentence.units[from]?.start, sentence.units[to - 1]?.end));
      return readUnits(sentence);
    });
    const text = 'Quill said it would close. The quay was open all day. Nobody was asked. Brandt denied it.';
    paragraphAttributions(text, reader);
    read.length = 0;

    paragraphAttributions(text.replace('said it', 'said that it'), reader);

    assert.deepEqual(read, ['Quill said that it would close.']);
  });

  it('finds what a reader finds that remembers nothing', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 6 }), (texts) => {
        const reader = rememberingReader(6);
        for (const text of texts)
          assert.deepEqual(paragraphAttributions(text, reader), paragraphAttributions(text));
      }),
    );
  });
});
