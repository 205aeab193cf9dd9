import type { Range } from '../../../protocol/positions';
import type { OpenDocuments } from './openDocuments';

/** The ranges of open documents that the user sees, as far as the client tells. */
export class VisibleRanges {
  private readonly byUri = new Map<string, readonly Range[]>();

  constructor(documents: OpenDocuments) {
    documents.onDidClose(({ document }) => {
      this.byUri.delete(document.uri);
    });
  }

  /** The ranges that the client has told last; undefined if it tells none. */
  of(uri: string): readonly Range[] | undefined {
    const ranges = this.byUri.get(uri);
    return ranges?.length ? ranges : undefined;
  }

  /** @param ranges none for a document that is not in view */
  set(uri: string, ranges: readonly Range[]): void {
    this.byUri.set(uri, ranges);
  }
}
