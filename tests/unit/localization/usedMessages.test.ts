import assert from 'node:assert/strict';
import { messagesIn, placeholdersIn } from '../../../scripts/l10n/usedMessages';

const textsIn = (code: string): string[] => messagesIn(code, 'a.ts').messages.map(({ text }) => text);

describe('the messages in code', () => {
  it('are what is translated, in the client, in the server and in a rule', () => {
    assert.deepEqual(
      textsIn("l10n.t('a'); vscode.l10n.t(`b`); translate('c'); context.translate(\"d\", { e: 1 });"),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('are both of a pair for one and several', () => {
    assert.deepEqual(textsIn("translateCount(n, '{count} a', '{count} as')"), ['{count} a', '{count} as']);
  });

  it('are not what other functions are called with', () => {
    assert.deepEqual(textsIn("t('a'); it.t('b'); translateX(0, 95);"), []);
  });

  it('come with the names of their values and their line', () => {
    const { messages } = messagesIn("\ntranslate('{a} {b}', { a, b: 2 });", 'a.ts');
    assert.deepEqual(messages, [{ text: '{a} {b}', values: ['a', 'b'], place: 'a.ts:2' }]);
  });

  it('that are put together are told, for no bundle can have them', () => {
    assert.deepEqual(messagesIn('translate(`a ${b}`);\nl10n.t(c);', 'a.ts').notWrittenOut, [
      'a.ts:1',
      'a.ts:2',
    ]);
  });
});

it('the placeholders of a message are told once each', () => {
  assert.deepEqual(placeholdersIn('{b} is {a} in {b}, {not one} {}'), ['a', 'b']);
});
