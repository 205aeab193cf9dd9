import { backReference } from '../english/pronouns';
import { continuationVerbs, learningVerbs, relayingVerbs } from '../english/reportingVerbs';
import { toDocument } from '../prose/prose';
import type { Block, Prose } from '../prose/prose';
import type { Referent, ResolvedAttribution } from './attribution';
import { CoreferenceResolver } from './speakers/coreference';
import { paragraphAttributions } from './paragraphAttributions';
import type {
  ParagraphAttribution,
  ParagraphAttributions,
  UnclaimedQuotation,
} from './paragraphAttributions';
import type { Mention } from './speakers/mention';
import { speakerFieldsOf, unknownSpeaker, noMention, noDetails, noCue } from './speakers/currentSpeaker';
import type { CurrentSpeaker } from './speakers/currentSpeaker';

/** Captions, advertisements and the like: so many blocks without an attribution may stand between a speaker and a quotation. */
const maxCarriedBlocks = 4;

/** A block between that is longer, in UTF-16 units, is text and no caption: nothing is carried across it. */
const maxCaptionLength = 160;

const fullStop = /[.!?…:]["”’')\]]*$/u;

/** The label of a question or an answer, where an interview is printed word for word. */
const interviewLabel = /^(?<label>Q|A|Question|Answer):\s+(?=\S)/u;

/** A dash and a name of a few words: the signature under a quotation. */
const signature = /^[―—–-]{1,2}\s*(?=\p{Lu})[^.!?“”"]{2,80}$/u;

/**
 * Every attribution of a document in order of its blocks: speakers carried between paragraphs, pronouns and descriptions
 * resolved. `local` does the part of the work that depends on a block's text alone; pass one that remembers.
 */
export function documentAttributions(
  prose: Prose,
  local: (text: string) => ParagraphAttributions = paragraphAttributions,
): readonly ResolvedAttribution[] {
  return new DocumentReader(prose, local).run();
}

class DocumentReader {
  private readonly found: ResolvedAttribution[] = [];
  private readonly coreference = new CoreferenceResolver();
  /** Who spoke last, in quotation marks or not. */
  private voice: CurrentSpeaker | undefined;
  /** The one person whom the latest paragraph without an attribution names. */
  private named: CurrentSpeaker | undefined;
  /** The block before ends with a colon, or with a quotation that is not closed. */
  private continues = false;
  /** Quotations alone in their blocks that wait for the text after to name their speaker: indices into `found`. */
  private waiting: number[] = [];
  /** A question of an interview has been read, and who answers it. */
  private asked = false;
  private interviewed: Referent | undefined;
  /** Outlets by whose report an unnamed speaker was introduced. */
  private readonly carriers = new Map<string, string>();

  constructor(
    private readonly prose: Prose,
    private readonly local: (text: string) => ParagraphAttributions,
  ) {}

  run(): readonly ResolvedAttribution[] {
    for (const [index, block] of this.prose.blocks.entries()) this.read(block, index, this.local(block.text));
    return this.found;
  }

  private read(block: Block, index: number, local: ParagraphAttributions): void {
    this.coreference.enterBlock(index, local.mentions);
    if (this.readSignature(block, index)) return;
    const label = this.readInterview(block, index);
    const voices: { voice: CurrentSpeaker; end: number }[] = [];
    for (const [at, one] of local.attributions.entries()) {
      if ((one.cue[0]?.start ?? Infinity) < label) continue;
      const voice = this.readAttribution(block, index, one, neighbours(local.attributions, at));
      if (voice && one.depth === 0) voices.push({ voice, end: one.cue[0]?.end ?? 0 });
      if (voice && continuationVerbs.has(one.cueLemma)) this.settle(voice);
    }
    const only = voices.length === 0 && !local.allQuoted ? this.onlyPerson(index) : undefined;
    if (only && backReference.test(block.text)) this.settle(only);
    let latest = 0;
    for (const quotation of local.unclaimed) {
      while ((voices[latest]?.end ?? Infinity) <= quotation.span.start) latest += 1;
      const inBlock = (voices[latest - 1] ?? voices[0])?.voice ?? only;
      this.readUnclaimed(block, index, quotation, local.allQuoted, inBlock);
    }
    this.continues = local.unclosed || local.introduces;
    if (local.introduces && voices.length === 0) this.introduce(block, local, index);
    if (only && fullStop.test(block.text)) this.named = only;
    if (!local.allQuoted && block.text.length > maxCaptionLength) this.waiting = [];
  }

  /**
   * "Q: … A: …": an answer is the words of the one of whom the text before the first question tells most. Returns where
   * the block's label ends; 0 where it has none.
   */
  private readInterview(block: Block, index: number): number {
    const match = interviewLabel.exec(block.text);
    const label = match?.groups?.['label'];
    if (!match || label === undefined) return 0;
    const end = match[0].length;
    if (label.startsWith('Q')) {
      this.interviewed ??= this.coreference.mostNamedPerson();
      this.asked = true;
    } else if (this.asked) {
      const content = [toDocument(block, { start: end, end: block.text.length })];
      const voice = this.interviewed && {
        ...noDetails,
        referent: this.interviewed,
        mention: noMention,
        block: index,
      };
      this.found.push({
        ...unknownSpeaker,
        type: 'indirect',
        content,
        ...noCue,
        block: index,
        carried: voice !== undefined,
        ...(voice ? speakerFieldsOf(voice) : {}),
      });
    }
    return end;
  }

  private onlyPerson(index: number): CurrentSpeaker | undefined {
    const only = this.coreference.onlyPerson();
    return only && { ...noDetails, referent: only, mention: noMention, block: index };
  }

  /** Gives the quotations that wait for a speaker the one whom the text after them names. */
  private settle(voice: CurrentSpeaker): void {
    for (const at of this.waiting) {
      const one = this.found[at];
      if (one && voice.block - one.block <= maxCarriedBlocks)
        this.found[at] = { ...one, ...speakerFieldsOf(voice), carried: true };
    }
    this.waiting = [];
  }

  private readAttribution(
    block: Block,
    index: number,
    one: ParagraphAttribution,
    others: readonly ParagraphAttribution[],
  ): CurrentSpeaker | undefined {
    const { speaker } = one;
    const beside = speaker && this.resolve(speaker, one);
    const cited = one.cited && this.resolve(one.cited, one);
    // "Bloomberg reported, citing people familiar with the matter": the people speak, and Bloomberg carries it.
    const referent = cited ?? beside;
    const outlet =
      cited && beside && beside.kind !== 'person' ? beside.name : this.carrierOf(one, others, beside);
    const unnamed = referent?.kind === 'anonymous' || referent?.kind === 'document';
    const reportedBy = outlet ?? (unnamed ? this.carriers.get(keyOf(referent)) : undefined);
    if (cited && reportedBy !== undefined) this.carriers.set(keyOf(cited), reportedBy);
    const reportedTo = one.audience && audienceName(one.audience);
    const voice: CurrentSpeaker | undefined = referent && {
      referent,
      mention: speaker ? toDocument(block, speaker) : noMention,
      coSpeakers: cited ? [] : this.coSpeakersOf(one),
      firstHand: one.firstHand,
      hedged: one.hedged,
      quoted: one.type !== 'indirect',
      block: index,
      ...(reportedTo === undefined ? {} : { reportedTo }),
      ...(reportedBy === undefined ? {} : { reportedBy }),
    };
    this.found.push({
      type: one.type,
      content: one.content.map((span) => toDocument(block, span)),
      cue: one.cue.map((span) => toDocument(block, span)),
      cueLemma: one.cueLemma,
      probability: one.probability,
      block: index,
      carried: false,
      ...(voice
        ? speakerFieldsOf(voice)
        : {
            ...unknownSpeaker,
            hedged: one.hedged,
            firstHand: one.firstHand,
            ...(reportedTo === undefined ? {} : { reportedTo }),
          }),
      // An unresolved mention stands where it stands.
      speaker: speaker ? [toDocument(block, speaker)] : [],
    });
    if (voice && one.depth === 0) this.voice = voice;
    return voice;
  }

  /** Words within a quotation are no turn of the document's: nobody after them is meant by a pronoun for their speaker. */
  private resolve(mention: Mention, { sentenceIndex, depth }: ParagraphAttribution): Referent | undefined {
    return depth === 0
      ? this.coreference.resolveSpeaker(mention, sentenceIndex)
      : this.coreference.resolve(mention, sentenceIndex);
  }

  private coSpeakersOf({ coSpeakers, sentenceIndex }: ParagraphAttribution): Referent[] {
    return coSpeakers.flatMap((mention) => this.coreference.resolve(mention, sentenceIndex) ?? []);
  }

  /** The body in whose report an attribution stands: "Axios reported that officials saw “progress.”" */
  private carrierOf(
    one: ParagraphAttribution,
    others: readonly ParagraphAttribution[],
    own: Referent | undefined,
  ): string | undefined {
    const cue = one.cue[0];
    if (!cue || one.depth > 0) return undefined;
    for (const other of others) {
      if (other === one || other.depth > 0 || !relayingVerbs.has(other.cueLemma) || !other.speaker) continue;
      const within = other.content.some((span) => span.start <= cue.start && cue.end <= span.end);
      const unnamed = own?.kind === 'anonymous' && wraps(other, one);
      if (!within && !unnamed) continue;
      const referent = this.coreference.resolve(other.speaker, other.sentenceIndex);
      if (!referent || referent.name === own?.name) continue;
      if (
        referent.kind === 'organization' ||
        (referent.kind === 'unknown' && (unnamed || other.cueLemma === 'report'))
      )
        return referent.name;
    }
    const reports = own?.kind === 'organization' || own?.kind === 'unknown';
    return reports && learningVerbs.has(one.cueLemma) ? own.name : undefined;
  }

  private readUnclaimed(
    block: Block,
    index: number,
    quotation: UnclaimedQuotation,
    allQuoted: boolean,
    inBlock: CurrentSpeaker | undefined,
  ): void {
    const carried = allQuoted ? this.carriedInto(index) : inBlock;
    if (this.continuesPrevious(block, index, quotation)) return;
    if (!quotation.sentenceLike && !(carried && (allQuoted || quotation.follows))) return;
    if (carried) {
      this.voice = { ...carried, quoted: true, block: index };
      this.coreference.noteContinuation(carried.referent);
    } else if (allQuoted) this.waiting.push(this.found.length);
    this.found.push({
      type: 'direct',
      content: [toDocument(block, quotation.span)],
      ...noCue,
      block: index,
      carried: carried !== undefined,
      ...(carried ? speakerFieldsOf(carried) : unknownSpeaker),
    });
  }

  /** “We will,” said Starmer, “sign it.”: the second half goes on with the first, whatever stands between. */
  private continuesPrevious(block: Block, index: number, { span, follows }: UnclaimedQuotation): boolean {
    const at = this.found.length - 1;
    const last = this.found[at];
    if (!follows || last?.block !== index || last.type !== 'direct') return false;
    if (
      !/^[^\p{L}]?\p{Ll}/u.test(block.text.slice(span.start)) ||
      !/,\s*$/u.test(block.text.slice(0, span.start))
    )
      return false;
    this.found[at] = { ...last, content: [...last.content, toDocument(block, span)] };
    return true;
  }

  /** The voice that a block of nothing but quotation continues, across captions and advertisements. */
  private carriedInto(index: number): CurrentSpeaker | undefined {
    if (this.voice && this.continues) return this.voice;
    return [this.voice, this.named].find((voice) => voice !== undefined && this.reaches(voice, index));
  }

  private reaches(voice: CurrentSpeaker, index: number): boolean {
    if (index - voice.block > maxCarriedBlocks) return false;
    // What a body has said in other words is no beginning of a quotation.
    if (!voice.quoted && voice.referent.kind === 'organization') return false;
    return this.prose.blocks
      .slice(voice.block + 1, index)
      .every(({ text }) => text.length <= maxCaptionLength);
  }

  /** "…, stating:" — whoever is named first in the sentence before the colon. */
  private introduce(block: Block, local: ParagraphAttributions, index: number): void {
    const last = local.mentions.at(-1)?.sentenceIndex;
    const first = local.mentions.find(({ sentenceIndex }) => sentenceIndex === last);
    const referent = first && this.coreference.resolveSpeaker(first.mention, first.sentenceIndex);
    if (referent)
      this.voice = { ...noDetails, referent, mention: toDocument(block, first.mention), block: index };
  }

  /** A line of a dash and a name names the speaker of the quotation, or of the block quotation, before it. */
  private readSignature(block: Block, index: number): boolean {
    const line = this.prose.text.slice(block.span.start, block.span.end).replace(/^>[>\s]*/u, '');
    const previous = this.prose.blocks[index - 1];
    if (!previous || !signature.test(line)) return false;
    const [name = ''] = block.text.replace(/^[―—–-]+\s*/u, '').split(/,\s/u);
    if (name.split(/\s+/u).length > 8 || name === '') return false;
    const at = block.text.indexOf(name);
    const signed = {
      speaker: [toDocument(block, { start: at, end: at + name.length })],
      speakerName: name,
      speakerKind: 'person' as const,
      carried: false,
    };
    const latest = this.found.length - 1;
    const last = this.found[latest];
    if (last?.block === index - 1) {
      if (last.speaker.length > 0 && !last.carried) return false;
      this.found[latest] = { ...last, ...signed };
      return true;
    }
    if (previous.kind !== 'blockquote') return false;
    const content = [toDocument(previous, { start: 0, end: previous.text.length })];
    this.found.push({ ...unknownSpeaker, type: 'direct', content, ...noCue, block: index - 1, ...signed });
    return true;
  }
}

/** An attribution is looked at beside so many others on either side. */
const maxNeighbours = 8;

function neighbours(
  attributions: readonly ParagraphAttribution[],
  at: number,
): readonly ParagraphAttribution[] {
  const sentenceIndex = attributions[at]?.sentenceIndex;
  return attributions
    .slice(Math.max(0, at - maxNeighbours), at + maxNeighbours + 1)
    .filter((other) => other.sentenceIndex === sentenceIndex);
}

function audienceName(mention: Mention): string {
  return mention.name ?? mention.text;
}

function keyOf(referent: Referent): string {
  return referent.name.toLowerCase();
}

/** "… , according to people who spoke on condition of anonymity, according to Bloomberg": two attributions of one content. */
function wraps(outer: ParagraphAttribution, inner: ParagraphAttribution): boolean {
  const from = inner.content[0]?.start ?? 0;
  return (
    outer.cueLemma === 'accord' &&
    outer.sentenceIndex === inner.sentenceIndex &&
    outer.content.some((span) => span.start <= from && from < span.end)
  );
}
