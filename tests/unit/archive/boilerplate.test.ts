import assert from 'node:assert/strict';
import { boilerplateOf } from '../../../server/src/core/archive/boilerplate';
import type { BoilerplateReason } from '../../../server/src/core/archive/boilerplate';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import { seed } from '../seeds';

/** The boilerplate of a text: why, and how the block begins. */
function boilerplate(text: string): [BoilerplateReason, string][] {
  const { blocks } = parseProse(text, 'plaintext');
  return [...boilerplateOf(blocks)]
    .sort(([a], [b]) => a - b)
    .map(([index, reason]) => [reason, (blocks[index]?.text ?? '').slice(0, 40)]);
}

const paragraphs = [
  'The minister said that he would go to the meeting in Geneva with all the others.',
  'She told the committee that the talks had been good, but that nothing was agreed yet.',
  'In the capital, people were waiting for the news that the war would be over by the summer.',
  'It was the third meeting of the two leaders in the same city since the end of January.',
  'Officials of both sides said afterwards that they had spoken about land and about prisoners.',
  'The next round is expected for the week after the holidays, but no date has been set.',
];

/** The reason that a line is boilerplate among the paragraphs of an article, or undefined. */
function reasonOf(line: string, after = 3): BoilerplateReason | undefined {
  const lines = [...paragraphs.slice(0, after), line, ...paragraphs.slice(after)];
  const { blocks } = parseProse(lines.join('\n\n'), 'plaintext');
  assert.equal(blocks.length, lines.length);
  return boilerplateOf(blocks).get(after);
}

describe('boilerplate of the seed articles', () => {
  it('000: advertisements, labels, image credits and their captions', () => {
    assert.deepEqual(boilerplate(seed('000').text), [
      ['furniture', 'ADVERTISEMENT'],
      ['furniture', 'RELATED:'],
      ['caption', 'The U.S. and Russia have allegedly discus'.slice(0, 40)],
      ['credit', 'Image credits: Kremlin Press Office/Gett'],
      ['repeated', 'ADVERTISEMENT'],
      ['credit', 'Image credits: Elmurod Usubaliev/Getty I'],
      ['repeated', 'ADVERTISEMENT'],
      ['caption', 'Zelenskyy has rejected any plan to hand '],
      ['credit', 'Image credits: Omer Messinger/Getty Imag'],
      ['repeated', 'ADVERTISEMENT'],
      ['credit', 'Image credits: Win McNamee/Getty Images'],
      ['repeated', 'ADVERTISEMENT'],
      ['caption', 'Russia has been trying to seize more gro'],
      ['credit', 'Image credits: Getty Images'],
      ['repeated', 'ADVERTISEMENT'],
    ]);
  });

  it('001: the caption with an agency’s credit, and the comments', () => {
    assert.deepEqual(
      boilerplate(seed('001').text),
      [
        ['caption', 'Russia’s President Vladimir Putin and U.S'],
        ['comments', 'COMMENTS'],
      ].map(([reason, text]) => [reason, text?.slice(0, 40)]),
    );
  });

  it('002: the error banner, the block that occurs twice, the disclaimer and the comments', () => {
    assert.deepEqual(boilerplate(seed('002').text), [
      ['status', '403'],
      ['status', 'Sorry!!'],
      ['status', "Error! We're sorry, but the page you wer"],
      ['repeated', 'Media referenced anonymous U.S. official'],
      ['repeated', 'The proposed framework, according to the'],
      ['repeated', 'Russian Foreign Minister Sergey Lavrov h'],
      ['repeated', 'Axios further reported that U.S. officia'],
      ['repeated', 'Moscow, however, has emphasized that Don'],
      ['repeated', 'Moscow maintains that lasting peace requ'],
      ['legal', 'Legal Disclaimer:'],
      ['legal', 'MENAFN provides the information “as is” '],
      ['comments', 'Comments'],
      ['comments', 'No comment'],
    ]);
  });

  it('003: none', () => {
    assert.deepEqual(boilerplate(seed('003').text), []);
  });

  it('004: the label, the counter and the line in another language', () => {
    assert.deepEqual(boilerplate(seed('004').text), [
      ['furniture', 'Kaynak:'],
      ['furniture', 'This news has been read 157 times in tot'],
      ['foreign', 'Türkçe karakter kullanılmayan ve büyük h'],
    ]);
  });
});

