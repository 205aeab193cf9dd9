import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../server/src/core/archive/archive';
import type { ArchiveView } from '../../../server/src/core/archive/archiveView';
import { ArchiveWithout } from '../../../server/src/core/archive/archiveWithout';
import { readArticle } from '../../../server/src/core/archive/article';
import { maxWordsPerStep } from '../../../server/src/core/archive/index/articleIndex';
import { contentTokens } from '../../../server/src/core/archive/index/contentTokens';
import { passagesOf } from '../../../server/src/core/archive/index/passages';
import { typedWords } from '../../../server/src/core/archive/index/typedWords';
import { finish } from '../../../server/src/core/collections/steps';
import { findPassages } from '../../../server/src/core/archive/search/passageSearch';
import { queryTerms } from '../../../server/src/core/archive/search/queryTerms';
import { analyse } from '../../../server/src/core/prose/tokens';
import type { Span } from '../../../server/src/core/prose/span';

function article(id: string, text: string) {
  return readArticle({ id, text });
}

function archiveOf(...texts: readonly (readonly [id: string, text: string])[]): Archive {
  const archive = new Archive();
  for (const [id, text] of texts) archive.add(article(id, text));
  return archive;
}

/** Answers of every index to some queries, with articles named by their ids. */
function answers(archive: Archive) {
  return {
    ...answersToChecks(archive),
    quotationStarts: ['', 'we', 'we wi', 'Th', 'n'].map((typed) =>
      archive.quotationStarts
        .startingWith(typedWords(typed))
        .map(({ article: { id }, quotation: { span } }) => [id, span]),
    ),
  };
}

/** The answers of those indexes that checks of drafts ask. */
function answersToChecks({ articles, words, passages, speakers }: ArchiveView) {
  const place = (position: number) => {
    const found = words.at(position);
    return found && [found.article.id, found.index];
  };
  const passage = (one: { article: { id: string }; span: Span } | undefined) =>
    one && [one.article.id, one.span];
  const keys = ['we', 'will', 'sign', 'they', 'not', 'bridg', 'close', 'kyiv'];
  const claim = contentTokens(analyse('Mayor Ann Lee will not close the bridge in Kyiv.').tokens);
  const shared = passages.candidatesFor(claim);
  return {
    articles: articles.map(({ id, text }) => [id, text]),
    words: {
      size: words.size,
      places: keys.map((key) => words.positionsOf(key).map(place)),
      beginnings: words.positionsOfBeginning(['w', 'si'], 100).map(place),
      names: ['Ann', 'Kiev', 'Hart'].map((name) => words.hasName(name)),
    },
    passages: {
      weights: keys.map((key) => passages.weight(key)),
      known: keys.map((key) => passages.has(key)),
      byKey: keys.map((key) => passages.passagesWith(key, 100)?.map(passage)),
      inArticle: ['a', 'b', 'c'].map((id) => keys.map((key) => passages.articleHas(id, key))),
      size: passages.size,
      averageLength: passages.averageLength,
      found: findPassages(passages, queryTerms(claim), 6).map(({ passage: one, score }) => [
        passage(one),
        score,
      ]),
      sharedWords: shared.words,
      sharing: shared.passages.map(({ passage: one, mask, neighbourMask, score }) => {
        const { before, after } = passages.neighboursOf(one);
        return [passage(one), passage(before), passage(after), mask, neighbourMask, score];
      }),
    },
    speakers: ['Ann Lee', 'Tom Hart', 'Lee'].map((name) =>
      speakers.knows({ name, kind: 'person', roles: [] }, []),
    ),
  };
}

