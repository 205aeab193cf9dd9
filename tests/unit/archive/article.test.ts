import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle, readArticleInSteps } from '../../../server/src/core/archive/article';
import { blockAt } from '../../../server/src/core/prose/prose';
import type { Article } from '../../../server/src/core/archive/article';
import { seed, seeds } from '../seeds';

function textAt({ text }: Article, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

describe('an article', () => {
  it('keeps its text, so that all offsets are those of the file', () => {
    for (const source of seeds) assert.equal(readArticle(source).text, source.text);
  });

  it('has no word of its boilerplate', () => {
    for (const source of seeds) {
      const { words, boilerplate } = readArticle(source);
      for (const { span } of boilerplate) {
        const inside = words.filter(({ start, end }) => start < span.end && end > span.start);
        assert.deepEqual(inside, [], source.text.slice(span.start, span.end));
      }
    }
  });

  it('has every word of its prose at its place', () => {
    const article = readArticle({ id: 'a', text: 'One (AP) “twenty-five” words.\r\nTrump’s U.S. 👩 é.' });
    assert.deepEqual(
      article.words.map((word) => [word.key, textAt(article, word), word.block]),
      [
        ['1', 'One', 0],
        ['ap', 'AP', 0],
        ['25', 'twenty-five', 0],
        ['words', 'words', 0],
        ['trump', 'Trump', 1],
        ["'s", '’s', 1],
        ['us', 'U.S.', 1],
        ['e', 'é', 1],
      ],
    );
  });

  it('knows the quotations of the seed articles', () => {
    const counts = seeds.map(
      (source) => readArticle(source).quotations.filter(({ level }) => level === 0).length,
    );
    assert.deepEqual(counts, [13, 7, 8, 5, 4]);
  });

  it('knows which quotation a word stands in, the innermost', () => {
    const article = readArticle(seed('000'));
    const word = article.words.find(({ start }) =>
      article.text.slice(start).startsWith('constitutional approval,’'),
    );
    const quotation = article.quotations[word?.quotation ?? -1];
    assert.ok(quotation);
    assert.deepEqual(
      [textAt(article, quotation.span), quotation.level],
      ['‘Well, I have to get constitutional approval,’', 1],
    );
  });

  it('knows that a word stands in none', () => {
    const article = readArticle(seed('003'));
    assert.equal(article.words[0]?.quotation, -1);
  });

  it('reads the quotation whose opening mark is missing to the sentence’s end', () => {
    const article = readArticle(seed('003'));
    assert.ok(
      article.quotations.some(
        ({ span }) =>
          textAt(article, span) ===
          'They want to meet me and I will do everything I can to stop the killing.”',
      ),
    );
  });

  it('gives a quotation its speaker', () => {
    const article = readArticle(seed('000'));
    const quotation = article.quotations.find(({ span }) =>
      textAt(article, span).startsWith('“This is total fake'),
    );
    assert.equal(quotation?.attribution?.speakerName, 'Anna Kelly');
  });

  it('reads Markdown where it is told to', () => {
    const text =
      '---\ntitle: x\n---\n# A title of some words\n\nHe said: “*Total* fake [news](https://a.example).”';
    const article = readArticle({ id: 'a', text, format: 'markdown' });
    assert.equal(article.metadata.title, 'A title of some words');
    assert.deepEqual(
      article.quotations.map(({ span }) => textAt(article, span)),
      ['“*Total* fake [news](https://a.example).”'],
    );
  });

  it('can be read of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, quotations } = readArticle({ id: 'a', text });
        for (const { start, end } of [...words, ...quotations.map(({ span }) => span)])
          assert.ok(start >= 0 && start < end && end <= text.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is empty where the text is', () => {
    const { words, quotations, boilerplate, attributions } = readArticle({ id: 'a', text: '' });
    assert.deepEqual([words, quotations, boilerplate, attributions], [[], [], [], []]);
  });
});

describe('blockAt', () => {
  const blocks = readArticle({ id: 'a', text: 'One.\n\nTwo.\n\nThree.' }).prose.blocks;

  it('is the block that holds the offset, or the last one before it', () => {
    assert.deepEqual(
      [0, 4, 5, 6, 10, 12, 17].map((offset) => blockAt(blocks, offset)),
      [0, 0, 0, 1, 1, 2, 2],
    );
  });
});

describe('reading an article in steps', () => {
  const paragraph = (number: number) =>
    `On day ${number} the mayor said “we will open bridge ${number}”.\n\n`;
  const textOf = (paragraphs: number) =>
    Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join('');

  for (const format of ['text', 'markdown'] as const) {
    it(`takes more steps for more paragraphs of ${format}, in proportion`, () => {
      const steps = (paragraphs: number) =>
        [...readArticleInSteps({ id: 'a', text: textOf(paragraphs), format })].length;
      const forTen = steps(10);
      const forTwenty = steps(20);
      assert.equal(steps(40) - forTwenty, 2 * (forTwenty - forTen));
    });
  }
});
