import assert from 'node:assert/strict';
import { parseAnswer } from '../../../../server/src/reader/answers/parseAnswer';

const ids = new Set(['s1', 's2', 's3']);

function item(statement: string, fields: Readonly<Record<string, unknown>> = {}): string {
  const all = {
    statement,
    passage: 0,
    words: '',
    reason: '',
    verdict: 'unverified',
    rule: 'none',
    wrong: '',
  };
  return JSON.stringify({ ...all, ...fields });
}

function verdictsIn(text: string): [string, string][] {
  return [...parseAnswer(text, ids).items.values()].map(({ statement, verdict }) => [statement, verdict]);
}

describe('the parser of answers', () => {
  it('reads every field of an answer', () => {
    const fields = {
      passage: 3,
      words: 'eleven cracks',
      reason: 'The passage counts eleven.',
      verdict: 'contradicted',
      rule: 'contradicted-number',
      wrong: 'nine',
    };
    const { items, ignored } = parseAnswer(`{"answers":[${item('s1', fields)}]}`, ids);
    assert.deepEqual([...items], [['s1', { statement: 's1', ...fields }]]);
    assert.deepEqual(ignored, []);
  });

  for (const [what, text] of [
    ['in a code fence', `\`\`\`json\n{"answers":[${item('s1')},${item('s2')}]}\n\`\`\``],
    ['among words', `Here you are: {"answers":[${item('s1')},${item('s2')}]} I hope that "helps".`],
    ['as a bare list', `[${item('s1')},${item('s2')}]`],
    ['one a line', `${item('s1')}\n${item('s2')}`],
    ['under another name', `{"results":[${item('s1')},${item('s2')}]}`],
  ] as const)
    it(`reads answers ${what}`, () => {
      assert.deepEqual(verdictsIn(text), [
        ['s1', 'unverified'],
        ['s2', 'unverified'],
      ]);
    });

  it('keeps the complete answers of one that was cut off', () => {
    const cut = `{"answers":[${item('s1')},${item('s2')},${item('s3').slice(0, 30)}`;
    assert.deepEqual(
      verdictsIn(cut).map(([id]) => id),
      ['s1', 's2'],
    );
  });

  it('reads braces, quotation marks and line breaks in words', () => {
    const words = 'a } b { c " d \\ e';
    const written = item('s1', { words }).replace(' b ', ' b\n');
    assert.equal(parseAnswer(written, ids).items.get('s1')?.words, 'a } b\n{ c " d \\ e'.replace('\n', ' '));
  });

  it('keeps the first of two answers about a statement', () => {
    const text = `[${item('s1', { verdict: 'supported' })},${item('s1')}]`;
    assert.deepEqual(verdictsIn(text), [['s1', 'supported']]);
    assert.deepEqual(parseAnswer(text, ids).ignored, ['another answer about s1']);
  });

  it('ignores statements that were not asked about', () => {
    const { items, ignored } = parseAnswer(`[${item('s9')}]`, ids);
    assert.equal(items.size, 0);
    assert.deepEqual(ignored, ['an unknown statement “s9”']);
  });

  it('ignores what is no answer', () => {
    const text = `{"statement":"s1"} {"verdict":"supported"} {statement: 's2'} ${item('s3', { verdict: 'yes' })}`;
    const { items, ignored } = parseAnswer(text, ids);
    assert.equal(items.size, 0);
    assert.deepEqual(ignored, [
      'an answer about s1 without a verdict',
      'an object without a statement',
      'an object that is no JSON',
      'an answer about s3 without a verdict',
    ]);
  });

  it('takes a number of a passage that is written as a string, and no number that is none', () => {
    const numberOf = (passage: unknown) => parseAnswer(item('s1', { passage }), ids).items.get('s1')?.passage;
    assert.deepEqual(['4', 4, 0, -1, 1.5, null, 'first', 1e300].map(numberOf), [4, 4, 0, 0, 0, 0, 0, 0]);
  });

  it('finds nothing in a refusal', () => {
    assert.equal(parseAnswer('I cannot help with that.', ids).items.size, 0);
  });

  it('reads 200,000 characters and no more', () => {
    const { items, ignored } = parseAnswer(`${' '.repeat(200_000)}${item('s1')}`, ids);
    assert.equal(items.size, 0);
    assert.deepEqual(ignored, ['the answer after 200000 characters']);
  });
});
