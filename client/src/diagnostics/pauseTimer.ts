/** The functions of a clock that a timer needs; tests have a clock of their own. */
export interface Clock {
  /** Calls a function once, after some milliseconds. Returns a function that prevents the call. */
  after(milliseconds: number, call: () => void): () => void;
}

const systemClock: Clock = {
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Notices a pause: the time since it was last restarted is over. */
export class PauseTimer {
  private cancel: (() => void) | undefined;

  /** @param ended called at the end of the pause */
  constructor(
    private readonly ended: () => void,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Begins a pause of some milliseconds, in place of one that has not ended yet. */
  restart(milliseconds: number): void {
    this.stop();
    this.cancel = this.clock.after(milliseconds, () => {
      this.cancel = undefined;
      this.ended();
    });
  }

  /** Lets the pause never end. */
  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
  }
}
