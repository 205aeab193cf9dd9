import assert from 'node:assert/strict';
import { setMessages, translate, translateCount } from '../../../server/src/localization/language';

describe('the language of the server', () => {
  afterEach(() => {
    setMessages(undefined);
  });

  it('is English until it is told another', () => {
    assert.equal(translate('line {line}', { line: 3 }), 'line 3');
    setMessages({ 'line {line}': 'Zeile {line}' });
    assert.equal(translate('line {line}', { line: 3 }), 'Zeile 3');
  });

  it('has one message for one and another for any other number', () => {
    const words = (count: number) => translateCount(count, '{count} draft', '{count} drafts');
    assert.deepEqual([0, 1, 2].map(words), ['0 drafts', '1 draft', '2 drafts']);
  });
});
