import assert from 'node:assert/strict';
import { paragraphs, typeArticle } from '../typedArticle';

describe('a person who types a whole article', () => {
  it('gets what they typed, with every feature on', async function () {
    this.timeout(900_000);
    assert.ok(paragraphs.join(' ').split(/\s+/).length >= 590);
    await typeArticle(paragraphs, 'typed-article');
  });
});
