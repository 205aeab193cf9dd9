import type { Archive } from './archive/archive';
import { ArchiveWithout } from './archive/archiveWithout';
import { paragraphAttributions } from './attribution/paragraphAttributions';
import type { ParagraphAttributions } from './attribution/paragraphAttributions';
import { rememberingReader } from './attribution/sentenceReading';
import { Memo } from './collections/memo';
import { VersionedValue } from './collections/versionedValue';
import type { ParagraphReadings } from './draftCheck';
import { IncrementalMarkdownParser } from './prose/incrementalMarkdownParser';
import { BlockJudge } from './rules/blockJudge';
import { nameMentions } from './rules/drafts/nameSpelling';
import type { NameMention } from './rules/rule';

/**
 * Maximum number of sentences of a draft whose attributions are remembered beside those of its paragraphs: the sentences of the
 * paragraphs that are being written.
 */
const maxSentences = 400;

/**
 * What is remembered of one draft from check to check, so that only what has changed is read and judged again. Each draft has its
 * own: one that is checked in between, with another date or other words, takes nothing from it.
 */
export class DraftMemory {
  readonly markdownTrees = new IncrementalMarkdownParser();
  private readonly attributions = new Memo<ParagraphAttributions>();
  private readonly readSentence = rememberingReader(maxSentences);
  private readonly mentions = new Memo<readonly NameMention[]>();
  private readonly judges = new VersionedValue<BlockJudge>();

  readonly readings: ParagraphReadings = {
    attributions: (text) => this.attributions.get(text, () => paragraphAttributions(text, this.readSentence)),
    mentions: (text) => this.mentions.get(text, () => nameMentions(text)),
  };

  constructor(private readonly archive: Archive) {}

  /** @param ownSource id of a source that the draft is itself */
  judge(ownSource: string | undefined): BlockJudge {
    const { archive } = this;
    const left = ownSource !== undefined && archive.article(ownSource) ? ownSource : undefined;
    return this.judges.get(
      [left],
      () => new BlockJudge(left === undefined ? archive : new ArchiveWithout(archive, left)),
    );
  }

  /** Ends a check: forgets the readings of paragraphs that it did not ask for. */
  endCheck(): void {
    this.attributions.endRound();
    this.mentions.endRound();
  }
}
