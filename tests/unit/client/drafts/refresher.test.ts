import assert from 'node:assert/strict';
import { Refresher } from '../../../../client/src/drafts/refresher';

/** A refresh that ends when the test calls `finish`. */
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

describe('a refresher', () => {
  const onError = (error: unknown): void => {
    throw error;
  };

  it('runs once more after all requests during a run', async () => {
    const work = new Work();
    const refresher = new Refresher(work.run, onError);
    refresher.now();
    refresher.now();
    refresher.now();
    assert.equal(work.started, 1);
    await work.finish();
    assert.equal(work.started, 2);
    await work.finish();
    assert.equal(work.started, 2);
  });

  it('does not run again after it is disposed', async () => {
    const work = new Work();
    const refresher = new Refresher(work.run, onError);
    refresher.now();
    refresher.now();
    refresher.dispose();
    await work.finish();
    refresher.now();
    assert.equal(work.started, 1);
  });

  it('reports an error and runs again', async () => {
    const errors: unknown[] = [];
    let times = 0;
    const refresher = new Refresher(
      () => {
        times++;
        return Promise.reject(new Error('gone'));
      },
      (error) => errors.push(error),
    );
    refresher.now();
    await new Promise(setImmediate);
    refresher.now();
    await new Promise(setImmediate);
    assert.equal(times, 2);
    assert.equal(errors.length, 2);
  });
});
