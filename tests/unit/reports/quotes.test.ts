import assert from 'node:assert/strict';
import type { Attribution } from '../../../server/src/core/attribution/attribution';
import type { AttributedFile } from '../../../server/src/reports/attributedFile';
import { quotesJson } from '../../../server/src/reports/quotesJson';
import { quotesText } from '../../../server/src/reports/quotesText';
import { spanOf } from './exampleReport';

const text = 'Intro.\n“It’ll stop,” the man told The Times, “and soon.”\n\n“Yes.”\n';

const split: Attribution = {
  type: 'direct',
  content: [spanOf(text, '“It’ll stop,”'), spanOf(text, '“and soon.”')],
  cue: [spanOf(text, 'told')],
  speaker: [spanOf(text, 'the man')],
  speakerName: 'Donald Trump',
  reportedTo: 'The Times',
  reportedBy: 'Bloomberg',
  hedged: true,
};

const unnamed: Attribution = {
  type: 'direct',
  content: [spanOf(text, '“Yes.”')],
  cue: [],
  speaker: [],
  hedged: false,
};

const file: AttributedFile = { name: 'article.txt', text, attributions: [split, unnamed] };

describe('the list of attributions as text', () => {
  it('gives place, type and speaker, and the words below', () => {
    assert.equal(
      quotesText([file], { colour: false }),
      `article.txt:2:1 direct Donald Trump (“the man”), told The Times, reported by Bloomberg, hedged
    “It’ll stop,” … “and soon.”
article.txt:4:1 direct nobody named
    “Yes.”
2 attributions in 1 file.
`,
    );
  });

  it('says so where there is none', () => {
    assert.equal(
      quotesText([{ ...file, attributions: [] }], { colour: false }),
      'No attributions in 1 file.\n',
    );
  });

  it('names a speaker by the mention where nobody is known to it', () => {
    const mentioned = { ...unnamed, speaker: [spanOf(text, 'the man')] };
    assert.match(
      quotesText([{ ...file, attributions: [mentioned] }], { colour: false }),
      /^article\.txt:4:1 direct the man$/m,
    );
  });
});

describe('the list of attributions as JSON', () => {
  it('gives every field, null where it is not known', () => {
    assert.deepEqual(JSON.parse(quotesJson([{ ...file, attributions: [unnamed] }])), {
      version: 1,
      files: [
        {
          path: 'article.txt',
          attributions: [
            {
              type: 'direct',
              content: [{ start: 58, end: 64, line: 4, column: 1, endLine: 4, endColumn: 7, text: '“Yes.”' }],
              cue: [],
              speaker: [],
              speakerName: null,
              reportedTo: null,
              reportedBy: null,
              hedged: false,
            },
          ],
        },
      ],
    });
  });
});
