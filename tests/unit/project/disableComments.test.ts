import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commentAgainst, disableCommentsIn } from '../../../server/src/project/disableComments';

/** Whether a finding of a rule is kept from being shown at the word “here”, wherever that stands. */
const isOff = (text: string, rule = 'quote-altered', word = 'here'): boolean =>
  commentAgainst(disableCommentsIn(text), rule, text.indexOf(word)) !== undefined;

describe('a comment that disables rules', () => {
  describe('for the next line', () => {
    it('reaches the line after it, and no further', () => {
      const text = '<!-- verbatim-disable-next-line -->\nIt stands here.\n\nAnd there.\n';
      assert.ok(isOff(text));
      assert.ok(!isOff(text, 'quote-altered', 'there'));
    });

    it('reaches the whole paragraph where that is broken into lines', () => {
      assert.ok(isOff('<!-- verbatim-disable-next-line -->\nIt stands\nnot there but\nhere.\n'));
    });

    it('reaches over empty lines to the next that has text', () => {
      assert.ok(isOff('<!-- verbatim-disable-next-line -->\r\n\r\n\r\nIt stands here.\r\n'));
    });

    it('reaches one item of a list', () => {
      const text = '- One\n<!-- verbatim-disable-next-line -->\n- It stands here.\n- And there.\n';
      assert.ok(isOff(text));
      assert.ok(!isOff(text, 'quote-altered', 'there'));
    });

    it('stands in a block quotation, too', () => {
      const text = '> <!-- verbatim-disable-next-line -->\n> It stands\n> here.\n>\n> And there.\n';
      assert.ok(isOff(text));
      assert.ok(!isOff(text, 'quote-altered', 'there'));
    });

    it('does not reach its own line or what stands before it', () => {
      assert.ok(!isOff('It stands here. <!-- verbatim-disable-next-line -->\nAnd there.\n'));
    });
  });

  it('reaches to the comment that enables', () => {
    const text = '<!-- verbatim-disable -->\nhere\n\n<!-- verbatim-enable -->\n\nthere\n';
    assert.ok(isOff(text));
    assert.ok(!isOff(text, 'quote-altered', 'there'));
  });

  it('reaches to the end where nothing enables', () => {
    assert.ok(isOff('<!-- verbatim-disable -->\n\none\n\nhere'));
  });

  it('is ended for one rule, and not for others', () => {
    const text = '<!-- verbatim-disable -->\n<!-- verbatim-enable quote-spliced -->\nhere\n';
    assert.ok(isOff(text));
    assert.ok(!isOff(text, 'quote-spliced'));
  });

  it('reaches the whole file, wherever it stands', () => {
    assert.ok(isOff('here\n\n<!-- verbatim-disable-file -->\n'));
  });

  it('is about the rules that it names, between blanks or commas', () => {
    const text = '<!-- verbatim-disable-file quote-altered, quote-spliced name-spelling -->\nhere\n';
    assert.deepEqual(disableCommentsIn(text)[0]?.rules, ['quote-altered', 'quote-spliced', 'name-spelling']);
    assert.ok(isOff(text, 'name-spelling'));
    assert.ok(!isOff(text, 'quote-truncated'));
  });

  it('tells where each rule stands', () => {
    const text = 'a\n<!-- verbatim-disable quote-altered, x -->\n';
    const [comment] = disableCommentsIn(text);
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
    it(`is none in ${where}`, () => {
      assert.ok(!isOff(text));
    });
  }

  it('is looked for in linear time', () => {
    const time = (text: string): number => {
      const begun = performance.now();
      disableCommentsIn(text);
      return performance.now() - begun;
    };
    for (const piece of [
      '<!-- verbatim-disable ',
      '`',
      '```\nverbatim-\n',
      '<!-- verbatim-disable -->\n',
      '> ',
    ]) {
      time(piece.repeat(1000));
      assert.ok(time(`verbatim-${piece.repeat(20_000)}`) < 500, JSON.stringify(piece));
    }
  });

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
        for (const { span, reach } of disableCommentsIn(text)) {
          assert.ok(span.end <= text.length && reach.start <= text.length && reach.start <= reach.end);
        }
      }),
    );
  });
});
