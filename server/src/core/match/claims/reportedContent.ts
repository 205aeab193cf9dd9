import { contentTokens } from '../../archive/index/contentTokens';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { lowerBound } from '../../collections/binarySearch';
import { isNegation } from '../../english/negations';
import { reportingVerbs } from '../../english/reportingVerbs';
import { toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import { overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Analysis } from '../../prose/tokens';

/** Minimum number of content words for a text to state something that can be looked up. */
export const minContentWords = 2;

export function contentWordCount(tokens: readonly { readonly content: boolean }[]): number {
  return tokens.filter(({ content }) => content).length;
}

/**
 * True if a cue, given as its lemma, only says that something is said ("said", "according to"): what it reports is then a
 * statement by itself. With other cues ("rejected", "agreed to") the cue is part of what is stated. The empty lemma is a colon.
 */
export function isReportingCue(lemma: string): boolean {
  return lemma === '' || reportingVerbs.has(lemma);
}

/**
 * Returns the attribution whose content a sentence reports; undefined if the sentence speaks for itself. `place` is its span
 * in the draft.
 */
export function reportedAttribution(
  block: Block,
  place: Span,
  tokens: Analysis['tokens'],
  attributions: readonly ResolvedAttribution[],
): ResolvedAttribution | undefined {
  if (attributions.length === 0) return undefined;
  const tokenAt = new Map(tokens.map((token, at) => [toDocument(block, token).start, at]));
  const isReported = ({ cue }: ResolvedAttribution) =>
    cue.some(({ start }) => {
      const at = tokenAt.get(start);
      return at !== undefined && reportingVerbs.has(tokens[at]?.lemma ?? '') && !isCueDenied(tokens, at);
    });
  const outermost = withMostContent(attributions.filter(isReported), place);
  if (!outermost) return undefined;
  const content = contentWithin(outermost, place);
  const words = contentTokens(tokens).filter((token) => {
    const word = toDocument(block, token);
    return content.some((one) => overlap(one, word) > 0);
  });
  // "…, a court was told": if hardly a word is reported, the sentence speaks for itself.
  return contentWordCount(words) >= minContentWords ? outermost : undefined;
}

/** The spans of an attribution's content that overlap a place. The content may have thousands in other sentences. */
export function contentWithin({ content }: ResolvedAttribution, place: Span): readonly Span[] {
  return content.slice(
    lowerBound(content, ({ end }) => end <= place.start),
    lowerBound(content, ({ start }) => start < place.end),
  );
}

/** Maximum distance, in tokens, of a cue from the negation before it. */
const maxNegationDistance = 3;

/** "Investigators have not said": nothing is reported. */
function isCueDenied(tokens: Analysis['tokens'], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at >= cue - maxNegationDistance; at--) {
    const token = tokens[at];
    if (!token || (token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV')) return false;
    if (isNegation(token.lower)) return true;
  }
  return false;
}

/** The attribution, not of a direct quotation, with the longest content in a place: of nested ones the outermost. */
function withMostContent(
  attributions: readonly ResolvedAttribution[],
  place: Span,
): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let longest = 0;
  for (const attribution of attributions) {
    if (attribution.type === 'direct' || attribution.cue.length === 0) continue;
    const length = contentWithin(attribution, place).reduce(
      (sum, content) => sum + overlap(content, place),
      0,
    );
    if (length > longest) {
      best = attribution;
      longest = length;
    }
  }
  return best;
}
