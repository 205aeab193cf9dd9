import type { Block } from '../../prose/prose';
import type { Span } from '../../prose/span';
import type { Referent } from '../attribution';

/** Maximum distance between a speaker and a quotation that they are carried over to, in blocks. */
const maxCarriedBlocks = 4;

/** Maximum length of a block that a speaker is carried across, in UTF-16 units: a caption, an advertisement, but no text. */
const maxCaptionLength = 160;

/** A speaker with the details that a quotation without an attribution of its own takes over. */
export interface CurrentSpeaker {
  /** The mention in the document. Absent for somebody whom the words of the attribution do not name. */
  readonly mention?: Span;
  readonly referent: Referent;
  readonly reportedTo?: string;
  readonly reportedBy?: string;
  readonly coSpeakers: readonly Referent[];
  readonly firstHand: boolean;
  readonly hedged: boolean;
  /** True if the words that they spoke are in quotation marks. */
  readonly quoted: boolean;
  /** Index of the block. */
  readonly block: number;
}

/** A referent as the speaker of words in a block, where the block tells nothing more of them. */
export function plainSpeaker(referent: Referent, block: number): CurrentSpeaker {
  return { referent, coSpeakers: [], firstHand: false, hedged: false, quoted: false, block };
}

/** Keeps who speaks from one block to the next. */
export class SpeakerContinuity {
  /** The speaker of the latest words, in quotation marks or not. */
  private latest: CurrentSpeaker | undefined;
  /** The only person named in the latest block that has no attribution. */
  private onlyNamed: CurrentSpeaker | undefined;
  /** True if the block before ends with a colon or inside a quotation. */
  private isOpen = false;

  constructor(private readonly blocks: readonly Block[]) {}

  /** Notes that somebody speaks. */
  speaks(speaker: CurrentSpeaker): void {
    this.latest = speaker;
  }

  /** Notes that a block without an attribution names one person and nobody else. */
  namesOnly(speaker: CurrentSpeaker): void {
    this.onlyNamed = speaker;
  }

  /** @param isOpen True if the block ends with a colon or inside a quotation, so that the next block goes on with it. */
  endBlock(isOpen: boolean): void {
    this.isOpen = isOpen;
  }

  /** The speaker whose words the block before introduces. */
  get introducedSpeaker(): CurrentSpeaker | undefined {
    return this.isOpen ? this.latest : undefined;
  }

  /**
   * The speaker of a block that is quotation and nothing else: whoever spoke last, else the only person named since. Both
   * are carried across captions and advertisements, not across text, and not into the cells of a table.
   */
  carriedInto(index: number): CurrentSpeaker | undefined {
    if (this.blocks[index]?.kind === 'cell') return undefined;
    if (this.latest && this.isOpen) return this.latest;
    return [this.latest, this.onlyNamed].find(
      (speaker) => speaker !== undefined && this.reaches(speaker, index),
    );
  }

  private reaches({ block, quoted, referent }: CurrentSpeaker, index: number): boolean {
    if (!isWithinCarryDistance(block, index)) return false;
    // What an organization has said in other words does not start a quotation.
    if (!quoted && referent.kind === 'organization') return false;
    return this.blocks.slice(block + 1, index).every((between) => !isRunningText(between));
  }
}

/** True if a speaker of one block may be the speaker of a quotation in another, as far as their distance tells. */
export function isWithinCarryDistance(earlier: number, later: number): boolean {
  return later - earlier <= maxCarriedBlocks;
}

/** True if blocks after the later one are too far away to name the speaker of a quotation in the earlier one. */
export function isBeyondCarryDistance(earlier: number, later: number): boolean {
  return !isWithinCarryDistance(earlier, later + 1);
}

/** True for a block of text, false for one as short as a caption. */
export function isRunningText({ text }: Block): boolean {
  return text.length > maxCaptionLength;
}
