import type { ClaimComparison } from './claimFeatures';
import { isNamed, attributedParties } from './attributedParties';

/** How a passage keeps its distance from what it says. */
export interface Qualification {
  readonly kind: 'allegation' | 'unnamed' | 'plan';
  /** Who is to be named for it, as far as the article tells. */
  readonly giver?: string;
}

const allegation =
  /\b(?:allegedly|reportedly|purportedly|supposedly|apparently|rumou?red|(?:is|are|was|were) (?:understood|believed|said|thought|reported|alleged) to|alleg(?:es?|ed|ing) that)\b/iu;

const unnamed =
  /\b(?:(?:unnamed|anonymous|unidentified) (?:[\w.-]+ ){0,3}(?:sources?|officials?|people|persons?|diplomats?|aides?)|(?:people|persons?|sources?|officials?) (?:who are )?(?:familiar with|briefed on|close to)|(?:on condition|under the condition|asked for) of anonymity|on (?:the )?condition of anonymity|according to (?:the |several |two |three |multiple )?(?:sources|people|officials|an? (?:source|official|person)))\b/iu;

const plan =
  /\b(?:under|as part of|in line with|according to) (?:the|this|that|such an?|an?|any|his|her|their|its) (?:[\w-]+ ){0,2}(?:plans?|deal|proposal|proposals|agreement|accord|draft|framework|scheme|model|idea|terms|blueprint|offer)\b|\b(?:proposal|plan|model|idea|deal|agreement|draft|offer|framework)\b[^.;]{0,80}\b(?:would|could|may|might)\b|\b(?:stands?|is|are|was|were) (?:prepared|ready|willing|expected|set|due|likely|planning|considering|hoping|aiming) to\b|\b(?:plans?|planned|proposes?|proposed|offers?|offered|aims?|hopes?|seeks?|intends?|considers?|mulls?) to\b/iu;

const conditional = /\b(?:would|could|might|may)\b/iu;

/** A sentence that keeps its distance in words of its own states nothing as a fact. */
const distance =
  /\b(?:would|could|might|may|should|if|unless|whether|seems?|appears?|perhaps|possibly|probably|likely|unlikely|potential|potentially|supposed|claims?|claimed|sources?|officials?|anonymous|unnamed|according|reports?|reported|rumou?rs?|alleged|expected|ready|prepared|willing|set to|wants?|seeks?|seeking|aims?|aiming|hopes?|hoping|tries|trying|offers?|offered|plan(?:s|ned|ning)?|propos\w+|consider\w*|discuss\w*|demand\w*|call(?:s|ed|ing)? for|works?|working|negotiat\w+)\b/iu;

/** Whether a sentence of a draft says itself that it is an allegation, a plan or somebody's account. */
export function keepsDistance(sentence: string): boolean {
  return (
    distance.test(sentence) || allegation.test(sentence) || unnamed.test(sentence) || plan.test(sentence)
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
  if (allegation.test(text)) return { kind: 'allegation', ...given };
  if (unnamed.test(text) || anonymous !== undefined) return { kind: 'unnamed', ...given };
  if (named.length > 0) return undefined;
  return plan.test(text) && conditional.test(text) ? { kind: 'plan', ...given } : undefined;
}
