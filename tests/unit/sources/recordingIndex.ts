import assert from 'node:assert/strict';
import type { Source } from '../../../server/src/core/index';
import type { ArticleIndex } from '../../../server/src/sources/sourceIndex';

/** An index that records what is added and removed, and refuses texts that say “cannot be indexed”. */
export class RecordingIndex implements ArticleIndex {
  readonly log: string[] = [];
  readonly sources = new Map<string, Source>();

  *addSourceInSteps(source: Source): Generator<undefined, void> {
    yield;
    if (source.text.includes('cannot be indexed')) throw new Error('too strange');
    assert.ok(!this.sources.has(source.id), `${source.id} has been added already`);
    this.sources.set(source.id, source);
    this.log.push(`+${source.id}`);
  }

  removeSource(id: string): void {
    assert.ok(this.sources.delete(id), `${id} has not been added`);
    this.log.push(`-${id}`);
  }
}
