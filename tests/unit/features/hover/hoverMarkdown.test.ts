import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import type { Evidence } from '../../../../server/src/core/match/evidence';
import { hoverMarkdown } from '../../../../server/src/features/hover/hoverMarkdown';
import { hoverText } from '../../../../server/src/features/hover/hoverText';
import type { LocatedStatement } from '../../../../server/src/workspace/statementAt';
import type { Articles } from '../../../../server/src/reports/content/checkedDraft';

const span = { start: 0, end: 5 };

function evidenceOf(text: string, rest: Partial<Evidence> = {}): Evidence {
  return {
    sourceId: 'a',
    span: { start: 0, end: text.length },
    text,
    relation: 'supports',
    score: 1,
    ...rest,
  };
}

function quotation(evidence: readonly Evidence[]): LocatedStatement {
  return {
    span,
    findings: [],
    evidence,
    closest: [],
    statement: { kind: 'quote', span, text: '“Yes”', verdict: 'supported', support: 1, evidence },
  };
}

const articlesOf = (title: string, outlet?: string): Articles => ({
  article: (id) => ({
    id,
    metadata: { title, outlet },
    words: 1,
    quotations: 1,
    boilerplate: [],
    boilerplateShare: 0,
  }),
  locate: () => ({
    name: 'seeds/a.txt',
    uri: 'file:///seeds/a.txt',
    start: { line: 3, column: 5 },
    end: { line: 4, column: 2 },
  }),
});

