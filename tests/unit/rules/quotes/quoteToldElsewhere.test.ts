import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';
import type { Finding } from '../../../../server/src/core/index';
import { marked, withMarks } from '../../markedText';

const tellsRecord = {
  id: 'record',
  text: '“The old ferry will never sail again without a captain,” Mara Quill told the Hollin Record. She added that the pier had been closed since autumn.',
};

function findings(text: string, sources = [tellsRecord]): readonly Finding[] {
  return createChecker({ sources }).check({ text, languageId: 'markdown' }).findings;
}

describe('an outlet to which words were told', () => {
  it('is reported where the source has the words told to another', () => {
    const draft =
      '“The old ferry will never sail again without a captain,” Mara Quill told the ⟦Harbury Courier⟧.';
    const { text } = marked(draft);
    const [found, ...others] = findings(text);
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.equal(found.rule, 'attribution-contradicted');
    assert.equal(withMarks(text, [found.span]), draft);
    assert.equal(
      found.message,
      'In the source, Mara Quill tells this to Hollin Record, not Harbury Courier (record).',
    );
    assert.deepEqual(
      found.fixes.map(({ edits }) => edits.map((edit) => edit.text)),
      [['Hollin Record']],
    );
  });

  it('is reported for what is told in other words', () => {
    const told = findings(
      'Mara Quill told the Harbury Courier that the pier had been closed since the autumn.',
      [
        {
          id: 'record',
          text: 'Mara Quill told the Hollin Record that the pier had been closed since autumn.',
        },
      ],
    );
    assert.deepEqual(
      told.map(({ rule }) => rule),
      ['attribution-contradicted'],
    );
  });

  for (const [what, draft] of [
    ['the outlet of the source', 'Mara Quill told the Hollin Record.'],
    ['a part of its name', 'Mara Quill told the Record.'],
    ['an audience without a name', 'Mara Quill told reporters.'],
    ['nobody', 'Mara Quill said.'],
  ] as const) {
    it(`is right where it is ${what}`, () => {
      assert.deepEqual(findings(`“The old ferry will never sail again without a captain,” ${draft}`), []);
    });
  }

  it('is right where an article of it has the words, too', () => {
    const own = {
      id: 'harbury-courier-0412',
      text: '“The old ferry will never sail again without a captain,” Mara Quill said.',
    };
    assert.deepEqual(
      findings(
        '“The old ferry will never sail again without a captain,” Mara Quill told the Harbury Courier.',
        [tellsRecord, own],
      ),
      [],
    );
  });

  it('is right where the source names the person who asked', () => {
    const asked = {
      id: 'record',
      text: '“The old ferry will never sail again,” Mara Quill told Robert Lund.',
    };
    assert.deepEqual(
      findings('“The old ferry will never sail again,” Mara Quill told the Harbury Courier.', [asked]),
      [],
    );
  });
});
