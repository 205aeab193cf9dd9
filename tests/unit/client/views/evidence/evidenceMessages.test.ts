import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pageActions, parseEvidenceMessage } from '../../../../../client/src/views/evidence/evidenceMessages';

describe('a message of the page of evidence', () => {
  it('says that the page is ready, follows a link to a file, or presses a button', () => {
    for (const message of [
      { kind: 'ready' },
      { kind: 'open', link: 'file:///seeds/a.txt#L3,1-L3,9' },
      ...pageActions.map((action) => ({ kind: 'act', action })),
    ])
      assert.deepEqual(parseEvidenceMessage({ ...message, more: 1 }), message);
  });

  it('opens no command and no address, and does nothing else', () => {
    for (const message of [
      { kind: 'open', link: 'command:workbench.action.quit' },
      { kind: 'open', link: 'https://example.org' },
      { kind: 'open' },
      { kind: 'act', action: 'quit' },
      { kind: 'act' },
    ])
      assert.equal(parseEvidenceMessage(message), undefined);
  });

  it('of any other shape is refused', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const kinds: readonly unknown[] = ['ready', 'open', 'act'];
        fc.pre(
          typeof message !== 'object' ||
            message === null ||
            !('kind' in message) ||
            !kinds.includes(message.kind),
        );
        assert.equal(parseEvidenceMessage(message), undefined);
      }),
    );
  });
});
