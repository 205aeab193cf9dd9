import { memoizedByObject } from '../../collections/memoizedByObject';
import {
  allegationPhrase,
  conditionalPhrase,
  distancingPhrase,
  monthOfMay,
  planPhrase,
} from '../../english/hedges';
import { confidentialSource, unnamedSourcePhrase, withheldNamePhrase } from '../../english/unnamedSources';
import { attributedParties, isNamed } from './attributedParties';
import { sharedWordCount } from './claimAlignment';
import type { ClaimComparison } from './claimComparison';
import type { JudgedComparison } from './claimReading';

/** The reserve with which a passage states something: as an allegation, from unnamed people, or as a plan. */
export interface Qualification {
  readonly kind: 'allegation' | 'unnamed' | 'plan';
  /** The outlet or unnamed speaker to name for it, as far as the article has one. */
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

/**
 * Returns the qualification of what a passage shares with a claim; undefined if the passage states it as a fact. Comparisons are
 * remembered from one check to the next, and their qualifications with them.
 */
export const qualificationOf: (comparison: ClaimComparison) => Qualification | undefined =
  memoizedByObject(readQualification);

function readQualification(comparison: ClaimComparison): Qualification | undefined {
  const { article, span } = comparison.passage;
  const text = article.text.slice(span.start, span.end);
  const parties = attributedParties(comparison).filter(
    ({ role, reportingCue }) => role !== 'publisher' && reportingCue,
  );
  const speakers = parties.filter(({ role }) => role === 'speaker').map(({ identity }) => identity);
  const outlet = parties.find(({ role }) => role === 'outlet')?.identity.name;
  const anonymous = speakers.find(({ kind }) => kind === 'anonymous')?.name;
  const name = outlet ?? anonymous;
  const giver = name === undefined ? {} : { giver: name };
  if (allegationPhrase.test(text)) return { kind: 'allegation', ...giver };
  if (unnamedSourcePhrase.test(text) || withheldNamePhrase.test(text) || anonymous !== undefined)
    return { kind: 'unnamed', ...giver };
  if (speakers.some(isNamed)) return undefined;
  return planPhrase.test(text) && conditionalPhrase.test(text) ? { kind: 'plan', ...giver } : undefined;
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
      return true;
    case 'plan':
      return false;
    case 'unnamed': {
      const { article, span } = comparison.passage;
      const text = article.text.slice(span.start, span.end);
      return (
        withheldNamePhrase.test(text) ||
        unnamedSourcePhrase.test(text) ||
        attributedParties(comparison).some(
          ({ role, identity }) =>
            role === 'speaker' && identity.kind === 'anonymous' && confidentialSource.test(identity.name),
        )
      );
    }
  }
}
