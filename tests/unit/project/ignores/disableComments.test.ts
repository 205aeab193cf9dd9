import assert from 'node:assert/strict';
import fc from 'fast-check';
import { disablingComment, disableCommentsIn } from '../../../../server/src/project/ignores/disableComments';

/** True if the rule is disabled at the word “here”. */
const isOff = (text: string, rule = 'quote-altered', word = 'here'): boolean =>
  disablingComment(disableCommentsIn({ text, languageId: 'markdown' }), rule, text.indexOf(word)) !==
  undefined;

describe('a comment that disables rules', () => {
  describe('for the next line', () => {
    it('applies to the line after it only', () => {
      const text = '<!-- verbatim-disable-next-line -->\nIt stands here.\n\nAnd there.\n';
      assert.ok(isOff(text));
      assert.ok(!isOff(text, 'quote-altered', 'there'));
    });

    it('applies to the whole paragraph if it is broken into lines', () => {
      assert.ok(isOff('<!-- verbatim-disable-next-line -->\nIt stands\nnot there but\nhere.\n'));
    });

    it('skips empty lines', () => {
      assert.ok(isOff('<!-- verbatim-disable-next-line -->\r\n\r\n\r\nIt stands here.\r\n'));
    });

    it('applies to one item of a list', () => {
      const text = '- One\n<!-- verbatim-disable-next-line -->\n- It stands here.\n- And there.\n';
      assert.ok(isOff(text));
      assert.ok(!isOff(text, 'quote-altered', 'there'));
    });

    it('works in a block quotation', () => {
      const text = '> <!-- verbatim-disable-next-line -->\n> It stands\n> here.\n>\n> And there.\n';
      assert.ok(isOff(text));
      assert.ok(!isOff(text, 'quote-altered', 'there'));
    });

    it('does not apply to its own line or before it', () => {
      assert.ok(!isOff('It stands here. <!-- verbatim-disable-next-line -->\nAnd there.\n'));
    });
  });

  it('applies up to the comment that enables', () => {
    const text = '<!-- verbatim-disable -->\nhere\n\n<!-- verbatim-enable -->\n\nthere\n';
    assert.ok(isOff(text));
    assert.ok(!isOff(text, 'quote-altered', 'there'));
  });

  it('applies to the end if no comment enables', () => {
    assert.ok(isOff('<!-- verbatim-disable -->\n\none\n\nhere'));
  });

  it('can be ended for one rule only', () => {
    const text = '<!-- verbatim-disable -->\n<!-- verbatim-enable quote-spliced -->\nhere\n';
    assert.ok(isOff(text));
    assert.ok(!isOff(text, 'quote-spliced'));
  });

  it('applies to the whole file from any position', () => {
    assert.ok(isOff('here\n\n<!-- verbatim-disable-file -->\n'));
  });

  it('applies to the listed rules, separated by blanks or commas', () => {
    const text = '<!-- verbatim-disable-file quote-altered, quote-spliced name-spelling -->\nhere\n';
    assert.deepEqual(disableCommentsIn({ text, languageId: 'markdown' })[0]?.rules, [
      'quote-altered',
      'quote-spliced',
      'name-spelling',
    ]);
    assert.ok(isOff(text, 'name-spelling'));
    assert.ok(!isOff(text, 'quote-truncated'));
  });

  it('has the span of each rule', () => {
    const text = 'a\n<!-- verbatim-disable quote-altered, x -->\n';
    const [comment] = disableCommentsIn({ text, languageId: 'markdown' });
    assert.deepEqual(
      comment?.ruleSpans.map(({ start, end }) => text.slice(start, end)),
      ['quote-altered', 'x'],
    );
  });

  for (const [where, text] of [
    ['fenced code', '```md\n<!-- verbatim-disable-file -->\n```\nhere\n'],
    ['code with tildes', '~~~\n<!-- verbatim-disable-file -->\n~~~\nhere\n'],
    ['a fence that is not closed', 'here\n```\n<!-- verbatim-disable-file -->\n'],
    ['code in a line', 'Write `<!-- verbatim-disable-file -->` here.\n'],
    ['another word', '<!-- verbatim-disable-files -->\nhere\n'],
  ] as const) {
    it(`is not recognized in ${where}`, () => {
      assert.ok(!isOff(text));
    });
  }

  // With time that grows with the square of the text, each of them would take many minutes.
  for (const piece of [
    '<!-- verbatim-disable ',
    '`',
    '```\nverbatim-\n',
    '<!-- verbatim-disable -->\n',
    '> ',
  ]) {
    it(`is looked for in linear time in ${JSON.stringify(piece)} many times`, () => {
      disableCommentsIn({ text: `verbatim-${piece.repeat(200_000)}`, languageId: 'markdown' });
    });
  }

  it('never throws, and stays in the text', () => {
    const piece = fc.constantFrom(
      '<!-- verbatim-disable',
      '-next-line',
      '-->',
      '\n',
      '```',
      '`',
      ' x',
      '> ',
      '\r\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { span, scope: reach } of disableCommentsIn({ text, languageId: 'markdown' })) {
          assert.ok(span.end <= text.length && reach.start <= text.length && reach.start <= reach.end);
        }
      }),
    );
  });
});
