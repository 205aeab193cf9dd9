import { allegationPhrase, conditionalPhrase, distancingPhrase, planPhrase } from '../../english/hedges';
import { unnamedSourcePhrase } from '../../english/unnamedSources';
import type { ClaimComparison } from './claimComparison';
import { isNamed, attributedParties } from './attributedParties';

/** How a passage keeps its distance from what it says. */
export interface Qualification {
  readonly kind: 'allegation' | 'unnamed' | 'plan';
  /** Who is to be named for it, as far as the article tells. */
  readonly giver?: string;
}

/** Whether a sentence of a draft says itself that it is an allegation, a plan or somebody's account. */
export function keepsDistance(sentence: string): boolean {
  return (
    distancingPhrase.test(sentence) ||
    allegationPhrase.test(sentence) ||
    unnamedSourcePhrase.test(sentence) ||
    planPhrase.test(sentence)
  );
}

/** Comparisons are kept from one check to the next. */
const remembered = new WeakMap<ClaimComparison, { readonly qualification: Qualification | undefined }>();

/** How a passage keeps its distance from what a claim shares with it; undefined where it states that as a fact. */
export function qualificationOf(comparison: ClaimComparison): Qualification | undefined {
  const known = remembered.get(comparison);
  if (known) return known.qualification;
  const qualification = readQualification(comparison);
  remembered.set(comparison, { qualification });
  return qualification;
}

function readQualification(comparison: ClaimComparison): Qualification | undefined {
  const { article, span } = comparison.passage;
  const text = article.text.slice(span.start, span.end);
  const parties = attributedParties(comparison).filter(
    ({ role, reportingCue }) => role !== 'publisher' && reportingCue,
  );
  const named = parties.filter(({ role, identity }) => role === 'speaker' && isNamed(identity));
  const outlet = parties.find(({ role }) => role === 'outlet')?.identity.name;
  const anonymous = parties.find(({ role, identity }) => role === 'speaker' && identity.kind === 'anonymous')
    ?.identity.name;
  const giver = outlet ?? anonymous;
  const given = giver === undefined ? {} : { giver };
  if (allegationPhrase.test(text)) return { kind: 'allegation', ...given };
  if (unnamedSourcePhrase.test(text) || anonymous !== undefined) return { kind: 'unnamed', ...given };
  if (named.length > 0) return undefined;
  return planPhrase.test(text) && conditionalPhrase.test(text) ? { kind: 'plan', ...given } : undefined;
}
