import type { ArchiveView } from '../../archive/archiveView';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { Aliases, SpeakerComparison } from '../../attribution/speakers/compareSpeakers';
import { isSpellingOf } from '../../values/names/spelling';
import type { DraftQuotation } from './draftQuotation';
import { isExact, matchQuotation } from './quotationMatch';
import type { QuotationMatch } from './quotationMatch';
import { readQuotedWords } from './quotedWords';
import type { QuotedWords } from './quotedWords';
import { rarityOf } from './rarity';

/**
 * The best that the sources have of a quotation:
 * - verbatim: its words, in quotation marks
 * - paraphrase: its words, in an article's own voice
 * - altered: other words that it clearly renders
 * - none: nothing close
 */
export type Rendering = 'verbatim' | 'paraphrase' | 'altered' | 'none';

export interface QuotationReading {
  readonly rendering: Rendering;
  readonly words: QuotedWords;
  /** Places that the rendering rests on, best first; for `none` the closest place, if there is any. */
  readonly matches: readonly SpokenMatch[];
  /** Other articles in which the same speaker says it in other words. */
  readonly variants: readonly SpokenMatch[];
}

/** A match with the comparison of its speaker and the draft's. */
export interface SpokenMatch {
  readonly match: QuotationMatch;
  readonly speaker: SpeakerComparison;
}

/** Compares the speaker of the draft with that of a match. */
export type CompareSpeaker = (match: QuotationMatch) => SpeakerComparison;

// Minimum shares, 0 to 1, of content words that agree where a quotation renders another.
const minSameSpeakerShare = 0.5;
const minAnySpeakerShare = 0.75;
// Minimum number of words that agree, and minimum share of all words, 0 to 1: less is chance.
const minAgreeingWords = 3;
const minAgreeingShare = 0.5;
// Minimum rarity of the words that agree; those of another speaker must be rarer.
const minSameSpeakerRarity = 2;
const minAnySpeakerRarity = 3;
/** Minimum share, 0 to 1, of the words that stand in quotation marks in the source. */
const minQuotedShare = 0.5;
/** Minimum number of words of a paraphrase: fewer stand in an article's own prose by chance. */
const minParaphraseWords = 4;

/** Minimum number of words on both sides of an unmarked omission for the two to be one quotation, joined. */
const minStretchWords = 3;

/** Reads the text of a quotation's parts against the archive. */
export function readQuotation(
  parts: readonly string[],
  archive: ArchiveView,
  compareSpeaker: CompareSpeaker,
): QuotationReading {
  const words = readQuotedWords(parts);
  const matches = matchQuotation(words, archive, isSpellingOf).map((match) =>
    spokenMatch(match, compareSpeaker),
  );
  const own = words.words.filter(({ inserted }) => !inserted).length;
  // A match of which most words stand for an insertion or for other words is no rendering.
  const mostly = matches.filter(({ match }) => match.agreeingWords >= minAgreeingShare * own);
  // Parts that two people say in a source are no one's quotation.
  const exact = mostly.filter(
    ({ match }) =>
      isExact(match) && omissionsBetweenStretches(match) && (parts.length === 1 || match.hasOneSpeaker),
  );
  const verbatim = exact.filter(({ match }) => match.quotedShare >= minQuotedShare);
  if (verbatim.length > 0) {
    const carrying = fewestOmissions(bySpeaker(verbatim));
    return {
      rendering: 'verbatim',
      words,
      matches: carrying,
      variants: variantsOf(mostly, carrying, words, archive),
    };
  }
  const inProse = mostly.filter(({ match }) => match.quotedShare < minQuotedShare);
  const paraphrase = inProse.filter((match) => isAccount(match, words, archive));
  if (paraphrase.some(({ match }) => isExact(match)))
    return { rendering: 'paraphrase', words, matches: bySpeaker(paraphrase), variants: [] };
  const altered = mostly.filter(({ match, speaker }) => renders(match, words, speaker, archive));
  if (altered.length > 0) return { rendering: 'altered', words, matches: altered, variants: [] };
  if (paraphrase.length > 0)
    return { rendering: 'paraphrase', words, matches: bySpeaker(paraphrase), variants: [] };
  return { rendering: 'none', words, matches: matches.slice(0, 1), variants: [] };
}

/** A match with its speaker; where the source's speaker retells what the draft's speaker said, as an account and no quotation. */
function spokenMatch(match: QuotationMatch, compareSpeaker: CompareSpeaker): SpokenMatch {
  const speaker = compareSpeaker(match);
  const { quotation, ...rest } = match;
  if (speaker !== 'different' || !match.retelling || !quotation) return { match, speaker };
  const account = { ...rest, account: match.retelling, quotedShare: 0 };
  return compareSpeaker(account) === 'same' ? { match: account, speaker: 'same' } : { match, speaker };
}

