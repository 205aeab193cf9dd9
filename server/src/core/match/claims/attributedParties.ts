import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { Aliases, SpeakerComparison } from '../../attribution/speakers/compareSpeakers';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { ClaimAlignment } from './claimAlignment';
import type { ClaimComparison } from './claimFeatures';
import { isReportingCue } from './draftSentence';
import type { Passage } from '../../archive/index/passages';

/** Somebody to whom an article gives what a passage says. */
export interface Voice {
  /** Who says it, which outlet carries it second-hand, or whose article it is. */
  readonly layer: 'speaker' | 'outlet' | 'article';
  readonly identity: SpeakerIdentity;
  /** The cue only tells that something is said: what it reports stands by itself. */
  readonly reports: boolean;
}

/** So much of what a claim shares with a passage must be in what somebody is reported to say. */
const heldShare = 0.5;

/** A comparison is kept as long as its sentence stands in the draft, and its voices with it. */
const known = new WeakMap<ClaimAlignment, Voice[]>();

/** Everybody to whom an article gives the words of a passage that a claim shares. */
export function voicesOf({ passage, source, alignment }: ClaimComparison): Voice[] {
  const found = known.get(alignment);
  if (found) return found;
  const shared = alignment.pairs.flatMap((pair) => {
    const token = source[pair.source];
    return token && !pair.nearby ? [token] : [];
  });
  const voices = voicesOver(passage, shared);
  known.set(alignment, voices);
  return voices;
}

function voicesOver({ article }: Passage, words: readonly Span[]): Voice[] {
  const holding = article.attributions.filter(({ content }) => {
    const held = words.filter((word) => content.some((one) => overlap(one, word) > 0)).length;
    return held > 0 && held >= heldShare * words.length;
  });
  const outlet = article.metadata.outlet;
  return [
    ...holding.flatMap(layersOf),
    ...(outlet === undefined ? [] : [{ layer: 'article' as const, identity: body(outlet), reports: true }]),
  ];
}

/** Speaker and outlets of an attribution. */
function layersOf(attribution: ResolvedAttribution): Voice[] {
  const speaker = speakerOf(attribution);
  const { reportedBy, reportedTo } = attribution;
  const reports = isReportingCue(attribution.cueLemma);
  return [
    ...(speaker ? [{ layer: 'speaker' as const, identity: speaker, reports }] : []),
    ...(reportedBy === undefined ? [] : [{ layer: 'outlet' as const, identity: body(reportedBy), reports }]),
    ...(reportedTo === undefined ? [] : [{ layer: 'outlet' as const, identity: body(reportedTo), reports }]),
  ];
}

/** An outlet as a speaker. */
export function body(name: string): SpeakerIdentity {
  return { name, kind: 'organization', roles: [] };
}

/** How somebody whom a draft names stands to those to whom an article gives the same. */
export function compareVoices(
  named: SpeakerIdentity,
  voices: readonly Voice[],
  aliases: Aliases,
): SpeakerComparison {
  const outcomes: { readonly voice: Voice; readonly outcome: SpeakerComparison }[] = [];
  for (const voice of voices) {
    const outcome = compareSpeakers(named, voice.identity, aliases);
    if (outcome === 'same') return 'same';
    outcomes.push({ voice, outcome });
  }
  const speakers = outcomes.filter(({ voice }) => voice.layer !== 'article' && isNamed(voice.identity));
  if (speakers.some(({ voice, outcome }) => outcome === 'unknown' && isOfKind(voice.identity, named)))
    return 'unknown';
  return speakers.some(({ voice, outcome }) => outcome === 'different' && voice.reports)
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
