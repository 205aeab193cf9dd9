import assert from 'node:assert/strict';
import { Refresher } from '../../../../client/src/drafts/refresher';

/** Work that ends when the test says so. */
class Work {
  started = 0;
  private end: (() => void)[] = [];

  readonly run = (): Promise<void> => {
    this.started++;
    return new Promise((resolve) => this.end.push(resolve));
  };

  async finish(): Promise<void> {
    this.end.shift()?.();
    await new Promise(setImmediate);
  }
}

describe('bringing up to date', () => {
  const noFailure = (error: unknown): void => {
    throw error;
  };

  it('is done once more, and only once, where it is asked for meanwhile', async () => {
    const work = new Work();
    const refresh = new Refresher(work.run, noFailure);
    refresh.now();
    refresh.now();
    refresh.now();
    assert.equal(work.started, 1);
    await work.finish();
    assert.equal(work.started, 2);
    await work.finish();
    assert.equal(work.started, 2);
  });

  it('ends with the thing that is brought up to date', async () => {
    const work = new Work();
    const refresh = new Refresher(work.run, noFailure);
    refresh.now();
    refresh.now();
    refresh.dispose();
    await work.finish();
    refresh.now();
    assert.equal(work.started, 1);
  });

  it('tells a failure, and goes on', async () => {
    const failures: unknown[] = [];
    let times = 0;
    const refresh = new Refresher(
      () => {
        times++;
        return Promise.reject(new Error('gone'));
      },
      (error) => failures.push(error),
    );
    refresh.now();
    await new Promise(setImmediate);
    refresh.now();
    await new Promise(setImmediate);
    assert.equal(times, 2);
    assert.equal(failures.length, 2);
  });
});
