/**
 * Who said what in a document. The same extractor reads drafts and source articles, in these steps:
 *
 * 1. A paragraph's text becomes units: tokens, and quotations as one unit each (syntax/unitSequences.ts).
 * 2. Units become sentences with noun phrases (syntax/parsedSentence.ts, syntax/nounPhrases.ts).
 * 3. Words of a sentence that may be cues are candidates (model/cueCandidates.ts). A log-linear model with learned weights
 *    (model/weights.ts) tells which are cues, and on which side their content is (model/directionFeatures.ts).
 * 4. For each cue, models choose the start and end of the content (model/contentCandidates.ts, model/contentFeatures.ts),
 *    and the noun phrase that is the speaker (model/speakerCandidates.ts, model/speakerFeatures.ts). model/decoder.ts
 *    composes steps 3 and 4; sentenceAttributions.ts corrects its results.
 * 5. A paragraph's attributions get their spans and type (attributionContent.ts), the mention of the speaker
 *    (speakers/mention.ts), whom the words were told to (speakers/reportedTo.ts), whom the speaker cites
 *    (speakers/citedSource.ts) and hedges (hedging.ts). Quotations without a cue are kept (unclaimedQuotations.ts).
 *    paragraphAttributions.ts composes steps 1 to 5 from the paragraph's text alone, so that they can be memoised.
 * 6. This module resolves the document as a whole: mentions to referents (speakers/coreference.ts), the outlet that carries
 *    the words (speakers/reportedBy.ts), and the speaker of quotations without a cue (speakers/currentSpeaker.ts,
 *    ../prose/signatures.ts), whose words block quotations are (quotedBlocks.ts), and whose turns those of a transcript are (transcript.ts).
 *
 * Speakers of two documents are compared by speakers/compareSpeakers.ts. The weights are learned by
 * tests/accuracy/learnAttribution.ts.
 */
import { backReference } from '../english/pronouns';
import { continuationVerbs } from '../english/reportingVerbs';
import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { toDocument } from '../prose/prose';
import type { Block, Prose } from '../prose/prose';
import { signatureIn } from '../prose/signatures';
import type { Span } from '../prose/span';
import type { Referent, ResolvedAttribution } from './attribution';
import type { DocumentPerson } from '../entities/knownPerson';
import { paragraphAttributions } from './paragraphAttributions';
import type { ParagraphAttribution, ParagraphAttributions } from './paragraphAttributions';
import { quotedBlocks } from './quotedBlocks';
import type { QuotedBlock } from './quotedBlocks';
import { CoreferenceResolver } from './speakers/coreference';
import {
  SpeakerContinuity,
  isRunningText,
  isBeyondCarryDistance,
  isWithinCarryDistance,
  plainSpeaker,
} from './speakers/currentSpeaker';
import type { CurrentSpeaker } from './speakers/currentSpeaker';
import { isUtterance } from './speakers/mention';
import type { Mention } from './speakers/mention';
import { OutletResolver } from './speakers/reportedBy';
import { labelMention } from './speakers/labelMention';
import { speakerFields, withoutCue } from './attributionFields';
import { turnsOf } from './transcript';
import type { Turn } from './transcript';
import type { UnclaimedQuotation } from './unclaimedQuotations';

/** Number of attributions on either side of one that are looked at for the outlet that carries it. */
const maxNeighbours = 8;

