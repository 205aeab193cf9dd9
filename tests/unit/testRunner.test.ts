import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sessions } from '../editor/sessions';

const runner = readFileSync(join(__dirname, '../run.mjs'), 'utf8');

describe('the test runner', () => {
  it('runs each session of the editor suite once', () => {
    const named = [...runner.matchAll(/^ {2}(?:\{ \.\.\.)?editor\(([^)]*)\)/gm)].flatMap(([, names = '']) =>
      names.split(', ').map((name) => name.slice(1, -1)),
    );
    assert.deepEqual(named.sort(), sessions.map(({ name }) => name).sort());
  });
});
