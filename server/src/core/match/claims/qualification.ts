import { allegationPhrase, conditionalPhrase, distancingPhrase, planPhrase } from '../../english/hedges';
import { unnamedSourcePhrase } from '../../english/unnamedSources';
import { attributedParties, isNamed } from './attributedParties';
import type { ClaimComparison } from './claimComparison';

/** The reserve with which a passage states something: as an allegation, from unnamed people, or as a plan. */
export interface Qualification {
  readonly kind: 'allegation' | 'unnamed' | 'plan';
  /** The outlet or unnamed speaker to name for it, as far as the article has one. */
  readonly giver?: string;
}

/** True if a sentence of a draft itself says that it is an allegation, a plan or somebody's account. */
export function keepsDistance(sentence: string): boolean {
  return (
    distancingPhrase.test(sentence) ||
    allegationPhrase.test(sentence) ||
    unnamedSourcePhrase.test(sentence) ||
    planPhrase.test(sentence)
  );
}

/** Comparisons are remembered from one check to the next, and their qualifications with them. */
const rememberedQualifications = new WeakMap<
  ClaimComparison,
  { readonly qualification: Qualification | undefined }
>();

/** Returns the qualification of what a passage shares with a claim; undefined if the passage states it as a fact. */
export function qualificationOf(comparison: ClaimComparison): Qualification | undefined {
  const known = rememberedQualifications.get(comparison);
  if (known) return known.qualification;
  const qualification = readQualification(comparison);
  rememberedQualifications.set(comparison, { qualification });
  return qualification;
}

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
  if (unnamedSourcePhrase.test(text) || anonymous !== undefined) return { kind: 'unnamed', ...giver };
  if (speakers.some(isNamed)) return undefined;
  return planPhrase.test(text) && conditionalPhrase.test(text) ? { kind: 'plan', ...giver } : undefined;
}
