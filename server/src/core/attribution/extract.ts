import { toDocument } from '../prose/prose';
import type { Block, Prose } from '../prose/prose';
import type { Span } from '../prose/span';
import type { ResolvedAttribution } from './attribution';
import { Discourse } from './discourse';
import type { Referent } from './discourse';
import { localAttributions } from './local';
import type { LocalAttribution, LocalAttributions, UnclaimedQuotation } from './local';
import type { Mention } from './mention';

/** Who spoke, to whom, and who carries it: what a quotation without an attribution of its own takes over. */
interface Voice {
  /** The mention in the document. */
  readonly mention: Span;
  readonly referent: Referent;
  readonly reportedTo?: string;
  readonly reportedBy?: string;
  readonly firstHand: boolean;
  readonly hedged: boolean;
  readonly block: number;
}

/** Captions, advertisements and the like: so many blocks without an attribution may stand between a speaker and a quotation. */
const carryReach = 4;

/** A block between that is longer, in UTF-16 units, is text and no caption: nothing is carried across it. */
const captionLength = 160;

/** Cues with which one body reports what another says. */
const reporting = new Set([
  'report',
  'publish',
  'reveal',
  'disclose',
  'quote',
  'cite',
  'write',
  'accord',
  'say',
]);

/** A dash and a name of a few words: the signature under a quotation. */
const signature = /^[―—–-]{1,2}\s*(?=\p{Lu})[^.!?“”"]{2,80}$/u;

/**
 * Every attribution of a document in order of its blocks: speakers carried between paragraphs, pronouns and descriptions
 * resolved. `local` does the part of the work that depends on a block's text alone; pass one that remembers.
 */
export function attributionsOf(
  prose: Prose,
  local: (text: string) => LocalAttributions = localAttributions,
): readonly ResolvedAttribution[] {
  return new Fold(prose, local).run();
}

class Fold {
  private readonly found: ResolvedAttribution[] = [];
  private readonly discourse = new Discourse();
  /** Who spoke last, in quotation marks or not. */
  private voice: Voice | undefined;
  /** The block before ends with a colon, or with a quotation that is not closed. */
  private continues = false;
  /** Quotations that are waiting for a speaker in the next block: indices into `found`. */
  private waiting: number[] = [];
  private readonly carriers = new Map<string, string>();

  constructor(
    private readonly prose: Prose,
    private readonly local: (text: string) => LocalAttributions,
  ) {}

  run(): readonly ResolvedAttribution[] {
    for (const [index, block] of this.prose.blocks.entries()) this.read(block, index, this.local(block.text));
    return this.found;
  }

  private read(block: Block, index: number, local: LocalAttributions): void {
    this.discourse.enter(index, local.mentions);
    if (this.readSignature(block, index)) return;
    const voices: { voice: Voice; end: number }[] = [];
    for (const one of local.attributions) {
      const voice = this.readAttribution(block, index, one, local.attributions);
      if (voice && one.depth === 0) voices.push({ voice, end: one.cue[0]?.end ?? 0 });
    }
    for (const quotation of local.unclaimed) this.readUnclaimed(block, index, quotation, local, voices);
    this.continues = local.unclosed || local.introduces !== undefined;
    if (local.introduces !== undefined && voices.length === 0) this.introduce(block, local, index);
    if (this.waiting.length > 0 && !local.allQuoted) this.waiting = [];
  }

  private readAttribution(
    block: Block,
    index: number,
    one: LocalAttribution,
    all: readonly LocalAttribution[],
  ): Voice | undefined {
    const speaker = one.speaker;
    const beside = speaker && this.discourse.resolve(speaker, one.sentence, one.depth === 0);
    const cited = one.cited && this.discourse.resolve(one.cited, one.sentence, one.depth === 0);
    // "Bloomberg reported, citing people familiar with the matter": the people speak, and Bloomberg carries it.
    const referent = cited && cited !== beside ? cited : beside;
    const outlet =
      cited && beside && beside.kind !== 'person' ? beside.name : this.carrierOf(one, all, beside);
    const reportedBy =
      outlet ??
      (referent?.kind === 'anonymous' || referent?.kind === 'document'
        ? this.carriers.get(keyOf(referent))
        : undefined);
    if (cited && reportedBy !== undefined) this.carriers.set(keyOf(cited), reportedBy);
    const reportedTo = one.audience && audienceName(one.audience);
    this.found.push({
      type: one.type,
      content: documentSpans(block, one.content),
      cue: documentSpans(block, one.cue),
      speaker: speaker ? [toDocument(block, speaker)] : [],
      ...(referent ? { speakerName: referent.name } : {}),
      ...(reportedTo === undefined ? {} : { reportedTo }),
      ...(reportedBy === undefined ? {} : { reportedBy }),
      hedged: one.hedged,
      block: index,
      speakerKind: referent?.kind ?? 'unknown',
      speakerRoles: referent?.roles ?? [],
      firstHand: one.firstHand,
      carried: false,
    });
    if (!referent) return undefined;
    const voice: Voice = {
      referent,
      mention: toDocument(block, speaker ?? { start: 0, end: 0 }),
      firstHand: one.firstHand,
      hedged: one.hedged,
      block: index,
      ...(reportedTo === undefined ? {} : { reportedTo }),
      ...(reportedBy === undefined ? {} : { reportedBy }),
    };
    if (one.depth === 0) this.voice = voice;
    return voice;
  }

  /** The body in whose report an attribution stands: "Axios reported that officials saw “progress.”" */
  private carrierOf(
    one: LocalAttribution,
    all: readonly LocalAttribution[],
    own: Referent | undefined,
  ): string | undefined {
    const cue = one.cue[0];
    if (!cue || one.depth > 0) return undefined;
    for (const other of all) {
      if (other === one || other.depth !== one.depth || !reporting.has(other.cueLemma) || !other.speaker)
        continue;
      if (!other.content.some((span) => span.start <= cue.start && cue.end <= span.end) && !wraps(other, one))
        continue;
      const referent = this.discourse.resolve(other.speaker, other.sentence, false);
      if (referent?.kind === 'body' && referent.name !== own?.name) return referent.name;
    }
    return own?.kind === 'body' && (one.cueLemma === 'report' || one.cueLemma === 'accord')
      ? own.name
      : undefined;
  }

  private readUnclaimed(
    block: Block,
    index: number,
    quotation: UnclaimedQuotation,
    local: LocalAttributions,
    voices: readonly { voice: Voice; end: number }[],
  ): void {
    const inBlock = voices.findLast(({ end }) => end <= quotation.span.start)?.voice ?? voices[0]?.voice;
    const carried = local.allQuoted ? this.carriedInto(index) : inBlock;
    if (!quotation.sentenceLike && !(carried && (local.allQuoted || quotation.follows))) return;
    if (carried) this.voice = { ...carried, block: index };
    else if (local.allQuoted) this.waiting.push(this.found.length);
    this.found.push({
      type: 'direct',
      content: [toDocument(block, quotation.span)],
      cue: [],
      speaker: carried && carried.mention.end > carried.mention.start ? [carried.mention] : [],
      ...(carried ? { speakerName: carried.referent.name } : {}),
      ...(carried?.reportedTo === undefined ? {} : { reportedTo: carried.reportedTo }),
      ...(carried?.reportedBy === undefined ? {} : { reportedBy: carried.reportedBy }),
      hedged: carried?.hedged ?? false,
      block: index,
      speakerKind: carried?.referent.kind ?? 'unknown',
      speakerRoles: carried?.referent.roles ?? [],
      firstHand: carried?.firstHand ?? false,
      carried: carried !== undefined,
    });
  }

  /** The voice that a block of nothing but quotation continues, across captions and advertisements. */
  private carriedInto(index: number): Voice | undefined {
    const { voice } = this;
    if (!voice) return undefined;
    if (this.continues) return voice;
    if (index - voice.block > carryReach) return undefined;
    for (const between of this.prose.blocks.slice(voice.block + 1, index))
      if (between.text.length > captionLength) return undefined;
    return voice;
  }

  /** "…, stating:" — whoever is named first in the sentence before the colon. */
  private introduce(block: Block, local: LocalAttributions, index: number): void {
    const last = local.mentions.at(-1)?.sentence;
    for (const { mention, sentence } of local.mentions) {
      if (sentence !== last) continue;
      const referent = this.discourse.resolve(mention, sentence, true);
      if (referent) {
        this.voice = {
          referent,
          mention: toDocument(block, mention),
          firstHand: false,
          hedged: false,
          block: index,
        };
        return;
      }
    }
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
    const open = this.found.findLastIndex((one) => one.block === index - 1 && one.speaker.length === 0);
    const last = this.found[open];
    if (last) this.found[open] = { ...last, ...signed };
    else if (previous.kind === 'blockquote' && !this.found.some((one) => one.block === index - 1)) {
      this.found.push({
        type: 'direct',
        content: [toDocument(previous, { start: 0, end: previous.text.length })],
        cue: [],
        hedged: false,
        block: index - 1,
        speakerRoles: [],
        firstHand: false,
        ...signed,
      });
    } else return false;
    return true;
  }
}

function documentSpans(block: Block, spans: readonly Span[]): Span[] {
  return spans.map((span) => toDocument(block, span));
}

function audienceName(mention: Mention): string {
  return mention.name ?? mention.text;
}

function keyOf(referent: Referent): string {
  return referent.name.toLowerCase();
}

/** "… , according to people who spoke on condition of anonymity, according to Bloomberg": two attributions of one content. */
function wraps(outer: LocalAttribution, inner: LocalAttribution): boolean {
  const from = inner.content[0]?.start ?? 0;
  return (
    outer.cueLemma === 'accord' &&
    outer.sentence === inner.sentence &&
    outer.content.some((span) => span.start <= from && from < span.end)
  );
}
