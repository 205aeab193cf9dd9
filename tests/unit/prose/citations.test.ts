import assert from 'node:assert/strict';
import { citationsIn } from '../../../server/src/core/prose/citations';
import { marked } from '../markedText';

function targets(text: string): [string, string][] {
  return citationsIn(text, 0, text.length).map(({ kind, target }) => [kind, target]);
}

describe('citationsIn', () => {
  it('finds keys in brackets', () => {
    assert.deepEqual(targets('[@000] and [@ee18e70c] and [@smith_2020:a]'), [
      ['key', '000'],
      ['key', 'ee18e70c'],
      ['key', 'smith_2020:a'],
    ]);
  });

  it('finds every key of a group, between prefixes and page numbers', () => {
    assert.deepEqual(targets('[see @000, pp. 3-4; also @001; -@002]'), [
      ['key', '000'],
      ['key', '001'],
      ['key', '002'],
    ]);
  });

  it('ends a key before the punctuation after it', () => {
    assert.deepEqual(targets('[@000: a part] [@001.]'), [
      ['key', '000'],
      ['key', '001'],
    ]);
  });

  it('finds references to footnotes', () => {
    assert.deepEqual(targets('one[^1] two[^note-2]'), [
      ['footnote', '1'],
      ['footnote', 'note-2'],
    ]);
  });

  it('has the span of the whole group, in offsets of the text', () => {
    const { text, spans } = marked('Before [@no] ⟦[@000; @001]⟧ and⟦[^a]⟧ after');
    assert.deepEqual(
      citationsIn(text, 10, text.length).map(({ span }) => span),
      [spans[0], spans[0], spans[1]],
    );
  });

  it('has the span of each key with its @', () => {
    const { text, spans } = marked('Before [see ⟦@000⟧, p. 3; -⟦@00⟧.]');
    assert.deepEqual(
      citationsIn(text, 7, text.length).map((citation) => citation.kind === 'key' && citation.keySpan),
      spans,
    );
  });

  it('does not take insertions, addresses and mentions for citations', () => {
    assert.deepEqual(targets('[Mr. Trump] [sic] [a@b.example] @000 [ @ ] [] [^] [^a b]'), []);
  });

  it('reads ten thousand open brackets at once', () => {
    assert.deepEqual(targets('[@'.repeat(10_000)), []);
  });
});
