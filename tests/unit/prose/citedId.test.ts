import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citedId, citedIds } from '../../../server/src/core/prose/citedId';

const ids = ['000_aa', '001_ab', '001_b', '001'];

describe('citedId', () => {
  it('is the id that equals the key, even where others begin with it', () => {
    assert.equal(citedId('001', ids), '001');
  });

  it('is the only id that begins with the key', () => {
    assert.equal(citedId('000', ids), '000_aa');
  });

  it('is undefined where several ids begin with the key', () => {
    assert.equal(citedId('001_', ids), undefined);
  });

  it('is undefined where no id begins with the key', () => {
    assert.equal(citedId('002', ids), undefined);
  });

  it('is undefined for an empty key', () => {
    assert.equal(citedId('', ['000']), undefined);
  });

  it('tells upper case from lower case', () => {
    assert.equal(citedId('Report', ['report']), undefined);
  });

  it('names every id by itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (some) => {
        for (const id of some) assert.equal(citedId(id, some), id);
      }),
    );
  });
});

describe('citedIds', () => {
  it('lists every id that an ambiguous key may mean', () => {
    assert.deepEqual(citedIds('001_', ids), ['001_ab', '001_b']);
  });

  it('lists none for an unknown key', () => {
    assert.deepEqual(citedIds('002', ids), []);
  });
});
