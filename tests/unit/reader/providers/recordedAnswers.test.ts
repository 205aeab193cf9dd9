import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RecordedAnswers } from '../../../../server/src/reader/providers/recordedAnswers';
import { materialOf, read } from '../scriptedModel';

const text = 'Divers came upon nine cracks down there.';

describe('recorded answers', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-recorded-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are waited for: the request is in the folder, the same for the same draft', async () => {
    const first = await read(materialOf(text), new RecordedAnswers(folder));
    assert.deepEqual(first.readings, []);
    assert.equal(first.problem?.message, `Requests in ${folder} wait for their answers.`);
    await read(materialOf(text), new RecordedAnswers(folder));
    const [file, second] = readdirSync(folder);
    assert.equal(second, undefined);
    assert.match(file ?? '', /^[0-9a-f]{16}\.request\.json$/u);
    const request = JSON.parse(readFileSync(join(folder, file ?? ''), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(request), ['instructions', 'material', 'maxAnswerTokens', 'schema']);
  });

  it('are read from beside the request', async () => {
    await read(materialOf(text), new RecordedAnswers(folder));
    const [file = ''] = readdirSync(folder);
    const answer = {
      statement: 's1',
      passage: 2,
      words: 'eleven cracks',
      reason: 'Eleven.',
      verdict: 'contradicted',
      rule: 'contradicted-number',
      wrong: 'nine',
    };
    writeFileSync(join(folder, file.replace('.request.', '.answer.')), JSON.stringify({ answers: [answer] }));
    const { readings, problem } = await read(materialOf(text), new RecordedAnswers(folder));
    assert.equal(problem, undefined);
    assert.equal(readings[0]?.finding?.rule, 'contradicted-number');
  });

  it('name the folder that cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { problem } = await read(materialOf(text), new RecordedAnswers(file));
    assert.equal(problem?.kind, 'broken');
    assert.ok(problem.message.startsWith(`Requests cannot be written to ${file}: `));
  });
});
