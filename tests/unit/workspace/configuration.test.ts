import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Connection } from 'vscode-languageserver';
import * as core from '../../../server/src/core/editor';
import { disk } from '../../../server/src/sources/fileSystem';
import { uriOfPath } from '../../../server/src/sources/files/fileUri';
import { Configuration } from '../../../server/src/workspace/configuration';
import { Workspace } from '../../../server/src/workspace/workspace';
import { temporaryFolder } from '../sources/temporaryFolder';

describe('setting up the folders', () => {
  const root = temporaryFolder({ 'first/seeds/a.txt': 'First.', 'second/seeds/b.txt': 'Second.' });
  const opened = ['first', 'second'].map((name) => ({ uri: uriOfPath(join(root, name)), name }));
  let logged: string[];

  beforeEach(() => {
    logged = [];
  });

  const configurationOf = (workspace: Workspace): Configuration => {
    const connection = {
      console: { error: (message: string) => logged.push(message) },
      sendNotification: () => Promise.resolve(),
    } as unknown as Connection;
    return new Configuration(connection, workspace, () => Promise.resolve(core), false, undefined);
  };
  const shown = (workspace: Workspace): [string[], number][] =>
    workspace.folders.map(({ problems, library }) => [problems.map(({ message }) => message), library.size]);

  it('survives an error in one of them, and names it', async () => {
    const workspace = new Workspace(() => Promise.resolve(core), opened);
    const [first] = workspace.folders;
    assert.ok(first);
    first.projectFile.read = () => Promise.reject(new RangeError('too deep'));
    await configurationOf(workspace).apply();
    await Promise.all(workspace.folders.map((folder) => folder.indexed()));
    const message = `The folder ${join(root, 'first')} could not be set up (too deep). Restart the server; if that does not help, please report this.`;
    assert.deepEqual(shown(workspace), [
      [[message], 0],
      [[], 1],
    ]);
    assert.match(logged.join('\n'), /^\S+first could not be set up: RangeError: too deep\n/);
  });

  it('sets the folder up again with the next settings', async () => {
    const workspace = new Workspace(() => Promise.resolve(core), opened);
    const [first] = workspace.folders;
    assert.ok(first);
    const configuration = configurationOf(workspace);
    const read = first.projectFile.read.bind(first.projectFile);
    first.projectFile.read = () => Promise.reject(new RangeError('too deep'));
    await configuration.apply();
    first.projectFile.read = read;
    await configuration.apply();
    await Promise.all(workspace.folders.map((folder) => folder.indexed()));
    assert.deepEqual(shown(workspace), [
      [[], 1],
      [[], 1],
    ]);
  });

  it('survives an error in the search of one of them, and names it', async () => {
    const workspace = new Workspace(() => Promise.resolve(core), opened, {
      ...disk,
      discover: (folder, globs, isCancelled) =>
        folder.endsWith('first')
          ? Promise.reject(new Error('the disk is gone'))
          : disk.discover(folder, globs, isCancelled),
    });
    await configurationOf(workspace).apply();
    await Promise.all(workspace.folders.map((folder) => folder.indexed()));
    const message = `The source articles of ${join(root, 'first')} cannot be read (the disk is gone). Restart the server; if that does not help, please report this.`;
    assert.deepEqual(shown(workspace), [
      [[message], 0],
      [[], 1],
    ]);
  });
});
