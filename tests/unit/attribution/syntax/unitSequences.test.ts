import assert from 'node:assert/strict';
import { unitSequences } from '../../../../server/src/core/attribution/syntax/unitSequences';

/** The texts of the units of each sentence. */
function sentences(text: string): string[][] {
  const [sequence] = unitSequences(text);
  assert.ok(sequence, 'a sequence of units');
  return sequence.sentences.map(({ from, to }) => sequence.units.slice(from, to).map((unit) => unit.text));
}

describe('unitSequences', () => {
  it('takes a quotation for one unit', () => {
    assert.deepEqual(sentences('“We are ready. All of us,” she said.'), [
      ['“We are ready. All of us,”', 'she', 'said', '.'],
    ]);
  });

  it('has sentences as half-open ranges that follow one another and cover all units', () => {
    const [sequence] = unitSequences('We left. He said so. “Why?” she asked. “Nobody knows,” he said.');
    assert.ok(sequence);
    const { sentences: ranges, units } = sequence;
    assert.ok(ranges.length > 2);
    assert.deepEqual(
      ranges.map(({ from }) => from),
      [0, ...ranges.slice(0, -1).map(({ to }) => to)],
    );
    assert.equal(ranges.at(-1)?.to, units.length);
  });

  it('gives the quotation of a unit', () => {
    const [sequence] = unitSequences('“We are ready,” she said.');
    const quotation = sequence?.units[0] && sequence.quotations.get(sequence.units[0]);
    assert.deepEqual(quotation?.inner, { start: 1, end: 14 });
  });

  it('ends a sentence after a quotation that ends with a full stop', () => {
    assert.deepEqual(sentences('She said: “We are ready.” He left.'), [
      ['She', 'said', ':', '“We are ready.”'],
      ['He', 'left', '.'],
    ]);
  });

  it('keeps a quoted question and its short cue together', () => {
    assert.deepEqual(sentences('“Are we ready?” The mayor asked.'), [
      ['“Are we ready?”', 'The', 'mayor', 'asked', '.'],
    ]);
  });

  it('parts a quoted question from a long sentence after it', () => {
    const [, second] = sentences(
      '“Are we ready?” The mayor of Hollin and all her deputies left the hall at once.',
    );
    assert.equal(second?.[0], 'The');
  });

  it('reads the words of a quotation that holds another quotation', () => {
    const text = '“I heard him say ‘we have to get approval first’ and leave,” Mara Quill said.';
    assert.deepEqual(
      unitSequences(text).map(({ depth, units }) => [depth, units[0]?.text]),
      [
        [0, text.slice(0, -' Mara Quill said.'.length)],
        [1, 'I'],
      ],
    );
  });

  it('does not read the words of any other quotation', () => {
    assert.equal(unitSequences('“We are ready for whatever comes,” she said.').length, 1);
  });

  it('gives one empty sequence for an empty text', () => {
    assert.deepEqual(unitSequences(''), [{ units: [], quotations: new Map(), sentences: [], depth: 0 }]);
  });
});
