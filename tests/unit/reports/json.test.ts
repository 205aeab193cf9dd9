import assert from 'node:assert/strict';
import { jsonReport } from '../../../server/src/reports/json';
import { emptyDraft, exampleArticles, exampleDraft, noArticles } from './exampleReport';

const lazy = { start: 37, end: 41, line: 3, column: 30, endLine: 3, endColumn: 34, text: 'lazy' };
const invented = {
  start: 85,
  end: 132,
  line: 5,
  column: 1,
  endLine: 5,
  endColumn: 48,
  text: '“We will take back every village by Christmas,”',
};
const quotation = {
  ...{ start: 8, end: 66, line: 3, column: 1, endLine: 3, endColumn: 59 },
  text: '“This is total fake news and lazy reporting by The Times,”',
};
const evidence = {
  source: 'kelly',
  relation: 'contradicts',
  score: 0.9,
  speaker: 'Anna Kelly',
  range: {
    ...{ start: 29, end: 89, line: 3, column: 18, endLine: 3, endColumn: 78 },
    text: '“This is total fake news and sloppy reporting by The Times.”',
  },
  differences: [
    {
      draft: lazy,
      source: { start: 58, end: 64, line: 3, column: 47, endLine: 3, endColumn: 53, text: 'sloppy' },
    },
  ],
};

describe('the JSON report', () => {
  it('has every statement and finding with offsets, lines and columns', () => {
    assert.deepEqual(JSON.parse(jsonReport([exampleDraft], exampleArticles)), {
      version: 1,
      summary: {
        drafts: 1,
        statements: { supported: 0, contradicted: 1, unverified: 1, ignored: 0 },
        findings: { error: 1, warning: 1, information: 0, hint: 0 },
      },
      sources: [
        {
          id: 'kelly',
          path: 'sources/kelly.txt',
          title: 'White House denies plan',
          outlet: 'The Times',
          date: '2025-08-14',
          byline: null,
          url: null,
        },
      ],
      drafts: [
        {
          path: 'drafts/draft.md',
          unusedIgnores: [],
          statements: [
            {
              kind: 'quote',
              verdict: 'contradicted',
              ignored: false,
              support: 0.4,
              range: quotation,
              attribution: {
                type: 'direct',
                content: [quotation],
                cue: [{ start: 67, end: 71, line: 3, column: 60, endLine: 3, endColumn: 64, text: 'said' }],
                speaker: [
                  { start: 72, end: 82, line: 3, column: 65, endLine: 3, endColumn: 75, text: 'Anna Kelly' },
                ],
                speakerName: 'Anna Kelly',
                reportedTo: null,
                reportedBy: null,
                hedged: false,
              },
              evidence: [evidence],
              reader: null,
            },
            {
              kind: 'quote',
              verdict: 'unverified',
              ignored: false,
              support: 0,
              range: invented,
              attribution: null,
              evidence: [],
              reader: null,
            },
          ],
          findings: [
            {
              rule: 'quote-altered',
              severity: 'error',
              message: 'The source has “sloppy”.',
              range: lazy,
              evidence: [evidence],
              reader: null,
              fixes: [{ title: "Use the source's wording", edits: [{ range: lazy, newText: 'sloppy' }] }],
            },
            {
              rule: 'quote-not-found',
              severity: 'warning',
              message: 'No source has this quotation.',
              range: invented,
              evidence: [],
              reader: null,
              fixes: [],
            },
          ],
        },
      ],
    });
  });

  it('has empty lists for a draft without statements', () => {
    assert.deepEqual((JSON.parse(jsonReport([emptyDraft], noArticles)) as { drafts: unknown }).drafts, [
      { path: 'notes.txt', unusedIgnores: [], statements: [], findings: [] },
    ]);
  });

  it('has null for the place and the title of a removed source', () => {
    const { sources } = JSON.parse(jsonReport([exampleDraft], noArticles)) as { sources: unknown };
    assert.deepEqual(sources, [
      { id: 'kelly', path: null, title: null, outlet: null, date: null, byline: null, url: null },
    ]);
  });
});
