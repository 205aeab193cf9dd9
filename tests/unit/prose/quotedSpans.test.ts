import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pairQuotationMarks } from '../../../server/src/core/prose/quotedSpans';

function quoted(text: string): string[] {
  return pairQuotationMarks(text).map(({ span }) => text.slice(span.start, span.end));
}

describe('pairQuotationMarks', () => {
  it('pairs curly marks', () => {
    assert.deepEqual(quoted('“Yes,” she said. “No.”'), ['“Yes,”', '“No.”']);
  });

  it('pairs straight marks', () => {
    assert.deepEqual(quoted('"Yes," she said. "No."'), ['"Yes,"', '"No."']);
  });

  it('pairs low-high marks, guillemets in both directions, corner brackets and backticks', () => {
    assert.deepEqual(quoted("„Ja“ «oui» »ja« 「是」 ``yes''"), [
      '„Ja“',
      '«oui»',
      '»ja«',
      '「是」',
      "``yes''",
    ]);
  });

  it('pairs doubled single marks, and a single quotation inside them', () => {
    assert.deepEqual(quoted("''He said, 'You won,''' she said. ''Yes.''"), [
      "''He said, 'You won,'''",
      "'You won,'",
      "''Yes.''",
    ]);
  });

  it('reads a closing mark before a word at the start of a paragraph as an opening one', () => {
    assert.deepEqual(quoted('”It is over.” ― A reader'), ['”It is over.”']);
  });

  it('has an inner span without the marks', () => {
    const [only] = pairQuotationMarks('He said “no” twice');
    assert.deepEqual(only?.inner, { start: 9, end: 11 });
    assert.deepEqual(only.span, { start: 8, end: 12 });
  });

  it('nests single marks inside double ones', () => {
    const text = '“She was saying, ‘I need approval,’ and left.”';
    assert.deepEqual(
      pairQuotationMarks(text).map(({ span, level, style }) => [
        text.slice(span.start, span.end),
        level,
        style,
      ]),
      [
        [text, 0, 'double'],
        ['‘I need approval,’', 1, 'single'],
      ],
    );
  });

  it('nests double marks inside double ones where as many close as open', () => {
    const text = 'He called it "a "bad" plan" twice.';
    assert.deepEqual(
      pairQuotationMarks(text).map(({ span, level }) => [text.slice(span.start, span.end), level]),
      [
        ['"a "bad" plan"', 0],
        ['"bad"', 1],
      ],
    );
  });

  it('accepts single marks as primary marks', () => {
    assert.deepEqual(quoted("a summit 'as early as next week,' according to the sources' report"), [
      "'as early as next week,'",
    ]);
  });

  it('does not take apostrophes, possessives, decades, feet and inches for quotations', () => {
    assert.deepEqual(
      quoted("The players' '90s don't count: 6'2\" at rock 'n' roll, the sources’ view, ’tis 5\" wide."),
      [],
    );
  });

  it('does not end a quotation in single marks at a plural possessive', () => {
    assert.deepEqual(quoted('‘The sources’ account is wrong,’ he said.'), [
      '‘The sources’ account is wrong,’',
    ]);
  });

  it('runs an unclosed quotation to the end of the text', () => {
    const text = 'He said: “We are here. ';
    assert.deepEqual(pairQuotationMarks(text), [
      {
        span: { start: 9, end: 22 },
        inner: { start: 10, end: 22 },
        level: 0,
        style: 'double',
        opened: true,
        closed: false,
      },
    ]);
  });

  it('ends an unclosed quotation where the next one opens', () => {
    assert.deepEqual(quoted('“We are here. “We are there,” he said.'), ['“We are here.', '“We are there,”']);
  });

  it('begins an unopened quotation with the sentence after the last cue', () => {
    const text = '“We wait,” she told reporters in the hall. They want to meet me.”';
    const last = pairQuotationMarks(text).at(-1);
    assert.equal(last?.opened, false);
    assert.equal(text.slice(last.span.start, last.span.end), 'They want to meet me.”');
  });

  it('begins an unopened quotation after its own cue', () => {
    const text = 'The mayor said: They want to meet me.”';
    assert.deepEqual(quoted(text), ['They want to meet me.”']);
  });

  it('does not take empty marks for a quotation', () => {
    assert.deepEqual(quoted('"" “” ‘’'), []);
  });

  it('has ordered spans inside any text', () => {
    const mark = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '„',
      '«',
      '»',
      '``',
      "''",
      ' ',
      'a',
      'B',
      '. ',
      '9',
      's ',
    );
    fc.assert(
      fc.property(
        fc.array(mark).map((parts) => parts.join('')),
        (text) => {
          let from = 0;
          for (const { span, inner } of pairQuotationMarks(text)) {
            assert.ok(span.start >= from && span.start <= inner.start && inner.start < inner.end);
            assert.ok(inner.end <= span.end && span.end <= text.length);
            from = span.start;
          }
        },
      ),
    );
  });

  for (const [name, text] of [
    ['a hundred thousand bare marks', '"'.repeat(100_000)],
    ['a hundred thousand opening marks', '“a '.repeat(100_000)],
    ['a hundred thousand closing marks', 'a” '.repeat(100_000)],
    ['a hundred thousand of two kinds, all nested', '“a ‘b '.repeat(50_000) + 'd’ e” '.repeat(50_000)],
  ] as const) {
    it(`reads ${name} in linear time`, () => {
      const spans = pairQuotationMarks(text);
      // The total length of the spans is bounded, so that slicing all of them is linear, too.
      assert.ok(spans.length <= 100_010);
    });
  }
});
