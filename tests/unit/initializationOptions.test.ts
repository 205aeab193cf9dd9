import assert from 'node:assert/strict';
import { initializationOptionsOf } from '../../server/src/initializationOptions';

describe('the initialization options of a client', () => {
  it('have the messages that are text', () => {
    const { messages } = initializationOptionsOf({ messages: { a: 'b', c: 1, d: null } });
    assert.deepEqual(messages, { a: 'b' });
  });

  for (const options of [undefined, null, 'de', {}, { messages: null }, { messages: ['a'] }]) {
    it(`have no messages in ${options === undefined ? 'undefined' : JSON.stringify(options)}`, () => {
      assert.equal(initializationOptionsOf(options).messages, undefined);
    });
  }

  it('pause checking only if they say so', () => {
    assert.equal(initializationOptionsOf({ paused: true }).paused, true);
    assert.equal(initializationOptionsOf({ paused: 'yes' }).paused, false);
  });

  it('have the settings as they were given', () => {
    assert.deepEqual(initializationOptionsOf({ settings: { run: 'manual' } }).settings, { run: 'manual' });
  });
});
