import assert from 'node:assert/strict';
import { parseProse } from '../../../../server/src/core/prose/parseProse';
import type { LanguageId } from '../../../../server/src/core/prose/prose';
import fc from 'fast-check';
import { disablingComment, disableCommentsIn } from '../../../../server/src/project/ignores/disableComments';
import { disableEdit, enableEdit } from '../../../../server/src/project/ignores/disableEdit';

/** The draft after a rule is disabled at the word “here”. */
function disabled(text: string, rule = 'quote-altered'): string | undefined {
  const edit = disableEdit({ text, languageId: 'markdown' }, text.indexOf('here'), rule);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

const comment = '<!-- verbatim-disable-next-line quote-altered -->';

describe('disabling a rule for the next line', () => {
  for (const [what, before, after] of [
    ['the line', 'One.\n\nIt is here.\n', `One.\n\n${comment}\nIt is here.\n`],
    ['the first line of a paragraph', 'One\nis\nhere.\n', `${comment}\nOne\nis\nhere.\n`],
    [
      'a line of a CRLF draft',
      'One.\r\n\r\nIt is\r\nhere.\r\n',
      `One.\r\n\r\n${comment}\r\nIt is\r\nhere.\r\n`,
    ],
    ['the first line under a heading', '# News\nIt is here.\n', `# News\n${comment}\nIt is here.\n`],
    ['an item of a list', '- One\n  - here\n', `- One\n  ${comment}\n  - here\n`],
    ['a block quotation', '> It is\n> here.\n', `> ${comment}\n> It is\n> here.\n`],
  ] as const) {
    it(`puts a comment above ${what}`, () => {
      assert.equal(disabled(before), after);
    });
  }

  it('adds the rule to an existing comment', () => {
    const once = disabled('It is here.\n') ?? '';
    assert.equal(
      disabled(once, 'name-spelling'),
      '<!-- verbatim-disable-next-line quote-altered name-spelling -->\nIt is here.\n',
    );
  });

  it('is not possible in a table', () => {
    assert.equal(disabled('| a | b |\n| --- | --- |\n| it is | here |\n'), undefined);
  });

  it('changes no other character, and disables the finding', () => {
    const line = fc.constantFrom(
      'It is here.',
      '> here',
      '- here',
      'one',
      '> one',
      '- two',
      '# Three',
      '',
      '  four 😀',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (lines, lineBreak) => {
        const text = lines.join(lineBreak);
        fc.pre(text.includes('here'));
        const offset = text.indexOf('here');
        const edit = disableEdit({ text, languageId: 'markdown' }, offset, 'quote-altered');
        assert.ok(edit);
        const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
        assert.equal(after.replace(edit.text, ''), text);
        assert.ok(
          disablingComment(
            disableCommentsIn({ text: after, languageId: 'markdown' }),
            'quote-altered',
            offset + edit.text.length,
          ),
        );
      }),
    );
  });
});

describe('taking a rule out of a comment', () => {
  /** The draft after a rule is taken out of its first comment. */
  function enabled(text: string, rule = 'quote-altered'): string {
    const [first] = disableCommentsIn({ text, languageId: 'markdown' });
    assert.ok(first);
    const { span, text: inserted } = enableEdit(text, first, rule);
    return text.slice(0, span.start) + inserted + text.slice(span.end);
  }

  it('removes the comment with its line where it is the only rule', () => {
    assert.equal(enabled(`One.\n\n> ${comment}\n> It is here.\n`), 'One.\n\n> It is here.\n');
    assert.equal(enabled(`${comment}\r\nIt is here.\r\n`), 'It is here.\r\n');
  });

  it('leaves the other rules', () => {
    const both = '<!-- verbatim-disable-next-line quote-altered name-spelling -->\nIt is here.\n';
    assert.equal(enabled(both), '<!-- verbatim-disable-next-line name-spelling -->\nIt is here.\n');
    assert.equal(enabled(both, 'name-spelling'), `${comment}\nIt is here.\n`);
  });
});

describe('the comment that disables a rule for a paragraph', () => {
  const comments: readonly (readonly [LanguageId, string])[] = [
    ['quarto', '<!-- verbatim-disable-next-line quote-altered -->\n'],
    ['mdx', '{/* verbatim-disable-next-line quote-altered */}\n'],
    ['latex', '% verbatim-disable-next-line quote-altered\n'],
    ['typst', '// verbatim-disable-next-line quote-altered\n'],
    ['asciidoc', '// verbatim-disable-next-line quote-altered\n'],
    ['org', '# verbatim-disable-next-line quote-altered\n'],
    ['restructuredtext', '.. verbatim-disable-next-line quote-altered\n\n'],
  ];
  for (const [languageId, comment] of comments)
    it(`is one of ${languageId}, is heeded, is no prose, takes another rule, and is taken back whole`, () => {
      const text = 'One line.\n\nTwo lines,\nhere.\n';
      const edit = disableEdit({ text, languageId }, text.indexOf('here'), 'quote-altered');
      assert.deepEqual(edit, { span: { start: 11, end: 11 }, text: comment });
      const after = `${text.slice(0, 11)}${comment}${text.slice(11)}`;
      const [found, ...others] = disableCommentsIn({ text: after, languageId });
      assert.ok(found && others.length === 0);
      assert.ok(disablingComment([found], 'quote-altered', after.indexOf('here')));
      assert.equal(disablingComment([found], 'quote-altered', after.indexOf('One')), undefined);
      assert.deepEqual(
        parseProse(after, languageId).blocks.map(({ text: words }) => words),
        ['One line.', 'Two lines, here.'],
      );
      const second = disableEdit({ text: after, languageId }, after.indexOf('here'), 'quote-spliced');
      assert.equal(second?.text, ' quote-spliced');
      const back = enableEdit(after, found, 'quote-altered');
      assert.equal(
        (after.slice(0, back.span.start) + back.text + after.slice(back.span.end)).replace(/\n{3,}/u, '\n\n'),
        text,
      );
    });

  it('is none in plain text', () => {
    assert.equal(
      disableEdit({ text: 'It is here.', languageId: 'plaintext' }, 6, 'quote-altered'),
      undefined,
    );
  });
});
