import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { commonestWords } from '../english/functionWords';
import {
  agencyCredit,
  commentsHeading,
  consentNotice,
  creditLine,
  errorWords,
  furniture,
  legalNotices,
  legalNoticeWords,
  statusLine,
} from '../english/pageBoilerplate';
import { alternation } from '../english/wordSet';
import type { Block } from '../prose/prose';
import { pairQuotationMarks } from '../prose/quotedSpans';

/** Reason for which a block of an article is not part of its text. */
export type BoilerplateReason =
  'furniture' | 'credit' | 'caption' | 'status' | 'legal' | 'repeated' | 'comments' | 'foreign';

const quotation = /["“”«»„]/u;
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const sentenceEnd = /[.!?…]["”’'»)\]]*$/u;
const englishWord = new RegExp(`\\b(?:${alternation(commonestWords)})\\b`, 'giu');

/** Maximum number of words of a label; longer lines are prose unless they read as a legal notice. */
const maxLabelWords = 12;

/** Maximum number of words of a notice on what a page stores. */
const maxConsentWords = 80;

/** Maximum length of a label in UTF-16 units; the words of longer blocks are not counted. */
const maxLabelLength = 1000;

/** Maximum length of a paragraph of a legal notice, in UTF-16 units; longer paragraphs are prose. */
const maxNoticeLength = 1500;

/** Maximum number of words in quotation marks that are a term (“as is”), not what somebody said. */
const maxTermWords = 3;

/** Number of UTF-16 units of a block by which its language is told. */
const languageSampleLength = 400;

/** Minimum share of an English text's words that are among the commonest, 0 to 1. */
const minEnglishShare = 0.05;

/** Number of common words that makes a sample English, however many words it has. */
const certainlyEnglish = Math.ceil((minEnglishShare * languageSampleLength) / 2);

/**
 * Blocks of an article that are not its text, by index: advertisements, labels, credits, captions, error banners,
 * legal notices, comment sections, blocks that occur a second time, and lines in another language than the rest.
 */
export function boilerplateOf(blocks: readonly Block[]): ReadonlyMap<number, BoilerplateReason> {
  return finish(boilerplateInSteps(blocks));
}

/** Does the same one block a step. */
export function* boilerplateInSteps(blocks: readonly Block[]): Steps<ReadonlyMap<number, BoilerplateReason>> {
  const found = new Map<number, BoilerplateReason>();
  const occurrences = new Map<string, number>();
  for (const { text } of blocks) occurrences.set(text, (occurrences.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  const languages: boolean[] = [];
  for (const { text } of blocks) {
    languages.push(isEnglish(text));
    yield;
  }
  const english = languages.filter(Boolean).length >= blocks.length / 2;
  const speakers = new SpeakerLabels(blocks);
  for (const [index, block] of blocks.entries()) {
    if (speakers.has(block.text)) continue;
    const reason = reasonOf(
      block,
      (occurrences.get(block.text) ?? 0) > 1,
      seen.has(block.text),
      english && languages[index] === false,
    );
    if (reason) found.set(index, reason);
    seen.add(block.text);
    yield;
  }
  yield* markLegalNotices(blocks, found);
  markCaptions(blocks, found);
  markComments(blocks, found);
  return found;
}

function reasonOf(
  block: Block,
  repeated: boolean,
  again: boolean,
  foreign: boolean,
): BoilerplateReason | undefined {
  const { text } = block;
  if (again) return 'repeated';
  if (quotes(text)) return undefined;
  if (consentNotice.test(text) && hasAtMost(maxConsentWords, text)) return 'furniture';
  if (creditLine.test(text) && hasAtMost(30, text)) return 'credit';
  if (agencyCredit.test(text) && hasAtMost(60, text))
    return sentenceEnd.test(text) || !hasAtMost(maxLabelWords, text) ? 'caption' : 'credit';
  if (statusLine.test(text) && hasAtMost(6, text)) return 'status';
  if (quotation.test(text)) return undefined;
  if (hasAtMost(maxLabelWords + 4, text) && furnitureWeight(text, repeated) >= 1) {
    return errorWords.test(text) ? 'status' : 'furniture';
  }
  if (block.kind !== 'cell' && isLabel(text)) return 'furniture';
  if (foreign && text.length <= maxNoticeLength && !hasAtMost(3, text)) return 'foreign';
  return undefined;
}

/** True if a text has what somebody said in quotation marks: such a paragraph is evidence, whatever else it says. */
function quotes(text: string): boolean {
  return (
    quotation.test(text) &&
    pairQuotationMarks(text).some(
      ({ inner }) => countMatches(word, text.slice(inner.start, inner.end), maxTermWords + 1) > maxTermWords,
    )
  );
}

function furnitureWeight(text: string, repeated: boolean): number {
  let weight = 0;
  for (const [pattern, vote] of furniture) if (pattern.test(text)) weight += vote;
  if (weight === 0) return 0;
  if (repeated) weight += 0.5;
  if (hasAtMost(3, text)) weight += 0.4;
  if (!sentenceEnd.test(text) || text.includes('!')) weight += 0.2;
  if (text === text.toUpperCase()) weight += 0.3;
  return weight;
}

/** True for a capitalised word or two with a colon ("RELATED:", "Tags:") and for a lone number. */
function isLabel(text: string): boolean {
  return hasAtMost(2, text) && (/^\p{Lu}\S*(?: \p{Lu}\S*)?:$/u.test(text) || !/\p{L}/u.test(text));
}

/** Maximum number of different lines of an article that are looked up as the names of speakers. */
const maxSpeakerLabels = 100;

/** Lines with nothing but a speaker's name, as in an interview ("Trump:"): the name occurs in other lines too. */
class SpeakerLabels {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly blocks: readonly Block[]) {}

  has(text: string): boolean {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const name = /^(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?):$/u.exec(text)?.groups?.['name'];
    if (name === undefined || this.known.size >= maxSpeakerLabels) return false;
    const isLabel = this.blocks.some(({ text: other }) => other !== text && other.includes(name));
    this.known.set(text, isLabel);
    return isLabel;
  }
}

/** Marks legal notices. A notice runs on as long as its paragraphs read as one. */
function* markLegalNotices(blocks: readonly Block[], found: Map<number, BoilerplateReason>): Steps<void> {
  const votes: number[] = [];
  for (const { text } of blocks) {
    votes.push(text.length > maxNoticeLength || quotes(text) ? 0 : legalVotes(text));
    yield;
  }
  for (const [index, block] of blocks.entries()) {
    const vote = votes[index] ?? 0;
    const inTail = index >= blocks.length * 0.6;
    const introduced = found.get(index - 1) === 'legal';
    if (
      vote >= 3 ||
      (vote === 2 && (introduced || inTail)) ||
      (vote === 1 && (introduced || (inTail && hasAtMost(maxLabelWords, block.text))))
    ) {
      found.set(index, 'legal');
    }
  }
}

function legalVotes(text: string): number {
  const lower = text.toLowerCase();
  if (!legalNoticeWords.some((word) => lower.includes(word))) return 0;
  return legalNotices.filter((pattern) => pattern.test(text)).length;
}

/** Marks a line without a full stop right before a credit: it describes the picture that the credit is for. */
function markCaptions(blocks: readonly Block[], found: Map<number, BoilerplateReason>): void {
  /** Index of the first block of the article's text, which is its title if it is a heading. It moves on as captions are found. */
  let first = 0;
  for (const [index, reason] of [...found]) {
    while (found.has(first)) first += 1;
    const isTitle = first >= index - 1;
    if (reason === 'credit' && blocks[index - 1]?.kind === 'heading' && !isTitle && !found.has(index - 1))
      found.set(index - 1, 'caption');
  }
}

/** Marks everything from the heading of the comments on. */
function markComments(blocks: readonly Block[], found: Map<number, BoilerplateReason>): void {
  const heading = blocks.findLastIndex(({ text }) => commentsHeading.test(text));
  if (heading < 0 || heading < blocks.length * 0.3) return;
  for (let index = heading; index < blocks.length; index++) found.set(index, 'comments');
}

function isEnglish(block: string): boolean {
  const text = block.slice(0, languageSampleLength);
  const known = countMatches(englishWord, text, certainlyEnglish);
  if (known === certainlyEnglish) return true;
  const words = countMatches(word, text);
  if (words < 4) return true;
  const ascii = text.replace(/[^\x20-\x7E“”‘’–—…•\u00A0]/gu, '').length / text.length;
  return known > 0 ? known / words >= minEnglishShare : ascii > 0.95 && /\p{Lu}/u.test(text);
}

/** Counts the matches of a global pattern, up to a maximum. */
function countMatches(pattern: RegExp, text: string, maximum = Infinity): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < maximum && pattern.test(text)) count += 1;
  return count;
}

/** True if a text has at most a number of words; false for any text that is too long for a label. */
function hasAtMost(words: number, text: string): boolean {
  return text.length <= maxLabelLength && countMatches(word, text, words + 1) <= words;
}
