import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';
import { seeds } from '../../seeds';

function findingsOf(text: string, sources: Parameters<typeof createChecker>[0] = { sources: seeds }) {
  return createChecker(sources).check({ text, languageId: 'plaintext' }).findings;
}

describe('claims of bad input', () => {
  it('are checked where a number has 400 digits', () => {
    const rules = findingsOf(`Trump doubled tariffs on Indian goods to ${'9'.repeat(400)}%.`).map(
      ({ rule }) => rule,
    );
    assert.deepEqual(
      rules.filter((rule) => rule !== 'contradicted-number'),
      [],
    );
  });

  it('are no dates where a date does not exist', () => {
    assert.deepEqual(findingsOf('The festival took place on 31 February 2014 and 99 May 2015.'), []);
  });

  it('are passed over where they have 2,000 words', () => {
    const words = Array.from(
      { length: 2000 },
      (_, at) => `Ukraine${String(at)} accepted the ceasefire of Putin`,
    );
    assert.deepEqual(
      findingsOf(`${words.join(' ')}.`).filter(({ rule }) => rule.startsWith('contradicted-')),
      [],
    );
  });

  it('are checked against a sentence repeated 20,000 times', function () {
    this.timeout(300_000);
    const text = 'The old bridge in Leeds carried 1,300 lorries on Monday. '.repeat(20_000);
    const checker = createChecker({ sources: [{ id: 'a', text }] });
    const { statements } = checker.check({
      text: 'The old bridge in Leeds carried 1,300 lorries on Monday.',
      languageId: 'plaintext',
    });
    assert.deepEqual(
      statements.map(({ verdict, evidence }) => [verdict, evidence[0]?.sourceId]),
      [['supported', 'a']],
    );
    const changed = checker.check({
      text: 'The old bridge in Leeds carried 1,900 lorries on Monday.',
      languageId: 'plaintext',
    });
    assert.deepEqual(
      changed.findings.map(({ rule }) => rule),
      ['contradicted-number'],
    );
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['marks alone', '… “” % $ — 5'],
    ['lone surrogates', 'Trump \ud800 doubled tariffs \udfff to 25%.'],
    ['one letter over and over', 'a'.repeat(50_000)],
  ] as const) {
    it(`are none, or sound, where there is ${what}`, () => {
      assert.doesNotThrow(() => findingsOf(text));
    });
  }

  it('have no source', () => {
    assert.deepEqual(findingsOf('Crimea was annexed by Moscow in 2012.', {}), []);
  });
});
