import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';
import { marked, withMarks } from '../../markedText';

const rule = 'citation-unknown';

describe(rule, () => {
  const text = 'The bridge was closed on Monday.';
  const checker = createChecker({
    sources: ['2024-a', '2024-b', '2024-c', '2024-d', 'notes'].map((id) => ({ id, text })),
  });

  /** The draft with what the rule reports marked, and the messages. */
  function check(draft: string, settings?: { frontMatter: string }) {
    const before = settings ? `---\n${settings.frontMatter}\n---\n\n` : '';
    const { text: unmarked } = marked(before + draft);
    const found = checker
      .check({ text: unmarked, languageId: 'markdown' })
      .findings.filter((finding) => finding.rule === rule);
    return {
      draft: withMarks(
        unmarked,
        found.map(({ span }) => span),
      ).slice(before.length),
      messages: found.map(({ message }) => message),
      severities: found.map(({ severity }) => severity),
    };
  }

  it('reports a key that no id begins with, without its brackets', () => {
    assert.deepEqual(check('It was closed [see ⟦@1999⟧, p. 3].'), {
      draft: 'It was closed [see ⟦@1999⟧, p. 3].',
      messages: ['No source article has an id that begins with “1999”.'],
      severities: ['information'],
    });
  });

  it('reports a key that several ids begin with, and lists up to three of them', () => {
    assert.deepEqual(check('It was closed [⟦@2024⟧].'), {
      draft: 'It was closed [⟦@2024⟧].',
      messages: [
        'The ids of several source articles begin with “2024”: 2024-a, 2024-b, 2024-c …. Write more of the id.',
      ],
      severities: ['information'],
    });
  });

  it('lists ids in alphabetical order, whatever the order of the sources', () => {
    const reordered = createChecker({
      sources: ['2024-c', '2024-a', '2024-b'].map((id) => ({ id, text })),
    });
    assert.deepEqual(
      reordered
        .check({ text: 'It was closed [@2024].', languageId: 'markdown' })
        .findings.filter((finding) => finding.rule === rule)
        .map(({ message }) => message),
      ['The ids of several source articles begin with “2024”: 2024-a, 2024-b, 2024-c. Write more of the id.'],
    );
  });

  it('accepts an id, and a key that one id begins with', () => {
    assert.deepEqual(check('It was closed [@2024-b] on Monday [@note].').messages, []);
  });

  it('reports the key itself where another key of the group begins with it', () => {
    const draft = 'It was closed [@2024-a; ⟦@2024⟧].';
    assert.equal(check(draft).draft, draft);
  });

  it('is silent where the front matter names a bibliography', () => {
    assert.deepEqual(check('It was closed [@1999].', { frontMatter: 'bibliography: refs.bib' }).messages, []);
  });
});
