import assert from 'node:assert/strict';
import {
  contentTokens,
  isDenied,
  lookupKey,
  nameRange,
  sameName,
} from '../../../../server/src/core/archive/index/contentTokens';
import type { ContentToken } from '../../../../server/src/core/archive/index/contentTokens';
import { analyse } from '../../../../server/src/core/prose/tokens';

function tokensOf(text: string): readonly ContentToken[] {
  return contentTokens(analyse(text).tokens);
}

/** The token of a text that has these letters. */
function token(text: string, word: string): ContentToken {
  const found = tokensOf(text).find((one) => one.text === word);
  assert.ok(found);
  return found;
}

describe('nameRange', () => {
  it('goes from the first word of the name around a token to after its last', () => {
    const tokens = tokensOf('The bridge was opened by Ann Lee in Leeds.');
    const at = tokens.findIndex(({ text }) => text === 'Lee');
    assert.deepEqual(nameRange(at, tokens), [at - 1, at + 1]);
  });
});

describe('isDenied', () => {
  const denied = (text: string) => tokensOf(text).flatMap((one) => (isDenied(one) ? [one.text] : []));

  it('is true of what a negator governs, up to the clause’s end', () => {
    assert.deepEqual(denied('The council did not approve the plan, but the mayor did.'), [
      'approve',
      'the',
      'plan',
    ]);
  });

  it('is true of what a verb of refusal governs', () => {
    assert.deepEqual(denied('The union refused to sign.'), ['to', 'sign']);
  });

  it('is false of what two negators govern', () => {
    assert.equal(isDenied(token('The union did not refuse to sign.', 'sign')), false);
  });

  it('is false after “not only”', () => {
    assert.deepEqual(denied('The ferry sailed not only to Norway.'), []);
  });
});

describe('lookupKey', () => {
  const keys = (text: string) => tokensOf(text).flatMap((one) => (one.content ? [lookupKey(one)] : []));

  it('is one for the words of a family, a country by any name, and a figure with or without separators', () => {
    assert.deepEqual(
      keys('They annexed Russia for 1,300 days.'),
      keys('They planned an annexation of Moscow for 1300 days.').slice(1),
    );
  });
});

describe('sameName', () => {
  const compare = (a: string, b: string) => sameName(token(`We met ${a}.`, a), token(`We met ${b}.`, b));

  it('is the same in another spelling, a metonym for one country, and different otherwise', () => {
    assert.equal(compare('Zelensky', 'Zelenskyy'), 'same');
    assert.equal(compare('Moscow', 'Russia'), 'metonym');
    assert.equal(compare('Leeds', 'Bradford'), 'different');
  });
});
