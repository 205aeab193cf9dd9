import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/core/archive/article';
import type { SourceMetadata } from '../../../server/src/core/archive/source';
import { seed } from '../seeds';

const body = 'The minister said on Monday that he would go to the meeting with all the others.';

function metadataOf(...head: string[]): SourceMetadata {
  return readArticle({ id: 'a', text: [...head, body, body.replace('Monday', 'Tuesday')].join('\n\n') })
    .metadata;
}

describe('metadata of the seed articles', () => {
  const expected: readonly (readonly [string, SourceMetadata])[] = [
    [
      '000',
      {
        title:
          'The United States and Russia have allegedly already discussed a model to end the war in Ukraine',
      },
    ],
    ['001', { title: 'U.S.-Russia Peace Talks on Ukraine Set to Focus on Territorial Concessions' }],
    ['002', { title: 'U.S. Support for Ukraine Contingent on Territorial Concessions', outlet: 'MENAFN' }],
    ['003', { dateline: 'Moscow/washington' }],
    [
      '004',
      {
        title: 'US, Russia plan truce deal to cement Putin’s gains in Ukraine: Bloomberg',
        outlet: 'Anadolu Agency',
        dateline: 'WASHINGTON',
        byline: 'Diyar Guldogan',
      },
    ],
  ];
  for (const [id, metadata] of expected) {
    it(id, () => {
      assert.deepEqual(readArticle(seed(id)).metadata, metadata);
    });
  }
});

describe('metadata of an article', () => {
  it('has the first line of some length that ends no sentence as its title', () => {
    assert.equal(
      metadataOf('Two leaders meet in Geneva', 'Talks go on next week').title,
      'Two leaders meet in Geneva',
    );
  });

  it('has no title where the text begins with a sentence', () => {
    assert.equal(metadataOf().title, undefined);
  });

  it('takes no label, byline or date for the title', () => {
    assert.equal(
      metadataOf('News', 'By Diyar Guldogan', 'Published: 15 August 2025', 'Two leaders meet in Geneva')
        .title,
      'Two leaders meet in Geneva',
    );
  });

  for (const [line, byline] of [
    ['By Diyar Guldogan', 'Diyar Guldogan'],
    ['by Anna de Vries and Sean O’Neill', 'Anna de Vries and Sean O’Neill'],
    ['By Diyar Guldogan | 15 August 2025', 'Diyar Guldogan'],
  ] as const) {
    it(`reads the byline “${line}”`, () => {
      assert.equal(metadataOf('Two leaders meet in Geneva', line).byline, byline);
    });
  }

  it('takes no sentence for a byline', () => {
    assert.equal(metadataOf('By Monday the talks were over.').byline, undefined);
  });

  for (const [dateline, place, outlet] of [
    ['KYIV (Reuters) - ', 'KYIV', 'Reuters'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', 'Associated Press'],
    ['(AFP) ', undefined, 'Agence France-Presse'],
    ['HARBURY (The Harbury Gazette) — ', 'HARBURY', 'The Harbury Gazette'],
    ['LONDON – ', 'LONDON', undefined],
  ] as const) {
    it(`reads the dateline “${dateline}”`, () => {
      const { metadata } = readArticle({ id: 'a', text: `Two leaders meet in Geneva\n${dateline}${body}` });
      assert.deepEqual([metadata.dateline, metadata.outlet], [place, outlet]);
    });
  }

  it('takes no dash in a headline for a dateline', () => {
    assert.equal(metadataOf('Ukraine war – What we know so far').dateline, undefined);
  });

  for (const [line, date] of [
    ['15 August 2025', '2025-08-15'],
    ['August 5, 2025', '2025-08-05'],
    ['Published: Aug. 15, 2025, 10:30', '2025-08-15'],
    ['Updated on Friday, 15th August 2025', '2025-08-15'],
    ['2025-08-15', '2025-08-15'],
  ] as const) {
    it(`reads the date of “${line}”`, () => {
      assert.equal(metadataOf('Two leaders meet in Geneva', line).date, date);
    });
  }

  it('takes no date of a caption or sentence for the article’s', () => {
    assert.equal(
      metadataOf(
        'Putin and Trump in Osaka, June 28, 2019. REUTERS/Kevin Lamarque',
        'Two leaders meet in Geneva',
      ).date,
      undefined,
    );
    assert.equal(metadataOf('On June 28, 2019, the two leaders met in Osaka.').date, undefined);
  });

  it('is what the source gives, where it gives it', () => {
    const metadata = { title: 'Given', outlet: 'The Paper', date: '2025-01-02', url: 'https://a.example' };
    assert.deepEqual(readArticle({ ...seed('004'), metadata }).metadata, {
      ...metadata,
      dateline: 'WASHINGTON',
      byline: 'Diyar Guldogan',
    });
  });
});
