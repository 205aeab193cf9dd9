import assert from 'node:assert/strict';
import type { DraftReport } from '../../server/src/core/index';
import { compareReports } from './compareReports';
import { asJsonLines, fromJsonLines, type TextReport } from './reports';

function report(name: string, message: string): TextReport {
  const finding: DraftReport['findings'][number] = {
    rule: 'quote-altered',
    severity: 'error',
    message,
    span: { start: 0, end: 5 },
    evidence: [],
    fixes: [{ title: message, edits: [] }],
  };
  return { name, report: { statements: [], findings: [finding] } };
}

const strictly = { ignoreMessages: false };

describe('the comparison of reports', () => {
  it('finds no difference between equal reports', () => {
    assert.deepEqual(compareReports([report('a', 'One')], [report('a', 'One')], strictly), []);
  });

  it('names the text whose report differs, and shows the place', () => {
    const [difference, ...more] = compareReports(
      [report('a', 'One'), report('b', 'Two')],
      [report('a', 'One'), report('b', 'Three')],
      strictly,
    );
    assert.equal(difference?.name, 'b');
    assert.match(difference.before ?? '', /"message":"Two"/);
    assert.match(difference.after ?? '', /"message":"Three"/);
    assert.deepEqual(more, []);
  });

  it('ignores the wording of messages and fixes when asked to', () => {
    const before = [report('a', 'One')];
    assert.deepEqual(compareReports(before, [report('a', 'Two')], { ignoreMessages: true }), []);
  });

  it('names a text that only one side has', () => {
    const [gone, added] = compareReports([report('a', 'One')], [report('b', 'One')], strictly);
    assert.deepEqual([gone?.name, gone?.after], ['a', undefined]);
    assert.deepEqual([added?.name, added?.before], ['b', undefined]);
  });
});

describe('a file of reports', () => {
  it('gives back what was written', () => {
    const reports = [report('a', 'One'), report('b', 'Two')];
    assert.deepEqual(fromJsonLines(asJsonLines(reports)), reports);
  });
});