describe('the content of a hover', () => {
  it('names speaker, outlet and place, with a link', () => {
    const judged = quotation([evidenceOf('Yes', { speaker: 'the mayor' })]);
    assert.equal(
      hoverMarkdown(judged, articlesOf('Bridge to open', 'The Courier')),
      [
        '**Supported quotation**',
        '> Yes',
        '— the mayor · The Courier · [line 3](<file:///seeds/a.txt#L3,5-L4,2>)',
      ].join('\n\n'),
    );
    assert.equal(
      hoverText(judged, articlesOf('Bridge to open', 'The Courier')),
      'Supported quotation\n\n“Yes”\n— the mayor · The Courier · seeds/a.txt, line 3',
    );
  });

  it('names the article where the outlet is not known', () => {
    const judged = quotation([evidenceOf('Yes', { speaker: 'the mayor' })]);
    assert.match(hoverMarkdown(judged, articlesOf('Bridge to open')), /^— the mayor · Bridge to open · \[/m);
  });

  it('names the sources that agree and disagree beside the passage, each once, with links', () => {
    const of = (...relations: Evidence['relation'][]): string[] => {
      const evidence = relations.map((relation, index) =>
        evidenceOf(`Passage ${index}`, { relation, sourceId: String(index) }),
      );
      const judged = quotation([...evidence, evidenceOf('Yes', { sourceId: '0' })]);
      return hoverMarkdown(judged, articlesOf('T', 'The Courier'))
        .replaceAll(/\[(line 3)\]\([^)]*\)/g, '$1')
        .split('\n\n')
        .filter((block) => !block.startsWith('—'))
        .slice(1);
    };
    assert.deepEqual(of('supports'), ['> Passage 0']);
    assert.deepEqual(of('supports', 'related'), ['> Passage 0']);
    assert.deepEqual(of('supports', 'supports'), ['> Passage 0', 'Agrees: The Courier, line 3']);
    assert.deepEqual(of('supports', 'contradicts', 'contradicts', 'supports'), [
      '> Passage 0',
      '> Passage 1',
      'Disagrees: The Courier, line 3 · Agrees: The Courier, line 3',
    ]);
    assert.match(of('supports', ...Array<'supports'>(6).fill('supports'))[1] ?? '', / · 2 more$/);
  });

  it('shows what a second reader cites with what it says, before what is only close', () => {
    const cited = evidenceOf('No', { relation: 'contradicts', sourceId: 'b' });
    const close = [
      evidenceOf('No', { relation: 'related', sourceId: 'b' }),
      evidenceOf('Maybe', { relation: 'related', sourceId: 'c' }),
    ];
    const second = { model: 'm', verdict: 'contradicted', reason: 'It says no.', evidence: [cited] } as const;
    const judged: LocatedStatement = { ...quotation([]), closest: close, second };
    const lines = hoverMarkdown(judged, articlesOf('T')).split('\n\n');
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('—')),
      [
        '**Supported quotation**',
        '**Second reader (m): contradicted** · It says no.',
        '> No',
        'No source settles this. Closest in your sources:',
        '> Maybe',
      ],
    );
    const words = hoverText(judged, articlesOf('T'));
    assert.ok(words.indexOf('It says no.') < words.indexOf('Maybe'));
    assert.equal(words.split('“No”').length, 2);
  });

  it('does not say that the sources have nothing where a second reader cites what is close', () => {
    const cited = evidenceOf('No', { relation: 'contradicts', sourceId: 'b' });
    const second = { model: 'm', verdict: 'contradicted', reason: '', evidence: [cited] } as const;
    const judged: LocatedStatement = { ...quotation([]), closest: [cited], second };
    assert.doesNotMatch(hoverMarkdown(judged, articlesOf('T')), /no passage|settles/u);
  });

  it('shows what is missing and what is too much', () => {
    const differences = [
      { draft: { start: 0, end: 0 }, draftText: '', source: { start: 0, end: 3 }, sourceText: 'not' },
      { draft: { start: 1, end: 5 }, draftText: 'very', source: { start: 3, end: 3 }, sourceText: '' },
    ];
    const judged = quotation([evidenceOf('not so', { relation: 'contradicts', differences })]);
    assert.match(
      hoverMarkdown(judged, articlesOf('T')),
      /^\*\*Supported quotation\*\* · \(nothing\) → “not” · “very” → \(nothing\)$/m,
    );
    assert.match(
      hoverText(judged, articlesOf('T')),
      /^Supported quotation · \(nothing\) → “not” · “very” → \(nothing\)$/m,
    );
  });

  it('marks in the passage the words that differ, and no others', () => {
    const text = 'The bridge carried 40 lorries.';
    const differences = [
      { draft: { start: 0, end: 2 }, draftText: '50', source: { start: 19, end: 21 }, sourceText: '40' },
    ];
    const aligned = [{ start: 4, end: 18 }];
    const judged = quotation([evidenceOf(text, { relation: 'contradicts', differences, aligned })]);
    const markdown = hoverMarkdown(judged, articlesOf('T'));
    assert.match(markdown, /^> The bridge carried \*\*40\*\* lorries\.$/m);
    assert.match(markdown, /^\*\*Supported quotation\*\* · “50” → “40”$/m);
  });

  it('shows both passages of one article that a quotation joins', () => {
    const first = evidenceOf('It rains.', { relation: 'contradicts' });
    const second = { ...evidenceOf('It snows.', { relation: 'contradicts' }), span: { start: 90, end: 99 } };
    assert.deepEqual(hoverMarkdown(quotation([first, second]), articlesOf('T')).match(/^> .*$/gm), [
      '> It rains.',
      '> It snows.',
    ]);
  });

  it('shows of a long passage whole words around what differs', () => {
    const words = (count: number): string => 'stone '.repeat(count);
    const text = `${words(100)}forty lorries ${words(100)}`;
    const start = text.indexOf('forty');
    const differences = [
      { draft: span, draftText: 'fifty', source: { start, end: start + 5 }, sourceText: 'forty' },
    ];
    const [, passage = ''] = hoverMarkdown(
      quotation([evidenceOf(text, { relation: 'contradicts', differences })]),
      articlesOf('T'),
    ).split('\n\n');
    assert.match(passage, /^> …(?:stone )+\*\*forty\*\* lorries (?:stone ?)+…$/);
    assert.ok(passage.length < 350, passage);
  });

  it('shows the passage closest to a statement that no source settles', () => {
    const close = ['The bridge opened.', 'A bridge fell.'].map((text) =>
      evidenceOf(text, { relation: 'related', aligned: [{ start: 4, end: 10 }] }),
    );
    const judged: LocatedStatement = {
      ...{ span, findings: [], evidence: [], closest: close },
      statement: { kind: 'claim', span, text: 'Yes', verdict: 'unverified', support: 0, evidence: close },
    };
    assert.deepEqual(hoverMarkdown(judged, articlesOf('T')).match(/^[*>N].*$/gm), [
      '**Unverified claim**',
      'No source settles this. Closest in your sources:',
      '> The bridge opened.',
    ]);
    assert.match(
      hoverText(judged, articlesOf('T')),
      /^Unverified claim\n\nNo source settles this\. Closest in your sources:\n\n“The bridge opened\.”/,
    );
  });

  it('has no heading for a finding on words outside a statement, of which editors show the message', () => {
    const judged: LocatedStatement = {
      ...{ span, evidence: [evidenceOf('Yes')], closest: [] },
      findings: [
        { rule: 'name-spelling', severity: 'hint', message: 'Two ways.', span, evidence: [], fixes: [] },
      ],
    };
    assert.match(hoverMarkdown(judged, articlesOf('T')), /^> Yes/);
    assert.match(hoverText(judged, articlesOf('T')), /^Two ways\./);
  });

  it('goes on without an article that is gone', () => {
    const articles: Articles = { article: () => undefined, locate: () => undefined };
    assert.match(hoverMarkdown(quotation([evidenceOf('Yes')]), articles), /^— a$/m);
  });

  it('makes no markup of whatever a source says', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        ...'< > [ ] ( ) ! * _ ` ~ # | & ; : / \\ - + = . @ " \' a 1 command:x http://a.b www.a.org <b>'.split(
          ' ',
        ),
        ' ',
        '\n',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, (text, title, speaker) => {
        const found: string[] = [];
        const aligned = [{ start: 0, end: Math.ceil(text.length / 2) }];
        const evidence = evidenceOf(text, { speaker, aligned });
        const markdown = hoverMarkdown(quotation([evidence]), articlesOf(title, title));
        parser
          .configure(GFM)
          .parse(markdown)
          .iterate({
            enter: ({ name, from, to }) => {
              const code = name === 'FencedCode' || name === 'CodeBlock';
              const markup =
                /^(?:Image|Autolink|HTML.*|ATXHeading.*|SetextHeading.*|.*List|Table|Comment.*)$/.test(name);
              const ours = /<file:\/\/\/seeds\/a\.txt#L3,5-L4,2>\)?$/.test(markdown.slice(from, to));
              const link = (name === 'Link' || name === 'URL') && !ours;
              if (code || markup || link) found.push(`${name}: ${markdown.slice(from, to)}`);
            },
          });
        assert.deepEqual(found, [], markdown);
      }),
      { numRuns: 300 },
    );
  });
});
