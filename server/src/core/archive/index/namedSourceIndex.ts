import { nameParticles } from '../../english/nameParticles';
import type { Steps } from '../../collections/steps';
import type { Span } from '../../prose/span';
import type { Article } from '../article';
import type { ArticleIndex, IndexedArticle } from './articleIndex';

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

/** The speakers and outlets of all articles. Those of an article are read when it is added, so that a list costs little. */
export class NamedSourceIndex implements ArticleIndex {
  private readonly byArticle = new Map<string, readonly NamedSource[]>();

  *add({ article }: IndexedArticle): Steps<void> {
    this.byArticle.set(article.id, joined(mentionsIn(article)));
    yield;
  }

  *remove({ id }: Article): Steps<void> {
    this.byArticle.delete(id);
    yield;
  }

  /** Every speaker and outlet once, most frequent first. */
  all(): readonly NamedSource[] {
    return joined([...this.byArticle.values()].flat()).sort((a, b) => b.count - a.count);
  }
}

/** One entry for each name, with the place of its first. */
function joined(sources: Iterable<NamedSource>): NamedSource[] {
  const found = new Map<string, NamedSource>();
  for (const source of sources) {
    const key = `${source.kind} ${source.name.toLowerCase()}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, count: known.count + source.count } : source);
  }
  return [...found.values()];
}

/** True for a name, as against a description: "Mara Quill", "de la Rey", but not "source close to the NATO council". */
function isName(name: string): boolean {
  const [first = ''] = name.split(/[\s-]/u);
  return /\p{Lu}/u.test(name) && (/^[\p{Lu}\p{N}]/u.test(first) || nameParticles.has(first));
}

/** Every mention of a speaker or an outlet that has a name in an article, counted once each. */
function* mentionsIn({ id: sourceId, metadata, attributions, prose }: Article): Iterable<NamedSource> {
  const mention = (kind: NamedSource['kind'], name: string | undefined, span: Span): NamedSource[] =>
    name === undefined || !isName(name) ? [] : [{ name, kind, count: 1, sourceId, span }];
  const beginning = prose.blocks[0]?.span.start ?? 0;
  yield* mention('outlet', metadata.outlet, { start: beginning, end: beginning });
  for (const { speaker, content, speakerName, reportedTo, reportedBy } of attributions) {
    const place = speaker[0] ?? content[0];
    if (!place) continue;
    yield* mention('speaker', speakerName, place);
    yield* mention('outlet', reportedTo, place);
    yield* mention('outlet', reportedBy, place);
  }
}
