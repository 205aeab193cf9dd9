import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharedWordCount } from '../../../../server/src/core/match/claims/claimAlignment';
import { alignTexts } from './alignedTexts';
import type { Neighbours } from './alignedTexts';

/** The pairs of a claim and a passage: its word, the passage's word and how the two are the same. */
function pairs(
  text: string,
  passage: string,
  neighbours?: Neighbours,
): (readonly [string, string, string])[] {
  const { claim, source, alignment } = alignTexts(text, passage, neighbours);
  return alignment.pairs.map((pair) => [
    claim[pair.claim]?.text ?? '',
    source[pair.source]?.text ?? '',
    pair.inNeighbour ? `${pair.sameness} in a neighbour` : pair.sameness,
  ]);
}

/** The substitutions: the claim's word, the passage's word in its place, their relation and the number of anchors. */
function substitutions(text: string, passage: string): (readonly [string, string, string, number])[] {
  const { claim, source, alignment } = alignTexts(text, passage);
  return alignment.substitutions.map((one) => [
    claim[one.claim]?.text ?? '',
    source[one.source]?.text ?? '',
    one.relation,
    one.anchors,
  ]);
}

function unaligned(text: string, passage: string, neighbours?: Neighbours): string[] {
  const { claim, alignment } = alignTexts(text, passage, neighbours);
  return alignment.unaligned.map((at) => claim[at]?.text ?? '');
}

