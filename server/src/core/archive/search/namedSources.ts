import type { Span } from '../../prose/span';
import type { Archive } from '../archive';

/** Somebody or some outlet that the sources have. */
export interface Voice {
  readonly name: string;
  /** `outlet` for who publishes, is told or carries words second-hand; `speaker` for who says them. */
  readonly kind: 'speaker' | 'outlet';
  /** How many attributions name it, and, for an outlet, how many articles are its own. */
  readonly count: number;
  /** The first place that names it, in UTF-16 offsets into the source's text. */
  readonly sourceId: string;
  readonly span: Span;
}

/** Every speaker and outlet of the articles once, the most frequent first. */
export function voicesOf({ articles }: Archive): Voice[] {
  const found = new Map<string, Voice>();
  const add = (kind: Voice['kind'], name: string | undefined, sourceId: string, span: Span): void => {
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
