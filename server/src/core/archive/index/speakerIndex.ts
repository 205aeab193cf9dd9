import type { Steps } from '../../collections/steps';
import type { Article } from '../article';
import type { ArticleIndex, IndexedArticle } from './articleIndex';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { Aliases } from '../../attribution/speakers/compareSpeakers';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { personNameParts } from '../../values/names/personNames';
import { spellingKey } from '../../values/names/spelling';

/** The named speakers of all articles by the words of their names. */
export class SpeakerIndex implements ArticleIndex {
  private byArticle = new Map<string, readonly string[]>();
  private byWord = new Map<string, Map<string, { identity: SpeakerIdentity; articles: number }>>();
  /** Keys of the speakers of the article that is left out. */
  private leftOut: ReadonlySet<string> = new Set();

  *add({ article }: IndexedArticle): Steps<void> {
    const names = new Map<string, SpeakerIdentity>();
    for (const attribution of article.attributions) {
      const speaker = speakerOf(attribution);
      if (!speaker) continue;
      for (const { name, kind, roles } of [speaker, ...(speaker.coSpeakers ?? [])])
        if (/\p{Lu}/u.test(name)) names.set(keyOf({ name, kind, roles }), { name, kind, roles });
      yield;
    }
    for (const [key, identity] of names) {
      for (const word of wordsOf(identity.name)) {
        const known =
          this.byWord.get(word) ?? new Map<string, { identity: SpeakerIdentity; articles: number }>();
        known.set(key, { identity, articles: (known.get(key)?.articles ?? 0) + 1 });
        this.byWord.set(word, known);
      }
      yield;
    }
    this.byArticle.set(article.id, [...names.keys()]);
  }

  *remove({ id }: Article): Steps<void> {
    const gone = new Set(this.byArticle.get(id));
    this.byArticle.delete(id);
    for (const key of gone) {
      for (const word of wordsOf(identityIn(key).name)) {
        const known = this.byWord.get(word);
        const entry = known?.get(key);
        if (!known || !entry) continue;
        if (entry.articles > 1) known.set(key, { ...entry, articles: entry.articles - 1 });
        else known.delete(key);
        if (known.size === 0) this.byWord.delete(word);
      }
      yield;
    }
  }

  /** The index without one of its articles, for reading. Valid until the next addition or removal. */
  without({ id }: Article): SpeakerIndex {
    const rest = new SpeakerIndex();
    rest.byWord = this.byWord;
    rest.byArticle = this.byArticle;
    rest.leftOut = new Set(this.byArticle.get(id));
    return rest;
  }

  /** Who says something in an article. */
  of(articleId: string): readonly SpeakerIdentity[] {
    return (this.byArticle.get(articleId) ?? []).map(identityIn);
  }

  /** True if this speaker says something in any article. */
  knows(speaker: SpeakerIdentity, aliases: Aliases): boolean {
    return wordsOf(speaker.name).some((word) =>
      [...(this.byWord.get(word) ?? [])].some(
        ([key, { identity, articles }]) =>
          articles > (this.leftOut.has(key) ? 1 : 0) &&
          compareSpeakers(speaker, identity, aliases) === 'same',
      ),
    );
  }
}

/** One name with two sets of roles makes two entries: roles tell speakers apart. */
function keyOf({ name, kind, roles }: SpeakerIdentity): string {
  return JSON.stringify([name, kind, roles]);
}

function identityIn(key: string): SpeakerIdentity {
  const [name, kind, roles] = JSON.parse(key) as [string, SpeakerIdentity['kind'], string[]];
  return { name, kind, roles };
}

function wordsOf(name: string): string[] {
  return [...new Set(personNameParts(name).map((part) => spellingKey(part.toLowerCase())))];
}
