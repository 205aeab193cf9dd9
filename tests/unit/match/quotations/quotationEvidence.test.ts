import assert from 'node:assert/strict';
import { createChecker, type Evidence } from '../../../../server/src/core/index';
import { marked } from '../../markedText';
import { seed, seeds } from '../../seeds';

function evidenceFor(source: string, draft: string): readonly Evidence[] {
  const checker = createChecker({ sources: [{ id: 'a', text: source }] });
  return checker
    .check({ text: draft, languageId: 'markdown' })
    .statements.flatMap(({ evidence }) => evidence);
}

describe('the evidence for a quotation', () => {
  it('is the words in the source, with what the sentence has before and after them', () => {
    const { text, spans } = marked(
      'She came. Anna Kelly said: “⟦We will talk about land⟧ on Monday.” She left.',
    );
    const [only, ...others] = evidenceFor(text, '“We will talk about land,” Kelly said.');
    assert.deepEqual([only?.span, others], [spans[0], []]);
    assert.deepEqual(only?.context, { before: 'Anna Kelly said: “', after: ' on Monday.”' });
    assert.deepEqual(
      [only.sourceId, only.text, only.relation, only.speaker, only.score],
      ['a', 'We will talk about land', 'supports', 'Anna Kelly', 1],
    );
  });

  it('is each stretch where something is left out in between', () => {
    const { text, spans } = marked(
      'Kelly said: “⟦We will talk about land⟧, about children, ⟦and about power plants⟧.”',
    );
    assert.deepEqual(
      evidenceFor(text, '“We will talk about land … and about power plants,” Kelly said.').map(
        ({ span }) => span,
      ),
      spans,
    );
  });

  it('tells where draft and source differ, in both', () => {
    const source = marked('Kelly said: “We will talk about ⟦land⟧ and about ⟦power⟧ plants.”');
    const draft = marked('“We will talk about ⟦soil⟧ and about ⟦nuclear⟧ plants,” Kelly said.');
    const [only] = evidenceFor(source.text, draft.text);
    assert.equal(only?.relation, 'contradicts');
    assert.deepEqual(
      only.differences?.map((difference) => [difference.draft, difference.source]),
      draft.spans.map((span, index) => [span, source.spans[index]]),
    );
    assert.deepEqual(
      only.differences.map(({ draftText, sourceText }) => [draftText, sourceText]),
      [
        ['soil', 'land'],
        ['nuclear', 'power'],
      ],
    );
  });

  it('has an empty place where words are missing', () => {
    const draft = marked('“We will⟦⟧ talk about land,” Kelly said.');
    const [only] = evidenceFor('Kelly said: “We will not talk about land.”', draft.text);
    assert.deepEqual(
      only?.differences?.map((difference) => [difference.draft, difference.sourceText]),
      [[draft.spans[0], 'not']],
    );
  });

  it('is at most four places that support it', () => {
    const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      text: 'Kelly said: “We will talk about land.”',
    }));
    const { statements } = createChecker({ sources }).check({
      text: '“We will talk about land,” Kelly said.',
      languageId: 'markdown',
    });
    assert.deepEqual(
      statements[0]?.evidence
        .filter(({ relation }) => relation === 'supports')
        .map(({ sourceId }) => sourceId),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('is the file’s own text, under CRLF and markup', () => {
    const text = seed('000').text.replaceAll('\n', '\r\n');
    const checker = createChecker({ sources: [{ ...seed('000'), text }] });
    const { statements } = checker.check({
      text: '“Any issue which deals with the territorial integrity of Ukraine cannot be discussed just like that,” he said.',
      languageId: 'markdown',
    });
    const [evidence] = statements[0]?.evidence ?? [];
    assert.equal(
      evidence?.text,
      'Any issue which deals with the territorial integrity of Ukraine cannot be discussed just like that',
    );
    assert.equal(text.slice(evidence.span.start, evidence.span.end), evidence.text);
  });

  it('gives both wordings of words that two articles render differently, the one that matches first', () => {
    const checker = createChecker({ sources: seeds });
    const sourcesOf = (words: string) =>
      checker
        .check({ text: `“${words},” Trump told reporters.`, languageId: 'markdown' })
        .statements[0]?.evidence.slice(0, 2)
        .map(({ sourceId, relation, differences = [] }) => [
          sourceId,
          relation,
          differences.map(({ draftText, sourceText }) => `${draftText} → ${sourceText}`),
        ]);
    assert.deepEqual(sourcesOf('I’ll do whatever I can to stop the killing'), [
      ['004', 'supports', []],
      ['003', 'related', ['whatever → everything']],
    ]);
    assert.deepEqual(sourcesOf('I will do everything I can to stop the killing'), [
      ['003', 'supports', []],
      ['004', 'related', ['everything → whatever']],
    ]);
  });
});
