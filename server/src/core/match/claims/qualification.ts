import { memoizedByObject } from '../../collections/memoizedByObject';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { ResolvedAttribution } from '../../attribution/attribution';
import {
  allegationPhrase,
  allegingVerbs,
  conditionalPhrase,
  denialPhrase,
  distancingPhrase,
  monthOfMay,
  planPhrase,
  distancingOnlyAlone,
} from '../../english/hedges';
import {
  confidentialSource,
  officialsOfBody,
  publicMention,
  unnamedMention,
  unnamedSourcePhrase,
  withheldNamePhrase,
} from '../../english/unnamedSources';
import { hull, overlap, shift } from '../../prose/span';
import type { Span } from '../../prose/span';
import { attributedParties, holdingAttributions, isNamed } from './attributedParties';
import { sharedWordCount } from './claimAlignment';
import type { ClaimComparison } from './claimComparison';
import type { JudgedComparison } from './claimReading';
import { isReportingCue } from './reportedContent';

/**
 * The reserve with which a passage states something: as an allegation, as an account that the next sentence has somebody deny, from
 * unnamed people, or as a plan.
 */
export interface Qualification {
  readonly kind: 'allegation' | 'disputed' | 'unnamed' | 'plan';
  /** The outlet or speaker to name for it, as far as the article has one. */
  readonly giver?: string;
}

/** True if a sentence of a draft itself says that it is an allegation, a plan or somebody's account. */
export function keepsDistance(sentence: string): boolean {
  const text = sentence.replaceAll(monthOfMay, '');
  return (
    distancingPhrase.test(text) ||
    allegationPhrase.test(text) ||
    unnamedSourcePhrase.test(text) ||
    withheldNamePhrase.test(text) ||
    planPhrase.test(text)
  );
}

/** Where one clause ends and another begins, as far as words tell. */
const clauseBoundary = /[,;:—–]|\b(?:since|because|although|though|but|while|whereas)\b/giu;
/** Number of words up to which a clause is an adverbial of the next: "Allegedly, …", "If anything, …". */
const maxAdverbialWords = 2;

/**
 * True if a draft keeps a distance from what it shares with a passage: in a clause that has any of the shared words, or before it,
 * and in words that the passage does not have as well.
 * @param span of the sentence in the draft
 */
export function keepsDistanceFrom(
  { alignment, passage }: ClaimComparison,
  tokens: readonly ContentToken[],
  draft: string,
  span: Span,
): boolean {
  const shared = alignment.pairs.flatMap((pair) => (pair.inNeighbour ? [] : (tokens[pair.claim] ?? [])));
  const own = new Set(passage.tokens.map(({ lower }) => lower));
  const clauses = clausesIn(draft, span)
    .map((clause) => ({ clause, text: draft.slice(clause.start, clause.end) }))
    .filter(
      ({ clause, text }) =>
        shared.some((token) => overlap(token, clause) > 0) ||
        text.trim().split(/\s+/u).length <= maxAdverbialWords,
    );
  return clauses.some(
    ({ text }) =>
      keepsDistance(text) &&
      keepsDistance(
        text.replaceAll(/[\p{L}’']+/gu, (word) =>
          own.has(word.toLowerCase()) && distancingOnlyAlone.test(word.toLowerCase()) ? 'it' : word,
        ),
      ),
  );
}

/** The clauses of a sentence of a draft, in order, without what bounds them. */
function clausesIn(draft: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index, 0: boundary } of draft.slice(start, end).matchAll(clauseBoundary)) {
    clauses.push({ start: from, end: start + index });
    from = start + index + boundary.length;
  }
  return [...clauses, { start: from, end }];
}

/**
 * Returns the qualification of what a passage shares with a claim; undefined if the passage states it as a fact. Comparisons are
 * remembered from one check to the next, and their qualifications with them.
 */
export const qualificationOf: (comparison: ClaimComparison) => Qualification | undefined =
  memoizedByObject(readQualification);

function readQualification(comparison: ClaimComparison): Qualification | undefined {
  const { article } = comparison.passage;
  const text = sharedClauses(comparison);
  const parties = attributedParties(comparison).filter(
    ({ role, reportingCue }) => role !== 'publisher' && reportingCue,
  );
  const speakers = parties.filter(({ role }) => role === 'speaker').map(({ identity }) => identity);
  const outlet = parties.find(({ role }) => role === 'outlet')?.identity.name;
  const holding = holdingAttributions(comparison);
  const anonymous =
    speakers.find(({ kind, name }) => kind === 'anonymous' && !officialsOfBody.test(name))?.name ??
    holding.find((one) => isUnintroduced(one, article.text))?.speakerName;
  const name = outlet ?? anonymous;
  const giver = name === undefined ? {} : { giver: name };
  if (allegationPhrase.test(text)) return { kind: 'allegation', ...giver };
  const alleging = holding.find(({ cueLemma }) => allegingVerbs.has(cueLemma));
  if (alleging)
    return {
      kind: 'allegation',
      ...(alleging.speakerName === undefined ? giver : { giver: alleging.speakerName }),
    };
  if (unnamedSourcePhrase.test(text) || withheldNamePhrase.test(text) || anonymous !== undefined)
    return { kind: 'unnamed', ...giver };
  const [holder] = holding;
  if (holder && isDeniedNext(comparison))
    return { kind: 'disputed', ...(holder.speakerName === undefined ? {} : { giver: holder.speakerName }) };
  if (speakers.some(isNamed)) return undefined;
  return planPhrase.test(text) && conditionalPhrase.test(text) ? { kind: 'plan', ...giver } : undefined;
}

