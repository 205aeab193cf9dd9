import { attributionsAt } from '../../archive/passageAttribution';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { Aliases, SpeakerComparison } from '../../attribution/speakers/compareSpeakers';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { overlap } from '../../prose/span';
import type { ClaimAlignment } from './claimAlignment';
import type { ClaimComparison } from './claimComparison';
import { isReportingCue } from './reportedContent';

/** A party to whom an article attributes what a passage says. */
export interface AttributedParty {
  /** The speaker, the outlet that carries the words second-hand or was told them, or the article's own outlet. */
  readonly role: 'speaker' | 'outlet' | 'publisher';
  readonly identity: SpeakerIdentity;
  /** True if the cue only says that something is said, so that the content is a statement by itself. */
  readonly reportingCue: boolean;
}

/** Minimum share of the words that claim and passage share in the content of an attribution, 0 to 1. */
const minHeldShare = 0.5;

/** Alignments are remembered as long as their sentence stands in the draft. */
const rememberedParties = new WeakMap<ClaimAlignment, AttributedParty[]>();

/** The parties to whom an article attributes the words that its passage shares with a claim. */
export function attributedParties({ passage, source, alignment }: ClaimComparison): AttributedParty[] {
  const found = rememberedParties.get(alignment);
  if (found) return found;
  const { outlet } = passage.article.metadata;
  const parties = [
    ...holdingAttributions({ passage, source, alignment }).flatMap(partiesOfAttribution),
    ...(outlet === undefined
      ? []
      : [{ role: 'publisher' as const, identity: organization(outlet), reportingCue: true }]),
  ];
  rememberedParties.set(alignment, parties);
  return parties;
}

/** The attributions of an article that have most of the words which its passage shares with a claim. */
export function holdingAttributions({
  passage,
  source,
  alignment,
}: Pick<ClaimComparison, 'passage' | 'source' | 'alignment'>): ResolvedAttribution[] {
  const words = alignment.pairs.flatMap((pair) => {
    const token = source[pair.source];
    return token && !pair.inNeighbour ? [token] : [];
  });
  return attributionsAt(passage).filter(({ content }) => {
    const held = words.filter((word) => content.some((one) => overlap(one, word) > 0)).length;
    return held > 0 && held >= minHeldShare * words.length;
  });
}

/** Speaker and outlets of an attribution. */
function partiesOfAttribution(attribution: ResolvedAttribution): AttributedParty[] {
  const speaker = speakerOf(attribution);
  const { reportedBy, reportedTo } = attribution;
  const reportingCue = isReportingCue(attribution.cueLemma);
  return [
    ...(speaker ? [{ role: 'speaker' as const, identity: speaker, reportingCue }] : []),
    ...(reportedBy === undefined
      ? []
      : [{ role: 'outlet' as const, identity: organization(reportedBy), reportingCue }]),
    ...(reportedTo === undefined
      ? []
      : [{ role: 'outlet' as const, identity: organization(reportedTo), reportingCue }]),
  ];
}

/** Identity of an outlet. */
export function organization(name: string): SpeakerIdentity {
  return { name, kind: 'organization', roles: [] };
}

/**
 * Compares the one whom a draft names with the parties of a passage: `same` if any of them is the same; `different` if a
 * named speaker or outlet surely is another and none may be the same; `unknown` otherwise.
 */
export function compareWithParties(
  named: SpeakerIdentity,
  parties: readonly AttributedParty[],
  aliases: Aliases,
): SpeakerComparison {
  const outcomes: { readonly party: AttributedParty; readonly outcome: SpeakerComparison }[] = [];
  for (const party of parties) {
    const outcome = compareSpeakers(named, party.identity, aliases);
    if (outcome === 'same') return 'same';
    outcomes.push({ party, outcome });
  }
  const speakers = outcomes.filter(({ party }) => party.role !== 'publisher' && isNamed(party.identity));
  if (speakers.some(({ party, outcome }) => outcome === 'unknown' && isOfKind(party.identity, named)))
    return 'unknown';
  return speakers.some(({ party, outcome }) => outcome === 'different' && party.reportingCue)
    ? 'different'
    : 'unknown';
}

/** True if an identity has a name of its own, unlike "people familiar with the matter". */
export function isNamed({ name, kind }: SpeakerIdentity): boolean {
  return (kind === 'person' || kind === 'organization') && /\p{Lu}/u.test(name);
}

function isOfKind(a: SpeakerIdentity, b: SpeakerIdentity): boolean {
  return a.kind === b.kind;
}
