import type { Archive } from '../../archive/archive';
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
 * What the sources have of a quotation:
 * - verbatim: its words, in quotation marks
 * - paraphrase: its words, in an article's own voice
 * - altered: other words that it clearly renders
 * - none: nothing close
 */
export type Rendering = 'verbatim' | 'paraphrase' | 'altered' | 'none';

export interface QuotationReading {
  readonly rendering: Rendering;
  readonly words: QuotedWords;
  /** Every place that the rendering rests on, the best first; for `none` the closest place, where there is any. */
  readonly matches: readonly SpokenMatch[];
  /** Other articles in which the same speaker says it in other words. */
  readonly variants: readonly SpokenMatch[];
}

/** A match with what its speaker is to the draft's. */
export interface SpokenMatch {
  readonly match: QuotationMatch;
  readonly speaker: SpeakerComparison;
}

/** Whether the draft and a source quotation name the same speaker. */
export type CompareSpeaker = (match: QuotationMatch) => SpeakerComparison;

// The shares of content words that must agree before a quotation is taken to render another (0 to 1).
const sameSpeakerShare = 0.5;
const anySpeakerShare = 0.75;
/** Fewer words that agree are chance, however large their share, and so is a smaller share of all words. */
const fewestAgreeing = 3;
const agreeingShare = 0.5;
/** Words that stand together must be so much rarer than chance has them; those of another speaker, rarer still. */
const sameSpeakerRarity = 2;
const anySpeakerRarity = 3;
/** Share of the words that must stand in quotation marks in the source. */
const quotedShare = 0.5;
/** A word or two stand in many articles' own prose by chance: no account of what somebody said. */
const shortestParaphrase = 4;

/** On both sides of words that are left out unmarked, so many must stand for it to be the same quotation, joined. */
const shortestStretch = 3;

/** Reads the text of a quotation's parts against the archive. */
export function readQuotation(
  parts: readonly string[],
  archive: Archive,
  compareSpeaker: CompareSpeaker,
): QuotationReading {
  const words = readQuotedWords(parts);
  const matches = matchQuotation(words, archive, isSpellingOf).map((match) => ({
    match,
    speaker: compareSpeaker(match),
  }));
  const own = words.words.filter(({ inserted }) => !inserted).length;
  // What mostly stands for an editor's insertion, or for other words, is no rendering.
  const mostly = matches.filter(({ match }) => match.agreeingWords >= agreeingShare * own);
  // Parts that two people say in a source are no one's quotation.
  const exact = mostly.filter(
    ({ match }) =>
      isExact(match) && omissionsBetweenStretches(match) && (parts.length === 1 || match.hasOneSpeaker),
  );
  const verbatim = exact.filter(({ match }) => match.quotedShare >= quotedShare);
  if (verbatim.length > 0) {
    const carrying = fewestLeaps(bySpeaker(verbatim));
    return {
      rendering: 'verbatim',
      words,
      matches: carrying,
      variants: variantsOf(mostly, carrying, words, archive),
    };
  }
  const paraphrase = exact.filter(({ match }) => match.omissions.length === 0);
  if (paraphrase.length > 0 && words.words.length >= shortestParaphrase) {
    return { rendering: 'paraphrase', words, matches: bySpeaker(paraphrase), variants: [] };
  }
  const altered = mostly.filter(({ match, speaker }) => renders(match, words, speaker, archive));
  if (altered.length > 0) return { rendering: 'altered', words, matches: altered, variants: [] };
  return { rendering: 'none', words, matches: matches.slice(0, 1), variants: [] };
}

/** Where sources render the same words differently, the renderings of articles that do not carry them as the draft does. */
function variantsOf(
  matches: readonly SpokenMatch[],
  carrying: readonly SpokenMatch[],
  words: QuotedWords,
  archive: Archive,
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

/** Where the words stand together in one place, places in which they only stand apart say nothing. */
function fewestLeaps(matches: readonly SpokenMatch[]): SpokenMatch[] {
  const together = matches.filter(({ match }) => match.omissions.every(({ marked }) => marked));
  return together.length > 0 ? together : [...matches];
}

/** Whether every place where words are left out unmarked stands between stretches of several words. */
function omissionsBetweenStretches({ omissions, steps }: QuotationMatch): boolean {
  if (omissions.every(({ marked }) => marked)) return true;
  let stretch = 0;
  const stretches: { length: number; marked: boolean }[] = [];
  for (const step of steps) {
    if (step.kind === 'jump') {
      stretches.push({ length: stretch, marked: step.marked });
      stretch = 0;
    } else if ('draft' in step) stretch++;
  }
  return (
    stretch >= shortestStretch && stretches.every(({ length, marked }) => marked || length >= shortestStretch)
  );
}

function renders(
  match: QuotationMatch,
  words: QuotedWords,
  speaker: SpeakerComparison,
  archive: Archive,
): boolean {
  if (match.quotedShare < quotedShare || match.agreeingWords < fewestAgreeing) return false;
  const [share, rarity] =
    speaker === 'same' ? [sameSpeakerShare, sameSpeakerRarity] : [anySpeakerShare, anySpeakerRarity];
  return match.agreement >= share && rarityOf(match, words, archive) >= rarity;
}

/** Compares the speaker that the draft names for a quotation with those of the sources. */
export function speakerComparison({ attribution }: DraftQuotation, aliases: Aliases): CompareSpeaker {
  const named = attribution && speakerOf(attribution);
  return ({ quotation }) => {
    const other = quotation?.attribution && speakerOf(quotation.attribution);
    return named && other ? compareSpeakers(named, other, aliases) : 'unknown';
  };
}
