import type { Archive } from '../archive/archive';
import { isSpellingOf } from '../values/nameSpelling';
import type { DraftQuotation } from './draftQuotation';
import { isExact, matchQuotation } from './quotationMatch';
import type { QuotationMatch } from './quotationMatch';
import { readQuotedWords } from './quotedWords';
import type { QuotedWords } from './quotedWords';

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
  /** The match that the rendering rests on; the closest one for `none`, where there is any. */
  readonly best?: QuotationMatch;
  /** Every place that carries the words as well as the best one does, the best first. */
  readonly matches: readonly QuotationMatch[];
}

/** Whether the draft and a source quotation name the same speaker. */
export type SpeakerRelation = 'same' | 'different' | 'unknown';
export type CompareSpeaker = (match: QuotationMatch) => SpeakerRelation;

// The shares of content words that must agree before a quotation is taken to render another (0 to 1).
const sameSpeakerShare = 0.5;
const anySpeakerShare = 0.75;
/** Fewer words that agree are chance, however large their share. */
const fewestAgreeing = 3;
/** Share of the words that must stand in quotation marks in the source. */
const quotedShare = 0.5;
/** A word or two stand in many articles' own prose by chance: no account of what somebody said. */
const shortestParaphrase = 4;

/** Reads the text of a quotation's parts against the archive. */
export function readQuotation(
  parts: readonly string[],
  archive: Archive,
  compareSpeaker: CompareSpeaker,
): QuotationReading {
  const words = readQuotedWords(parts);
  const matches = matchQuotation(words, archive, isSpellingOf);
  const exact = matches.filter(isExact);
  const verbatim = exact.filter((match) => match.quoted >= quotedShare);
  if (verbatim.length > 0) return reading('verbatim', words, bySpeaker(verbatim, compareSpeaker));
  const paraphrase = exact.filter((match) => match.leaps.length === 0);
  if (paraphrase.length > 0 && words.words.length >= shortestParaphrase) {
    return reading('paraphrase', words, bySpeaker(paraphrase, compareSpeaker));
  }
  const altered = matches.filter((match) => renders(match, words, compareSpeaker(match)));
  if (altered.length > 0) return reading('altered', words, altered);
  return reading('none', words, matches.slice(0, 1));
}

function reading(
  rendering: Rendering,
  words: QuotedWords,
  matches: readonly QuotationMatch[],
): QuotationReading {
  const [best] = matches;
  return { rendering, words, matches, ...(best ? { best } : {}) };
}

function bySpeaker(matches: readonly QuotationMatch[], compareSpeaker: CompareSpeaker): QuotationMatch[] {
  const order: Record<SpeakerRelation, number> = { same: 0, unknown: 1, different: 2 };
  return [...matches].sort((a, b) => order[compareSpeaker(a)] - order[compareSpeaker(b)]);
}

function renders(match: QuotationMatch, words: QuotedWords, speaker: SpeakerRelation): boolean {
  if (match.quoted < quotedShare || match.agreeing < fewestAgreeing) return false;
  const own = words.words.filter(({ inserted }) => !inserted).length;
  if (match.agreeing < 0.4 * own) return false;
  return match.agreement >= (speaker === 'same' ? sameSpeakerShare : anySpeakerShare);
}

/** Compares the speaker that the draft names for a quotation with those of the sources. */
export function speakerComparison(quotation: DraftQuotation, draft: string): CompareSpeaker {
  const { attribution } = quotation;
  const mention = attribution?.speaker.map(({ start, end }) => draft.slice(start, end)).join(' ') ?? '';
  const named = namesIn(attribution?.speakerName ?? mention);
  return (match) => {
    const source = match.quotation?.attribution;
    const other = namesIn(
      source?.speakerName ??
        source?.speaker.map(({ start, end }) => match.article.text.slice(start, end)).join(' ') ??
        '',
    );
    if (named.length === 0 || other.length === 0) return 'unknown';
    return named.some((name) => other.some((one) => isSpellingOf(name, one))) ? 'same' : 'different';
  };
}

function namesIn(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []).map((name) =>
    name.replace(/['’]s$/u, '').toLowerCase(),
  );
}
