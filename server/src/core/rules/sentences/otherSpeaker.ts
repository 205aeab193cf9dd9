import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { isBareName, speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { sayingEvidence } from '../../match/attributions/sayings';
import type { Saying } from '../../match/attributions/sayings';
import { isReportingCue } from '../../match/claims/reportedContent';
import { hull } from '../../prose/span';
import { personNameParts } from '../../values/names/personNames';
import { articleTitle } from '../messages';
import type { Complaint, StatementContext } from '../rule';
import { nameInstead } from './nameInstead';

/** How much of what is reported has to be in the words of another speaker, and how much more than in anything of the named. */
interface Threshold {
  /** Minimum share, 0 to 1, of what is reported; and minimum difference to the share that anything by or about the named has. */
  readonly coverage: number;
  readonly lead: number;
  /** Minimum rarity of these words, all together. */
  readonly rarity: number;
  /** Minimum number of them that are no names. */
  readonly plainWords: number;
}

/** Most of it; or less of it, in words so rare that two people hardly use them of different things. */
const thresholds: readonly Threshold[] = [
  { coverage: 0.55, lead: 0.4, rarity: 8, plainWords: 1 },
  { coverage: 0.35, lead: 0.3, rarity: 10, plainWords: 3 },
];
/** Maximum difference to the closest words for others to be as close. */
const maxGap = 0.1;

/** The complaint that the sources give what a draft reports to exactly one other person, and nothing like it to the one named. */
export function otherSpeaker(
  sayings: readonly Saying[],
  attribution: ResolvedAttribution,
  context: StatementContext,
): Complaint | undefined {
  const mentioned = speakerOf(attribution);
  const mention = hull(attribution.speaker);
  if (!mentioned || !mention || attribution.hedged || !isPerson(mentioned)) return undefined;
  const { aliases, archive } = context;
  const named = archive.people.resolve(mentioned);
  if (personNameParts(named.name).length < 2) return undefined;
  if (!archive.speakers.knows(named, aliases) && archive.people.bearersOf(named.name).length === 0)
    return undefined;
  const others: { readonly saying: Saying; readonly speaker: SpeakerIdentity }[] = [];
  let ofNamed = 0;
  for (const saying of sayings) {
    const speaker = saying.attribution && speakerOf(saying.attribution);
    const outcome = speaker ? compareSpeakers(named, speaker, aliases) : 'unknown';
    if (outcome === 'same' || (!speaker && isAbout(named, saying, context)))
      ofNamed = Math.max(ofNamed, saying.coverage);
    else if (speaker && outcome === 'different' && isPerson(speaker)) others.push({ saying, speaker });
  }
  const [closest] = others;
  if (!closest || !isClear(closest.saying, ofNamed)) return undefined;
  const asClose = others.filter(({ saying }) => saying.coverage >= closest.saying.coverage - maxGap);
  if (asClose.some(({ speaker }) => compareSpeakers(closest.speaker, speaker, aliases) !== 'same'))
    return undefined;
  const evidence = sayingEvidence(closest.saying, 'contradicts');
  return {
    message: context.translate('The source gives this to {speaker}, not {named} ({article}).', {
      speaker: closest.speaker.name,
      named: mentioned.name,
      article: articleTitle(evidence, context),
    }),
    span: mention,
    evidence: [evidence],
    fixes: [nameInstead(closest.speaker.name, mention, context)],
  };
}

function isPerson(speaker: SpeakerIdentity): boolean {
  return speaker.kind === 'person' && isBareName(speaker);
}

/**
 * True if a saying has so much of what is reported, in such words, that it is the same.
 * @param ofNamed The share of it, 0 to 1, that anything by or about the named speaker has.
 */
function isClear(saying: Saying, ofNamed: number): boolean {
  return (
    saying.attribution !== undefined &&
    isReportingCue(saying.attribution.cueLemma) &&
    thresholds.some(
      ({ coverage, lead, rarity, plainWords }) =>
        saying.coverage >= Math.max(coverage, ofNamed + lead) &&
        saying.rarity >= rarity &&
        saying.plainWords >= plainWords,
    )
  );
}

/** True if the passage of a saying, or a sentence beside it, has the surname of a speaker. */
function isAbout({ name }: SpeakerIdentity, { passage }: Saying, { archive }: StatementContext): boolean {
  const surname = personNameParts(name).at(-1)?.toLowerCase();
  const { before, after } = archive.passages.neighboursOf(passage);
  return [before, passage, after].some((one) => one?.tokens.some(({ lower }) => lower === surname));
}
