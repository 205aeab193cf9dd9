import type { ArticleSummary } from '../../../server/src/core/editor';
import type { Span } from '../../../server/src/core/prose/span';
import { paragraphsIn } from '../../../server/src/core/prose/paragraphs';
import type { Articles, CheckedDraft } from '../../../server/src/reports/content/checkedDraft';
import { positionsIn } from '../../../server/src/reports/content/positions';

/** Span of `words`, which occur only once in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`not exactly once in the text: ${words}`);
  return { start, end: start + words.length };
}

const sourceText =
  'A headline\n\nAnna Kelly said, “This is total fake news and sloppy reporting by The Times.”\n';
const passage = '“This is total fake news and sloppy reporting by The Times.”';

const draftText = [
  '# News',
  '',
  '“This is total fake news and lazy reporting by The Times,” said Anna Kelly.',
  '',
  '“We will take back every village by Christmas,” Zelenskyy said on Thursday.',
  '',
].join('\n');

const quotation = '“This is total fake news and lazy reporting by The Times,”';
const quotationSpan = spanOf(draftText, quotation);
const invented = '“We will take back every village by Christmas,”';

const evidence = {
  sourceId: 'kelly',
  span: spanOf(sourceText, passage),
  text: passage,
  relation: 'contradicts' as const,
  speaker: 'Anna Kelly',
  score: 0.9,
  differences: [
    {
      draft: spanOf(draftText, 'lazy'),
      draftText: 'lazy',
      source: spanOf(sourceText, 'sloppy'),
      sourceText: 'sloppy',
    },
  ],
};

/** A draft with an altered quotation and one that no source has. */
export const exampleDraft: CheckedDraft = {
  name: 'drafts/draft.md',
  uri: 'file:///desk/drafts/draft.md',
  text: draftText,
  paragraphs: paragraphsIn(draftText, 'markdown'),
  report: {
    statements: [
      {
        kind: 'quote',
        span: quotationSpan,
        text: quotation,
        attribution: {
          type: 'direct',
          content: [quotationSpan],
          cue: [spanOf(draftText, 'said Anna').start].map((start) => ({ start, end: start + 4 })),
          speaker: [spanOf(draftText, 'Anna Kelly')],
          speakerName: 'Anna Kelly',
          hedged: false,
        },
        verdict: 'contradicted',
        support: 0.4,
        evidence: [evidence],
      },
      {
        kind: 'quote',
        span: spanOf(draftText, invented),
        text: invented,
        verdict: 'unverified',
        support: 0,
        evidence: [],
      },
    ],
    findings: [
      {
        rule: 'quote-altered',
        severity: 'error',
        message: 'The source has “sloppy”.',
        span: spanOf(draftText, 'lazy'),
        evidence: [evidence],
        fixes: [
          { title: "Use the source's wording", edits: [{ span: spanOf(draftText, 'lazy'), text: 'sloppy' }] },
        ],
      },
      {
        rule: 'quote-not-found',
        severity: 'warning',
        message: 'No source has this quotation.',
        span: spanOf(draftText, invented),
        evidence: [],
        fixes: [],
      },
    ],
  },
};

/** The example with a passage that is close to the invented quotation and shares “The Times” with it. */
export const exampleWithClosest: CheckedDraft = {
  ...exampleDraft,
  report: {
    ...exampleDraft.report,
    statements: exampleDraft.report.statements.map((statement) =>
      statement.verdict === 'unverified'
        ? {
            ...statement,
            evidence: [
              {
                ...{ sourceId: 'kelly', span: evidence.span, text: passage, relation: 'related', score: 0.5 },
                aligned: [spanOf(sourceText, 'The Times')],
              },
            ],
          }
        : statement,
    ),
  },
};

/** A draft without statements and findings. */
export const emptyDraft: CheckedDraft = {
  name: 'notes.txt',
  uri: 'file:///desk/notes.txt',
  text: 'Milk, bread.\n',
  paragraphs: paragraphsIn('Milk, bread.\n', 'plaintext'),
  report: { statements: [], findings: [] },
};

const summary: ArticleSummary = {
  id: 'kelly',
  metadata: { title: 'White House denies plan', outlet: 'The Times', date: '2025-08-14' },
  words: 17,
  quotations: 1,
  boilerplate: [],
  boilerplateShare: 0,
};

const positionAt = positionsIn(sourceText);

/** The source of the example's evidence. */
export const exampleArticles: Articles = {
  article: (id) => (id === summary.id ? summary : undefined),
  locate: (id, { start, end }) =>
    id === summary.id
      ? {
          name: 'sources/kelly.txt',
          uri: 'file:///desk/sources/kelly.txt',
          start: positionAt(start),
          end: positionAt(end),
        }
      : undefined,
};

/** The articles after the source has been removed. */
export const noArticles: Articles = { article: () => undefined, locate: () => undefined };
