import assert from 'node:assert/strict';
import { PauseTimer, type Clock } from '../../../../client/src/diagnostics/pauseTimer';

/** A clock that stands still until a test moves it. */
class TestClock implements Clock {
  private now = 0;
  private readonly calls = new Set<{ readonly at: number; readonly call: () => void }>();

  after(milliseconds: number, call: () => void): () => void {
    const planned = { at: this.now + milliseconds, call };
    this.calls.add(planned);
    return () => {
      this.calls.delete(planned);
    };
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const planned of [...this.calls]) {
      if (planned.at > this.now || !this.calls.delete(planned)) continue;
      planned.call();
    }
  }
}

describe('a pause timer', () => {
  let clock: TestClock;
  let ends: number;
  let timer: PauseTimer;

  beforeEach(() => {
    clock = new TestClock();
    ends = 0;
    timer = new PauseTimer(() => ends++, clock);
  });

  it('ends once the time is over, and not before', () => {
    timer.restart(800);
    clock.pass(799);
    assert.equal(ends, 0);
    clock.pass(1);
    assert.equal(ends, 1);
    clock.pass(10_000);
    assert.equal(ends, 1);
  });

  it('begins anew at each restart', () => {
    timer.restart(800);
    clock.pass(700);
    timer.restart(800);
    clock.pass(799);
    assert.equal(ends, 0);
    clock.pass(1);
    assert.equal(ends, 1);
  });

  it('never ends when it is stopped', () => {
    timer.restart(800);
    timer.stop();
    clock.pass(10_000);
    assert.equal(ends, 0);
  });
});
