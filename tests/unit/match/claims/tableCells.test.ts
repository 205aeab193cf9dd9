import assert from 'node:assert/strict';
import { createEditorChecker } from '../../../../server/src/core/editor';

describe('the cells of a table in a draft', () => {
  const checker = createEditorChecker({
    sources: [
      {
        id: 'wall',
        text: 'Wall agreed\n\nThe wall of the harbour will be 640 metres long. The council agreed on Monday.\n',
      },
    ],
  });

  it('make no statement where they have a name or a value, and one where they have a sentence', () => {
    const text =
      '| Length of the wall | 640 metres |\n| --- | --- |\n| Height above the harbour | about 3 metres |\n| Vote | The council agreed on Monday |\n';
    assert.deepEqual(
      checker
        .check({ text, languageId: 'markdown' })
        .statements.map(({ text: own, verdict }) => [own, verdict]),
      [['The council agreed on Monday', 'supported']],
    );
  });
});
