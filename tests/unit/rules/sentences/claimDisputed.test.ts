import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'claim-disputed';
const sources = ['1,300', '1,900'].map((figure, at) => ({
  id: `paper-${String(at)}`,
  text: `The old bridge in Leeds carried ${figure} lorries on Monday.`,
}));

describe(rule, () => {
  it('reports what sources disagree on, with the passages of both', () => {
    const { severity, message, evidence } = new FactsJudge(sources).finding(
      rule,
      'The old bridge in Leeds carried ⟦1,900⟧ lorries on Monday.',
    );
    assert.equal(severity, 'information');
    assert.equal(message, 'The sources disagree: another says 1,300 lorries, not 1,900 (paper-0).');
    assert.deepEqual(
      evidence.map(({ sourceId, relation }) => [sourceId, relation]),
      [
        ['paper-0', 'contradicts'],
        ['paper-1', 'supports'],
      ],
    );
  });

  it('quotes the source that says the opposite', () => {
    const claim = 'The shipyard in Gdansk built two ferries for Norway.';
    const { message } = new FactsJudge([
      { id: 'a', text: claim },
      { id: 'b', text: 'The shipyard in Gdansk did not build two ferries for Norway.' },
    ]).finding(rule, claim.replace('built', '⟦built⟧'));
    assert.equal(
      message,
      'The sources disagree: another says the opposite (b): “The shipyard in Gdansk did not build two ferries for Norway”.',
    );
  });

  it('does not report what the draft gives to somebody', () => {
    new FactsJudge(sources).assertSilent(
      'The old bridge in Leeds carried 1,900 lorries on Monday, according to the council.',
    );
  });

  it('does not report what all sources agree on', () => {
    new FactsJudge(sources.slice(1)).assertSilent('The old bridge in Leeds carried 1,900 lorries on Monday.');
  });
});
