import assert from 'node:assert/strict';
import { markdownSliceAround } from '../../../server/src/core/prose/markdownSlice';

/** The slice around the caret |, or undefined. */
function sliceAround(textWithCaret: string): string | undefined {
  const offset = textWithCaret.indexOf('|');
  const text = textWithCaret.replace('|', '');
  const slice = markdownSliceAround(text, offset);
  return slice && text.slice(slice.start, slice.end);
}

describe('markdownSliceAround', () => {
  it('is the paragraph around the offset', () => {
    assert.equal(sliceAround('First.\n\nSec|ond,\nin two lines.\n\nThird.'), 'Second,\nin two lines.');
  });

  it('begins at the margin, so that lists are read as lists', () => {
    assert.equal(sliceAround('First.\n\n- One\n\n  more of o|ne\n\nThird.'), '- One\n\n  more of one');
  });

  it('is undefined in a block of code, and on its fences', () => {
    assert.equal(sliceAround('First.\n\n```js\nco|de\n```\n\nThird.'), undefined);
    assert.equal(sliceAround('First.\n\n~~~|\ncode\n~~~\n\nThird.'), undefined);
  });

  it('is a paragraph behind a block of code', () => {
    assert.equal(sliceAround('```\ncode\n```\n\nPro|se.'), 'Prose.');
  });

  it('takes three backticks in a line of prose for no fence', () => {
    assert.equal(sliceAround('```a``` is code.\n\nPro|se.'), 'Prose.');
  });

  it('is undefined in front matter', () => {
    assert.equal(sliceAround('---\ntitle: A ti|tle\n---\n\nProse.'), undefined);
  });

  it('reaches back before a comment in which the offset stands', () => {
    assert.equal(sliceAround('Prose.\n\n<!-- a\n\nb|\n\n-->'), '<!-- a\n\nb');
  });

  it('counts CRLF as a line break', () => {
    assert.equal(sliceAround('First.\r\n\r\nSec|ond.\r\n\r\nThird.'), 'Second.\r');
  });
});