describe('the alignment of a claim with a passage', () => {
  describe('pairs a word', () => {
    it('with the same word, wherever it stands', () => {
      assert.deepEqual(pairs('The mayor opened the bridge.', 'In June the bridge was opened by the mayor.'), [
        ['mayor', 'mayor', 'equal'],
        ['opened', 'opened', 'equal'],
        ['bridge', 'bridge', 'equal'],
      ]);
    });

    const related: readonly (readonly [
      claim: string,
      passage: string,
      pair: readonly [string, string, string],
    ])[] = [
      ['The mayor opens the bridge.', 'The mayor opened the bridge.', ['opens', 'opened', 'inflection']],
      ['The mayor purchased a car.', 'The mayor bought a car.', ['purchased', 'bought', 'synonym']],
      ['The mayor bought a vehicle.', 'The mayor bought a car.', ['vehicle', 'car', 'moreGeneral']],
      ['The mayor bought a car.', 'The mayor bought a vehicle.', ['car', 'vehicle', 'moreSpecific']],
      ['Moscow signed the treaty.', 'Russia signed the treaty.', ['Moscow', 'Russia', 'metonym']],
    ];
    for (const [claim, passage, pair] of related) {
      it(`with its ${pair[2]}: “${pair[0]}” with “${pair[1]}”`, () => {
        assert.deepEqual(
          pairs(claim, passage).filter(([own]) => own === pair[0]),
          [pair],
        );
      });
    }

    it('of several equal words, with the one among the same neighbours', () => {
      const passage = 'The old bridge closed on Sunday, and the new bridge opened on Monday.';
      const { source, alignment } = alignTexts('The new bridge opened on Monday.', passage);
      assert.deepEqual(
        alignment.pairs.map((pair) => source[pair.source]?.start),
        ['new bridge', 'bridge opened', 'opened', 'Monday'].map((words) => passage.indexOf(words)),
      );
    });

    it('with a word of a neighbouring sentence, at 0.6 of its score, if the passage lacks it', () => {
      const neighbours = { before: 'The festival began in Leeds.' };
      const [claim, passage] = ['The mayor opened the bridge in Leeds.', 'The mayor opened the bridge.'];
      assert.deepEqual(pairs(claim, passage, neighbours).at(-1), ['Leeds', 'Leeds', 'equal in a neighbour']);
      assert.equal(alignTexts(claim, passage, neighbours).alignment.pairs.at(-1)?.score, 0.6);
    });
  });

  it('does not pair different figures', () => {
    assert.deepEqual(unaligned('The bridge carried 40 lorries.', 'The bridge carried 50 lorries.'), ['40']);
  });

  it('lists content words that neither the passage nor its neighbours have', () => {
    const passage = 'The mayor opened the bridge.';
    assert.deepEqual(unaligned('The mayor quietly opened the bridge in Leeds.', passage), [
      'quietly',
      'Leeds',
    ]);
    assert.deepEqual(
      unaligned('The mayor quietly opened the bridge in Leeds.', passage, {
        after: 'Leeds has two bridges.',
      }),
      ['quietly'],
    );
  });

  describe('finds in the place of a word', () => {
    const cases: readonly (readonly [
      claim: string,
      passage: string,
      found: readonly [string, string, string, number],
    ])[] = [
      [
        'The prices of houses rose sharply.',
        'The prices of houses fell sharply.',
        ['rose', 'fell', 'antonym', 2],
      ],
      ['The red door closed slowly.', 'The blue door closed slowly.', ['red', 'blue', 'sibling', 1]],
      [
        'The mayor of Leeds opened the bridge.',
        'The mayor of Bradford opened the bridge.',
        ['Leeds', 'Bradford', 'otherName', 2],
      ],
      ['The bridge carried 40 lorries.', 'The bridge carried 50 lorries.', ['40', '50', 'unrelated', 2]],
    ];
    for (const [claim, passage, found] of cases) {
      it(`${found[2]}, held by ${String(found[3])}: “${found[1]}” for “${found[0]}”`, () => {
        assert.deepEqual(substitutions(claim, passage), [found]);
      });
    }

    it('another name as the subject, held by the verb alone', () => {
      assert.deepEqual(substitutions('Ann Lee opened the bridge.', 'Tom Hart opened the bridge.'), [
        ['Ann', 'Tom', 'otherName', 2],
        ['Lee', 'Tom', 'otherName', 2],
      ]);
    });

    it('another name at the end, if all else is the same', () => {
      assert.deepEqual(
        substitutions('The mayor opened the bridge in Leeds.', 'The mayor opened the bridge in Bradford.'),
        [['Leeds', 'Bradford', 'otherName', 2]],
      );
    });

    it('no other name if another word of the name is the same', () => {
      assert.deepEqual(substitutions('Ann Lee opened the bridge.', 'Ann Hart opened the bridge.'), []);
    });

    it('no other name for a state and a person, who may speak for it', () => {
      assert.deepEqual(substitutions('Moscow signed the new treaty.', 'Putin signed the new treaty.'), [
        ['Moscow', 'Putin', 'unrelated', 2],
      ]);
    });
  });

  describe('is word for word', () => {
    const wordForWord = (claim: string, passage: string) => alignTexts(claim, passage).alignment.wordForWord;

    it('if the content words stand in the passage in the same order with no other between', () => {
      assert.equal(
        wordForWord('The new bridge opened.', 'On Monday the new bridge had opened at last.'),
        true,
      );
    });

    it('not in another order, nor with another content word between', () => {
      assert.equal(wordForWord('The bridge opened.', 'The mayor opened the bridge.'), false);
      assert.equal(wordForWord('The bridge opened.', 'The bridge quietly opened.'), false);
    });

    it('not for a single content word', () => {
      assert.equal(wordForWord('It opened.', 'It opened.'), false);
    });
  });

  const words = fc.constantFrom(
    'the',
    'mayor',
    'opened',
    'not',
    'bridge',
    'Leeds',
    'Ann',
    '40',
    'rose',
    'fell',
    ',',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => `${list.join(' ')}.`);

  it('accounts for every content word once, as paired or as unaligned', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (text, passage, after) => {
        const { claim, alignment } = alignTexts(text, passage, { after });
        assert.deepEqual(
          [...alignment.pairs.map((pair) => pair.claim), ...alignment.unaligned].sort((a, b) => a - b),
          claim.flatMap(({ content }, at) => (content ? [at] : [])),
        );
      }),
    );
  });

  it('of a text with itself leaves no word unaligned', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        assert.deepEqual(unaligned(text, text), []);
      }),
    );
  });
});

describe('sharedWordCount', () => {
  it('counts the words that the passage has, not those of its neighbours', () => {
    const { alignment } = alignTexts(
      'The mayor opened the bridge in Leeds.',
      'The mayor opened the bridge.',
      {
        before: 'The festival began in Leeds.',
      },
    );
    assert.equal(sharedWordCount(alignment), 3);
  });
});
