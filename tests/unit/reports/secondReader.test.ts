import assert from 'node:assert/strict';
import type { CheckedDraft, SecondOpinion } from '../../../server/src/reports/content/checkedDraft';
import { githubReport } from '../../../server/src/reports/github';
import { reportBody } from '../../../server/src/reports/html/body';
import { jsonReport } from '../../../server/src/reports/json';
import { markdownReport } from '../../../server/src/reports/markdown';
import { sarifReport } from '../../../server/src/reports/sarif';
import { textReport } from '../../../server/src/reports/text';
import { exampleArticles, exampleDraft, exampleWithClosest, spanOf } from './exampleReport';

/** The example with what a model says of its invented quotation: that the source has something else. */
function readBy(model: string, draft: CheckedDraft = exampleWithClosest): CheckedDraft {
  const { report, text } = draft;
  const statement = report.statements[1];
  const passage = exampleWithClosest.report.statements[1]?.evidence[0];
  assert.ok(statement && passage);
  const span = spanOf(text, 'by Christmas');
  const place = spanOf('A headline\n\nAnna Kelly said, “This is total fake news and sloppy', 'sloppy');
  const cited = {
    ...passage,
    relation: 'contradicts' as const,
    differences: [{ draft: span, draftText: 'by Christmas', source: place, sourceText: 'sloppy' }],
  };
  const opinion: SecondOpinion = {
    verdict: 'contradicted',
    reason: 'It says <b>no</b> date.',
    evidence: [cited],
  };
  const finding = {
    ...{ rule: 'contradicted-date', severity: 'warning' as const, message: 'The source has “sloppy”.' },
    ...{ span, evidence: [cited], fixes: [], reader: model },
  };
  return {
    ...draft,
    report: { ...report, findings: [...report.findings, finding] },
    second: { model, byStatement: new Map([[statement, opinion]]) },
  };
}

const draft = readBy('careful-7b');
const lastOf = <T>(items: readonly T[]): T | undefined => items.at(-1);

describe('a second reader’s findings', () => {
  it('stand in the JSON report with the model, its verdict and what it cites, beside those of the rules', () => {
    const { drafts } = JSON.parse(jsonReport([draft], exampleArticles)) as {
      drafts: { findings: Record<string, unknown>[]; statements: { verdict: string; reader: unknown }[] }[];
    };
    const [{ findings, statements } = { findings: [], statements: [] }] = drafts;
    assert.deepEqual(
      findings.map(({ rule, severity, reader }) => [rule, severity, reader]),
      [
        ['quote-altered', 'error', null],
        ['quote-not-found', 'warning', null],
        ['contradicted-date', 'warning', 'careful-7b'],
      ],
    );
    const [first, second] = statements;
    assert.equal(first?.reader, null);
    assert.equal(second?.verdict, 'unverified');
    const { evidence, ...said } = second.reader as { evidence: { relation: string }[] };
    assert.deepEqual(said, {
      model: 'careful-7b',
      verdict: 'contradicted',
      reason: 'It says <b>no</b> date.',
    });
    assert.deepEqual(
      evidence.map(({ relation }) => relation),
      ['contradicts'],
    );
  });

  it('name the model in the SARIF report, with the passage', () => {
    const { runs } = JSON.parse(sarifReport([draft], exampleArticles)) as {
      runs: { results: { level: string; properties?: unknown; relatedLocations: unknown[] }[] }[];
    };
    const results = runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ properties }) => properties),
      [undefined, undefined, { reader: 'careful-7b' }],
    );
    assert.equal(lastOf(results)?.level, 'warning');
    assert.equal(lastOf(results)?.relatedLocations.length, 1);
  });

  it('name the model in annotations of GitHub and in text, each with its own passage', () => {
    assert.match(
      githubReport([draft]),
      /^::warning .*title=contradicted-date \(second reader%2C careful-7b\)::The source has/mu,
    );
    const lines = textReport([draft], exampleArticles, { colour: false }).split('\n');
    const at = lines.findIndex((line) => line.includes('contradicted-date (second reader, careful-7b)'));
    assert.match(lines[at + 1] ?? '', /^ {2}contradicts: sources\/kelly\.txt:3:18/u);
    assert.ok(!lines.slice(at + 1).some((line) => line.includes('closest:')));
  });

  it('stand in the Markdown report below the statement, as text, with the passage', () => {
    const blocks = markdownReport(draft, exampleArticles).split('\n\n');
    const at = blocks.findIndex((block) => block.startsWith('Second reader'));
    assert.equal(blocks[at], 'Second reader (careful-7b): contradicted. It says \\<b\\>no\\</b\\> date.');
    assert.match(blocks[at + 1] ?? '', /^Contradicted by \[White House denies plan, line 3\]/u);
    assert.equal(
      blocks[at + 2]?.trim(),
      '> “This is total fake news and **sloppy** reporting by The Times.”',
    );
    assert.ok(blocks.some((block) => block.includes('(second reader, careful-7b)')));
  });

  it('have a column of their own in the report as HTML; the sources’ column shows what the rules have', () => {
    const page = reportBody([draft], exampleArticles, () => undefined).source;
    const invented = page.slice(page.indexOf('<article', page.indexOf('<article') + 1));
    const sides = invented.split(/<div class="side(?!s)/u).slice(1);
    assert.equal(sides.length, 3);
    assert.match(sides[1] ?? '', /No source settles this/u);
    assert.doesNotMatch(sides[1] ?? '', /Contradicted by/u);
    assert.match(sides[2] ?? '', /Second reader \(careful-7b\)[\s\S]*Contradicted[\s\S]*<ins>sloppy<\/ins>/u);
    assert.match(sides[2] ?? '', /It says &lt;b&gt;no/u);
    assert.match(sides[0] ?? '', /<del>by Christmas<\/del>/u);
  });

  it('show the name of a model as the text that it is', () => {
    const hostile = readBy('<img src=x>\n::error::[a](b)');
    const written = [
      markdownReport(hostile, exampleArticles),
      githubReport([hostile]),
      textReport([hostile], exampleArticles, { colour: false }),
      reportBody([hostile], exampleArticles, () => undefined).source,
    ];
    for (const report of written) assert.doesNotMatch(report, /^::error::\[a/mu);
    assert.doesNotMatch(written[0] ?? '', /(?<!\\)<img|(?<!\\)\[a\]\(b\)/u);
    assert.doesNotMatch(written[3] ?? '', /<img/u);
  });

  it('are nowhere where none was asked', () => {
    const page = reportBody([exampleDraft], exampleArticles, () => undefined).source;
    assert.doesNotMatch(page + markdownReport(exampleDraft, exampleArticles), /second reader/iu);
  });
});
