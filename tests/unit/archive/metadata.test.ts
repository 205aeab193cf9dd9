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

  const heads: readonly (readonly [string, readonly string[], SourceMetadata])[] = [
    [
      'byline, outlet and date on lines of their own',
      ['Bay votes for wall', 'By Nell Ostrander', 'The Bay Courier', 'May 4, 2026'],
      {
        title: 'Bay votes for wall',
        byline: 'Nell Ostrander',
        outlet: 'The Bay Courier',
        date: '2026-05-04',
      },
    ],
    [
      'a masthead above, and a name without “By”',
      [
        'THE BAY COURIER',
        '4 May 2026',
        'Two leaders meet in Geneva',
        'Nell Ostrander',
        'Published: 5 May 2026',
      ],
      {
        title: 'Two leaders meet in Geneva',
        byline: 'Nell Ostrander',
        outlet: 'THE BAY COURIER',
        date: '2026-05-04',
      },
    ],
    [
      'one line with all three',
      ['Two leaders meet in Geneva', 'Nell Ostrander | The Bay Courier | 4 May 2026'],
      {
        title: 'Two leaders meet in Geneva',
        byline: 'Nell Ostrander',
        outlet: 'The Bay Courier',
        date: '2026-05-04',
      },
    ],
    [
      'an outlet behind the byline',
      ['Two leaders meet in Geneva', 'By Nell Ostrander, The Bay Courier'],
      { title: 'Two leaders meet in Geneva', byline: 'Nell Ostrander', outlet: 'The Bay Courier' },
    ],
    [
      'a reporter with their office, and a label of the outlet',
      ['Harbour wall wins', 'Nell Ostrander, political correspondent', 'Source: Hollin Online'],
      { title: 'Harbour wall wins', byline: 'Nell Ostrander', outlet: 'Hollin Online' },
    ],
    [
      '“By” on a line of its own',
      ['Two leaders meet in Geneva', 'By', 'Nell Ostrander', 'Radio Hollin'],
      { title: 'Two leaders meet in Geneva', byline: 'Nell Ostrander', outlet: 'Radio Hollin' },
    ],
    [
      'a notice about cookies',
      ['We use cookies to improve your visit', 'Two leaders meet in Geneva'],
      { title: 'Two leaders meet in Geneva' },
    ],
    [
      'a headline that ends with a paper’s word',
      ['Council meets the press'],
      { title: 'Council meets the press' },
    ],
    ['the name of a section', ['World News', '4 May 2026'], { date: '2026-05-04' }],
  ];
  for (const [what, head, metadata] of heads) {
    it(`is read from a head with ${what}`, () => {
      assert.deepEqual(metadataOf(...head), metadata);
    });
  }

  it('is read from a paragraph of Markdown that joins the lines of the head', () => {
    const text = `# Bay votes for wall\n\n**By Nell Ostrander**\nThe Bay Courier\n4 May 2026\n\n${body}\n`;
    assert.deepEqual(readArticle({ id: 'a', text, format: 'markdown' }).metadata, {
      title: 'Bay votes for wall',
      byline: 'Nell Ostrander',
      outlet: 'The Bay Courier',
      date: '2026-05-04',
    });
  });

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
