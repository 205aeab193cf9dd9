import assert from 'node:assert/strict';
import { showsColour } from '../../../server/src/cli/terminal';

describe('colours', () => {
  it('show in a terminal', () => {
    assert.equal(showsColour(true, { TERM: 'xterm-256color' }), true);
  });

  it('do not show in a file or a pipe', () => {
    assert.equal(showsColour(false, { TERM: 'xterm-256color' }), false);
  });

  it('do not show where NO_COLOR is set to anything but nothing', () => {
    assert.equal(showsColour(true, { NO_COLOR: '1' }), false);
    assert.equal(showsColour(true, { NO_COLOR: '' }), true);
  });

  it('do not show in a terminal that has none', () => {
    assert.equal(showsColour(true, { TERM: 'dumb' }), false);
  });
});
