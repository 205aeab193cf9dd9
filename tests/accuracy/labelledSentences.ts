import { featureValues } from '../../server/src/core/attribution/model/featureValues';
import { parseSentences } from '../../server/src/core/attribution/syntax/parsedSentence';
import type { ParsedSentence } from '../../server/src/core/attribution/syntax/parsedSentence';
import { unitSequences } from '../../server/src/core/attribution/syntax/unitSequences';
import type { IndexRange } from '../../server/src/core/collections/indexRange';
import { parseProse } from '../../server/src/core/prose/parseProse';
import { toDocument } from '../../server/src/core/prose/prose';
import { overlap } from '../../server/src/core/prose/span';
import type { Span } from '../../server/src/core/prose/span';
import type { LabelledArticle, LabelledAttribution } from './polnear';

/** A sentence with the attributions that annotators marked in it. */
export interface LabelledSentence {
  readonly parsed: ParsedSentence;
  /** Span of each unit of the sentence's sequence in the article. */
  readonly spans: readonly Span[];
  /** Attributions of which a span of the cue is within the sentence. */
  readonly labels: readonly LabelledAttribution[];
}

/** The units of a sentence that a labelled cue covers; at least one. */
export interface LabelledCue {
  readonly parsed: ParsedSentence;
  readonly label: LabelledAttribution;
  readonly units: readonly number[];
}

/** The sentences of an article, those inside quotations included. Every feature value in them is given a number. */
export function labelledSentences(article: LabelledArticle): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  for (const block of parseProse(article.text, 'plaintext').blocks) {
    for (const sequence of unitSequences(block.text)) {
      const spans = sequence.units.map((unit) => toDocument(block, unit));
      for (const parsed of parseSentences(sequence, (text) => featureValues.of(text))) {
        const start = spans[parsed.range.from]?.start ?? 0;
        const end = spans[parsed.range.to - 1]?.end ?? 0;
        const labels = article.attributions.filter(({ cue }) =>
          cue.some((span) => span.start >= start && span.end <= end),
        );
        sentences.push({ parsed, spans, labels });
      }
    }
  }
  return sentences;
}

/** The labelled cues of a sentence that cover a unit outside quotations. */
export function labelledCues({ parsed, spans, labels }: LabelledSentence): LabelledCue[] {
  return labels.flatMap((label) => {
    const units: number[] = [];
    for (let i = parsed.range.from; i < parsed.range.to; i += 1) {
      const span = spans[i];
      if (span && parsed.units[i]?.pos !== 'QUOTE' && label.cue.some((cue) => overlap(cue, span) > 0))
        units.push(i);
    }
    return units.length > 0 ? [{ parsed, label, units }] : [];
  });
}

/** Range from the first to the last of the units from `from` to `to` (exclusive) that a content covers by more than half. */
export function contentRange(
  { spans }: LabelledSentence,
  content: readonly Span[],
  { from, to }: IndexRange,
): IndexRange | undefined {
  let range: IndexRange | undefined;
  for (let i = from; i < to; i += 1) {
    const span = spans[i];
    if (span && content.some((part) => overlap(part, span) > (span.end - span.start) / 2))
      range = { from: range?.from ?? i, to: i + 1 };
  }
  return range;
}

/** True if any of the units of a range touches one of the spans. */
export function rangeTouches(
  { spans }: LabelledSentence,
  { from, to }: IndexRange,
  others: readonly Span[],
): boolean {
  return spans.slice(from, to).some((span) => others.some((other) => overlap(other, span) > 0));
}
