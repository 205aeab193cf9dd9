import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '../../../../server/src/core/editor';
import { answerSchema } from '../../../../server/src/reader/answers/answerSchema';
import { readerRules } from '../../../../server/src/reader/answers/readerRules';
import { instructions } from '../../../../server/src/reader/instructions';

const root = join(__dirname, '../../../..');

describe('the schema of answers', () => {
  it('is published as it is used', () => {
    const file = readFileSync(join(root, 'schemas/second-reader-answer.schema.json'), 'utf8');
    assert.deepEqual(JSON.parse(file), answerSchema);
  });

  it('has the rules that the instructions explain, in their order', () => {
    const explained = [
      ...instructions.matchAll(/^(?<rule>(?:quote|attribution|contradicted)-[a-z-]+)\*?:/gmu),
    ];
    assert.deepEqual(
      explained.map(({ groups }) => groups?.['rule']),
      [...readerRules.keys()],
    );
  });

  it('marks in the instructions the rules that need no words of a source', () => {
    for (const [rule, { needsSource }] of readerRules)
      assert.equal(new RegExp(`^${rule}\\*:`, 'mu').test(instructions), !needsSource, rule);
  });

  it('gives rules of the core', () => {
    const others = [...readerRules.keys()].filter((rule) => !ruleIds.includes(rule));
    assert.deepEqual(others, []);
  });

  it('names every field of an answer in the instructions', () => {
    for (const field of ['statement', 'passage', 'words', 'reason', 'verdict', 'rule', 'wrong'])
      assert.ok(instructions.includes(`"${field}":`), field);
  });
});
