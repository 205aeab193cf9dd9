import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersBy, type ScriptedAnswer } from '../unit/reader/scriptedAnswers';
import { harbour } from '../unit/reader/scriptedModel';
import { measureReader } from './measureReader';

const story = [
  '# The pier',
  'contradicted-number gazette #count | Divers came upon ⟦nine⟧ cracks down there.',
  'ok courier #paraphrase | Catches are brought ashore at Lervik for now.',
];
const lines = [
  'contradicted-name gazette #name | It was ⟦Tor Brekke⟧ who had the pier closed in October.',
  'ok - #scene | Gulls sat on the empty quay.',
];

/** What a model might say of the statements; of the scene it says something wrong. */
const answers: Readonly<Record<string, ScriptedAnswer>> = {
  'Divers came upon nine cracks down there.': {
    verdict: 'contradicted',
    rule: 'contradicted-number',
    wrong: 'nine',
    words: 'eleven',
  },
  'It was Tor Brekke who had the pier closed in October.': {
    verdict: 'contradicted',
    rule: 'contradicted-name',
    wrong: 'Tor Brekke',
    words: 'Ingrid Solheim',
  },
  'Gulls sat on the empty quay.': { verdict: 'supported', words: 'no such words', passage: 1 },
};

describe('the measure of the second reader', () => {
  let folder: string;
  const requests = (): string => join(folder, 'requests');
  const measured = async (): Promise<Record<string, string>> => {
    const figures = await measureReader(join(folder, 'desk'), requests(), { pooled: false, limit: Infinity });
    return Object.fromEntries(figures.map(({ what, figure }) => [what.trim(), figure]));
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
    mkdirSync(join(folder, 'desk/pier/sources'), { recursive: true });
    for (const { id, text } of harbour) writeFileSync(join(folder, `desk/pier/sources/${id}.txt`), text);
    writeFileSync(join(folder, 'desk/pier/story.draft'), story.join('\n'));
    writeFileSync(join(folder, 'desk/pier/lines.draft'), lines.join('\n'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the requests and says what they hold', async () => {
    const figures = await measured();
    assert.equal(figures['requests'], '3 about 4 statements');
    assert.equal(figures['paragraphs whose request has a settling source'], '100.0 % (3 of 3)');
    assert.equal(figures['drafts that are answered'], 'none');
    assert.equal(readdirSync(requests()).length, 3);
  });

  it('measures the answers beside them: the rules, the second reader, and both', async () => {
    for (const file of readdirSync(requests())) {
      const { material } = JSON.parse(readFileSync(join(requests(), file), 'utf8')) as { material: unknown };
      const prompt = { instructions: '', material: JSON.stringify(material), schema: {}, maxAnswerTokens: 0 };
      const answer = answersBy(prompt, (text) => answers[text] ?? { verdict: 'unverified' });
      writeFileSync(join(requests(), file.replace('.request.', '.answer.')), answer);
    }
    const figures = await measured();
    assert.equal(figures['second reader: flawed paragraphs, right rule'], '100.0 % (2 of 2)');
    assert.equal(figures['second reader: false alarms on true paragraphs'], '0.0 % (0 of 2)');
    assert.equal(figures['second reader: right finding on the right words'], '100.0 % (2 of 2)');
    assert.equal(figures['both: flawed paragraphs, right rule'], '100.0 % (2 of 2)');
    assert.equal(figures['not believed: the words of the source do not stand in the passage'], '1');
  });
});
