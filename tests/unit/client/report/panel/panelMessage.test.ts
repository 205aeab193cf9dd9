import assert from 'node:assert/strict';
import fc from 'fast-check';
import { panelMessage } from '../../../../../client/src/report/panel/panelMessage';

describe('a message of the page of a report', () => {
  it('asks to open files and drafts not yet saved', () => {
    for (const address of ['file:///a/draft.md#L3', 'untitled:Untitled-1#L3'])
      assert.deepEqual(panelMessage({ open: address }), { kind: 'open', address });
  });

  it('asks to open nothing else', () => {
    for (const open of [
      'command:workbench.action.quit',
      'https://example.org',
      'FILE:///a',
      ' file:///a',
      '',
      7,
    ])
      assert.equal(panelMessage({ open }), undefined);
  });

  it('asks to sign off and to take back by key', () => {
    assert.deepEqual(panelMessage({ signOff: 'k' }), { kind: 'signOff', key: 'k' });
    assert.deepEqual(panelMessage({ takeBack: 'k' }), { kind: 'takeBack', key: 'k' });
    assert.equal(panelMessage({ signOff: 7 }), undefined);
  });

  it('tells that it is ready, and asks for export and text', () => {
    assert.deepEqual(panelMessage({ ready: true }), { kind: 'ready' });
    assert.deepEqual(panelMessage({ export: true }), { kind: 'export' });
    assert.deepEqual(panelMessage({ asText: true }), { kind: 'asText' });
  });

  it('asks for nothing in any other shape', () => {
    const known = new Set(['ready', 'export', 'asText', 'open', 'signOff', 'takeBack']);
    fc.assert(
      fc.property(fc.anything(), (message) => {
        fc.pre(
          typeof message !== 'object' ||
            message === null ||
            !Object.keys(message).some((key) => known.has(key)),
        );
        assert.equal(panelMessage(message), undefined);
      }),
    );
  });
});
