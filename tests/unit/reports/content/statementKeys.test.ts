import assert from 'node:assert/strict';
import type { Statement } from '../../../../server/src/core/index';
import { statementKeys } from '../../../../server/src/reports/content/statementKeys';

const statement = (text: string, kind: Statement['kind'] = 'claim', start = 0): Statement => ({
  kind,
  span: { start, end: start + text.length },
  text,
  verdict: 'unverified',
  support: 0,
  evidence: [],
});

function keysOf(...statements: Statement[]): (string | undefined)[] {
  const keys = statementKeys(statements);
  return statements.map((each) => keys.get(each));
}

describe('the key of a statement', () => {
  it('stays the same at another place and with other line breaks', () => {
    const [key] = keysOf(statement('The bridge is open.'));
    assert.deepEqual(keysOf(statement('The bridge\nis open.', 'claim', 40)), [key]);
  });

  it('changes with the words and the kind', () => {
    const [open, shut, quoted] = keysOf(statement('Open.'), statement('Shut.'), statement('Open.', 'quote'));
    assert.equal(new Set([open, shut, quoted]).size, 3);
  });

  it('is numbered for equal statements', () => {
    const [first, second, third] = keysOf(statement('Open.'), statement('Open.'), statement('Open.'));
    assert.deepEqual([second, third], [`${first}-2`, `${first}-3`]);
  });

  it('has letters, digits and hyphens only', () => {
    for (const key of keysOf(statement('“Straße” <b>'), statement('')))
      assert.match(key ?? '', /^[a-z0-9-]+$/);
  });
});
