import assert from 'node:assert/strict';
import { filterOf, noFilter, passes, type Filtered } from '../../../../client/webview/filter';

const statement: Filtered = {
  verdict: 'contradicted',
  rules: ['quote-altered'],
  sources: ['bridge'],
  text: '“It’s a façade,” Müller said.',
};

describe('the filter of a report', () => {
  it('lets everything pass when it is empty', () => {
    assert.ok(passes(noFilter, statement));
  });

  for (const [name, right, wrong] of [
    ['verdict', 'contradicted', 'supported'],
    ['rule', 'quote-altered', 'quote-not-found'],
    ['source', 'bridge', 'harbour'],
    ['words', 'said facade', 'said nothing'],
  ] as const) {
    it(`goes by the ${name}`, () => {
      assert.ok(passes({ ...noFilter, [name]: right }, statement));
      assert.ok(!passes({ ...noFilter, [name]: wrong }, statement));
    });
  }

  it('wants all of its fields to fit', () => {
    assert.ok(
      !passes({ verdict: 'contradicted', rule: 'quote-altered', source: 'harbour', words: '' }, statement),
    );
  });

  it('finds words without their accents, case and curved marks', () => {
    assert.ok(passes({ ...noFilter, words: '"IT\'S muller' }, statement));
  });

  it('is none where what was kept is no filter', () => {
    for (const kept of [undefined, null, 7, {}, { words: 7 }]) assert.deepEqual(filterOf(kept), noFilter);
  });

  it('is what was kept', () => {
    const kept = { verdict: 'supported', rule: '', source: 'bridge', words: 'a b' };
    assert.deepEqual(filterOf(kept), kept);
  });
});
