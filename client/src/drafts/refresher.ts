import type { Disposable } from 'vscode';

/** Delay in milliseconds that keeps a refresh from running on every keystroke. */
const typingDelay = 200;

/** Runs an asynchronous refresh, never twice at a time: all requests during a run cause one more run after it. */
export class Refresher implements Disposable {
  private timer: NodeJS.Timeout | undefined;
  private running = false;
  private again = false;
  private disposed = false;

  /** @param onError called if the refresh fails */
  constructor(
    private readonly refresh: () => Promise<void>,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Refreshes at once, or as soon as the current run has ended. */
  now(): void {
    clearTimeout(this.timer);
    if (this.disposed) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    this.refresh()
      .catch((error: unknown) => {
        if (!this.disposed) this.onError(error);
      })
      .finally(() => {
        this.running = false;
        if (!this.again) return;
        this.again = false;
        this.now();
      });
  }

  /** Refreshes after `delay` milliseconds without another request. */
  soon(delay = typingDelay): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.now();
    }, delay);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }
}
