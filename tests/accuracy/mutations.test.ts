import assert from 'node:assert/strict';
import { readArticle } from '../../server/src/core/archive/article';
import type { Article, SourceQuotation } from '../../server/src/core/archive/article';
import { type Checker, createChecker } from '../../server/src/core/index';
import { isNegation } from '../../server/src/core/english/negations';
import { wordsOf } from '../../server/src/core/prose/words';
import type { Word } from '../../server/src/core/prose/words';
import { seeds } from '../unit/seeds';

/** A quotation of an article with one error, as it is in a draft. */
interface Mutation {
  readonly quoted: string;
  readonly speaker: string;
}

/** A quotation of an article with its words and speaker. */
interface Original {
  readonly article: Article;
  readonly text: string;
  readonly words: readonly Word[];
  readonly speaker: string;
}

function originals(article: Article): Original[] {
  return article.quotations
    .filter(({ level }) => level === 0)
    .map((quotation) => ({
      article,
      text: inner(article, quotation),
      words: wordsOf(inner(article, quotation)).words,
      speaker: quotation.attribution?.speakerName ?? '',
    }));
}

function inner({ text }: Article, { span }: SourceQuotation): string {
  return text.slice(span.start, span.end).replace(/^["“]|[,.]?["”]$/gu, '');
}

/** The text of a quotation from one word up to another (exclusive). */
function stretch({ text, words }: Original, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

function without(original: Original, index: number): string {
  const word = original.words[index];
  return word
    ? `${original.text.slice(0, word.start).trimEnd()} ${original.text.slice(word.end).trimStart()}`
    : '';
}

const articles = seeds.map(readArticle);
const all = articles.flatMap(originals);

/** Kinds of errors in quotations. */
const mutations: readonly {
  readonly name: string;
  readonly rules: readonly string[];
  /** Minimum number of quotations that can be changed in this way. */
  readonly minimum: number;
  /** Minimum share of them that one of the rules must report, 0 to 1. */
  readonly recall: number;
  readonly of: (original: Original) => readonly Mutation[];
}[] = [
  {
    name: 'swap the speaker',
    rules: ['quote-misattributed'],
    minimum: 60,
    recall: 0.95,
    of: ({ article, text, words, speaker }) => {
      if (words.length < 4) return [];
      const said = new Set(all.filter(({ text: other }) => other.includes(text)).map((one) => one.speaker));
      const others = originals(article).map((one) => one.speaker);
      return [...new Set(others)]
        .filter((other) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(other) && !said.has(other) && other !== speaker)
        .map((other) => ({ quoted: text, speaker: other }));
    },
  },
  {
    name: 'drop a negation',
    rules: ['quote-altered'],
    minimum: 10,
    recall: 1,
    of: (original) =>
      original.words.flatMap((word, index) =>
        ['not', 'no', 'never'].includes(word.key) && original.words.length >= 4
          ? [{ quoted: without(original, index), speaker: original.speaker }]
          : [],
      ),
  },
  {
    name: 'change a word',
    rules: ['quote-altered'],
    minimum: 80,
    recall: 0.95,
    of: ({ text, words, speaker }) =>
      words.length < 4
        ? []
        : [1, Math.floor(words.length / 2), words.length - 2].flatMap((index) => {
            const word = words[index];
            return word
              ? [{ quoted: `${text.slice(0, word.start)}bicycle${text.slice(word.end)}`, speaker }]
              : [];
          }),
  },
  {
    name: 'splice two passages of one quotation',
    rules: ['quote-spliced'],
    minimum: 10,
    recall: 0.75,
    of: (original) => {
      const { words, speaker } = original;
      if (words.length < 20) return [];
      const from = Math.floor(words.length / 3);
      return [
        {
          quoted: `${stretch(original, 0, from)} ${stretch(original, 2 * from, words.length)}`,
          speaker,
        },
      ];
    },
  },
  {
    name: 'splice two quotations of one speaker',
    rules: ['quote-spliced', 'quote-altered'],
    minimum: 8,
    recall: 0.9,
    of: (original) => {
      const { article, words, speaker } = original;
      const next = originals(article).find(
        (other) => other.speaker === speaker && other.text !== original.text && other.words.length >= 8,
      );
      if (!next || words.length < 8 || speaker === '') return [];
      return [
        {
          quoted: `${stretch(original, 0, 6)}. ${stretch(next, next.words.length - 6, next.words.length)}`,
          speaker,
        },
      ];
    },
  },
  {
    name: 'cut at a negation',
    rules: ['quote-truncated'],
    minimum: 8,
    recall: 1,
    of: (original) =>
      original.words.flatMap((word, index) => {
        const left = original.words.length - index - 1;
        if (!isNegation(word.key) || !/^(?:not|cannot|no)$/u.test(word.key) || left < 3) return [];
        const end = Math.min(original.words.length, index + 9);
        return [{ quoted: stretch(original, index + 1, end), speaker: original.speaker }];
      }),
  },
];

function draftOf({ quoted, speaker }: Mutation): string {
  return speaker === '' ? `He said: “${quoted}.”` : `${speaker} said: “${quoted}.”`;
}

describe('a quotation of the seed articles', () => {
  let checker: Checker;
  before(() => {
    checker = createChecker({ sources: seeds });
  });
  function rulesOn(mutation: Mutation): string[] {
    return checker
      .check({ text: draftOf(mutation), languageId: 'markdown' })
      .findings.map(({ rule }) => rule);
  }

  it('is not complained of as it stands', () => {
    const found = all.flatMap(({ text, speaker }) => {
      const rules = rulesOn({ quoted: text, speaker });
      return rules.length > 0 ? [`${rules.join()}: ${text}`] : [];
    });
    assert.deepEqual(found, []);
  });

  for (const { name, rules, minimum, recall, of } of mutations) {
    it(`${name}: ${rules.join(' or ')}`, () => {
      const made = all.flatMap(of);
      assert.ok(made.length >= minimum, `only ${made.length} quotations to change`);
      const missed = made.filter((one) => !rulesOn(one).some((rule) => rules.includes(rule)));
      assert.ok(
        missed.length <= (1 - recall) * made.length,
        [
          `${made.length - missed.length} of ${made.length} are caught; not caught:`,
          ...missed.map((one) => `${rulesOn(one).join() || 'nothing'}: ${draftOf(one)}`),
        ].join('\n'),
      );
    });
  }
});
