/** The passing of time, which tests replace. */
export interface Timer {
  /** Calls back once, after a number of milliseconds; returns what stops it. */
  start(milliseconds: number, elapsed: () => void): () => void;
}

export const systemTimer: Timer = {
  start(milliseconds, elapsed) {
    const timeout = setTimeout(elapsed, milliseconds);
    return () => {
      clearTimeout(timeout);
    };
  },
};

/** Waits, unless the signal is aborted before. */
export function wait(timer: Timer, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      stop();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const stop = timer.start(milliseconds, end);
    signal.addEventListener('abort', end);
  });
}
