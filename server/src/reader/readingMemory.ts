import { BoundedMap } from '../core/editor';

/** Maximum size of all that is remembered, in UTF-16 units. */
const maxSize = 8_000_000;

/** What models answered, by all that the answer depends on. It evicts what was answered longest ago. */
export class ReadingMemory {
  private readonly answers = new BoundedMap<string, string>(maxSize, (key) => key.length);

  get(key: string): string | undefined {
    return this.answers.get(key);
  }

  set(key: string, answer: string): void {
    this.answers.set(key, answer);
  }
}