describe('an archive', () => {
  it('puts an article in the place of the one of the same id, at the end', () => {
    const archive = archiveOf(['a', 'The old words.'], ['b', 'Others.'], ['a', 'The new words.']);
    assert.deepEqual(
      archive.articles.map(({ id, text }) => [id, text]),
      [
        ['b', 'Others.'],
        ['a', 'The new words.'],
      ],
    );
    assert.deepEqual(archive.words.positionsOf('old'), []);
    assert.equal(archive.words.positionsOf('new').length, 1);
  });

  it('knows the article that a citation key names, if it is one', () => {
    const archive = archiveOf(['bridge', 'One.'], ['bridge-2', 'Two.'], ['ferry', 'Three.']);
    assert.deepEqual(
      ['bridge', 'bri', 'bridge-2', 'f', 'x', ''].map((key) => archive.citedArticle(key)?.id),
      ['bridge', undefined, 'bridge-2', 'ferry', undefined, undefined],
    );
  });

  it('has nothing left of an article that is removed', () => {
    const archive = archiveOf(['a', 'Mayor Ann Lee said: “We will sign in Kyiv.”']);
    archive.remove('a');
    assert.equal(archive.article('a'), undefined);
    assert.deepEqual(answers(archive), answers(new Archive()));
  });

  it('changes nothing when an unknown article is removed', () => {
    const archive = archiveOf(['a', 'We will.']);
    const { version } = archive;
    archive.remove('b');
    assert.deepEqual([archive.version, archive.words.size], [version, 2]);
  });

  it('has another version after every change', () => {
    const archive = new Archive();
    const versions = [archive.version];
    archive.add(article('a', 'One.'));
    versions.push(archive.version);
    archive.add(article('a', 'Two.'));
    versions.push(archive.version);
    archive.remove('a');
    versions.push(archive.version);
    assert.equal(new Set(versions).size, 4);
  });

  it('takes in and forgets a long article in steps', () => {
    const archive = new Archive();
    const long = article('a', 'The ferry runs at six. The bridge opens at ten. '.repeat(2000));
    const added = [{ article: long, passages: finish(passagesOf(long)) }];
    const minSteps = long.words.length / maxWordsPerStep;
    assert.ok([...archive.change({ removed: [], added })].length >= minSteps);
    assert.ok([...archive.change({ removed: ['a'], added: [] })].length >= minSteps);
    assert.deepEqual(answers(archive), answers(new Archive()));
  });

  it('does not begin a change before the last one has ended', () => {
    const archive = archiveOf(['a', 'We will.']);
    const change = archive.change({ removed: ['a'], added: [] });
    change.next();
    assert.equal(archive.isChanging, true);
    assert.throws(() => {
      archive.add(article('b', 'They will.'));
    }, /being changed already/u);
    finish(change);
    assert.equal(archive.isChanging, false);
  });

  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.constantFrom(
    'We will sign.',
    '',
    'Sign or not, we will. The bridge in Kyiv is closed.',
    'Mayor Ann Lee said the bridge would not close. It is old.',
    'Mayor Ann Lee said: “We will sign.” “They will not,” said Tom Hart.',
    'Tom Hart told reporters: “No bridge will be closed in Kyiv.”',
  );

  it('answers, without one of its articles, as if it had never had it', () => {
    fc.assert(
      fc.property(fc.dictionary(ids, text), fc.array(ids, { maxLength: 3 }), ids, (texts, removed, left) => {
        const archive = archiveOf(...Object.entries(texts));
        const without = new ArchiveWithout(archive, left);
        const others = () => Object.entries(texts).filter(([id]) => id !== left && archive.article(id));
        assert.deepEqual(answersToChecks(without), answersToChecks(archiveOf(...others())));
        for (const id of removed) {
          archive.remove(id);
          assert.deepEqual(answersToChecks(without), answersToChecks(archiveOf(...others())));
        }
      }),
    );
  });

  it('answers, after any additions and removals, as the articles that are left would make it', () => {
    const change = fc.oneof(fc.record({ add: ids, text }), fc.record({ remove: ids }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const archive = new Archive();
        const left = new Map<string, string>();
        for (const one of changes) {
          if ('add' in one) {
            archive.add(article(one.add, one.text));
            left.delete(one.add);
            left.set(one.add, one.text);
          } else {
            archive.remove(one.remove);
            left.delete(one.remove);
          }
        }
        assert.deepEqual(answers(archive), answers(archiveOf(...left)));
      }),
    );
  });
});
