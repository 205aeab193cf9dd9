import { VersionedValue } from '../collections/versionedValue';
import { citedId } from '../prose/citedId';
import type { Archive } from './archive';
import type { ArchiveView } from './archiveView';
import type { Article } from './article';

/** All articles of an archive but one: a draft that is a source itself is not its own evidence. */
export class ArchiveWithout implements ArchiveView {
  private readonly parts = new VersionedValue<
    Pick<ArchiveView, 'words' | 'passages' | 'speakers' | 'people' | 'outlets' | 'articles'>
  >();

  /** @param left id of the article that is left out; the archive need not have it */
  constructor(
    private readonly archive: Archive,
    private readonly left: string,
  ) {}

  get version(): number {
    return this.archive.version;
  }

  get words(): ArchiveView['words'] {
    return this.current.words;
  }

  get passages(): ArchiveView['passages'] {
    return this.current.passages;
  }

  get speakers(): ArchiveView['speakers'] {
    return this.current.speakers;
  }

  get people(): ArchiveView['people'] {
    return this.current.people;
  }

  get outlets(): ArchiveView['outlets'] {
    return this.current.outlets;
  }

  get articles(): readonly Article[] {
    return this.current.articles;
  }

  article(id: string): Article | undefined {
    return id === this.left ? undefined : this.archive.article(id);
  }

  citedArticle(key: string): Article | undefined {
    const id = citedId(
      key,
      this.articles.map((article) => article.id),
    );
    return id === undefined ? undefined : this.article(id);
  }

  private get current(): Pick<
    ArchiveView,
    'words' | 'passages' | 'speakers' | 'people' | 'outlets' | 'articles'
  > {
    const { archive, left } = this;
    return this.parts.get([archive.version], () => {
      const article = archive.article(left);
      if (!article) return archive;
      return {
        words: archive.words.without(article),
        passages: archive.passages.without(article),
        speakers: archive.speakers.without(article),
        people: archive.people.without(article),
        outlets: archive.outlets.without(article),
        articles: archive.articles.filter((other) => other !== article),
      };
    });
  }
}