/** Matches in articles that render the same words otherwise than the draft and the articles that carry it. */
function variantsOf(
  matches: readonly SpokenMatch[],
  carrying: readonly SpokenMatch[],
  words: QuotedWords,
  archive: ArchiveView,
): SpokenMatch[] {
  const articles = new Set(carrying.map(({ match }) => match.article.id));
  return matches.filter(
    ({ match, speaker }) =>
      !articles.has(match.article.id) && speaker !== 'different' && renders(match, words, speaker, archive),
  );
}

const speakerOrder: Readonly<Record<SpeakerComparison, number>> = { same: 0, unknown: 1, different: 2 };

function bySpeaker(matches: readonly SpokenMatch[]): SpokenMatch[] {
  return [...matches].sort((a, b) => speakerOrder[a.speaker] - speakerOrder[b.speaker]);
}

/** Leaves out matches with unmarked omissions where another match has none: the words stand together there. */
function fewestOmissions(matches: readonly SpokenMatch[]): SpokenMatch[] {
  const together = matches.filter(({ match }) => match.omissions.every(({ marked }) => marked));
  return together.length > 0 ? together : [...matches];
}

/**
 * True if every unmarked omission stands between stretches of several words. Where a draft has words that no source quotes, it
 * has them from elsewhere, and what lies between the others is not known to be left out.
 */
function omissionsBetweenStretches({ omissions, steps, wordsBeyond }: QuotationMatch): boolean {
  if (omissions.every(({ marked }) => marked)) return true;
  if (wordsBeyond > 0) return false;
  let stretch = 0;
  const stretches: { length: number; marked: boolean }[] = [];
  for (const step of steps) {
    if (step.kind === 'jump') {
      stretches.push({ length: stretch, marked: step.marked });
      stretch = 0;
    } else if ('draft' in step) stretch++;
  }
  return (
    stretch >= minStretchWords && stretches.every(({ length, marked }) => marked || length >= minStretchWords)
  );
}

/**
 * True if an article's own prose has the words: all of them in a row, or, where the article tells what the speaker said, most
 * of them ("I was skiing" for "he had been skiing").
 */
function isAccount({ match, speaker }: SpokenMatch, words: QuotedWords, archive: ArchiveView): boolean {
  const isRow = isExact(match) && match.omissions.length === 0;
  if (isRow && words.words.length >= minParaphraseWords) return true;
  if (match.omissions.length > 0 || !match.account || speaker === 'different') return false;
  if (isRow) return speaker === 'same' && words.words.length >= minAgreeingWords;
  return agreesEnough(match, match.agreement, words, speaker, archive);
}

function renders(
  match: QuotationMatch,
  words: QuotedWords,
  speaker: SpeakerComparison,
  archive: ArchiveView,
): boolean {
  if (match.quotedShare < minQuotedShare || differingWords(match) > match.agreeingWords) return false;
  // Words of the source's narration do not count: a quotation is what stands in its marks.
  return agreesEnough(match, match.agreement * match.quotedShare, words, speaker, archive);
}

/** Number of words that differ, on the side of a difference that has more of them. */
function differingWords({ differences }: QuotationMatch): number {
  return differences.reduce(
    (sum, { draft, source }) => sum + Math.max(draft.to - draft.from, source.to - source.from),
    0,
  );
}

/** True if so many words agree, and such rare ones, that a speaker does not have them by chance. */
function agreesEnough(
  match: QuotationMatch,
  agreement: number,
  words: QuotedWords,
  speaker: SpeakerComparison,
  archive: ArchiveView,
): boolean {
  const [share, rarity] =
    speaker === 'same'
      ? [minSameSpeakerShare, minSameSpeakerRarity]
      : [minAnySpeakerShare, minAnySpeakerRarity];
  return (
    match.agreeingWords >= minAgreeingWords && agreement >= share && rarityOf(match, words, archive) >= rarity
  );
}

/** Compares the speaker that the draft names for a quotation, as the archive knows them, with those of the sources. */
export function speakerComparison(
  { attribution }: DraftQuotation,
  { people }: ArchiveView,
  aliases: Aliases,
): CompareSpeaker {
  const mentioned = attribution && speakerOf(attribution);
  const named = mentioned && people.resolve(mentioned);
  return ({ quotation, account }) => {
    const attribution = quotation ? quotation.attribution : account;
    const other = attribution && speakerOf(attribution);
    return named && other ? compareSpeakers(named, other, aliases) : 'unknown';
  };
}
