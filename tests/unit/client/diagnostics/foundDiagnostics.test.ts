import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { FoundDiagnostics } from '../../../../client/src/diagnostics/foundDiagnostics';

const draft = 'file:///draft.md';
const other = 'file:///other.md';

describe('the diagnostics that were found', () => {
  let held: ReadonlySet<string>;
  let found: FoundDiagnostics<string>;

  beforeEach(() => {
    held = new Set();
    found = new FoundDiagnostics((_, items) => items.filter((item) => !held.has(item)));
  });

  /** True if the wait for a version of the draft is over. */
  async function isKnown(version: number): Promise<boolean> {
    let known = false;
    void found.whenFound(draft, version, CancellationToken.None).then(() => (known = true));
    await new Promise(setImmediate);
    return known;
  }

  it('are shown without those that are held back', () => {
    held = new Set(['typed']);
    assert.deepEqual(found.keep(draft, 1, ['elsewhere', 'typed']), ['elsewhere']);
  });

  it('are shown in full after the release, without another answer', () => {
    held = new Set(['typed']);
    found.keep(draft, 1, ['elsewhere', 'typed']);
    held = new Set();
    assert.deepEqual(found.release(draft, 1), ['elsewhere', 'typed']);
    assert.equal(found.release(draft, 1), undefined);
  });

  it('are not shown after the release where the document has changed since, but with the next answer', () => {
    held = new Set(['typed']);
    found.keep(draft, 1, ['typed']);
    held = new Set();
    assert.equal(found.release(draft, 2), undefined);
    assert.deepEqual(found.keep(draft, 2, undefined), ['typed']);
  });

  it('need not be shown again where neither they nor what is held back have changed', () => {
    found.keep(draft, 1, ['elsewhere']);
    assert.equal(found.keep(draft, 2, undefined), undefined);
  });

  it('are known from the version on for which they were asked', async () => {
    found.keep(draft, 2, []);
    assert.equal(await isKnown(2), true);
    assert.equal(await isKnown(3), false);
  });

  it('become known with the answer for the version or a later one', async () => {
    const third = found.whenFound(draft, 3, CancellationToken.None);
    found.keep(draft, 2, []);
    found.keep(other, 3, []);
    assert.equal(await isKnown(3), false);
    found.keep(draft, 4, []);
    await third;
  });

  it('are not waited for any longer when the request is cancelled', async () => {
    const cancelling = new CancellationTokenSource();
    const waiting = found.whenFound(draft, 1, cancelling.token);
    cancelling.cancel();
    await waiting;
    await found.whenFound(draft, 1, cancelling.token);
  });

  it('are not waited for any longer when the server has failed, ended, or the document is closed', async () => {
    for (const end of [
      () => {
        found.giveUp(draft);
      },
      () => {
        found.forget(draft);
      },
      () => {
        found.clear();
      },
    ]) {
      const waiting = found.whenFound(draft, 1, CancellationToken.None);
      end();
      await waiting;
    }
  });

  it('are forgotten with the document', () => {
    held = new Set(['typed']);
    found.keep(draft, 1, ['typed']);
    held = new Set();
    found.forget(draft);
    assert.equal(found.release(draft, 1), undefined);
  });
});