const sentenceEnd = /[.!?…:]["”’')\]]*$/u;

/**
 * Finds every attribution of a document, in the order of its blocks.
 * @param readParagraph The part of the work that depends on a block's text alone. Pass a function that memoises it.
 */
export function documentAttributions(
  prose: Prose,
  readParagraph: (text: string) => ParagraphAttributions = paragraphAttributions,
): readonly ResolvedAttribution[] {
  return finish(documentAttributionsInSteps(prose, readParagraph));
}

/** Does the same one block a step. */
export function* documentAttributionsInSteps(
  prose: Prose,
  readParagraph: (text: string) => ParagraphAttributions = paragraphAttributions,
): Steps<readonly ResolvedAttribution[]> {
  const reader = new AttributionReader(prose, readParagraph);
  while (reader.readNextBlock()) yield;
  return reader.found;
}

/** An attribution to whose content the rest of a split quotation may still be added. */
type FoundAttribution = ResolvedAttribution & { readonly content: Span[] };

/** A speaker of a block with the end of their cue, in UTF-16 units of the block's text. */
interface BlockSpeaker {
  readonly speaker: CurrentSpeaker;
  readonly cueEnd: number;
}

/** Reads the attributions of a document one block after the other. */
export class AttributionReader {
  /** The attributions of the blocks that have been read, in order. Those of the last blocks may still change. */
  readonly found: FoundAttribution[] = [];
  private blocksRead = 0;
  private readonly coreference = new CoreferenceResolver();
  private readonly outlets = new OutletResolver(this.coreference);
  private readonly turns: ReadonlyMap<number, Turn>;
  private readonly quoted: ReadonlyMap<number, QuotedBlock>;
  /** The person who answers in an interview with "Q" and "A". */
  private interviewee: Referent | undefined;
  private readonly continuity: SpeakerContinuity;
  /** Indices in `found` of quotations alone in their blocks whose speaker the text after them may name. */
  private pending: number[] = [];

  /** @param readParagraph the part of the work that depends on a block's text alone */
  constructor(
    private readonly prose: Prose,
    private readonly readParagraph: (text: string) => ParagraphAttributions = paragraphAttributions,
  ) {
    this.continuity = new SpeakerContinuity(prose.blocks);
    this.turns = turnsOf(prose.blocks);
    this.quoted = quotedBlocks(prose);
  }

  /** Everybody whom the blocks read so far name, with their roles at places of the document. */
  get people(): readonly DocumentPerson[] {
    return this.coreference.named.map(({ name, told }) => ({
      name,
      roles: told.map(({ role }) => role),
      told: told.flatMap(({ role, span, block }) => {
        const at = this.prose.blocks[block];
        return at ? [{ role, span: toDocument(at, span) }] : [];
      }),
    }));
  }

  /** Returns false where there is no block left. */
  readNextBlock(): boolean {
    const index = this.blocksRead;
    const block = this.prose.blocks[index];
    if (!block) return false;
    this.readBlock(block, index, this.readParagraph(block.text));
    this.blocksRead++;
    return true;
  }

  /** True if no block to come can change the attributions of the block of this index. */
  hasSettled(index: number): boolean {
    const { length } = this.prose.blocks;
    return this.blocksRead === length || isBeyondCarryDistance(index, this.blocksRead - 1);
  }

  private readBlock(block: Block, index: number, paragraph: ParagraphAttributions): void {
    const turn = this.turns.get(index);
    const quoted = this.quoted.get(index);
    const signed = quoted?.signature && this.labelOf(quoted.signature);
    this.enterBlock(index, paragraph, turn, signed);
    if (this.readSignature(block, index)) return;
    if (quoted && this.readQuotedBlock(block, index, quoted, signed)) return;
    if (turn) this.readTurn(block, index, turn);
    const speakers = this.readAttributions(block, index, paragraph.attributions, turn?.labelLength ?? 0);
    const only = speakers.length === 0 && !paragraph.allQuoted ? this.onlyPersonNamed(index) : undefined;
    if (only && backReference.test(block.text)) this.settlePending(only);
    this.readUnclaimedQuotations(block, index, paragraph, speakers, only);
    this.continuity.endBlock(paragraph.unclosed || paragraph.introduces);
    if (paragraph.introduces && speakers.length === 0) this.readIntroduction(block, index, paragraph);
    if (only && sentenceEnd.test(block.text)) this.continuity.namesOnly(only);
    if (!paragraph.allQuoted && isRunningText(block)) this.pending = [];
  }

  private onlyPersonNamed(index: number): CurrentSpeaker | undefined {
    const person = this.coreference.onlyPerson();
    return person && plainSpeaker(person, index);
  }

  /** The label of a turn names its speaker, whatever its capitals look like. */
  private enterBlock(
    index: number,
    { mentions }: ParagraphAttributions,
    turn: Turn | undefined,
    signed: Mention | undefined,
  ): void {
    if (signed) {
      this.coreference.enterBlock(index, [{ mention: signed, sentenceIndex: 0 }, ...mentions]);
      return;
    }
    const label = turn && labelMention(turn);
    if (!label) this.coreference.enterBlock(index, mentions);
    else {
      const others = mentions.filter(({ mention }) => mention.start >= turn.labelLength);
      this.coreference.enterBlock(index, [{ mention: label, sentenceIndex: 0 }, ...others]);
    }
  }

  /** The name in a signature, which stands elsewhere in the document. */
  private labelOf({ start, end }: Span): Mention | undefined {
    return labelMention({ kind: 'named', labelLength: 0, label: this.prose.text.slice(start, end) });
  }

  /** Reads a block as the words of who signs it, or of who speaks in the block before. Returns false if there is nobody. */
  private readQuotedBlock(
    block: Block,
    index: number,
    { signature, goesOn }: QuotedBlock,
    signed: Mention | undefined,
  ): boolean {
    const named = signed && this.coreference.resolve(signed, 0);
    const speaker = named
      ? { ...plainSpeaker(named, index), ...(signature ? { mention: signature } : {}) }
      : this.continuity.introducedSpeaker;
    if (!speaker) return false;
    this.found.push({
      ...withoutCue,
      ...speakerFields(speaker),
      type: 'direct',
      content: [toDocument(block, { start: 0, end: block.text.length })],
      block: index,
      carried: named === undefined,
      turnStart: 0,
    });
    this.continuity.endBlock(goesOn && named === undefined);
    return true;
  }

  /** Reads the words of a speaker in a transcript; questions of an unnamed interviewer are nobody's. */
  private readTurn(block: Block, index: number, turn: Turn): void {
    if (turn.kind === 'question') {
      this.interviewee ??= this.coreference.mostNamedPerson();
      return;
    }
    const content = toDocument(block, { start: turn.labelLength, end: block.text.length });
    if (content.end === content.start) return;
    const label = labelMention(turn);
    const referent = label ? this.coreference.resolve(label, 0) : this.interviewee;
    this.found.push({
      ...withoutCue,
      ...speakerFields(referent && plainSpeaker(referent, index)),
      type: 'indirect',
      content: [content],
      block: index,
      carried: referent !== undefined,
      turnStart: turn.labelLength,
    });
  }

  /** Reads the attributions whose cue is not part of the block's label. Returns who speaks outside quotations, in order. */
  private readAttributions(
    block: Block,
    index: number,
    attributions: readonly ParagraphAttribution[],
    labelLength: number,
  ): BlockSpeaker[] {
    const speakers: BlockSpeaker[] = [];
    for (const [at, attribution] of attributions.entries()) {
      const [cue] = attribution.cue;
      if (!cue || cue.start < labelLength) continue;
      const speaker = this.readAttribution(block, index, attribution, neighboursOf(attributions, at));
      if (speaker && attribution.depth === 0) speakers.push({ speaker, cueEnd: cue.end });
      if (speaker && continuationVerbs.has(attribution.cueLemma)) this.settlePending(speaker);
    }
    return speakers;
  }

  private readAttribution(
    block: Block,
    index: number,
    attribution: ParagraphAttribution,
    neighbours: readonly ParagraphAttribution[],
  ): CurrentSpeaker | undefined {
    const { type, firstHand, hedged, depth } = attribution;
    const mention = attribution.speaker && toDocument(block, attribution.speaker);
    const speaker = attribution.speaker && this.resolve(attribution.speaker, attribution);
    const citedSource = attribution.citedSource && this.resolve(attribution.citedSource, attribution);
    const reportedBy = this.outlets.reportedBy(attribution, neighbours, { speaker, citedSource });
    const reportedTo = attribution.reportedTo && audienceName(attribution.reportedTo);
    // "Axios reported, citing two officials": the officials speak, and Axios carries it.
    const referent = citedSource ?? speaker;
    const coSpeakers = citedSource ? [] : this.coSpeakersOf(attribution);
    if (referent && coSpeakers.length > 0 && depth === 0)
      this.coreference.noteTogether([referent, ...coSpeakers]);
    const current: CurrentSpeaker | undefined = referent && {
      referent,
      coSpeakers,
      firstHand,
      hedged,
      quoted: type !== 'indirect',
      block: index,
      ...(mention ? { mention } : {}),
      ...(reportedTo === undefined ? {} : { reportedTo }),
      ...(reportedBy === undefined ? {} : { reportedBy }),
    };
    this.found.push({
      type,
      content: attribution.content.map((span) => toDocument(block, span)),
      cue: attribution.cue.map((span) => toDocument(block, span)),
      cueLemma: attribution.cueLemma,
      probability: attribution.probability,
      block: index,
      carried: false,
      ...(current
        ? speakerFields(current)
        : {
            ...speakerFields(undefined),
            hedged,
            firstHand,
            ...(reportedTo === undefined ? {} : { reportedTo }),
          }),
      // A mention is published even if it is not resolved.
      speaker: mention ? [mention] : [],
    });
    if (current && depth === 0) this.continuity.speaks(current);
    return current;
  }

  /** Pronouns do not refer to those who speak within a quotation. */
  private resolve(mention: Mention, { sentenceIndex, depth }: ParagraphAttribution): Referent | undefined {
    return depth === 0
      ? this.coreference.resolveSpeaker(mention, sentenceIndex)
      : this.coreference.resolve(mention, sentenceIndex);
  }

  private coSpeakersOf({ speaker, coSpeakers, sentenceIndex }: ParagraphAttribution): Referent[] {
    const [, ...others] = speaker ? this.coreference.together(speaker) : [];
    if (others.length > 0) return others;
    return coSpeakers.flatMap((mention) => this.coreference.resolve(mention, sentenceIndex) ?? []);
  }

  /** Gives a quotation without a cue the speaker before it in its block, else the first one, else the only person named. */
  private readUnclaimedQuotations(
    block: Block,
    index: number,
    { unclaimed, allQuoted }: ParagraphAttributions,
    speakers: readonly BlockSpeaker[],
    only: CurrentSpeaker | undefined,
  ): void {
    let next = 0;
    for (const quotation of unclaimed) {
      while ((speakers[next]?.cueEnd ?? Infinity) <= quotation.span.start) next += 1;
      const inBlock = (speakers[next - 1] ?? speakers[0])?.speaker ?? only;
      this.readUnclaimed(block, index, quotation, allQuoted, inBlock);
    }
  }

  private readUnclaimed(
    block: Block,
    index: number,
    quotation: UnclaimedQuotation,
    allQuoted: boolean,
    inBlock: CurrentSpeaker | undefined,
  ): void {
    const speaker = allQuoted ? this.continuity.carriedInto(index) : inBlock;
    if (this.continuesPrevious(block, index, quotation)) return;
    if (!quotation.sentenceLike && !(speaker && (allQuoted || quotation.follows))) return;
    if (speaker) {
      this.continuity.speaks({ ...speaker, quoted: true, block: index });
      this.coreference.noteContinuation(speaker.referent);
    } else if (allQuoted) this.pending.push(this.found.length);
    this.found.push({
      type: 'direct',
      content: [toDocument(block, quotation.span)],
      block: index,
      carried: speaker !== undefined,
      ...withoutCue,
      ...speakerFields(speaker),
    });
  }

  /** Adds the second half of a quotation that its cue interrupts to the first: “We will,” said Quill, “sign it.” */
  private continuesPrevious(block: Block, index: number, { span, follows }: UnclaimedQuotation): boolean {
    const at = this.found.length - 1;
    const previous = this.found[at];
    if (!follows || previous?.block !== index || previous.type !== 'direct') return false;
    const startsInLowerCase = /^[^\p{L}]?\p{Ll}/u.test(block.text.slice(span.start));
    const isAfterComma = /,\s?$/u.test(block.text.slice(Math.max(0, span.start - 2), span.start));
    if (!startsInLowerCase || !isAfterComma) return false;
    previous.content.push(toDocument(block, span));
    return true;
  }

  /** Gives pending quotations the speaker whom the text after them names. */
  private settlePending(speaker: CurrentSpeaker): void {
    for (const at of this.pending) {
      const quotation = this.found[at];
      if (quotation && isWithinCarryDistance(quotation.block, speaker.block))
        this.found[at] = { ...quotation, ...speakerFields(speaker), carried: true };
    }
    this.pending = [];
  }

  /** "Mara Quill went on, stating:" — whoever is named first in the last sentence with a name speaks in the next block. */
  private readIntroduction(block: Block, index: number, { mentions }: ParagraphAttributions): void {
    const last = mentions.at(-1)?.sentenceIndex;
    const named = mentions.filter(({ sentenceIndex }) => sentenceIndex === last);
    // "Statement by Mara Quill:" introduces her words.
    const first = named.find(({ mention }) => !isUtterance(mention)) ?? named[0];
    const referent = first && this.coreference.resolveSpeaker(first.mention, first.sentenceIndex);
    if (referent)
      this.continuity.speaks({
        ...plainSpeaker(referent, index),
        mention: toDocument(block, first.mention),
      });
  }

  /** What stands on the line before a block, or a part of it. */
  private textBefore({ span: { start } }: Block): string {
    return this.prose.text.slice(Math.max(0, start - 8), start);
  }

  /** Gives the quotation before a signature the name in it. Returns true for a signature. */
  private readSignature(block: Block, index: number): boolean {
    const isListed = block.kind === 'listItem' && /-[ \t]+$/u.test(this.textBefore(block));
    const signature =
      block.kind === 'signature'
        ? signatureIn(block.text, 'quotation')
        : isListed
          ? signatureIn(`- ${block.text}`, 'anywhere')
          : undefined;
    if (!signature) return false;
    const latest = this.found.length - 1;
    const quotation = this.found[latest];
    if (quotation?.block !== index - 1 || quotation.turnStart !== undefined)
      return block.kind === 'signature';
    if (quotation.speaker.length > 0 && !quotation.carried) return block.kind === 'signature';
    const name = block.text.indexOf(signature.name);
    this.found[latest] = {
      ...quotation,
      speaker: [toDocument(block, { start: name, end: name + signature.name.length })],
      speakerName: signature.name,
      speakerKind: 'person',
      carried: false,
    };
    return true;
  }
}

/** The attributions of the same sentence near one, that one included. */
function neighboursOf(
  attributions: readonly ParagraphAttribution[],
  at: number,
): readonly ParagraphAttribution[] {
  const sentenceIndex = attributions[at]?.sentenceIndex;
  return attributions
    .slice(Math.max(0, at - maxNeighbours), at + maxNeighbours + 1)
    .filter((other) => other.sentenceIndex === sentenceIndex);
}

function audienceName({ name, text }: Mention): string {
  return name ?? text;
}
