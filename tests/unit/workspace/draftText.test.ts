import assert from 'node:assert/strict';
import { join } from 'node:path';
import { draftText, languageOf } from '../../../server/src/workspace/draftText';

describe('a draft text', () => {
  const root = join(__dirname, 'story');

  it('has its path in the folder', () => {
    const file = join(root, 'drafts', 'one.md');
    assert.deepEqual(draftText('One.', 'markdown', root, file), {
      text: 'One.',
      languageId: 'markdown',
      file,
      path: 'drafts/one.md',
    });
  });

  it('outside of the folder has no path in it', () => {
    const file = join(root, '..', 'one.md');
    assert.deepEqual(draftText('One.', 'markdown', root, file), {
      text: 'One.',
      languageId: 'markdown',
      file,
    });
  });

  it('without a file has neither', () => {
    assert.deepEqual(draftText('One.', 'plaintext', root, undefined), {
      text: 'One.',
      languageId: 'plaintext',
    });
  });
});

describe('the language of a draft', () => {
  it('is Markdown by the file name', () => {
    assert.equal(languageOf('/story/One.MD'), 'markdown');
    assert.equal(languageOf('file:///story/one.markdown', 'plaintext'), 'markdown');
  });

  it('is Markdown where the editor says so', () => {
    assert.equal(languageOf('untitled:Untitled-1', 'markdown'), 'markdown');
  });

  it('is plain text otherwise', () => {
    assert.equal(languageOf('/story/one.txt'), 'plaintext');
    assert.equal(languageOf('untitled:Untitled-1', 'python'), 'plaintext');
  });

  it('is another one by either name of it', () => {
    assert.equal(languageOf('untitled:Untitled-1', 'latex'), 'latex');
    assert.equal(languageOf('untitled:Untitled-1', 'tex'), 'latex');
    assert.equal(languageOf('untitled:Untitled-1', 'typst'), 'typst');
  });

  it('is told by the file name where the editor lacks the language', () => {
    assert.equal(languageOf('file:///story/one.tex', 'plaintext'), 'latex');
    assert.equal(languageOf('file:///story/one.org', 'plaintext'), 'org');
    assert.equal(languageOf('file:///story/one.qmd', 'markdown'), 'quarto');
    assert.equal(languageOf('file:///story/one.tex', 'markdown'), 'markdown');
  });
});
