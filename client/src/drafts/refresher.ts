import type { Disposable } from 'vscode';

/** Work that brings something up to date: done once more where it is asked for while it is being done, and not oftener. */
export class Refresher implements Disposable {
  private timer: NodeJS.Timeout | undefined;
  private running = false;
  private again = false;
  private disposed = false;

  /** @param failed told when the work failed */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Does the work at once, or as soon as what is being done has ended. */
  now(): void {
    clearTimeout(this.timer);
    if (this.disposed) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    this.work()
      .catch((error: unknown) => {
        if (!this.disposed) this.failed(error);
      })
      .finally(() => {
        this.running = false;
        if (!this.again) return;
        this.again = false;
        this.now();
      });
  }

  /** Does the work when nobody has asked for it anew for so many milliseconds: while somebody types, it waits. */
  soon(pause = 200): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.now();
    }, pause);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }
}
