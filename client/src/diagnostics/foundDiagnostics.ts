import type { CancellationToken } from 'vscode';

/** The server's last answer for a document. */
interface Found<Item> {
  /** The version of the document that was asked for. The answer may be for a later one. */
  readonly version: number;
  readonly items: readonly Item[];
  /** Those that are not held back. */
  readonly shown: readonly Item[];
}

/** Somebody who waits for the answer for a version of a document. */
interface Waiting {
  readonly key: string;
  readonly version: number;
  readonly settle: () => void;
}

/** The diagnostics that the server found in each document, and those of them that are shown. Documents are told apart by a key. */
export class FoundDiagnostics<Item> {
  private readonly documents = new Map<string, Found<Item>>();
  private readonly waiting = new Set<Waiting>();

  /** @param withoutHeld returns those of a document's diagnostics that are not held back now */
  constructor(private readonly withoutHeld: (key: string, items: readonly Item[]) => readonly Item[]) {}

  /**
   * Keeps the server's answer for a version of a document.
   *
   * @param items undefined if nothing has changed since the last answer
   * @returns the diagnostics to show; undefined if they are shown already
   */
  keep(key: string, version: number, items: readonly Item[] | undefined): readonly Item[] | undefined {
    const before = this.documents.get(key);
    const found = items ?? before?.items ?? [];
    const shown = this.show(key, version, found);
    this.settle((waiting) => waiting.key === key && waiting.version <= version);
    return items === undefined && sameItems(shown, before?.shown ?? []) ? undefined : shown;
  }

  /**
   * Returns the diagnostics to show after nothing is held back any more; undefined if they are shown already, or if they are
   * those of an older version of the document, so that the next answer brings what is to be shown.
   */
  release(key: string, version: number): readonly Item[] | undefined {
    const before = this.documents.get(key);
    if (!before || before.version < version) return undefined;
    const shown = this.show(key, before.version, before.items);
    return sameItems(shown, before.shown) ? undefined : shown;
  }

  /**
   * Settles when the answer for a version of a document, or for a later one, is known, and when there will be none. Settles
   * at the latest when the token is cancelled.
   */
  whenFound(key: string, version: number, token: CancellationToken): Promise<void> {
    const found = this.documents.get(key);
    if ((found && found.version >= version) || token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      const settle = (): void => {
        this.waiting.delete(waiting);
        listener.dispose();
        resolve();
      };
      const waiting: Waiting = { key, version, settle };
      const listener = token.onCancellationRequested(settle);
      this.waiting.add(waiting);
    });
  }

  /** Waits no longer for the answer for a document, which the server failed to give. */
  giveUp(key: string): void {
    this.settle((waiting) => waiting.key === key);
  }

  /** Drops what was found in a document, which has been closed. */
  forget(key: string): void {
    this.documents.delete(key);
    this.giveUp(key);
  }

  /** Drops everything: the server that found it has ended. */
  clear(): void {
    this.documents.clear();
    this.settle(() => true);
  }

  private show(key: string, version: number, items: readonly Item[]): readonly Item[] {
    const shown = this.withoutHeld(key, items);
    this.documents.set(key, { version, items, shown });
    return shown;
  }

  private settle(isMeant: (waiting: Waiting) => boolean): void {
    for (const waiting of [...this.waiting]) if (isMeant(waiting)) waiting.settle();
  }
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
