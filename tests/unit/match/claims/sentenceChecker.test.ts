import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';

const source = {
  id: 'a',
  text: 'The shipyard in Gdansk, which employs 5,200 welders, said it would build two ferries for Norway.',
};

/** The statements of a draft: what each is, its verdict and its words. */
function statements(text: string): [kind: string, verdict: string, words: string][] {
  return createChecker({ sources: [source] })
    .check({ text, languageId: 'markdown' })
    .statements.map(({ kind, verdict, text: words }) => [kind, verdict, words]);
}

describe('a sentence that reports what somebody says', () => {
  it('has a second statement for what a source tells beside it', () => {
    assert.deepEqual(statements(source.text), [
      ['reported', 'supported', source.text],
      ['claim', 'supported', 'The shipyard in Gdansk, which employs 5,200 welders'],
    ]);
  });

  it('has the whole sentence for what stands on both sides of what is reported', () => {
    const draft = 'In Gdansk, the shipyard said it would build two ferries, while it employs 5,200 welders.';
    assert.deepEqual(statements(draft).at(-1), ['claim', 'supported', draft]);
  });

  it('has none for what no source tells beside it', () => {
    const draft =
      'Under a grey sky at the harbour gates, the shipyard said it would build two ferries for Norway.';
    assert.deepEqual(statements(draft), [['reported', 'supported', draft]]);
  });
});

describe('the circumstances of speech', () => {
  const letter =
    'In a letter to 12 senators on Monday, the governor said the old bridge in Leeds would close.';
  const other =
    'In a letter to 14 senators on Monday, the governor said the taxes on our beer would decline.';
  const same = 'In a letter to 14 senators on Monday, the governor said the old bridge in Leeds would close.';

  it('are judged by the speech beside them, also after equal ones beside another speech', () => {
    const { findings } = createChecker({ sources: [{ id: 'a', text: letter }] }).check({
      text: `${other}\n\n${same}`,
      languageId: 'markdown',
    });
    assert.deepEqual(
      findings.map(({ rule, span }) => [rule, span.start]),
      [['contradicted-number', other.length + 2 + same.indexOf('14')]],
    );
  });
});

describe('the circumstances of speech that no source tells', () => {
  const letter =
    'In a letter to 12 senators on Monday, the governor said the old bridge in Leeds would close.';

  function lastVerdict(draft: string): string | undefined {
    return createChecker({ sources: [{ id: 'a', text: letter }] })
      .check({ text: draft, languageId: 'markdown' })
      .statements.at(-1)?.verdict;
  }

  it('are supported by a source that has the speech, too', () => {
    assert.equal(lastVerdict(letter), 'supported');
  });

  it('are not supported by a source that tells them of another speech', () => {
    const draft =
      'In a letter to 12 senators on Monday, the governor said the taxes on our beer would decline.';
    assert.equal(lastVerdict(draft), 'unverified');
  });
});

describe('a sentence with a quotation', () => {
  const text = '“We will build two ferries,” said the director, who has led the shipyard for nine years.';

  function kinds(draft: string): [kind: string, verdict: string][] {
    return createChecker({ sources: [{ id: 'a', text }] })
      .check({ text: draft, languageId: 'markdown' })
      .statements.map(({ kind, verdict }) => [kind, verdict]);
  }

  it('has a second statement for what a source tells beside the quotation and its speaker', () => {
    assert.deepEqual(kinds(text), [
      ['quote', 'supported'],
      ['claim', 'supported'],
    ]);
  });

  it('has no statement for the name of the speaker alone', () => {
    assert.deepEqual(kinds('“We will build two ferries,” said the director.'), [['quote', 'supported']]);
  });
});
