import assert from 'node:assert/strict';
import { filterOf, noFilter, passes, type FilteredStatement } from '../../../../client/webview/filter';

const statement: FilteredStatement = {
  verdict: 'contradicted',
  rules: ['quote-altered'],
  sources: ['bridge'],
  text: '“It’s a façade,” Müller said.',
};

describe('the filter of a report', () => {
  it('matches every statement when it is empty', () => {
    assert.ok(passes(noFilter, statement));
  });

  for (const [name, right, wrong] of [
    ['verdict', 'contradicted', 'supported'],
    ['rule', 'quote-altered', 'quote-not-found'],
    ['source', 'bridge', 'harbour'],
    ['words', 'said facade', 'said nothing'],
  ] as const) {
    it(`compares the ${name}`, () => {
      assert.ok(passes({ ...noFilter, [name]: right }, statement));
      assert.ok(!passes({ ...noFilter, [name]: wrong }, statement));
    });
  }

  it('finds what something is found on', () => {
    assert.ok(passes({ ...noFilter, verdict: 'findings' }, statement));
    assert.ok(!passes({ ...noFilter, verdict: 'findings' }, { ...statement, rules: [] }));
  });

  it('matches only if all of its fields do', () => {
    assert.ok(
      !passes({ verdict: 'contradicted', rule: 'quote-altered', source: 'harbour', words: '' }, statement),
    );
  });

  it('ignores accents, case and curly marks of words', () => {
    assert.ok(passes({ ...noFilter, words: '"IT\'S muller' }, statement));
  });

  it('is empty if the saved state is no filter', () => {
    for (const saved of [undefined, null, 7, {}, { words: 7 }]) assert.deepEqual(filterOf(saved), noFilter);
  });

  it('is read from saved state', () => {
    const saved = { verdict: 'supported', rule: '', source: 'bridge', words: 'a b' };
    assert.deepEqual(filterOf(saved), saved);
  });
});
