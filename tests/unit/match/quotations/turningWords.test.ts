import assert from 'node:assert/strict';
import { readArticle, spanOfWords } from '../../../../server/src/core/archive/article';
import type { Article } from '../../../../server/src/core/archive/article';
import {
  turningWordsAfter,
  turningWordsBefore,
  turningWordsBetween,
} from '../../../../server/src/core/match/quotations/turningWords';
import type { TurningWords } from '../../../../server/src/core/match/quotations/turningWords';
import { marked } from '../../markedText';

interface Kept {
  readonly article: Article;
  /** Word indices of the marked stretches. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

/** The words between ⟦ and ⟧ are kept, the others are left out. */
function keep(draft: string): Kept {
  const { text, spans } = marked(draft);
  const article = readArticle({ id: 'a', text });
  const ranges = spans.map(({ start, end }) => ({
    from: article.words.findIndex((word) => word.start >= start),
    to: article.words.findLastIndex((word) => word.end <= end) + 1,
  }));
  return { article, ranges };
}

function told(article: Article, omission: TurningWords | undefined): [string, string] | undefined {
  if (!omission) return undefined;
  const { start, end } = spanOfWords(article, omission);
  return [omission.kind, article.text.slice(start, end)];
}

function before(draft: string) {
  const { article, ranges } = keep(draft);
  return told(article, turningWordsBefore(article, ranges[0]?.from ?? 0));
}

function after(draft: string) {
  const { article, ranges } = keep(draft);
  return told(article, turningWordsAfter(article, ranges[0]?.from ?? 0, ranges[0]?.to ?? 0));
}

function between(draft: string) {
  const { article, ranges } = keep(draft);
  return told(article, turningWordsBetween(article, ranges[0]?.to ?? 0, ranges[1]?.from ?? 0));
}

describe('what a quotation leaves out', () => {
  describe('before its first word', () => {
    const cases: readonly (readonly [string, string, [string, string] | undefined])[] = [
      ['a negation right before', 'She said: “It will not ⟦be a blank check⟧.”', ['negation', 'not']],
      [
        'a negation a few words before',
        'She said: “We’re not going to ⟦have a meeting⟧.”',
        ['negation', 'not going to'],
      ],
      ['a contracted negation', 'She said: “I didn’t ⟦get the answers⟧.”', ['negation', 'didn’t']],
      ['not a negation further away', 'She said: “Not one of all those men ⟦will be there⟧.”', undefined],
      ['not a negation before a comma', 'She said: “No, ⟦we will be there⟧.”', undefined],
      ['not a negation in the sentence before', 'She said: “It is not. ⟦We will be there⟧.”', undefined],
      ['not a negation outside the quotation', 'She did not say “⟦we will be there⟧.”', undefined],
      [
        'not a negation of the verb that a question depends on',
        'She said: “I don’t know what ⟦my friend⟧ wants.”',
        undefined,
      ],
      [
        'not a negation in a clause that is joined',
        'She said: “It is without merit and ⟦we will defend the law⟧.”',
        undefined,
      ],
      ['not words outside of quotations', 'It will not ⟦be a blank check⟧, she said.', undefined],
      ['a condition', 'She said: “If they leave, ⟦we will sign⟧.”', ['condition', 'If they leave']],
      [
        'a condition that ends in a bracket',
        'She said: “If they agree [to the sale], ⟦we will sign⟧.”',
        ['condition', 'If they agree [to the sale'],
      ],
      [
        'a condition without a comma',
        'She said: “If they leave ⟦we’ll sign⟧.”',
        ['condition', 'If they leave'],
      ],
      [
        'a condition inside a clause',
        'She said: “I say so because, if they leave, then ⟦we will sign⟧.”',
        ['condition', 'if they leave, then'],
      ],
      [
        'not the object of a condition',
        'She said: “If they leave ⟦the northern harbour⟧, we win.”',
        undefined,
      ],
      [
        'not a condition of the sentence before',
        'She said: “If they leave, we go. ⟦We will sign⟧.”',
        undefined,
      ],
    ];
    for (const [what, draft, expected] of cases) {
      it(what, () => {
        assert.deepEqual(before(draft), expected);
      });
    }
  });

  describe('after its last word', () => {
    const cases: readonly (readonly [string, string, [string, string] | undefined])[] = [
      ['a condition', 'She said: “⟦We will sign⟧ if they leave.”', ['condition', 'if']],
      ['a condition after a comma', 'She said: “⟦We will sign⟧, unless they stay.”', ['condition', 'unless']],
      ['“but only if”', 'She said: “⟦We will sign⟧, but only if they leave.”', ['condition', 'but only if']],
      [
        'not a condition of the next sentence',
        'She said: “⟦We will sign⟧. If they leave, we win.”',
        undefined,
      ],
      ['what bounds a negation', 'She said: “⟦We will not sign⟧ at this price.”', ['limit', 'at this price']],
      ['what is denied', 'She said: “⟦I do not remember⟧ signing it.”', ['limit', 'signing it']],
      [
        'what stands against the negation',
        'She said: “⟦It is not the answer⟧, but it is an answer.”',
        ['limit', 'but it is an answer'],
      ],
      ['a measure', 'She said: “⟦We can live with a delay⟧ of six months.”', ['limit', 'of six months']],
      ['not what stresses a negation', 'She said: “⟦We did not sign⟧ with anyone.”', undefined],
      ['not a bound without a negation', 'She said: “⟦We signed⟧ at this price.”', undefined],
      [
        'not a condition of what is joined',
        'She said: “⟦We will sign⟧, and if they stay, we win.”',
        undefined,
      ],
      ['not other words', 'She said: “⟦We will sign⟧ the treaty.”', undefined],
      ['not words outside the quotation', 'She said “⟦we will sign⟧” if they leave.', undefined],
    ];
    for (const [what, draft, expected] of cases) {
      it(what, () => {
        assert.deepEqual(after(draft), expected);
      });
    }
  });

  describe('inside', () => {
    const cases: readonly (readonly [string, string, [string, string] | undefined])[] = [
      [
        'a negation before the words that go on',
        'She said: “⟦It will⟧ not ⟦be a blank check⟧.”',
        ['negation', 'not'],
      ],
      [
        'not a negation of what is left out',
        'She said: “⟦It will⟧, as we do not like it, ⟦be a check⟧.”',
        undefined,
      ],
      ['not a negation in a sentence of its own', 'She said: “⟦It will⟧. Do not ⟦be there⟧.”', undefined],
      [
        'a condition of the words that go on',
        'She said: “⟦We have a quay⟧ and, if the grid is ready, ⟦the power⟧.”',
        ['condition', 'if the grid is ready'],
      ],
      ['not other words', 'She said: “⟦It will⟧ surely ⟦be a check⟧.”', undefined],
    ];
    for (const [what, draft, expected] of cases) {
      it(what, () => {
        assert.deepEqual(between(draft), expected);
      });
    }
  });
});
