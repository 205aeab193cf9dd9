import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Articles, CheckedDraft } from '../../../server/src/reports/content/checkedDraft';
import { markdownReport, markdownReportOfDrafts } from '../../../server/src/reports/markdown';
import { emptyDraft, exampleArticles, exampleDraft, exampleWithClosest, noArticles } from './exampleReport';
import { hostileText, tokensOf } from './renderedMarkdown';

describe('the Markdown report on a draft', () => {
  it('has the counts, then every statement with verdict, finding and marked evidence', () => {
    assert.equal(
      markdownReport(exampleDraft, exampleArticles),
      `# Fact check: \`drafts/draft.md\`

2 statements: 1 contradicted, 1 unverified. 2 findings: 1 error, 1 warning.

| Rule | Findings |
| --- | ---: |
| quote-altered | 1 |
| quote-not-found | 1 |

## 1. Contradicted quotation, [line 3](file:///desk/drafts/draft.md#L3)

> “This is total fake news and **lazy** reporting by The Times,”

Speaker in the draft: Anna Kelly.

- **Error**, quote-altered: The source has “sloppy”.

Contradicted by [White House denies plan, line 3](file:///desk/sources/kelly.txt#L3), The Times, said by Anna Kelly:

> “This is total fake news and **sloppy** reporting by The Times.”

## 2. Unverified quotation, [line 5](file:///desk/drafts/draft.md#L5)

> “We will take back every village by Christmas,”

- **Warning**, quote-not-found: No source has this quotation.
`,
    );
  });

  it('says that there is nothing to check', () => {
    assert.equal(
      markdownReport(emptyDraft, noArticles),
      `# Fact check: \`notes.txt\`

No statements. No findings.

Nothing to check: there is no quotation, no attribution and no checkable fact in this draft.
`,
    );
  });

  it('names a removed source by its id, without a link', () => {
    assert.match(markdownReport(exampleDraft, noArticles), /^Contradicted by kelly, said by Anna Kelly:$/m);
  });

  it('makes links with the given function, and plain text without one', () => {
    const report = markdownReport(exampleDraft, exampleArticles, (uri, { line, column }) =>
      uri.endsWith('draft.md') ? `editor://open?${line}:${column}` : undefined,
    );
    assert.match(report, /^## 1\. Contradicted quotation, \[line 3\]\(editor:\/\/open\?3:1\)$/m);
    assert.match(report, /^Contradicted by White House denies plan, line 3, The Times,/m);
  });

  it('encodes characters that could end a link', () => {
    const report = markdownReport({ ...exampleDraft, uri: 'file:///a (b)/<c>\\d é.md' }, noArticles);
    assert.match(report, /\[line 3\]\(file:\/\/\/a%20%28b%29\/%3Cc%3E%5Cd%20é\.md#L3\)/);
  });

  it('shows sign-offs and ignores that match nothing', () => {
    const [statement] = exampleDraft.report.statements;
    const notes = {
      signOffOf: (one: unknown) => (one === statement ? { by: 'A *b*', on: '2025-08-20' } : undefined),
      unusedIgnores: ['quote-altered for “*c*”'],
    };
    const report = markdownReport({ ...exampleDraft, notes }, exampleArticles);
    assert.ok(report.includes('\n\nChecked by A \\*b\\* on 2025-08-20.\n\n## 2. '));
    assert.ok(report.endsWith('## Ignores that no longer match anything\n\n- quote-altered for “\\*c\\*”\n'));
  });

  it('lists findings outside any statement separately', () => {
    const text = 'Zelensky met Zelenskyy.';
    const draft: CheckedDraft = {
      name: 'a',
      text,
      paragraphs: [],
      report: {
        statements: [],
        findings: [
          {
            rule: 'name-spelling',
            severity: 'hint',
            message: 'Also spelled Zelenskyy.',
            span: { start: 0, end: 8 },
            evidence: [],
            fixes: [],
          },
        ],
      },
    };
    assert.equal(
      markdownReport(draft, noArticles),
      `# Fact check: a

No statements. 1 finding: 1 hint.

| Rule | Findings |
| --- | ---: |
| name-spelling | 1 |

## Other findings

- **Hint**, name-spelling: Also spelled Zelenskyy. (line 1)

> Zelensky
`,
    );
  });

  it('has no markup, HTML or link from text of the draft or of a source', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (draftText, sourceText, name) => {
        const { draft, articles } = hostileReport(draftText, sourceText, name);
        const own = new Set(['file:///draft#L1', 'file:///source#L1']);
        for (const token of tokensOf(markdownReportOfDrafts([draft, draft], articles))) {
          assert.ok(
            !['html_inline', 'html_block', 'image', 'fence', 'code_block', 'em_open', 's_open'].includes(
              token.type,
            ),
          );
          if (token.type === 'link_open')
            assert.ok(own.has(token.attrGet('href') ?? ''), token.attrGet('href') ?? '');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has the same headings, tables and lists with any text', () => {
    const shape = (draftText: string, sourceText: string, name: string): string[] => {
      const { draft, articles } = hostileReport(draftText, sourceText, name);
      return tokensOf(markdownReportOfDrafts([draft], articles))
        .filter(({ block, type }) => block && type !== 'inline')
        .map(({ type, tag }) => type + tag);
    };
    const plain = shape('words', 'words', 'name');
    const visible = hostileText.map((text) => `x${text}`);
    fc.assert(
      fc.property(visible, visible, visible, (draftText, sourceText, name) => {
        assert.deepEqual(shape(draftText, sourceText, name), plain);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the Markdown report on several drafts', () => {
  it('starts with a table of the drafts, then reports on each', () => {
    assert.equal(
      markdownReportOfDrafts([exampleDraft, emptyDraft], noArticles),
      `# Fact check

2 statements: 1 contradicted, 1 unverified. 2 findings: 1 error, 1 warning.

| Draft | Supported | Contradicted | Unverified | Errors | Warnings |
| --- | ---: | ---: | ---: | ---: | ---: |
| [\`drafts/draft.md\`](file:///desk/drafts/draft.md#L1) | 0 | 1 | 1 | 1 | 1 |
| [\`notes.txt\`](file:///desk/notes.txt#L1) | 0 | 0 | 0 | 0 | 0 |

| Rule | Findings |
| --- | ---: |
| quote-altered | 1 |
| quote-not-found | 1 |

## \`drafts/draft.md\`

2 statements: 1 contradicted, 1 unverified. 2 findings: 1 error, 1 warning.

### 1. Contradicted quotation, [line 3](file:///desk/drafts/draft.md#L3)

> “This is total fake news and **lazy** reporting by The Times,”

Speaker in the draft: Anna Kelly.

- **Error**, quote-altered: The source has “sloppy”.

Contradicted by kelly, said by Anna Kelly:

> “This is total fake news and **sloppy** reporting by The Times.”

### 2. Unverified quotation, [line 5](file:///desk/drafts/draft.md#L5)

> “We will take back every village by Christmas,”

- **Warning**, quote-not-found: No source has this quotation.

## \`notes.txt\`

No statements. No findings.

Nothing to check: there is no quotation, no attribution and no checkable fact in this draft.
`,
    );
  });

  it('folds the passages closest to what no source settles, with the shared words marked', () => {
    assert.ok(
      markdownReport(exampleWithClosest, exampleArticles).includes(
        [
          'No source settles this.',
          '<details><summary>Closest in your sources</summary>',
          'Compare [White House denies plan, line 3](file:///desk/sources/kelly.txt#L3), The Times:',
          '> “This is total fake news and sloppy reporting by *The Times*.”',
          '</details>',
        ].join('\n\n'),
      ),
    );
  });

  it('says that there are no statements without a draft', () => {
    assert.equal(markdownReportOfDrafts([], noArticles), '# Fact check\n\nNo statements. No findings.\n');
  });
});

/** A report in which every text of drafts, sources and people is one of the three given. */
function hostileReport(
  draftText: string,
  sourceText: string,
  name: string,
): { draft: CheckedDraft; articles: Articles } {
  const evidence = {
    sourceId: 'id',
    span: { start: 0, end: sourceText.length },
    text: sourceText,
    relation: 'contradicts' as const,
    speaker: sourceText,
    score: 1,
    differences: [
      {
        draft: { start: 1, end: 5 },
        draftText: draftText.slice(1, 5),
        source: { start: 2, end: 6 },
        sourceText: sourceText.slice(2, 6),
      },
    ],
  };
  const span = { start: 0, end: draftText.length };
  const attribution = {
    type: 'direct' as const,
    content: [span],
    cue: [],
    speaker: [],
    speakerName: draftText,
    hedged: false,
  };
  const draft: CheckedDraft = {
    name,
    uri: 'file:///draft',
    text: draftText,
    paragraphs: [],
    report: {
      statements: [
        {
          kind: 'quote',
          span,
          text: draftText,
          attribution,
          verdict: 'contradicted',
          support: 0,
          evidence: [evidence],
        },
      ],
      findings: [
        { rule: 'quote-altered', severity: 'error', message: sourceText, span, evidence: [], fixes: [] },
      ],
    },
  };
  const start = { line: 1, column: 1 };
  const articles: Articles = {
    article: (id) => ({
      id,
      metadata: { title: sourceText, outlet: sourceText },
      words: 1,
      quotations: 1,
      boilerplate: [],
      boilerplateShare: 0,
    }),
    locate: () => ({ name, uri: 'file:///source', start, end: start }),
  };
  return { draft, articles };
}
