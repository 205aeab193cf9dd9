import assert from 'node:assert/strict';
import { githubReport } from '../../../server/src/reports/github';
import { exampleDraft } from './exampleReport';

const [finding] = exampleDraft.report.findings;
assert.ok(finding);

describe('the GitHub report', () => {
  it('has a line for each finding', () => {
    const lines = githubReport([exampleDraft]).trimEnd().split('\n');
    assert.equal(lines.length, exampleDraft.report.findings.length);
    assert.match(lines[0] ?? '', new RegExp(`^::(error|warning|notice) file=.*,title=${finding.rule}::`));
  });

  it('shows characters that hide or reorder text', () => {
    const hostile = { ...finding, message: 'a\u202Eb' };
    const report = githubReport([{ ...exampleDraft, report: { statements: [], findings: [hostile] } }]);
    assert.match(report, /::a<U\+202E>b\n$/);
  });

  it('escapes text that would start another command', () => {
    const hostile = { ...finding, message: 'a\n::set-output name=x::100%\r', rule: 'a,b:c' };
    const report = githubReport([{ ...exampleDraft, report: { statements: [], findings: [hostile] } }]);
    assert.match(report, /title=a%2Cb%3Ac::a%0A::set-output name=x::100%25%0D\n$/);
    assert.equal(report.split('\n').length, 2);
  });
});
