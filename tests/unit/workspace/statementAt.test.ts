import assert from 'node:assert/strict';
import { createChecker, type DraftReport } from '../../../server/src/core/index';
import { statementAt } from '../../../server/src/workspace/statementAt';

const source = {
  id: 'harbour',
  text: '“The ferry will not sail in winds above sixty kilometres an hour,” Ida Lindqvist told reporters.\n\nOtto Brandt, the mayor, said nothing.',
};

function reportOn(text: string): DraftReport {
  return createChecker({ sources: [source] }).check({ text, languageId: 'markdown' });
}

describe('the statement at a place of a draft', () => {
  const draft = '“The ferry will not sail in winds above sixty kilometres an hour,” Otto Brandt said.';
  const checked = { report: reportOn(draft), ignored: new Map() };

  it('is the one around it', () => {
    const found = statementAt(checked, draft.indexOf('sail'));
    assert.equal(found?.statement?.kind, 'quote');
    assert.deepEqual(found.span, found.statement.span);
  });

  it('is, on a speaker beside a quotation, the quotation that is wrongly attributed', () => {
    const found = statementAt(checked, draft.indexOf('Otto'));
    assert.equal(found?.statement?.kind, 'quote');
    assert.deepEqual(
      found.findings.map(({ rule }) => rule),
      ['quote-misattributed'],
    );
    assert.equal(draft.slice(found.span.start, found.span.end), 'Otto Brandt');
    assert.deepEqual(
      found.evidence.map(({ speaker }) => speaker),
      ['Ida Lindqvist'],
    );
  });

  it('is none beside all statements and findings', () => {
    assert.equal(statementAt(checked, draft.indexOf(' said') + 2), undefined);
  });
});
