import assert from 'node:assert/strict';
import { sarifReport } from '../../../server/src/reports/sarif';
import { exampleArticles, exampleDraft } from './exampleReport';

const [finding] = exampleDraft.report.findings;
assert.ok(finding);

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const sarif = (draft = exampleDraft): Sarif => JSON.parse(sarifReport([draft], exampleArticles)) as Sarif;

describe('the SARIF report', () => {
  it('has every finding with its rule, level, message and place', () => {
    const { version, runs } = sarif();
    assert.equal(version, '2.1.0');
    const results = runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, message }) => [ruleId, message.text]),
      exampleDraft.report.findings.map(({ rule, message }) => [rule, message]),
    );
    for (const { ruleId, ruleIndex } of results)
      assert.equal(runs[0]?.tool.driver.rules[ruleIndex]?.id, ruleId);
    const before = exampleDraft.text.slice(0, finding.span.start).split('\n');
    const { region } = results[0]?.locations[0]?.physicalLocation ?? {};
    assert.equal(region?.['startLine'], before.length);
    assert.equal(region['startColumn'], (before.at(-1)?.length ?? 0) + 1);
  });

  it('names files by percent-encoded paths', () => {
    const result = sarif({ ...exampleDraft, name: 'my drafts\\a#1.md' }).runs[0]?.results[0];
    assert.equal(result?.locations[0]?.physicalLocation.artifactLocation.uri, 'my%20drafts/a%231.md');
  });

  it('gives a finding the same fingerprint after it has moved', () => {
    const moved = {
      ...exampleDraft,
      text: `First.\n\n${exampleDraft.text}`,
      report: {
        statements: [],
        findings: exampleDraft.report.findings.map((one) => ({
          ...one,
          fixes: [],
          span: { start: one.span.start + 8, end: one.span.end + 8 },
        })),
      },
    };
    const prints = (draft: typeof exampleDraft): unknown =>
      sarif(draft).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints);
    assert.deepEqual(prints(moved), prints(exampleDraft));
  });
});
