import type { Span } from '../../prose/span';
import type { Archive } from '../archive';

/** A speaker or an outlet that the articles name. */
export interface NamedSource {
  readonly name: string;
  /** `speaker`: says something. `outlet`: publishes an article, is told something, or carries words second-hand. */
  readonly kind: 'speaker' | 'outlet';
  /** Number of attributions that name it; for an outlet, plus the number of articles that it published. */
  readonly count: number;
  /** First mention, in UTF-16 offsets into the source's text. */
  readonly sourceId: string;
  readonly span: Span;
}

/** Every speaker and outlet of the articles once, most frequent first. */
export function namedSourcesOf({ articles }: Archive): NamedSource[] {
  const found = new Map<string, NamedSource>();
  const add = (kind: NamedSource['kind'], name: string | undefined, sourceId: string, span: Span): void => {
    if (name === undefined || (kind === 'outlet' && !/\p{Lu}/u.test(name))) return;
    const key = `${kind} ${name.toLowerCase()}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, count: known.count + 1 } : { name, kind, count: 1, sourceId, span });
  };
  for (const { id, metadata, attributions, prose } of articles) {
    const beginning = prose.blocks[0]?.span.start ?? 0;
    add('outlet', metadata.outlet, id, { start: beginning, end: beginning });
    for (const { speaker, content, speakerName, reportedTo, reportedBy } of attributions) {
      const place = speaker[0] ?? content[0];
      if (!place) continue;
      add('speaker', speakerName, id, place);
      add('outlet', reportedTo, id, place);
      add('outlet', reportedBy, id, place);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
