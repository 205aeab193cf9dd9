import assert from 'node:assert/strict';
import { join } from 'node:path';
import { localPath } from '../../../../server/src/sources/files/localPath';

describe('the path in a folder', () => {
  const root = join(__dirname, 'story');

  it('has forward slashes', () => {
    assert.equal(localPath(root, join(root, 'drafts', 'one.md')), 'drafts/one.md');
  });

  it('is undefined outside the folder', () => {
    assert.equal(localPath(root, join(root, '..', 'one.md')), undefined);
    assert.equal(localPath(root, join(root, '..')), undefined);
  });

  it('may start with two dots that are part of a name', () => {
    assert.equal(localPath(root, join(root, '..one.md')), '..one.md');
  });
});