describe('boilerplate of other pages', () => {
  const found: readonly (readonly [BoilerplateReason, string])[] = [
    ['furniture', 'Advertisement'],
    ['furniture', 'Story continues below advertisement'],
    ['furniture', 'Sign up for the newsletter'],
    ['furniture', 'Subscribe to our newsletter for more'],
    ['furniture', 'Read more: Trump meets Putin'],
    ['furniture', 'Related: Trump meets Putin'],
    ['furniture', 'Share this article'],
    ['furniture', 'Follow us on Facebook'],
    ['furniture', '5 min read'],
    ['furniture', 'Tags: Ukraine, Russia'],
    ['credit', 'Photo: AP'],
    ['credit', 'Photo by Win McNamee/Getty Images'],
    ['credit', '(Evan Vucci/AP)'],
    ['credit', '© 2025 The Agency. All rights reserved.'],
    ['caption', 'A woman walks past a ruin in the city of Kharkiv, May 3, 2024. AP Photo/Evan Vucci'],
    ['status', '404'],
    ['status', '404 Not Found'],
    ['status', 'Error 503: Service Unavailable'],
    ['status', 'Sorry, this page was not found!'],
    ['foreign', 'Büyük harflerle yazılmış yorumlar sitemizde onaylanmamaktadır.'],
  ];
  for (const [reason, line] of found) {
    it(`${reason}: ${line}`, () => {
      assert.equal(reasonOf(line), reason);
    });
  }

  it('a notice that has a term in quotation marks', () => {
    assert.equal(
      reasonOf(
        'The page is given “as is” without warranty. We are not liable for it. All rights reserved.',
        6,
      ),
      'legal',
    );
  });

  it('everything after the heading of the comments', () => {
    const { blocks } = parseProse(
      [...paragraphs, '3 Comments', 'A good article, thanks.'].join('\n\n'),
      'plaintext',
    );
    assert.deepEqual(
      [...boilerplateOf(blocks)],
      [
        [6, 'comments'],
        [7, 'comments'],
      ],
    );
  });
});

describe('prose that looks like boilerplate', () => {
  const prose = [
    '“Sorry,” he said.',
    'The White House said that it was sorry for the error.',
    'Advertising revenue fell 10 percent.',
    'He read the advertisement twice.',
    'Share prices fell in London on Monday',
    'Zelenskyy shared 3 photos on Facebook.',
    '500 soldiers died',
    '110 people were killed in Kyiv',
    'He said that comments were closed.',
    'A poll by CNN/Bloomberg found that 60 percent of the voters were against it.',
    'Getty Images said that it would go to court.',
    'The court found the minister liable for damages.',
    'He is responsible for the accuracy of the report and of its content.',
    'Volodymyr Zelenskiy, Emmanuel Macron, Recep Tayyip Erdoğan, Nicolás Maduro',
    '„Das ist ein Satz in einer anderen Sprache“, sagte er später vor Journalisten.',
    'Copyright law was changed on Monday.',
    'In terms of security, the agency is responsible for the accuracy and the reliability of the register.',
    'The agency is liable for “any loss that a keeper of the port has proved,” and all rights reserved to it are void.',
    'Video: “We will not give up the harbour,” the mayor of Port Ellis said.',
    'The mayor said “we will build the bridge again” on May 3. AP Photo/Ann Roe',
    'Related talks are held in Geneva.',
    'Freeze the war',
    'final touches',
    'Putin’s demands',
  ];
  for (const line of prose) {
    it(line, () => {
      assert.equal(reasonOf(line), undefined);
    });
  }

  it('a paragraph that is longer than a notice is', () => {
    const notice =
      'The publisher is not liable for the accuracy or completeness of this page. All rights reserved. No part of this may be reproduced. ';
    assert.equal(reasonOf(notice.trim()), 'legal');
    assert.equal(reasonOf(notice.repeat(12).trim()), undefined);
  });

  it('an article that stands on one line', () => {
    const line = `${paragraphs.join(' ').repeat(200)} The terms of use: all rights reserved, without warranty, not liable for anything.`;
    assert.deepEqual(boilerplate(line), []);
  });

  it('the names of the speakers in an interview, each time', () => {
    const text =
      'An interview with Anna Kelly of the White House and with a reporter.\nKelly:\nWe have not discussed it with anyone at any point.\nReporter:\nAnd will you?\nKelly:\nNo, we will not do that.';
    assert.deepEqual(
      boilerplate(text).filter(([, line]) => line === 'Kelly:'),
      [],
    );
  });

  it('a headline in the first lines, before the picture’s credit', () => {
    const text = ['Two leaders meet in Geneva for the third time', 'Photo: AP', ...paragraphs].join('\n\n');
    assert.deepEqual(boilerplate(text), [['credit', 'Photo: AP']]);
  });

  it('an article in another language', () => {
    const text = [
      'Der Minister sprach am Montag über die Lage.',
      'Später fuhr er zurück in die Hauptstadt Kiew.',
      'Die Gespräche gehen nächste Woche weiter.',
    ].join('\n');
    assert.deepEqual(boilerplate(text), []);
  });

  it('the numbers in a table', () => {
    const { blocks } = parseProse(
      'The table shows the figures.\n\n| Year | Calls |\n|---|---|\n| 2014 | 403 |',
      'markdown',
    );
    const reasons = boilerplateOf(blocks);
    assert.equal(reasons.get(blocks.findIndex(({ text }) => text === '2014')), undefined);
  });
});
