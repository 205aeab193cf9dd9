import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textReport } from '../../../server/src/reports/text';
import { emptyDraft, exampleArticles, exampleDraft, exampleWithClosest, noArticles } from './exampleReport';
import { hostileText } from './renderedMarkdown';

describe('the text report', () => {
  it('has a line per finding, its evidence indented, and a final line of counts', () => {
    assert.equal(
      textReport([exampleDraft, emptyDraft], exampleArticles, { colour: false }),
      `drafts/draft.md:3:30 error quote-altered The source has “sloppy”.
  contradicts: sources/kelly.txt:3:18 White House denies plan, The Times, said by Anna Kelly
    “This is total fake news and sloppy reporting by The Times.”
    draft <lazy>, source <sloppy>
drafts/draft.md:5:1 warning quote-not-found No source has this quotation.
2 drafts. 2 statements: 1 contradicted, 1 unverified. 2 findings: 1 error, 1 warning.
`,
    );
  });

  it('has only the counts without findings', () => {
    assert.equal(
      textReport([emptyDraft], noArticles, { colour: false }),
      '1 draft. No statements. No findings.\n',
    );
  });

  it('names a removed source by its id', () => {
    assert.match(
      textReport([exampleDraft], noArticles, { colour: false }),
      /^ {2}contradicts: kelly said by Anna Kelly$/m,
    );
  });

  it('colours the severity if the terminal shows colours', () => {
    assert.match(
      textReport([exampleDraft], noArticles, { colour: true }).split('\n', 1)[0] ?? '',
      /^\u001B\[1mdrafts\/draft\.md:3:30\u001B\[22m \u001B\[31merror\u001B\[39m \u001B\[2mquote-altered\u001B\[22m The source/,
    );
  });

  it('shows below a finding on what no source settles the closest passage', () => {
    assert.match(
      textReport([exampleWithClosest], exampleArticles, { colour: false }),
      /warning quote-not-found .*\n  closest: sources\/kelly\.txt:3:18 .*\n    “This is total fake news/,
    );
  });

  it('lists the findings in the order of the draft', () => {
    const { report } = exampleDraft;
    const shuffled = { ...exampleDraft, report: { ...report, findings: [...report.findings].reverse() } };
    assert.equal(
      textReport([shuffled], exampleArticles, { colour: false }),
      textReport([exampleDraft], exampleArticles, { colour: false }),
    );
  });

  it('shows control characters of drafts and sources, and gives no commands to a workflow', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const finding = {
          rule: 'r',
          severity: 'error' as const,
          message: text,
          span: { start: 0, end: 0 },
          fixes: [],
        };
        const passage = {
          sourceId: text,
          span: { start: 0, end: 1 },
          text,
          relation: 'related' as const,
          score: 1,
        };
        const draft = {
          name: text,
          text,
          paragraphs: [],
          report: { statements: [], findings: [{ ...finding, evidence: [{ ...passage, speaker: text }] }] },
        };
        const report = textReport([draft], noArticles, { colour: false });
        assert.doesNotMatch(report, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
        assert.equal(report.split('\n').length, 5);
        assert.doesNotMatch(report, /^\s*::|##\[/m);
      }),
    );
  });
});
