import type { ArticleSummary } from '../core/editor';
import type { Source, Span } from '../core/index';
import type { Articles, SourceLocation } from '../reports/content/checkedDraft';
import { type Position, positionsIn } from '../reports/content/positions';
import type { SourceFile } from '../sources/sourceIndex';
import type { FolderSources } from './folderSources';

/** The positions of an article's offsets. Its lines are counted when a position is first needed. */
const positions = new WeakMap<Source, (offset: number) => Position>();

/** The source articles of a folder by id, for reports. */
export class SourceArticles implements Articles {
  /** @param nameOf returns the name of an article's file in reports: by default its path in the folder */
  constructor(
    private readonly sources: FolderSources,
    private readonly nameOf: (file: SourceFile) => string = ({ path }) => path,
  ) {}

  article(sourceId: string): ArticleSummary | undefined {
    return this.sources.checker?.article(sourceId);
  }

  locate(sourceId: string, { start, end }: Span): SourceLocation | undefined {
    const file = this.sources.library.file(sourceId);
    if (!file) return undefined;
    const positionAt = positionsOf(file.source);
    return { name: this.nameOf(file), uri: file.uri, start: positionAt(start), end: positionAt(end) };
  }
}

function positionsOf(source: Source): (offset: number) => Position {
  const known = positions.get(source);
  if (known) return known;
  const positionAt = positionsIn(source.text);
  positions.set(source, positionAt);
  return positionAt;
}
