import assert from 'node:assert/strict';
import { extractAttributions } from '../../../server/src/core/index';
import { speakerLabel } from '../../../server/src/core/rules/messages';

/** Name of the speaker of a draft's one attribution, as in a message. */
function label(draft: string): string | undefined {
  const [attribution, ...others] = extractAttributions(draft, { languageId: 'markdown' });
  assert.ok(attribution && others.length === 0);
  return speakerLabel(attribution, draft);
}

describe('the speaker of a draft, in a message', () => {
  const speakers: readonly (readonly [what: string, draft: string, label: string | undefined])[] = [
    ['goes by a name', '“We will sign,” said Mayor Ann Lee.', 'Ann Lee'],
    [
      'goes by the name that a pronoun stands for',
      'Ann Lee came late. “We will sign the paper,” she said.',
      'Ann Lee',
    ],
    ['without a name is called as in the draft', 'The study said that ferries are safe.', 'the study'],
    [
      'keeps the words before a common noun',
      '“We will sign,” one senior official said.',
      'one senior official',
    ],
    ['is nobody where a pronoun stands for nobody', '“We will sign the paper,” he said.', undefined],
  ];
  for (const [what, draft, expected] of speakers) {
    it(what, () => {
      assert.equal(label(draft), expected);
    });
  }
});
