import assert from 'node:assert/strict';
import { turnsOf } from '../../../server/src/core/attribution/transcript';
import { parseProse } from '../../../server/src/core/prose/parseProse';

/** The turns of a text whose blocks are given, as "label: kind" by block index. */
function turns(...blocks: readonly string[]): Record<number, string> {
  const { blocks: read } = parseProse(blocks.join('\n\n'), 'plaintext');
  return Object.fromEntries(
    [...turnsOf(read)].map(([at, { kind, label }]) => [at, `${kind} ${label}`.trim()]),
  );
}

describe('turnsOf', () => {
  it('reads labels in capitals where two speakers alternate', () => {
    assert.deepEqual(turns('MARA QUILL: Will you go?', 'BRANDT: I will.', 'QUILL: When?'), {
      0: 'named Mara Quill',
      1: 'named Brandt',
      2: 'named Quill',
    });
  });

  it('reads labels of capitalised names, and time codes before them', () => {
    assert.deepEqual(
      turns('[00:12] Quill: Will you go?', '[00:15] Brandt: I will.', '[00:19] Quill: When?'),
      {
        0: 'named Quill',
        1: 'named Brandt',
        2: 'named Quill',
      },
    );
  });

  it('reads questions and answers', () => {
    assert.deepEqual(turns('Q: Will you go?', 'A: I will.'), { 0: 'question', 1: 'answer' });
  });

  it('takes no answer before a question', () => {
    assert.deepEqual(turns('A: I will.', 'Q: Will you go?'), { 1: 'question' });
  });

  it('takes the holder of an office from brackets', () => {
    assert.deepEqual(turns('CHAIR (SEN. MARA QUILL): Who knew?', 'BRANDT: Nobody.', 'CHAIR: Nobody?'), {
      0: 'named Sen. Mara Quill',
      1: 'named Brandt',
      2: 'named chair',
    });
  });

  it('leaves a remark in brackets out of a label', () => {
    assert.equal(
      turns('MS QUILL (for the family): Who?', 'BRANDT: I.', 'MS QUILL: You?')[0],
      'named Ms Quill',
    );
  });

  it('goes on with a turn in the sentences of the next block', () => {
    assert.deepEqual(
      turns('QUILL: Two things.', 'The first is the ferry.', 'BRANDT: And?', 'QUILL: The pier.'),
      {
        0: 'named Quill',
        1: 'named Quill',
        2: 'named Brandt',
        3: 'named Quill',
      },
    );
  });

  it('ends a turn at a heading and at a remark in brackets', () => {
    const { 1: heading, 2: remark } = turns(
      'QUILL: Yes.',
      'The ferry',
      '(Applause.)',
      'BRANDT: No.',
      'QUILL: Yes.',
    );
    assert.deepEqual([heading, remark], [undefined, undefined]);
  });

  it('takes lines with a label that nobody repeats for no transcript', () => {
    assert.deepEqual(turns('PRESENT: The mayor.', 'APOLOGIES: Mr Brandt.', 'The ferry runs again.'), {});
  });

  it('takes one label that repeats alone for no transcript', () => {
    assert.deepEqual(
      turns('UPDATE: The ferry is late.', 'It left at nine.', 'UPDATE: The ferry is here.'),
      {},
    );
  });
});
