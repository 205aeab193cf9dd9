import assert from 'node:assert/strict';
import { firstComplaint } from '../../../server/src/core/rules/firstComplaint';
import type { Complaint, StatementContext, StatementRule } from '../../../server/src/core/rules/rule';

const context = {} as StatementContext;

/** A rule that complains of one word with its own id as the message. */
function ruleAgainst(id: string, word: string): StatementRule<string> {
  return {
    id,
    severity: 'error',
    check: (checked: string): Complaint | undefined =>
      checked === word
        ? { message: id, span: { start: 0, end: word.length }, evidence: [], fixes: [] }
        : undefined,
  };
}

describe('firstComplaint', () => {
  const rules = [ruleAgainst('a', 'red'), ruleAgainst('b', 'blue'), ruleAgainst('c', 'blue')];

  it('returns the complaint of the first rule that complains, with the rule', () => {
    const found = firstComplaint(rules, 'blue', context);
    assert.deepEqual([found?.rule.id, found?.complaint.message], ['b', 'b']);
  });

  it('returns undefined if no rule complains', () => {
    assert.equal(firstComplaint(rules, 'green', context), undefined);
  });
});
