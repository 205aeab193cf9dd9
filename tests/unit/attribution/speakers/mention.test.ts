import assert from 'node:assert/strict';
import type { Mention } from '../../../../server/src/core/attribution/speakers/mention';
import { mentionIn } from '../parsedText';

function mention(text: string, words: string): Mention {
  return mentionIn(text, words).mention;
}

describe('mentionOf', () => {
  it('gives the span and the text with the phrases that depend on it', () => {
    const text = 'A source close to the council said so.';
    const { start, end, text: own } = mention(text, 'source');
    assert.deepEqual(
      [text.slice(start, end), own],
      ['A source close to the council', 'source close to the council'],
    );
  });

  it('keeps the “The” of a name', () => {
    assert.equal(mention('The Times said so.', 'Times').name, 'The Times');
  });

  it('takes a number after a name into the name', () => {
    assert.equal(mention('She spoke on Radio 4.', 'Radio').name, 'Radio 4');
  });

  it('parts a name from its titles and tells the gender of a title', () => {
    const { name, role, gender, kind } = mention('Deputy mayor Mrs. Mara Quill said so.', 'Quill');
    assert.deepEqual([name, role, gender, kind], ['Mara Quill', 'deputy mayor mrs.', 'female', 'person']);
  });

  it('takes the role from an apposition after the name', () => {
    const { name, role } = mention('Mara Quill, head of the port authority, said so.', 'Quill');
    assert.deepEqual([name, role], ['Mara Quill', 'head of the port authority']);
  });

  it('takes the name from an apposition after the role', () => {
    const { name, role, kind } = mention('The foreign policy chief, Mara Quill, said so.', 'chief');
    assert.deepEqual([name, role, kind], ['Mara Quill', 'foreign policy chief', 'person']);
  });

  it('takes no other name after a comma for an apposition', () => {
    assert.equal(mention('Mara Quill, Edgar Brandt and others left.', 'Quill').role, undefined);
  });

  it('gives the owner of somebody’s words', () => {
    assert.equal(mention('Mara Quill’s answer came.', 'answer').owner, 'Mara Quill');
  });

  it('gives no owner of other things', () => {
    assert.equal(mention('Mara Quill’s house burned.', 'house').owner, undefined);
  });

  it('knows a pronoun', () => {
    const { pronoun, plural } = mention('Then they said so.', 'they');
    assert.deepEqual([pronoun, plural], ['they', true]);
  });

  it('knows a mention after a preposition', () => {
    assert.equal(mention('She went to Hollin.', 'Hollin').afterPreposition, true);
  });

  it('tells a definite mention from an indefinite one', () => {
    assert.deepEqual(
      [mention('Then the official left.', 'official'), mention('Then an official left.', 'official')].map(
        ({ definite }) => definite,
      ),
      [true, false],
    );
  });

  for (const [text, words, kind] of [
    ['Mara Quill left.', 'Quill', 'person'],
    ['The mayor left.', 'mayor', 'person'],
    ['The Port Authority left.', 'Authority', 'organization'],
    ['The ministry objected.', 'ministry', 'organization'],
    ['Quill objected.', 'Quill', 'unknown'],
    ['An official objected.', 'official', 'anonymous'],
    ['Many disagreed.', 'Many', 'anonymous'],
    ['The report came out.', 'report', 'document'],
  ] as const) {
    it(`takes “${words}” for ${kind} in: ${text}`, () => {
      assert.equal(mention(text, words).kind, kind);
    });
  }
});
