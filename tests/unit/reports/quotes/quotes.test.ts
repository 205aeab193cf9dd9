import assert from 'node:assert/strict';
import type { Attribution } from '../../../../server/src/core/attribution/attribution';
import type { AttributedFile } from '../../../../server/src/reports/quotes/attributedFile';
import { quotesJson } from '../../../../server/src/reports/quotes/json';
import { quotesText } from '../../../../server/src/reports/quotes/text';
import { spanOf } from '../exampleReport';

const text = 'Intro.\n“We recognize the reality,” the adviser told Politico, “on the ground.”\n\n“Yes.”\n';

const split: Attribution = {
  type: 'direct',
  content: [spanOf(text, '“We recognize the reality,”'), spanOf(text, '“on the ground.”')],
  cue: [spanOf(text, 'told')],
  speaker: [spanOf(text, 'the adviser')],
  speakerName: 'Sebastian Gorka',
  reportedTo: 'Politico',
  reportedBy: 'The Times',
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
  it('has place, type and speaker, and the content below', () => {
    assert.equal(
      quotesText([file], { colour: false }),
      `article.txt:2:1 direct Sebastian Gorka (“the adviser”), told Politico, reported by The Times, hedged
    “We recognize the reality,” … “on the ground.”
article.txt:4:1 direct unnamed speaker
    “Yes.”
2 attributions in 1 file.
`,
    );
  });

  it('says that there are none', () => {
    assert.equal(
      quotesText([{ ...file, attributions: [] }], { colour: false }),
      'No attributions in 1 file.\n',
    );
  });

  it('shows the mention of a speaker whose name is unknown', () => {
    const mentioned = { ...unnamed, speaker: [spanOf(text, 'the adviser')] };
    assert.match(
      quotesText([{ ...file, attributions: [mentioned] }], { colour: false }),
      /^article\.txt:4:1 direct the adviser$/m,
    );
  });
});

describe('the list of attributions as JSON', () => {
  it('has every field, null if it is unknown', () => {
    assert.deepEqual(JSON.parse(quotesJson([{ ...file, attributions: [unnamed] }])), {
      version: 1,
      files: [
        {
          path: 'article.txt',
          attributions: [
            {
              type: 'direct',
              content: [{ start: 80, end: 86, line: 4, column: 1, endLine: 4, endColumn: 7, text: '“Yes.”' }],
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
