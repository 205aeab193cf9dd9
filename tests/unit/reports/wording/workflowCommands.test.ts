import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutWorkflowCommands } from '../../../../server/src/reports/wording/workflowCommands';

describe('commands of workflows', () => {
  for (const [text, inert] of [
    ['::set-output name=a::b', '<U+003A>:set-output name=a::b'],
    ['a\n  \t::error::b', 'a\n  \t<U+003A>:error::b'],
    ['\u200B\uFE0F::error::b', '\u200B\uFE0F<U+003A>:error::b'],
    ['“::error::b', '“<U+003A>:error::b'],
    ['a ##[add-mask]b', 'a ##<U+005B>add-mask]b'],
    ['a ##vso[task.setvariable]b', 'a ##vso<U+005B>task.setvariable]b'],
  ] as const) {
    it(`have no effect: ${JSON.stringify(text)}`, () => {
      assert.equal(withoutWorkflowCommands(text), inert);
    });
  }

  it('are not what a line has after its beginning', () => {
    const text = 'draft.md:1:1 error a::b\n  C++: std::vector, ## [a]\n: one colon\n';
    assert.equal(withoutWorkflowCommands(text), text);
  });

  it('begin no line and stand in none', () => {
    const unit = fc.constantFrom(
      ':',
      ':',
      '#',
      '#',
      '[',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u00A0',
      '\u200B',
      'a',
      ']',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const line of withoutWorkflowCommands(text).split(/\r\n?|\n/)) {
          assert.ok(!line.trimStart().startsWith('::'), JSON.stringify(line));
          assert.ok(!line.includes('##['), JSON.stringify(line));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
