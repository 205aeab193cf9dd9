import assert from 'node:assert/strict';
import { Archive } from '../../../server/src/core/archive/archive';
import { readArticle } from '../../../server/src/core/archive/article';
import { finish } from '../../../server/src/core/collections/steps';
import { documentAttributions } from '../../../server/src/core/attribution/documentAttributions';
import { draftBlocks } from '../../../server/src/core/match/draftBlock';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import { BlockJudge } from '../../../server/src/core/rules/blockJudge';
import type { PlacedBlock } from '../../../server/src/core/rules/judgedBlock';
import { reportOn } from '../../../server/src/core/rules/judgeDraft';
import type { DraftReport } from '../../../server/src/core/rules/judgeDraft';
import { severitiesWith } from '../../../server/src/core/rules/severities';
import { inEnglish } from '../../../server/src/core/rules/translate';

const source = {
  id: 'ferry',
  text: '“The ferry will not sail in March,” the harbour master, Ida Brandt, said. The ferry carried 5,200 people in May.',
};
const settings = {
  draftDate: undefined,
  apostrophes: 'both',
  aliases: [],
  translate: inEnglish,
  severities: severitiesWith({}),
} as const;

/** Judges drafts one after another, with the memory of one checker. */
function judging(): (text: string) => readonly PlacedBlock[] {
  const archive = new Archive();
  archive.add(readArticle(source));
  const judge = new BlockJudge(archive);
  return (text) => {
    const prose = parseProse(text, 'markdown');
    const { blocks } = prose;
    const placed = draftBlocks(prose, documentAttributions(prose)).map((block, at) =>
      finish(judge.place(block, { previous: blocks[at - 1], next: blocks[at + 1] }, settings)),
    );
    judge.endDraft(settings);
    return placed;
  };
}

const paragraph = (number: number) =>
  `In year ${number}, the ferry carried 5,300 people in May. “The ferry will sail in March,” Ida Brandt said.`;

/** Number of blocks that are judged again after a letter is replaced in the fourth of several paragraphs. */
function judgedAgain(paragraphs: number): number {
  const judge = judging();
  const draft = Array.from({ length: paragraphs }, (_, number) => paragraph(number));
  const before = judge(draft.join('\n\n')).map(({ judged }) => judged);
  const after = judge(draft.with(3, paragraph(3).replace('people', 'poople')).join('\n\n'));
  return after.filter(({ judged }) => !before.includes(judged)).length;
}

/** What is reported of one block of a draft. */
function reportOf(blocks: readonly PlacedBlock[], at: number): DraftReport {
  return reportOn(blocks.slice(at, at + 1));
}

describe('the judgement of a draft’s blocks', () => {
  it('judges the edited paragraph again and no other, however long the draft is', () => {
    assert.deepEqual([judgedAgain(10), judgedAgain(200)], [1, 1]);
  });

  it('moves what it remembers with its paragraph', () => {
    const judge = judging();
    const first = reportOf(judge(paragraph(1)), 0);
    const after = `A new paragraph comes first.\n\n${paragraph(1)}`;
    const moved = reportOf(judge(after), 1);
    assert.deepEqual(moved, reportOf(judging()(after), 1));
    assert.notDeepEqual(moved, first);
  });

  it('looks for the closest passages again where the sentence beside the paragraph is another', () => {
    const judge = judging();
    const before = judge(`It carried many people.\n\n${paragraph(1)}\n\nIt rained.`);
    const after = judge(`It carried many people.\n\n${paragraph(2)}\n\nIt rained.`);
    assert.deepEqual(
      after.map(({ judged, closest }, at) => [
        judged === before[at]?.judged,
        closest === before[at]?.closest,
      ]),
      [
        [true, false],
        [false, false],
        // The last sentence of the paragraph before is the same.
        [true, true],
      ],
    );
  });

  for (const [what, before, after] of [
    ['the lead', `${paragraph(1)}\n\nThe end.`, `Ferries are late.\n\n${paragraph(1)}\n\nThe end.`],
    [
      'a speaker’s name',
      'Ida Brandt spoke.\n\n“The ferry will sail in March,” she said.',
      'Tom Hart spoke.\n\n“The ferry will sail in March,” she said.',
    ],
    [
      'a colon before it',
      'On ferries\n\n“The ferry will not sail in March.”',
      'On ferries:\n\n“The ferry will not sail in March.”',
    ],
    ['a citation', '“The ferry will not sail in March.”', '“The ferry will not sail in March.” [@ferry]'],
    [
      'the next paragraph',
      'The ferry carried 5,200 people in May.\n\nIt rained.',
      'The ferry carried 5,200 people in May.\n\nThat is what an official told reporters.',
    ],
  ] as const)
    it(`judges again what ${what} bears on`, () => {
      const judge = judging();
      judge(before);
      assert.deepEqual(reportOn(judge(after)), reportOn(judging()(after)));
    });
});
