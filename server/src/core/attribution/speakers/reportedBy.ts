import { learningVerbs, relayingVerbs } from '../../english/reportingVerbs';
import type { Referent } from '../attribution';
import type { ParagraphAttribution } from '../paragraphAttributions';
import type { CoreferenceResolver } from './coreference';

/** The referents of the mentions of an attribution. */
export interface AttributedReferents {
  /** Of the mention beside the cue. */
  readonly speaker: Referent | undefined;
  /** Of whom the speaker cites: see citedSource.ts. */
  readonly citedSource: Referent | undefined;
}

/** Tells which outlet carries the words of an attribution second-hand. */
export class OutletResolver {
  /** Outlets that introduced an unnamed speaker or a document, by that speaker's description in lower case. */
  private readonly introducedBy = new Map<string, string>();

  constructor(private readonly coreference: CoreferenceResolver) {}

  /**
   * The outlet that carries an attribution; undefined where there is none:
   * - who cites others ("Axios reported, citing two officials");
   * - whose report the attribution is part of ("Axios reported that officials saw “progress”");
   * - the speaker, who tells what they have learned ("Axios reports that …");
   * - for an unnamed speaker, the outlet that introduced them before.
   * @param others Other attributions of the same sentence.
   */
  reportedBy(
    attribution: ParagraphAttribution,
    others: readonly ParagraphAttribution[],
    { speaker, citedSource }: AttributedReferents,
  ): string | undefined {
    const outlet =
      citedSource && speaker && speaker.kind !== 'person'
        ? speaker.name
        : (this.outerOutlet(attribution, others, speaker) ?? ownReport(attribution, speaker));
    const referent = citedSource ?? speaker;
    const isUnnamed = referent?.kind === 'anonymous' || referent?.kind === 'document';
    const reportedBy = outlet ?? (isUnnamed ? this.introducedBy.get(keyOf(referent)) : undefined);
    if (citedSource && reportedBy !== undefined) this.introducedBy.set(keyOf(citedSource), reportedBy);
    return reportedBy;
  }

  /** The organization in whose report an attribution is. */
  private outerOutlet(
    attribution: ParagraphAttribution,
    others: readonly ParagraphAttribution[],
    speaker: Referent | undefined,
  ): string | undefined {
    if (attribution.depth > 0) return undefined;
    for (const outer of others) {
      if (outer === attribution || outer.depth > 0 || !outer.speaker) continue;
      if (!relayingVerbs.has(outer.cueLemma)) continue;
      const relaysUnnamed = speaker?.kind === 'anonymous' && isAccordingTo(outer, attribution);
      if (!relaysUnnamed && !holdsCue(outer, attribution)) continue;
      const outlet = this.coreference.resolve(outer.speaker, outer.sentenceIndex);
      if (!outlet || outlet.name === speaker?.name) continue;
      const mayBeOutlet = relaysUnnamed || outer.cueLemma === 'report';
      if (outlet.kind === 'organization' || (outlet.kind === 'unknown' && mayBeOutlet)) return outlet.name;
    }
    return undefined;
  }
}

/** The speaker, where they tell what they have learned themselves: "Axios reports that …", "according to Axios". */
function ownReport(
  { depth, cueLemma }: ParagraphAttribution,
  speaker: Referent | undefined,
): string | undefined {
  const mayBeOutlet = speaker?.kind === 'organization' || speaker?.kind === 'unknown';
  return depth === 0 && mayBeOutlet && learningVerbs.has(cueLemma) ? speaker.name : undefined;
}

/** True if the cue of an attribution is within the content of another. */
function holdsCue(outer: ParagraphAttribution, { cue: [cue] }: ParagraphAttribution): boolean {
  return cue !== undefined && outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** True if "according to" gives the same content to another: "…, according to two officials, according to Axios". */
function isAccordingTo(outer: ParagraphAttribution, inner: ParagraphAttribution): boolean {
  const from = inner.content[0]?.start ?? 0;
  return outer.cueLemma === 'accord' && outer.content.some(({ start, end }) => start <= from && from < end);
}

function keyOf({ name }: Referent): string {
  return name.toLowerCase();
}
