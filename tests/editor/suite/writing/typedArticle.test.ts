import { paragraphs, typeArticle } from '../typedArticle';

/** A heading, quotations before and behind their speakers, a list, a block quotation: each opens something while it is typed. */
const typed = paragraphs.filter((_, index) => [0, 3, 7, 11].includes(index));

describe('a person who types', () => {
  it('gets what they typed, with every feature on', async () => {
    await typeArticle(typed, 'typed-paragraphs');
  });
});
