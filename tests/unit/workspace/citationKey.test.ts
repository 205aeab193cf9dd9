import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citedId } from '../../../server/src/core/editor';
import { citationsIn } from '../../../server/src/core/prose/citations';
import { citationKey } from '../../../server/src/workspace/citationKey';

describe('the citation key of a source', () => {
  it('is the beginning of its id up to the first separator', () => {
    assert.equal(citationKey('000_27facc', ['000_27facc', '001_ee18e7']), '000');
    assert.equal(citationKey('Bridge to open', ['Bridge to open']), 'Bridge');
    assert.equal(citationKey('Brücke-offen', ['Brücke-offen']), 'Brücke');
  });

  it('is the whole id where that beginning is also one of another id', () => {
    const ids = ['bridge-2024', 'bridge-2025'];
    assert.equal(citationKey('bridge-2024', ids), 'bridge-2024');
  });

  it('is the whole id where it has no separator', () => {
    assert.equal(citationKey('bridge', ['bridge', 'bridge-2025']), 'bridge');
  });

  it('is the longest unique beginning that can stand behind @ where the id itself cannot', () => {
    assert.equal(citationKey('town.hall.', ['town.hall.', 'town.square']), 'town.hall');
  });

  it('does not exist for an id that cannot be told from others by what can stand behind @', () => {
    assert.equal(citationKey('a b', ['a b', 'a c']), undefined);
    assert.equal(citationKey('(a)', ['(a)']), undefined);
  });

  it('names its source when it is read', () => {
    const id = fc.string({ unit: fc.constantFrom('a', 'b', '0', '_', '-', '.', ' ', ':', '(', 'ä', '/') });
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 6 }), (ids) => {
        for (const each of ids) {
          const key = citationKey(each, ids);
          if (key === undefined) continue;
          const text = `As they said [@${key}].`;
          const [citation] = citationsIn(text, 0, text.length);
          assert.equal(citation && citedId(citation.target, ids), each);
        }
      }),
    );
  });
});
