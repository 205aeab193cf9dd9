import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/core/prose/tokens';

function words(text: string): string[] {
  return analyse(text).tokens.map((token) => token.text);
}

function sentences(text: string): string[] {
  return analyse(text).sentences.map(({ start, end }) => text.slice(start, end));
}

function assertExact(text: string): void {
  let from = 0;
  const { tokens, sentences: spans } = analyse(text);
  for (const token of tokens) {
    assert.ok(token.start >= from && token.end > token.start && token.end <= text.length);
    assert.equal(text.slice(token.start, token.end), token.text);
    assert.match(text.slice(from, token.start), /^[\s\u0085\u200b\u2060\ufeff]*$/u);
    from = token.end;
  }
  assert.match(text.slice(from), /^[\s\u0085\u200b\u2060\ufeff]*$/u);
  from = 0;
  for (const span of spans) {
    assert.ok(span.start >= from && span.end > span.start && span.end <= text.length);
    from = span.end;
  }
}

describe('analyse', () => {
  it('splits contractions and possessives', () => {
    assert.deepEqual(words('Trump’s aide can’t say.'), ['Trump', '’s', 'aide', 'ca', 'n’t', 'say', '.']);
  });

  it('splits a possessive in front of a mark', () => {
    assert.deepEqual(words("the mayor’s, and “the editor's”"), [
      ...['the', 'mayor', '’s', ',', 'and'],
      ...['“', 'the', 'editor', "'s", '”'],
    ]);
  });

  it('splits a possessive alike whatever it has read before', () => {
    const before = words('Velkrona’s plan');
    words('Not Tilbrandt’s, said Tilbrandt’s—and his brother’s—lawyer.');
    assert.deepEqual(before, ['Velkrona', '’s', 'plan']);
    assert.deepEqual(words('Tilbrandt’s plan'), ['Tilbrandt', '’s', 'plan']);
  });

  it('keeps contractions in front of a mark as they are', () => {
    assert.deepEqual(
      analyse('That is who he’s, she said.')
        .tokens.map(({ text, pos }) => `${text}/${pos}`)
        .slice(3, 5),
      ['he/PRON', '’s/AUX'],
    );
  });

  it('has tags and lemmas', () => {
    assert.deepEqual(
      analyse('They told reporters.').tokens.map(({ lower, pos, lemma }) => [lower, pos, lemma]),
      [
        ['they', 'PRON', 'they'],
        ['told', 'VERB', 'tell'],
        ['reporters', 'NOUN', 'reporter'],
        ['.', 'PUNCT', '.'],
      ],
    );
  });

  it('does not end a sentence at an abbreviation', () => {
    assert.deepEqual(sentences('Sen. Lee met U.S. officials. They left.'), [
      'Sen. Lee met U.S. officials.',
      'They left.',
    ]);
  });

  it('reads the sentences of a long paragraph as it reads them alone', () => {
    const some = [
      'The harbour master told the council that the northern pier was closed.',
      '“We would rather lose a winter than a ship,” she said, and left with Sen. Lee.',
      'Nobody in the town had asked her for the mayor’s opinion.',
    ];
    const many = Array.from({ length: 30 }, (_, at) => some[at % some.length] ?? '');
    const text = many.join(' ');
    const { tokens, sentences: spans } = analyse(text);
    assert.deepEqual(sentences(text), many);
    for (const { start, end } of spans)
      assert.deepEqual(
        tokens
          .filter((token) => token.start >= start && token.end <= end)
          .map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
        analyse(text.slice(start, end)).tokens,
      );
  });

  it('keeps a quoted question and its cue in one sentence', () => {
    assert.deepEqual(sentences('"What?" he asked. "Why?"'), ['"What?" he asked.', '"Why?"']);
  });

  for (const [name, text] of [
    ['no-break and thin spaces', 'a\u00a0b\u2009c\u202fd\u3000e'],
    ['tabs and line breaks', 'one\ttwo\r\nthree\n\nfour'],
    ['emoji', 'He said 👩‍👩‍👧 “yes” 🇺🇦 and 👍🏽!'],
    ['combining marks', 'e\u0301te\u0301 Zele\u0301nskyy'],
    ['lone surrogates', 'a \ud83d b \udc69 c'],
    ['curly contractions', 'I don’t, they’re, it’ll, ’tis, James’s, ’90s'],
    ['right-to-left text', 'قال الرئيس "نعم" אמר'],
    ['Chinese', '他说：「我们会赢。」然后离开了。'],
  ] as const) {
    it(`has the exact text of every token with ${name}`, () => {
      assertExact(text);
    });
  }

  it('has the exact text of every token of any text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' ', '\u00a0', '’', '"', 'can’t', '\t', '\n', '.', '-', 'U.S.', '$5', '12:30', '…'),
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((parts) => parts.join('')),
        (text) => {
          assertExact(text);
        },
      ),
    );
  });

  for (const [name, text] of [
    ['300,000 hyphens', '-'.repeat(300_000)],
    ['100,000 times "ab-"', 'ab-'.repeat(100_000)],
    ['300,000 letters', 'x'.repeat(300_000)],
    ['one megabyte in a line', 'He said that he would go to New York. '.repeat(27_000)],
    ['one megabyte with no sentence end', 'he said that he would go to the city '.repeat(27_000)],
  ] as const) {
    it(`reads ${name} in linear time`, () => {
      assertExact(text);
    });
  }
});
