import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';

/** The verdict on a draft's only statement against an article. */
function verdict(draft: string, article: string): string | undefined {
  const { statements } = createChecker({ sources: [{ id: 'a', text: article }] }).check({
    text: draft,
    languageId: 'markdown',
  });
  assert.equal(statements.length, 1);
  return statements[0]?.verdict;
}

describe('what a draft reports of a named speaker', () => {
  const draft = 'Marta Lind said the old bridge in Leeds would close in March.';

  it('is supported by a passage that names the speaker', () => {
    assert.equal(
      verdict(draft, 'The old bridge in Leeds would close in March, Ms Lind told the council.'),
      'supported',
    );
  });

  it('is supported by a passage beside which the speaker is named', () => {
    const article = 'Marta Lind leads the council. She said the old bridge in Leeds would close in March.';
    assert.equal(verdict(draft, article), 'supported');
  });

  it('is not supported by a passage that has nobody of the name say it', () => {
    assert.equal(verdict(draft, 'The old bridge in Leeds would close in March.'), 'unverified');
  });

  it('needs no name of a speaker who has none', () => {
    const official = 'An official said the old bridge in Leeds would close in March.';
    assert.equal(verdict(official, 'The old bridge in Leeds would close in March.'), 'supported');
  });
});
