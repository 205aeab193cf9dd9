import assert from 'node:assert/strict';
import { createEditorChecker } from '../../../../server/src/core/editor';

const source = {
  id: 'bridge',
  text: [
    'Bridge to open',
    '“The bridge will open in May. The ferry will stop in June,” said Mayor Ann Miller.',
    '“We *will* not pay for the bridge,” said Governor Tom Stone.',
    'He called it a “so-called ‘bridge’ to nowhere”.',
    'Dana Reed of Harbour Radio told The Gazette: “The ferry is older than I am.”',
  ].join('\n\n'),
  metadata: { title: 'Bridge to open', outlet: 'The Gazette' },
};

function checker() {
  return createEditorChecker({ sources: [source] });
}

function offered(typed: string, context = '', cited: string[] = []): string[] {
  return checker()
    .search.completions({ typed, context, cited, limit: 10 })
    .map(({ quotation: { text } }) => text);
}

const opening = 'The bridge will open in May. The ferry will stop in June';
const refusal = 'We *will* not pay for the bridge';
const nowhere = 'so-called ‘bridge’ to nowhere';
const older = 'The ferry is older than I am.';

describe('the quotations of the sources', () => {
  it('have their words without marks and without the sentence’s comma', () => {
    assert.deepEqual(
      checker()
        .search.quotations('', 10)
        .map(({ text, speaker }) => [text, speaker]),
      [
        [opening, 'Ann Miller'],
        [refusal, 'Tom Stone'],
        [nowhere, 'Tom Stone'],
        [older, 'Dana Reed'],
      ],
    );
  });

  it('stand where their spans say', () => {
    for (const { span } of checker().search.quotations('', 10))
      assert.match(source.text.slice(span.start, span.end), /^“.*”$/);
  });

  it('lose their markup in a Markdown article', () => {
    const markdown = createEditorChecker({ sources: [{ ...source, format: 'markdown' }] });
    assert.equal(markdown.search.quotations('', 10)[1]?.text, 'We will not pay for the bridge');
  });
});

describe('quotations that continue what is typed', () => {
  it('are all where nothing is typed', () => {
    assert.deepEqual(offered(''), [opening, refusal, nowhere, older]);
  });

  it('begin with it before those that have a sentence or words of it inside', () => {
    assert.deepEqual(offered('The ferry'), [older, opening]);
    assert.deepEqual(offered('the bri'), [opening, refusal]);
  });

  it('take an unfinished word for the beginning of one, and a finished word as it is', () => {
    assert.deepEqual(offered('will op'), [opening]);
    assert.deepEqual(offered('will op '), []);
  });

  it('overlook case, apostrophes and spaces', () => {
    assert.deepEqual(offered('the  BRIDGE will'), [opening]);
  });

  it('come first from a speaker whom the paragraph names', () => {
    assert.deepEqual(offered('', 'Reed told the paper: '), [older, opening, refusal, nowhere]);
  });

  it('come first from an article that the paragraph cites', () => {
    const both = createEditorChecker({ sources: [{ id: 'a', text: '“We will see,” he said.' }, source] });
    const found = both.search.completions({ typed: 'We', context: '', cited: ['bridge'], limit: 5 });
    assert.deepEqual(
      found.map(({ quotation }) => quotation.sourceId),
      ['bridge', 'a'],
    );
  });

  it('are found by scattered words where no words stand in a row', () => {
    assert.deepEqual(offered('ferry June'), [opening]);
  });

  it('tell where the words stand and where their sentence ends', () => {
    const [found] = checker().search.completions({
      typed: 'bridge will',
      context: '',
      cited: [],
      limit: 1,
    });
    assert.deepEqual(found?.words, [
      { start: 4, end: 10 },
      { start: 11, end: 15 },
    ]);
    assert.equal(opening.slice(0, found.sentenceEnd), 'The bridge will open in May.');
  });

  it('are as many as are asked for', () => {
    assert.equal(checker().search.completions({ typed: '', context: '', cited: [], limit: 2 }).length, 2);
  });
});

describe('a search for quotations', () => {
  const found = (query: string): string[] =>
    checker()
      .search.quotations(query, 10)
      .map(({ text }) => text);

  it('finds by words, with words in a row first', () => {
    assert.deepEqual(found('ferry'), [opening, older]);
    assert.deepEqual(found('the ferry will'), [opening]);
    assert.deepEqual(found('bridge to')[0], nowhere);
  });

  it('finds by speaker, outlet and title', () => {
    assert.deepEqual(found('stone'), [refusal, nowhere]);
    assert.deepEqual(found('gazette'), [opening, refusal, nowhere, older]);
    assert.deepEqual(found('stone pay'), [refusal]);
  });

  it('finds by the beginning of a word', () => {
    assert.deepEqual(found('nowh'), [nowhere]);
    assert.deepEqual(found('mil'), [opening]);
  });

  it('gives all for no words, and none for words that no article has', () => {
    assert.equal(found('').length, 4);
    assert.deepEqual(found('xylophone'), []);
  });
});

describe('the voices of the sources', () => {
  it('are speakers and outlets, the most frequent first, with a place that names them', () => {
    const voices = checker().search.namedSources();
    assert.deepEqual(
      voices.map(({ name, kind, count }) => [name, kind, count]),
      [
        ['The Gazette', 'outlet', 2],
        ['Tom Stone', 'speaker', 2],
        ['Ann Miller', 'speaker', 1],
        ['Dana Reed', 'speaker', 1],
      ],
    );
    const reed = voices.find(({ name }) => name === 'Dana Reed');
    assert.match(source.text.slice(reed?.span.start, reed?.span.end), /^Dana Reed/);
  });

  it('follow the sources', () => {
    const one = checker();
    one.search.namedSources();
    one.removeSource('bridge');
    assert.deepEqual(one.search.namedSources(), []);
  });
});

describe('the beginnings of the quotations', () => {
  const two = (): ReturnType<typeof createEditorChecker> =>
    createEditorChecker({
      sources: [
        { id: 'a', text: '“The harbour is closed,” said Ann Miller.' },
        { id: 'b', text: '“The harbour is open,” said Tom Stone.' },
      ],
    });
  const idsFor = (checker: ReturnType<typeof createEditorChecker>, typed: string): string[] =>
    checker.search
      .completions({ typed, context: '', cited: [], limit: 9 })
      .map(({ quotation }) => quotation.sourceId);

  it('follow the sources: what is removed is not offered, what takes its place is', () => {
    const checker = two();
    checker.removeSource('a');
    assert.deepEqual(idsFor(checker, 'The harbou'), ['b']);
    checker.addSource({ id: 'b', text: '“No harbour was ever open,” said Tom Stone.' });
    assert.deepEqual(idsFor(checker, 'The'), []);
    assert.deepEqual(idsFor(checker, 'N'), ['b']);
  });

  it('are found in the order of the sources, by whatever word they begin', () => {
    const checker = createEditorChecker({
      sources: [
        { id: 'a', text: '“Theatres pay,” said Ann Miller.' },
        { id: 'b', text: '“The harbour is open,” said Tom Stone.' },
        { id: 'c', text: '“Then it closed,” said Dana Reed.' },
      ],
    });
    assert.deepEqual(idsFor(checker, 'The'), ['a', 'b', 'c']);
  });
});
