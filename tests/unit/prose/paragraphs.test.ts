import assert from 'node:assert/strict';
import { paragraphsIn } from '../../../server/src/core/prose/paragraphs';
import type { LanguageId } from '../../../server/src/core/prose/prose';

const read = (text: string, languageId: LanguageId = 'markdown'): [string, string][] =>
  paragraphsIn(text, languageId).map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

describe('paragraphsIn', () => {
  it('lists headings and paragraphs', () => {
    assert.deepEqual(read('# One\n\nTwo,\ntwo.\n\nThree.\n'), [
      ['heading', '# One'],
      ['paragraph', 'Two,\ntwo.'],
      ['paragraph', 'Three.'],
    ]);
  });

  it('lists the items of lists', () => {
    assert.deepEqual(
      read('- one\n- two\n').map(([kind]) => kind),
      ['paragraph', 'paragraph'],
    );
  });

  it('lists whole tables', () => {
    const tables = '| a | b |\n| - | - |\n| c | d |\n\n| e |\n| - |\n| f |\n';
    assert.equal(read(tables).length, 2);
  });

  it('lists the lines of plain text', () => {
    assert.deepEqual(read('One is here.\nTwo is here.\n', 'plaintext'), [
      ['paragraph', 'One is here.'],
      ['paragraph', 'Two is here.'],
    ]);
  });

  it('leaves out front matter and code', () => {
    assert.deepEqual(read('---\ntitle: x\n---\n\nOne.\n\n```\ncode\n```\n'), [['paragraph', 'One.']]);
  });
});
