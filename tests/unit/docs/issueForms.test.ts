import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ruleIds } from '../../../server/src/core/rules/registry';

interface Form {
  readonly body: readonly {
    readonly id?: string;
    readonly attributes: { readonly options?: readonly string[] };
  }[];
}

describe('the form for false alarms', () => {
  it('offers every rule', () => {
    const path = join(__dirname, '../../../.github/ISSUE_TEMPLATE/false-alarm.yml');
    const { body } = parse(readFileSync(path, 'utf8')) as Form;
    const offered = body.find(({ id }) => id === 'rule')?.attributes.options;
    assert.deepEqual([...(offered ?? [])].sort(), [...ruleIds].sort());
  });
});
