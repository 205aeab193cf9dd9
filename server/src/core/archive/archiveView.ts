import type { Article } from './article';
import type { OutletIndex } from './index/outletIndex';
import type { PassageIndex } from './index/passageIndex';
import type { PeopleIndex } from './index/peopleIndex';
import type { SpeakerIndex } from './index/speakerIndex';
import type { WordIndex } from './index/wordIndex';

/** What a draft is checked against: source articles and the indexes of them, for reading only. */
export interface ArchiveView {
  /** Counts up with every change: what was computed under another version may be out of date. */
  readonly version: number;
  readonly words: WordIndex;
  readonly passages: PassageIndex;
  readonly speakers: SpeakerIndex;
  readonly people: PeopleIndex;
  readonly outlets: OutletIndex;
  /** In the order in which they were added. */
  readonly articles: readonly Article[];
  article(id: string): Article | undefined;
  /** The one article that a citation key names; undefined if the key is unknown or ambiguous. */
  citedArticle(key: string): Article | undefined;
}
