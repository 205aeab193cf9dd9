import { setImmediate } from 'node:timers/promises';

/** Maximum duration of work without a pause, in milliseconds. */
const maxSlice = 8;

/** Turns of the event loop that a request takes from its arrival to its answer. They cost nothing if none is waiting. */
const turnsPerRequest = 6;

/** Divides long work into slices, after each of which waiting requests are answered. */
export class Pacer {
  private sliceStart = performance.now();
  private pausesMade = 0;

  /** Number of pauses so far. */
  get pauses(): number {
    return this.pausesMade;
  }

  /** Takes steps of a few milliseconds each, with pauses. */
  async run<Result>(steps: Generator<unknown, Result>): Promise<Result> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (this.isDue) await this.pause();
    }
  }

  /** True if the current slice is over. */
  get isDue(): boolean {
    return performance.now() - this.sliceStart >= maxSlice;
  }

  /** Has waiting requests answered, and begins another slice. */
  async pause(): Promise<void> {
    for (let turn = 0; turn < turnsPerRequest; turn++) await setImmediate();
    this.pausesMade++;
    this.sliceStart = performance.now();
  }
}
