import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeptAnswers, writeKeptAnswers } from '../../../server/src/workspace/keptAnswers';
import { answerKey, type AnswerKey, type RememberedAnswer } from '../../../server/src/reader/readingMemory';

const key = answerKey(['a statement']);
const answer: RememberedAnswer = {
  item: {
    verdict: 'supported',
    rule: undefined,
    wrong: '',
    words: 'four cracks',
    reason: 'The same number.',
  },
  cited: [{ source: 'pier.txt', text: 'Divers found four cracks.' }],
  grounds: [answerKey(['pier.txt', 'Divers found four cracks.'])],
};

describe('the file of kept answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const path = join(folder, 'new', 'answers.json');

  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** The answers in a file with this content. */
  async function answersIn(content: object): Promise<readonly (readonly [AnswerKey, RememberedAnswer])[]> {
    const file = join(folder, 'written.json');
    writeFileSync(file, JSON.stringify(content));
    return (await readKeptAnswers(file)).answers;
  }

  it('gives back what was written, in its order', async () => {
    const other = answerKey(['another']);
    const kept = {
      models: new Map([['file:///draft.md', 'Careful 7B']]),
      answers: [[other, { carried: true }] as const, [key, answer] as const],
    };
    await writeKeptAnswers(path, kept);
    assert.deepEqual(await readKeptAnswers(path), kept);
  });

  it('holds nothing where there is none', async () => {
    assert.deepEqual(await readKeptAnswers(join(folder, 'none.json')), { models: new Map(), answers: [] });
  });

  it('is not read where it has another form', async () => {
    assert.deepEqual(await answersIn({ version: 0, answers: [[key, answer]] }), []);
  });

  for (const [what, entry] of Object.entries({
    'no pair': 'x',
    'no answer': [key, null],
    'a key that is no text': [1, answer],
    'another verdict': [key, { ...answer, item: { ...answer.item, verdict: 'true' } }],
    'words that are no text': [key, { ...answer, item: { ...answer.item, words: 3 } }],
    'a passage without a text': [key, { ...answer, cited: [{ source: 'pier.txt' }] }],
  })) {
    it(`leaves out ${what}`, async () => {
      assert.deepEqual(await answersIn({ version: 1, answers: [entry, [key, { carried: false }]] }), [
        [key, { carried: false }],
      ]);
    });
  }

  it('is refused where it is no JSON', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"version": 1, ');
    await assert.rejects(readKeptAnswers(file), SyntaxError);
  });
});
