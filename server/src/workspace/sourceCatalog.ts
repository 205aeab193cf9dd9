import Fuse from 'fuse.js';
import type { NamedSource } from '../core/editor';
import type { WorkspaceFolder } from './workspaceFolder';

/** What a list shows of a source article. */
export interface CatalogArticle {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
}

/** The names in more sources than these are found by their beginnings alone, so that a search stays fast. */
const maxFuzzyNames = 5000;

/** How unlike a name may be what was typed: 0 only the same, 1 anything. */
const fuzzyThreshold = 0.35;

/** The articles, speakers and outlets of a folder's sources, to be looked up by what is typed. */
export class SourceCatalog {
  private static readonly catalogs = new WeakMap<WorkspaceFolder, SourceCatalog>();
  readonly articles: readonly CatalogArticle[];
  readonly ids: readonly string[];
  private articleFuse: Fuse<CatalogArticle> | undefined;
  private readonly voiceFuses = new Map<NamedSource['kind'] | 'any', Fuse<NamedSource>>();

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

  /** The catalog of a folder's sources as they now are. */
  static of(folder: WorkspaceFolder): SourceCatalog {
    const { revision } = folder.library;
    const known = this.catalogs.get(folder);
    if (known?.revision === revision) return known;
    const made = new SourceCatalog(folder, revision);
    this.catalogs.set(folder, made);
    return made;
  }

  /** The articles that what is typed may mean, best first: those whose id begins with it, then by title, outlet and date. */
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

  /** The speakers, outlets or both that what is typed may mean, best first; the most frequent where nothing is typed. */
  findNamedSources(typed: string, kind: NamedSource['kind'] | 'any', limit: number): NamedSource[] {
    const all = this.folder.checker?.search.namedSources() ?? [];
    const voices = kind === 'any' ? all : all.filter((voice) => voice.kind === kind);
    if (typed.trim() === '') return voices.slice(0, limit);
    const lower = typed.trim().toLowerCase();
    const beginning = voices.filter(({ name }) =>
      ` ${name.toLowerCase()}`.replaceAll('-', ' ').includes(` ${lower}`),
    );
    if (beginning.length >= limit) return beginning.slice(0, limit);
    let fuse = this.voiceFuses.get(kind);
    if (!fuse) {
      fuse = new Fuse(voices.slice(0, maxFuzzyNames), {
        keys: ['name'],
        threshold: fuzzyThreshold,
        ignoreLocation: true,
      });
      this.voiceFuses.set(kind, fuse);
    }
    const similar = fuse.search(lower, { limit }).map(({ item }) => item);
    return [...new Set([...beginning, ...similar])].slice(0, limit);
  }
}
