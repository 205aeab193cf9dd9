import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../../server/src/sources/formats/frontMatter';

describe('front matter', () => {
  it('has the id and the metadata of the article', () => {
    const text = [
      '---',
      'id: harbour-2025',
      'title: "Harbour: works"',
      'outlet: The Courier',
      'date: 2025-08-12',
      'byline: The desk',
      'url: https://courier.example/1',
      'tags: [a, b]',
      '---',
      'Text.',
    ].join('\n');
    assert.deepEqual(readFrontMatter(text), {
      id: 'harbour-2025',
      metadata: {
        title: 'Harbour: works',
        outlet: 'The Courier',
        date: '2025-08-12',
        byline: 'The desk',
        url: 'https://courier.example/1',
      },
    });
  });

  it('may have CRLF line ends and end with dots', () => {
    assert.deepEqual(readFrontMatter('---\r\nid: 7\r\n...\r\nText.'), { id: '7', metadata: {} });
  });

  for (const [name, text] of [
    ['in a text that has none', 'Text.\n---\nid: x\n---\n'],
    ['where it is not closed', '---\nid: x\nText.\n'],
    ['behind a blank line', '\n---\nid: x\n---\n'],
  ] as const) {
    it(`is not recognized ${name}`, () => {
      assert.equal(readFrontMatter(text), undefined);
    });
  }

  it('may be empty, or a list', () => {
    assert.deepEqual(readFrontMatter('---\n---\nText.'), { metadata: {} });
    assert.deepEqual(readFrontMatter('---\n- a\n---\nText.'), { metadata: {} });
  });

  it('reports the line that is not YAML', () => {
    const { problem, metadata } = readFrontMatter('---\nid: a\ntitle: [a\n---\n') ?? {};
    assert.match(
      problem ?? '',
      /^has front matter that is not valid YAML \(line 4: .+\)\. Correct it; until then the text is used without it\.$/,
    );
    assert.deepEqual(metadata, {});
  });

  for (const [what, yaml] of [
    ['brackets', `title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['braces', `title: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['lists on one line', `${'- '.repeat(20_000)}a`],
    ['maps', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ] as const) {
    it(`reports ${what} that are nested too deep, and is then not parsed`, () => {
      assert.match(
        readFrontMatter(`---\n${yaml}\n---\nText.`)?.problem ?? '',
        /^has front matter that is nested more than 100 deep \(line \d+\)\. Correct it; until then the text is used without it\.$/,
      );
    });
  }

  it('keeps the fields that are text if another is not', () => {
    assert.deepEqual(readFrontMatter('---\ntitle: [a, b]\noutlet: The Courier\ndate: {}\n---\n'), {
      id: undefined,
      metadata: { outlet: 'The Courier' },
      problem: 'has front matter in which title, date must be text. Write it in quotes.',
    });
  });

  it('does not expand aliases without limit', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a, *a]', 'title: *b'].join('\n');
    assert.match(readFrontMatter(`---\n${bomb}\n---\n`)?.problem ?? '', /title must be text/);
  });
});
