import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { Aliases, SpeakerComparison } from '../../attribution/speakers/compareSpeakers';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { ClaimAlignment } from './claimAlignment';
import type { ClaimComparison } from './claimComparison';
import { isReportingCue } from './reportedContent';
import type { Passage } from '../../archive/index/passages';

/** Somebody to whom an article gives what a passage says. */
export interface AttributedParty {
  /** Who says it, which outlet carries it second-hand, or whose article it is. */
  readonly role: 'speaker' | 'outlet' | 'publisher';
  readonly identity: SpeakerIdentity;
  /** The cue only tells that something is said: what it reports stands by itself. */
  readonly reportingCue: boolean;
}

/** So much of what a claim shares with a passage must be in what somebody is reported to say. */
const minHeldShare = 0.5;

/** A comparison is kept as long as its sentence stands in the draft, and its parties with it. */
const known = new WeakMap<ClaimAlignment, AttributedParty[]>();

/** Everybody to whom an article gives the words of a passage that a claim shares. */
export function attributedParties({ passage, source, alignment }: ClaimComparison): AttributedParty[] {
  const found = known.get(alignment);
  if (found) return found;
  const shared = alignment.pairs.flatMap((pair) => {
    const token = source[pair.source];
    return token && !pair.inNeighbour ? [token] : [];
  });
  const parties = partiesFor(passage, shared);
  known.set(alignment, parties);
  return parties;
}

function partiesFor({ article }: Passage, words: readonly Span[]): AttributedParty[] {
  const holding = article.attributions.filter(({ content }) => {
    const held = words.filter((word) => content.some((one) => overlap(one, word) > 0)).length;
    return held > 0 && held >= minHeldShare * words.length;
  });
  const outlet = article.metadata.outlet;
  return [
    ...holding.flatMap(partiesOfAttribution),
    ...(outlet === undefined
      ? []
      : [{ role: 'publisher' as const, identity: organization(outlet), reportingCue: true }]),
  ];
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

/** An outlet as a speaker. */
export function organization(name: string): SpeakerIdentity {
  return { name, kind: 'organization', roles: [] };
}

/** How somebody whom a draft names stands to those to whom an article gives the same. */
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

/** Whether an identity has a name of its own, as "people familiar with the matter" has not. */
export function isNamed({ name, kind }: SpeakerIdentity): boolean {
  return (kind === 'person' || kind === 'organization') && /\p{Lu}/u.test(name);
}

function isOfKind(a: SpeakerIdentity, b: SpeakerIdentity): boolean {
  return a.kind === b.kind;
}