/**
 * The part of a passage that a claim shares: where semicolons join sentences, those with most of the shared words. "They are thought to
 * be abroad; the van was found" states the second as a fact.
 */
function sharedClauses({ passage, source, alignment }: ClaimComparison): string {
  const { article, span } = passage;
  const text = article.text.slice(span.start, span.end);
  if (!text.includes(';')) return text;
  const shared = alignment.pairs.flatMap((pair) => (pair.inNeighbour ? [] : (source[pair.source] ?? [])));
  const clauses = partsBetween(text, ';').map((part) => {
    const place = shift(part, span.start);
    return { part, shared: shared.filter((token) => overlap(token, place) > 0).length };
  });
  const most = Math.max(...clauses.map((clause) => clause.shared));
  return clauses
    .filter((clause) => clause.shared * 2 >= most)
    .map(({ part }) => text.slice(part.start, part.end))
    .join(';');
}

/** The parts of a text between marks, in order. */
function partsBetween(text: string, mark: string): Span[] {
  let start = 0;
  return text.split(mark).map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + mark.length;
    return span;
  });
}

/** True if the text describes a speaker whom it does not introduce, and who does not speak for a body or in public. */
function isUnintroduced({ speaker, speakerKind, cueLemma }: ResolvedAttribution, text: string): boolean {
  const mention = hull(speaker);
  if (!mention || !isReportingCue(cueLemma) || speakerKind === 'person' || speakerKind === 'document')
    return false;
  const words = text.slice(mention.start, mention.end);
  return unnamedMention.test(words) && !publicMention.test(words);
}

/** True if somebody denies, in the sentence after a passage, what that says. */
function isDeniedNext({ passage, source }: ClaimComparison): boolean {
  const end = source.at(-1)?.end ?? 0;
  return end > passage.span.end && denialPhrase.test(passage.article.text.slice(passage.span.end, end));
}

/** Minimum coverage, 0 to 1, of a claim by a passage from which a draft may have it in other words. */
const minReservedCoverage = 0.32;
/** Minimum difference in coverage, 0 to 1, to any passage that states as a fact, … */
const minReservedLead = 0.1;
/** … or minimum coverage to say the same as one that does not. */
const minSameCoverage = 0.6;
/** Minimum number of content words that a claim shares with the passage itself. */
const minSharedWords = 3;

/**
 * The passage that a claim has in other words from confidential sources or as an allegation, where no passage that states
 * something as a fact is as close; undefined if there is none.
 */
export function reservedPassage(
  compared: readonly JudgedComparison[],
): { readonly comparison: JudgedComparison; readonly qualification: Qualification } | undefined {
  let found: { readonly comparison: JudgedComparison; readonly qualification: Qualification } | undefined;
  let plain = 0;
  for (const comparison of compared) {
    const qualification = qualificationOf(comparison);
    const { coverage } = comparison.features;
    if (!qualification || !isReserved(comparison, qualification)) plain = Math.max(plain, coverage);
    else if (coverage > (found?.comparison.features.coverage ?? 0)) found = { comparison, qualification };
  }
  if (!found || sharedWordCount(found.comparison.alignment) < minSharedWords) return undefined;
  const { coverage } = found.comparison.features;
  const isClosest = coverage >= minReservedCoverage && coverage >= plain + minReservedLead;
  return isClosest || (coverage >= minSameCoverage && coverage > plain) ? found : undefined;
}

/** True for an allegation, and for what somebody tells whose name is withheld: not for what any official or witness says. */
function isReserved(comparison: JudgedComparison, { kind }: Qualification): boolean {
  switch (kind) {
    case 'allegation':
    case 'disputed':
      return true;
    case 'plan':
      return false;
    case 'unnamed': {
      const { article, span } = comparison.passage;
      const text = article.text.slice(span.start, span.end);
      return (
        withheldNamePhrase.test(text) ||
        unnamedSourcePhrase.test(text) ||
        holdingAttributions(comparison).some((one) => isUnintroduced(one, article.text)) ||
        attributedParties(comparison).some(
          ({ role, identity }) =>
            role === 'speaker' && identity.kind === 'anonymous' && confidentialSource.test(identity.name),
        )
      );
    }
  }
}
