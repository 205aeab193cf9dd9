import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/core/archive/article';
import type { ReadSource } from '../../../server/src/core/editor';
import type { Source } from '../../../server/src/core/index';
import type { ArticleIndex } from '../../../server/src/sources/sourceIndex';

/** An index that records what is removed and added, and refuses texts that say “cannot be indexed”. */
export class RecordingIndex implements ArticleIndex {
  readonly log: string[] = [];
  /** Ids of the sources that have been read, those too that have not been added yet. */
  readonly read: string[] = [];
  private readonly present = new Set<string>();

  *readSourceInSteps(source: Source): Generator<undefined, ReadSource> {
    yield;
    if (source.text.includes('cannot be indexed')) throw new Error('too strange');
    this.read.push(source.id);
    return { article: readArticle(source), passages: [] };
  }

  *changeSourcesInSteps(change: {
    readonly removed: readonly string[];
    readonly added: readonly ReadSource[];
  }): Generator<undefined, void> {
    for (const id of change.removed) {
      yield;
      assert.ok(this.present.delete(id), `${id} has not been added`);
      this.log.push(`-${id}`);
    }
    for (const { article } of change.added) {
      yield;
      this.present.add(article.id);
      this.log.push(`+${article.id}`);
    }
  }
}
