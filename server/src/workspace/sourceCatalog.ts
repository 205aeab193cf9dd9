import Fuse from 'fuse.js';
import type { NamedSource } from '../core/editor';
import type { WorkspaceFolder } from './workspaceFolder';

/** A source article for lists. */
export interface CatalogArticle {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
}

/** Maximum number of names and articles that are searched fuzzily, to keep a search fast. */
const maxFuzzyNames = 5000;

/** Threshold of Fuse: 0 matches only exact text, 1 anything. */
const fuzzyThreshold = 0.35;

/** The articles, speakers and outlets of a folder's sources, searched by typed text. */
export class SourceCatalog {
  private static readonly catalogs = new WeakMap<WorkspaceFolder, SourceCatalog>();
  readonly articles: readonly CatalogArticle[];
  readonly ids: readonly string[];
  private articleFuse: Fuse<CatalogArticle> | undefined;
  private readonly nameFuses = new Map<NamedSource['kind'] | 'any', Fuse<NamedSource>>();

  private constructor(
    private readonly folder: WorkspaceFolder,
    private readonly revision: number,
  ) {
    this.articles = (folder.checker?.articles() ?? []).map(({ id, metadata: { title, outlet, date } }) => ({
      id,
      title,
      outlet,
      date,
    }));
    this.ids = this.articles.map(({ id }) => id);
  }

  /** The catalog of a folder's current sources. */
  static of(folder: WorkspaceFolder): SourceCatalog {
    const { revision } = folder.library;
    const known = this.catalogs.get(folder);
    if (known?.revision === revision) return known;
    const made = new SourceCatalog(folder, revision);
    this.catalogs.set(folder, made);
    return made;
  }

  /** Articles that match the typed text, best first: by the beginning of the id, then by title, outlet and date. */
  findArticles(typed: string, limit: number): CatalogArticle[] {
    if (typed === '') return this.articles.slice(0, limit);
    const lower = typed.toLowerCase();
    const byId = this.articles.filter(({ id }) => id.toLowerCase().startsWith(lower));
    this.articleFuse ??= new Fuse(this.articles.slice(0, maxFuzzyNames), {
      keys: ['id', 'title', 'outlet', 'date'],
      threshold: fuzzyThreshold,
      ignoreLocation: true,
    });
    const similar = byId.length < limit ? this.articleFuse.search(typed, { limit }) : [];
    return [...new Set([...byId, ...similar.map(({ item }) => item)])].slice(0, limit);
  }

  /** Speakers, outlets or both that match the typed text, best first; the most frequent for an empty text. */
  findNamedSources(typed: string, kind: NamedSource['kind'] | 'any', limit: number): NamedSource[] {
    const all = this.folder.checker?.search.namedSources() ?? [];
    const names = kind === 'any' ? all : all.filter((source) => source.kind === kind);
    if (typed.trim() === '') return names.slice(0, limit);
    const lower = typed.trim().toLowerCase();
    const beginning = names.filter(({ name }) =>
      ` ${name.toLowerCase()}`.replaceAll('-', ' ').includes(` ${lower}`),
    );
    if (beginning.length >= limit) return beginning.slice(0, limit);
    let fuse = this.nameFuses.get(kind);
    if (!fuse) {
      fuse = new Fuse(names.slice(0, maxFuzzyNames), {
        keys: ['name'],
        threshold: fuzzyThreshold,
        ignoreLocation: true,
      });
      this.nameFuses.set(kind, fuse);
    }
    const similar = fuse.search(lower, { limit }).map(({ item }) => item);
    return [...new Set([...beginning, ...similar])].slice(0, limit);
  }
}
