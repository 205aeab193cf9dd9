import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePageMessage } from '../../../../../client/src/report/panel/panelMessages';

describe('a message of the page of a report', () => {
  it('opens files and documents not yet saved', () => {
    for (const link of ['file:///a/draft.md#L3', 'untitled:Untitled-1#L3'])
      assert.deepEqual(parsePageMessage({ kind: 'open', link }), { kind: 'open', link });
  });

  it('opens nothing else', () => {
    for (const link of [
      'command:workbench.action.quit',
      'https://example.org',
      'FILE:///a',
      ' file:///a',
      '',
      7,
      null,
    ])
      assert.equal(parsePageMessage({ kind: 'open', link }), undefined);
  });

  it('signs off, and withdraws a sign-off, by key', () => {
    assert.deepEqual(parsePageMessage({ kind: 'signOff', key: 'k' }), { kind: 'signOff', key: 'k' });
    assert.deepEqual(parsePageMessage({ kind: 'withdrawSignOff', key: 'k' }), {
      kind: 'withdrawSignOff',
      key: 'k',
    });
    assert.equal(parsePageMessage({ kind: 'signOff', key: 7 }), undefined);
    assert.equal(parsePageMessage({ kind: 'signOff' }), undefined);
  });

  it('says that the page is ready, exports, and opens the report as text', () => {
    for (const kind of ['ready', 'export', 'openAsText'])
      assert.deepEqual(parsePageMessage({ kind, more: 1 }), { kind });
  });

  it('of any other shape is refused', () => {
    const kinds = new Set<unknown>(['ready', 'export', 'openAsText', 'open', 'signOff', 'withdrawSignOff']);
    fc.assert(
      fc.property(fc.anything(), (message) => {
        fc.pre(
          typeof message !== 'object' || message === null || !('kind' in message) || !kinds.has(message.kind),
        );
        assert.equal(parsePageMessage(message), undefined);
      }),
    );
  });
});
