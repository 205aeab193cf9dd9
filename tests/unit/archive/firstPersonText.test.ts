import assert from 'node:assert/strict';
import { authorsWordsInSteps } from '../../../server/src/core/archive/firstPersonText';
import { finish } from '../../../server/src/core/collections/steps';
import { parseProse } from '../../../server/src/core/prose/parseProse';

/** The author of a text, "nobody" for one that it does not name; undefined for a text that is not in the first person. */
function author(...blocks: readonly string[]): string | undefined {
  const [first] = finish(authorsWordsInSteps(parseProse(blocks.join('\n\n'), 'plaintext').blocks, {}));
  return first && (first.speakerName ?? 'nobody');
}

const letter = ['I saw the ferry leave.', 'It was late, as I had feared.', 'We waited for an hour.'];

describe('authorsWordsInSteps', () => {
  it('takes the signature for the author', () => {
    assert.equal(author(...letter, 'Mara Quill'), 'Mara Quill');
  });

  it('takes the author from the line that says whose words they are', () => {
    assert.equal(author('Remarks by Mara Quill, mayor of Hollin', ...letter), 'Mara Quill');
  });

  it('knows a text in the first person that does not name its author', () => {
    assert.equal(author(...letter), 'nobody');
  });

  it('takes a report for none in which only quotations are in the first person', () => {
    assert.equal(
      author(
        '“I saw it,” said Quill.',
        '“We waited,” said Brandt.',
        'The ferry was late. “My fault,” said Lund.',
      ),
      undefined,
    );
  });

  it('takes a report for none in which the writer appears once', () => {
    assert.equal(author(...letter.slice(0, 1), 'The ferry was late.', 'It came at nine.'), undefined);
  });

  it('reads “US” as the country', () => {
    assert.equal(author('The US won.', 'The US lost.', 'The US drew.'), undefined);
  });
});
