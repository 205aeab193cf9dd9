import assert from 'node:assert/strict';
import { firsthandEdit } from '../../../../server/src/features/codeActions/firsthandEdit';

/** The draft after the name is added; undefined where it cannot be. */
function added(text: string, name = 'Ann Roe'): string | undefined {
  const edit = firsthandEdit(text, name);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe('a first-hand speaker', () => {
  it('begins the front matter of a draft without one', () => {
    assert.equal(added('It is so.\r\n'), '---\r\nfirsthand:\r\n  - Ann Roe\r\n---\r\n\r\nIt is so.\r\n');
  });

  it('gets a field of its own below the others', () => {
    assert.equal(
      added('---\ntitle: A\n---\n\nText\n'),
      '---\ntitle: A\nfirsthand:\n  - Ann Roe\n---\n\nText\n',
    );
  });

  it('joins a list in lines', () => {
    assert.equal(
      added('---\nfirsthand:\n  - Bo Ek\ndate: 2025-01-01\n---\n'),
      '---\nfirsthand:\n  - Bo Ek\n  - Ann Roe\ndate: 2025-01-01\n---\n',
    );
  });

  it('joins a list in brackets', () => {
    assert.equal(
      added('---\nfirsthand: ["Bo Ek", Cy]\n---\n'),
      '---\nfirsthand: ["Bo Ek", Cy, Ann Roe]\n---\n',
    );
  });

  it('makes a list of a single name', () => {
    assert.equal(added('---\nfirsthand: Bo Ek\n---\n'), '---\nfirsthand: [Bo Ek, Ann Roe]\n---\n');
  });

  it('is quoted where YAML would read it as something else', () => {
    assert.match(added('Text', 'Ann: "Roe"') ?? '', /- "Ann: \\"Roe\\""\n/);
    assert.match(added('Text', 'No') ?? '', /- "No"\n/);
  });

  it('is not added to a front matter that cannot be read', () => {
    assert.equal(added('---\ntitle: [a\n---\n'), undefined);
    assert.equal(added('---\nfirsthand:\n---\n'), undefined);
  });
});
