import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import { contentTokens } from '../../../../server/src/core/archive/index/contentTokens';
import type { PassageIndex } from '../../../../server/src/core/archive/index/passageIndex';
import { findPassages } from '../../../../server/src/core/archive/search/passageSearch';
import { passageSummary } from '../../../../server/src/core/archive/search/passageSummary';
import {
  aliasKeys,
  queryTerms,
  withAliases,
  withContext,
} from '../../../../server/src/core/archive/search/queryTerms';
import type { QueryTerms } from '../../../../server/src/core/archive/search/queryTerms';
import { analyse } from '../../../../server/src/core/prose/tokens';

type Articles = readonly (readonly [id: string, text: string])[];

function indexOf(articles: Articles): PassageIndex {
  const archive = new Archive();
  for (const [id, text] of articles) archive.add(readArticle({ id, text }));
  return archive.passages;
}

function terms(text: string): QueryTerms {
  return queryTerms(contentTokens(analyse(text).tokens));
}

/** The passages found, as article id and text. */
function found(articles: Articles, query: QueryTerms, limit = 6): [string, string][] {
  return findPassages(indexOf(articles), query, limit).map(({ passage: { article, span } }) => [
    article.id,
    article.text.slice(span.start, span.end),
  ]);
}

const harbour: Articles = [
  [
    'gazette',
    'The harbour of Ostvik opened in spring. Fishermen came from three villages. Nobody counted the boats. ' +
      'Ingrid Solheim, the harbour master, closed the northern pier in October.',
  ],
  ['courier', 'The weather was mild. A bakery opened beside the northern pier.'],
];

describe('the search of passages', () => {
  it('finds the passage with most of the rare words first', () => {
    assert.deepEqual(found(harbour, terms('Solheim shut the northern pier.'), 1), [
      ['gazette', 'Ingrid Solheim, the harbour master, closed the northern pier in October.'],
    ]);
  });

  it('finds nothing for words that no passage has, and nothing for no words', () => {
    assert.deepEqual(found(harbour, terms('Astronomers photograph a comet.')), []);
    assert.deepEqual(found(harbour, terms('Of the and to.')), []);
  });

  it('finds one passage of a place: none beside a better one', () => {
    const articles: Articles = [
      ['a', 'The ferry sails at noon. The ferry sails again at six. It rains. The ferry is blue.'],
    ];
    assert.deepEqual(found(articles, terms('The ferry sails at noon.')), [
      ['a', 'The ferry sails at noon.'],
      ['a', 'The ferry is blue.'],
    ]);
  });

  it('rather finds a passage of another article than one more of the same', () => {
    const articles: Articles = [
      ['a', 'The red ferry sails. It rains. The red ferry rests. It snows. The red ferry leaks.'],
      ['b', 'A ferry was painted red by a whole class of schoolchildren.'],
    ];
    assert.deepEqual(
      found(articles, terms('The red ferry sails.'), 2).map(([id]) => id),
      ['a', 'b'],
    );
  });

  it('orders equal passages by article id and place, whatever the order of adding', () => {
    const articles: Articles = [
      ['b', 'The ferry is late.'],
      ['a', 'The ferry is late. It rains. It rains. The ferry is late.'],
    ];
    const expected = [
      ['a', 'The ferry is late.'],
      ['b', 'The ferry is late.'],
      ['a', 'The ferry is late.'],
    ];
    assert.deepEqual(found(articles, terms('A late ferry.')), expected);
    assert.deepEqual(found([...articles].reverse(), terms('A late ferry.')), expected);
  });

  it('weighs a name more than another word that is as rare', () => {
    const articles: Articles = [
      ['a', 'The lighthouse needs paint.'],
      ['b', 'Then Solheim needs sleep.'],
    ];
    assert.deepEqual(
      found(articles, terms('Yesterday Solheim saw the lighthouse.')).map(([id]) => id),
      ['b', 'a'],
    );
  });

  it('finds the word that begins a sentence with or without a capital', () => {
    const articles: Articles = [['a', 'The mayor counted traffic on Sunday.']];
    assert.deepEqual(
      found(articles, terms('Traffic grew.')).map(([id]) => id),
      ['a'],
    );
  });

  it('is led by the sentences beside, but less than by the sentence itself', () => {
    const articles: Articles = [
      ['a', 'The bakery closed in winter.'],
      ['b', 'The pharmacy closed in winter.'],
    ];
    const own = terms('It closed in winter.');
    assert.deepEqual(
      found(articles, withContext(own, [terms('The pharmacy was old.')])).map(([id]) => id),
      ['b', 'a'],
    );
  });

  it('finds a name under its other names', () => {
    const articles: Articles = [
      ['a', 'Port Halvard was founded by monks.'],
      ['b', 'The monks left the valley.'],
    ];
    const aliases = aliasKeys([['Halvardsby', 'Port Halvard']]);
    const query = terms('The monks built Halvardsby.');
    assert.deepEqual(
      found(articles, withAliases(query, aliases)).map(([id]) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      [...withAliases(terms('The monks built it.'), aliases)],
      [...terms('The monks built it.')],
    );
  });

  it('still rates by common words what the rare ones have found', () => {
    // "ferry" alone has more places than are read.
    const crowd = 'A ferry. '.repeat(8100);
    const articles: Articles = [
      ['crowd', crowd],
      ['a', 'The comet passed over the islands.'],
      ['b', 'The comet passed over the ferry.'],
    ];
    assert.deepEqual(
      found(articles, terms('A comet over a ferry.'), 2).map(([id]) => id),
      ['b', 'a'],
    );
  });
});

describe('a passage that was found', () => {
  const index = indexOf([
    ['a', 'Ingrid Solheim said the northern pier is closed to ships. The council met on Monday.'],
  ]);
  const summary = (query: string) => {
    const [best] = findPassages(index, terms(query), 1);
    assert.ok(best);
    return passageSummary(best.passage, terms(query), index);
  };

  it('marks the words that the query has, too, adjacent ones as one', () => {
    const { text, aligned } = summary('No ships may use the northern pier.');
    assert.deepEqual(
      aligned.map(({ start, end }) => text.slice(start, end)),
      ['northern pier', 'ships'],
    );
  });

  it('names the speaker of what the article reports', () => {
    assert.equal(summary('The northern pier is closed to ships.').speaker, 'Ingrid Solheim');
    assert.equal(summary('The council met.').speaker, undefined);
  });

  it('is scored by the share of the query that it has', () => {
    assert.equal(summary('The council met on Monday.').score, 1);
    const { score } = summary('The council met on Monday in a burning theatre.');
    assert.ok(score > 0.2 && score < 0.8);
  });
});
