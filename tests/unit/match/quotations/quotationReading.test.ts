import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import { readQuotation } from '../../../../server/src/core/match/quotations/quotationReading';
import type { QuotationReading } from '../../../../server/src/core/match/quotations/quotationReading';

const text = [
  'The minister said that the plan was not ready for the vote.',
  'Anna Kelly said: “We will talk about land, about prisoners and about the children who were taken away. Nobody else will talk about power plants.”',
].join('\n');

const archive = new Archive();
archive.add(readArticle({ id: 'a', text }));

function read(quotation: string, speaker: 'same' | 'different' | 'unknown' = 'unknown'): QuotationReading {
  return readQuotation([quotation], archive, () => speaker);
}

describe('readQuotation', () => {
  const renderings: readonly (readonly [string, string, QuotationReading['rendering']])[] = [
    ['words in the source’s quotation marks', 'We will talk about land', 'verbatim'],
    ['the same with an ellipsis', 'We will talk about land … and about the children', 'verbatim'],
    [
      'two stretches joined',
      'We will talk about land. Nobody else will talk about power plants.',
      'verbatim',
    ],
    ['words of the article’s own', 'the plan was not ready for the vote', 'paraphrase'],
    ['three words of the article’s own', 'ready for the', 'none'],
    ['most of the content words', 'We will speak about land, about prisoners and about children', 'altered'],
    ['few of them', 'We will speak about water, about prices and about children', 'none'],
    ['words that are nowhere', 'Every village will be ours by Christmas', 'none'],
  ];
  for (const [what, quotation, rendering] of renderings) {
    it(`${what}: ${rendering}`, () => {
      assert.equal(read(quotation).rendering, rendering);
    });
  }

  it('takes half of the content words for a rendering only where the speaker is the same', () => {
    const quotation = 'We will talk about land, about money and the soldiers';
    assert.equal(read(quotation, 'same').rendering, 'altered');
    assert.equal(read(quotation, 'different').rendering, 'none');
    assert.equal(read(quotation, 'unknown').rendering, 'none');
  });

  it('takes two words that agree for chance', () => {
    assert.equal(read('talk about water', 'same').rendering, 'none');
  });

  it('puts the place where the speaker is the same first', () => {
    const both = new Archive();
    both.add(readArticle({ id: 'a', text: 'Kelly said: “We will talk about land.”' }));
    both.add(readArticle({ id: 'b', text: 'Leavitt said: “We will talk about land.”' }));
    const { matches } = readQuotation(['We will talk about land'], both, ({ article }) =>
      article.id === 'b' ? 'same' : 'different',
    );
    assert.deepEqual(
      matches.map(({ match, speaker }) => [match.article.id, speaker]),
      [
        ['b', 'same'],
        ['a', 'different'],
      ],
    );
  });

  it('passes over places where the words only stand apart, where they stand together in another', () => {
    const both = new Archive();
    both.add(
      readArticle({
        id: 'apart',
        text: 'Kelly said: “We will talk about land, and then at the end of it all we will talk of money and prisoners of war.”',
      }),
    );
    both.add(
      readArticle({ id: 'together', text: 'Kelly said: “We will talk about land and prisoners of war.”' }),
    );
    const { matches } = readQuotation(
      ['We will talk about land and prisoners of war'],
      both,
      () => 'unknown',
    );
    assert.deepEqual(
      matches.map(({ match }) => match.article.id),
      ['together'],
    );
  });

  it('joins no stretch of less than three words', () => {
    assert.notEqual(read('We will talk about power plants').rendering, 'verbatim');
  });
});
