import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isContent, wordsOf } from '../../../server/src/core/prose/words';
import { marked } from '../markedText';

function keys(text: string): string {
  return wordsOf(text)
    .words.map(({ key }) => key)
    .join(' ');
}

function inserted(text: string): string[] {
  return wordsOf(text)
    .words.filter((word) => word.inserted)
    .map(({ key }) => key);
}

function ellipses(text: string): [number, string][] {
  return wordsOf(text).ellipses.map(({ before, start, end }) => [before, text.slice(start, end)]);
}

describe('wordsOf', () => {
  describe('differences of house style', () => {
    const same: readonly (readonly [string, string, string])[] = [
      ['case', 'The White House', 'the white house'],
      ['-ise and -ize', 'We recognise the reality', 'We recognize the reality'],
      ['10 and ten', 'ten soldiers', '10 soldiers'],
      ['25 and twenty-five', 'twenty-five calls, twenty five calls', '25 calls, 25 calls'],
      ['% and percent', '80%', '80 percent'],
      ['% and per cent', '80 %', 'eighty per cent'],
      ['1,000 and 1000', '10,000 soldiers', '10000 soldiers'],
      ['U.S. and US', 'the U.S. officials', 'the US officials'],
      ['U.S and US', 'the U.S officials, N.A.T.O', 'the US officials, NATO'],
      ['curly and straight marks', 'it’s ‘like’ “that”', `it's 'like' "that"`],
      ['hyphens and dashes', 'a three-way summit – or not', 'a three way summit or not'],
      ['a sentence’s last comma', 'like that,', 'like that.'],
      ['[sic]', 'it will [sic] be', 'it will be'],
      ['white space', 'no\u00a0deal\n at  all', 'no deal at all'],
      ['a possessive after s', 'James’s plan', 'James’ plan'],
    ];
    for (const [what, a, b] of same) {
      it(what, () => {
        assert.equal(keys(a), keys(b));
      });
    }
  });

  describe('other differences', () => {
    const different: readonly (readonly [string, string])[] = [
      ['80%', '80'],
      ['1.5 million', '15 million'],
      ['$5', '€5'],
      ['Ukraine’s soil', 'Ukraine soil'],
      ['it is', 'it’s'],
      ['cannot', 'can'],
      ['twenty five-year plans', 'twenty-six year plans'],
      ['20 5', '25'],
    ];
    for (const [a, b] of different) {
      it(`${a}; ${b}`, () => {
        assert.notEqual(keys(a), keys(b));
      });
    }
  });

  it('reads the possessive as a word of its own', () => {
    const { text, spans } = marked('⟦Trump⟧⟦’s⟧ ⟦envoy⟧');
    assert.deepEqual(
      wordsOf(text).words.map(({ start, end, key }) => [{ start, end }, key]),
      [
        [spans[0], 'trump'],
        [spans[1], "'s"],
        [spans[2], 'envoy'],
      ],
    );
  });

  it('keeps contractions whole', () => {
    assert.equal(keys('we’ll didn’t can’t I’m'), "we'll didn't can't i'm");
  });

  it('has the span of all words of a number', () => {
    const { text, spans } = marked('some ⟦twenty-five⟧ calls, ⟦fifty⟧ ⟦per cent⟧');
    const words = wordsOf(text).words.filter(({ key }) => /^(?:25|50|percent)$/u.test(key));
    assert.deepEqual(
      words.map(({ start, end }) => ({ start, end })),
      spans,
    );
  });

  it('reads other scripts as words', () => {
    assert.equal(keys('Привет, 日本語 — שלום'), 'привет 日本語 שלום');
  });

  it('marks capitals', () => {
    assert.deepEqual(
      wordsOf('the Kremlin’s Élysée x').words.map(({ capital }) => capital),
      [false, true, false, true, false],
    );
  });

  describe('insertions', () => {
    it('marks the words in square brackets', () => {
      assert.deepEqual(inserted('and [Mr. Trump] will [not] go'), ['mr', 'trump', 'not']);
    });

    it('marks the letters contracted with them', () => {
      assert.deepEqual(inserted("[Zelensky]’s got it, [he]'ll see"), ['zelensky', 's', 'he', 'll']);
    });

    it('marks nothing after a bracket that is not closed', () => {
      assert.deepEqual(inserted('and [Mr. Trump will follow through'), []);
      assert.deepEqual(inserted('[a] [b c [d]'), ['a', 'd']);
    });

    it('marks nothing in brackets around a long passage', () => {
      assert.deepEqual(inserted(`[${'word '.repeat(30)}]`), []);
    });
  });

  describe('ellipses', () => {
    it('finds one character, stops and spaced stops', () => {
      assert.deepEqual(ellipses('not … be ... a . . . check'), [
        [1, '…'],
        [2, '...'],
        [3, '. . .'],
      ]);
    });

    it('finds them beside a word, in brackets and after a full stop', () => {
      assert.deepEqual(
        ellipses('settlement that… safeguards, […] West Bank. … It').map(([before]) => before),
        [2, 3, 5],
      );
    });

    it('are not one or two full stops', () => {
      assert.deepEqual(ellipses('one. Two.. Three'), []);
    });

    it('are not words', () => {
      assert.equal(keys('will … be'), 'will be');
    });
  });

  it('has words in order that do not overlap, each inside the text', () => {
    const text = fc
      .array(
        fc.constantFrom(
          ...'word Trump’s U.S. N.A 10% ten five - per cent [ ] [sic] … ... . , “ ’s é 👩 \ud800'.split(' '),
          ' ',
          ' ',
        ),
        { maxLength: 30 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (own) => {
        let from = 0;
        const { words, ellipses: gaps } = wordsOf(own);
        for (const { start, end, key } of words) {
          assert.ok(start >= from && end > start && end <= own.length);
          assert.notEqual(key, '');
          from = end;
        }
        for (const { before } of gaps) assert.ok(before >= 0 && before <= words.length);
      }),
    );
  });

  it('reads a hundred thousand open brackets at once', () => {
    assert.equal(wordsOf('[x '.repeat(100_000)).words.length, 100_000);
  });
});

describe('isContent', () => {
  function content(text: string): string {
    return wordsOf(text)
      .words.filter(isContent)
      .map(({ key }) => key)
      .join(' ');
  }

  it('is false for articles, pronouns, prepositions and auxiliaries', () => {
    assert.equal(content('It’ll be like Israel occupies the West Bank'), 'like israel occupies west bank');
  });

  it('is true for negations', () => {
    assert.equal(content('it is not and cannot, never, won’t, no, none'), "not cannot never won't no none");
  });
});
