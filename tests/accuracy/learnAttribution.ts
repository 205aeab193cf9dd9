// Learns the extractor's weights from labelled articles and writes them as a table:
//   npx tsx tests/accuracy/learnAttribution.ts --data FOLDER [--out FILE]
// FOLDER holds PolNeAR's train articles (text/ and attributions/). The articles stay where they are: only weights of
// single words and parts of speech are written.
import fs from 'node:fs';
import path from 'node:path';
import {
  eachRightEnd,
  leftEnds,
  leftStarts,
  rightStarts,
} from '../../server/src/core/attribution/model/contentCandidates';
import { cueLexicon, isCueCandidate } from '../../server/src/core/attribution/model/cueCandidates';
import { parseSentences } from '../../server/src/core/attribution/syntax/parsedSentence';
import type { ParsedSentence } from '../../server/src/core/attribution/syntax/parsedSentence';
import { speakerCandidates } from '../../server/src/core/attribution/model/speakerCandidates';
import type { AttributionWeights } from '../../server/src/core/attribution/model/decoder';
import { featureValues } from '../../server/src/core/attribution/model/featureValues';
import {
  leftEndFeatures,
  leftStartFeatures,
  rightEndFeatures,
  rightStartFeatures,
} from '../../server/src/core/attribution/model/contentFeatures';
import { contentSides, cueContext } from '../../server/src/core/attribution/model/cueContext';
import type { ContentSide, CueContext } from '../../server/src/core/attribution/model/cueContext';
import { directionFeatures } from '../../server/src/core/attribution/model/directionFeatures';
import { featureTemplates } from '../../server/src/core/attribution/model/featureTemplates';
import type { Emit } from '../../server/src/core/attribution/model/featureTemplates';
import { unitSequences } from '../../server/src/core/attribution/syntax/unitSequences';
import type { IndexRange } from '../../server/src/core/collections/indexRange';
import { noSpeakerFeatures, speakerFeatures } from '../../server/src/core/attribution/model/speakerFeatures';
import { parseProse } from '../../server/src/core/prose/parseProse';
import { toDocument } from '../../server/src/core/prose/prose';
import type { Span } from '../../server/src/core/prose/span';
import { LogLinear } from './logLinear';
import type { EmitText } from './logLinear';
import { readPolnear } from './polnear';
import type { LabelledArticle, LabelledAttribution } from './polnear';
import { scriptOption } from './scriptOption';

const data = scriptOption('data');
const out = scriptOption('out', path.join(__dirname, '../../server/src/core/attribution/model/weights.ts'));

/** Minimum share of a word's occurrences that are cues, and minimum number of them, for a word other than a verb. */
const minOtherCueRate = 0.06;
const minOtherCueCount = 4;

/** Minimum number of occurrences of a silent verb, and the share of cues among them that it stays below. */
const minSilentCount = 8;
const maxSilentRate = 0.035;

/** An attribution aligned with a sentence: unit indices of its cue's words, its content on either side, and its source. */
interface Aligned {
  readonly parsed: ParsedSentence;
  readonly label: LabelledAttribution;
  readonly cueUnits: readonly number[];
}

interface Sentence {
  readonly parsed: ParsedSentence;
  readonly spans: readonly Span[];
  readonly labels: LabelledAttribution[];
}

function sentencesOf(article: LabelledArticle): Sentence[] {
  const sentences: Sentence[] = [];
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

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function align({ parsed, spans, labels }: Sentence): Aligned[] {
  return labels.flatMap((label) => {
    const cueUnits: number[] = [];
    for (let i = parsed.range.from; i < parsed.range.to; i += 1) {
      const span = spans[i];
      if (span && parsed.units[i]?.pos !== 'QUOTE' && label.cue.some((cue) => touches(cue, span)))
        cueUnits.push(i);
    }
    return cueUnits.length > 0 ? [{ parsed, label, cueUnits }] : [];
  });
}

const keyOf = (parsed: ParsedSentence, i: number): string =>
  `${parsed.units[i]?.lemma ?? ''}/${parsed.units[i]?.pos ?? ''}`;

/** Number of occurrences of each word, and number of those in which it is the head of a cue. */
function countCues(
  sentences: readonly Sentence[],
  aligned: readonly Aligned[],
): Map<string, { cues: number; occurrences: number }> {
  const counts = new Map<string, { cues: number; occurrences: number }>();
  const entry = (key: string): { cues: number; occurrences: number } => {
    let found = counts.get(key);
    if (!found) counts.set(key, (found = { cues: 0, occurrences: 0 }));
    return found;
  };
  for (const { parsed } of sentences)
    for (let i = parsed.range.from; i < parsed.range.to; i += 1) entry(keyOf(parsed, i)).occurrences += 1;
  let rate = (key: string): number => (key.endsWith('/VERB') ? 1 : 0.1);
  for (let round = 0; round < 3; round += 1) {
    for (const count of counts.values()) count.cues = 0;
    for (const one of aligned) entry(keyOf(one.parsed, headOf(one, rate))).cues += 1;
    const snapshot = new Map(
      [...counts].map(([key, { cues, occurrences }]) => [key, (cues + 0.1) / (occurrences + 2)]),
    );
    // Verbs first: a noun or adverb in a cue with a verb is its ornament, unless the verb is a light one.
    rate = (key) => (snapshot.get(key) ?? 0) * (key.endsWith('/VERB') ? 1 : 0.35);
  }
  return counts;
}

function headOf({ parsed, cueUnits }: Aligned, rate: (key: string) => number): number {
  let best = cueUnits[0] ?? 0;
  let most = -1;
  for (const i of cueUnits) {
    const pos = parsed.units[i]?.pos ?? '';
    if (pos === 'DET' || pos === 'PRON' || pos === 'PART') continue;
    const value = rate(keyOf(parsed, i));
    if (value > most) [most, best] = [value, i];
  }
  return best;
}

/** Lemmas that are capitalised more often than not inside their sentences: names, whatever the tagger calls them. */
function namesIn(sentences: readonly Sentence[]): Set<string> {
  const seen = new Map<string, { capital: number; all: number }>();
  for (const { parsed } of sentences) {
    for (const unit of parsed.units.slice(parsed.range.from + 1, parsed.range.to)) {
      const count = seen.get(unit.lemma) ?? { capital: 0, all: 0 };
      count.all += 1;
      if (/^\p{Lu}/u.test(unit.text)) count.capital += 1;
      seen.set(unit.lemma, count);
    }
  }
  return new Set([...seen].filter(([, { capital, all }]) => capital > all / 2).map(([lemma]) => lemma));
}

/** Range from the first to the last unit from `from` to `to` (exclusive) of which the content covers more than half. */
function rangeOf(
  sentence: Sentence,
  content: readonly Span[],
  from: number,
  to: number,
): IndexRange | undefined {
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i += 1) {
    const span = sentence.spans[i];
    if (!span || !content.some((part) => touches(part, span) && overlapShare(part, span) > 0.5)) continue;
    if (first < 0) first = i;
    last = i + 1;
  }
  return first < 0 ? undefined : { from: first, to: last };
}

function overlapShare(a: Span, b: Span): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, b.end - b.start);
}

/** Index of the place nearest to the wanted one; -1 if none is less than three units away. */
function nearest(places: readonly number[], wanted: number): number {
  let best = -1;
  let least = 3;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(place - wanted);
    if (distance < least) [least, best] = [distance, index];
  }
  return best;
}

/** Converts features to the texts that the table of weights holds. */
function inWords(features: (emit: Emit) => void): (emit: EmitText) => void {
  return (emit) => {
    features((template, ...parts) => {
      const texts = parts.flatMap((part) => (part === undefined ? [] : [featureValues.textOf(part)]));
      emit(featureTemplates[template] ?? '', texts.join(' '));
    });
  };
}

function main(): void {
  const articles = readPolnear(data);
  const sentences = articles.flatMap(sentencesOf);
  const aligned = sentences.flatMap(align);
  const counts = countCues(sentences, aligned);
  const names = namesIn(sentences);
  const rate = (key: string): number => {
    const count = counts.get(key);
    return count ? ((count.cues + 0.1) / (count.occurrences + 2)) * (key.endsWith('/VERB') ? 1 : 0.35) : 0;
  };
  const otherCues = [...counts]
    .filter(
      ([key, { cues, occurrences }]) =>
        !/\/(?:VERB|PUNCT|X|QUOTE|DET|PRON|PART|NUM|SYM)$/u.test(key) &&
        cues >= minOtherCueCount &&
        cues / occurrences >= minOtherCueRate,
    )
    .map(([key]) => key)
    .filter((key) => !names.has(key.slice(0, key.lastIndexOf('/'))))
    .sort();
  const silentVerbs = [...counts]
    .filter(
      ([key, { cues, occurrences }]) =>
        key.endsWith('/VERB') && occurrences >= minSilentCount && cues / occurrences < maxSilentRate,
    )
    .map(([key]) => key.slice(0, -'/VERB'.length))
    .filter((lemma) => !names.has(lemma))
    .sort();
  const isName = (word: string): boolean => names.has(word.replace(/\/\p{Lu}+$/u, ''));
  const lexicon = cueLexicon(otherCues, silentVerbs);
  console.log(
    `${articles.length} articles, ${sentences.length} sentences, ${aligned.length} attributions, ${otherCues.length} cues that are no verbs, ${silentVerbs.length} silent verbs`,
  );

  const direction = new LogLinear();
  const parts = {
    rightStart: new LogLinear(),
    rightEnd: new LogLinear(),
    bothStart: new LogLinear(),
    bothEnd: new LogLinear(),
    leftStart: new LogLinear(),
    leftEnd: new LogLinear(),
    speaker: new LogLinear(),
  };

  const collect = (side: 'right' | 'both', context: CueContext, gold: IndexRange): void => {
    const starts = rightStarts(context);
    const start = nearest(starts, gold.from);
    if (start < 0) return;
    parts[`${side}Start`].add(
      starts.map((at) =>
        inWords((emit) => {
          rightStartFeatures(context, at, emit);
        }),
      ),
      start,
    );
    const first = starts[start] ?? gold.from;
    const places: number[] = [];
    const features: ((emit: EmitText) => void)[] = [];
    eachRightEnd(context, first, (at, counts) => {
      places.push(at);
      const copy = { ...counts };
      features.push(
        inWords((emit) => {
          rightEndFeatures(context, first, at, copy, emit);
        }),
      );
    });
    const end = nearest(places, gold.to);
    if (end >= 0) parts[`${side}End`].add(features, end);
  };

  for (const sentence of sentences) {
    const { parsed } = sentence;
    const heads = new Map<number, Aligned>();
    for (const one of align(sentence)) {
      const head = headOf(one, rate);
      if (!heads.has(head)) heads.set(head, one);
    }
    for (let cue = parsed.range.from; cue < parsed.range.to; cue += 1) {
      if (!isCueCandidate(parsed, cue, lexicon)) continue;
      const context = cueContext(parsed, cue);
      const one = heads.get(cue);
      let wanted: ContentSide | undefined;
      if (one) {
        const left = rangeOf(sentence, one.label.content, parsed.range.from, cue);
        const right = rangeOf(sentence, one.label.content, cue + 1, parsed.range.to);
        if (!left && !right) continue;
        wanted = left && right ? 'both' : left ? 'left' : 'right';
        if (right) collect(wanted === 'both' ? 'both' : 'right', context, right);
        if (left) {
          const ends = leftEnds(context);
          const end = nearest(ends, left.to);
          if (end >= 0) {
            parts.leftEnd.add(
              ends.map((at) =>
                inWords((emit) => {
                  leftEndFeatures(context, at, emit);
                }),
              ),
              end,
            );
            const last = ends[end] ?? left.to;
            const starts = leftStarts(context, last);
            const start = nearest(starts, left.from);
            if (start >= 0)
              parts.leftStart.add(
                starts.map((at) =>
                  inWords((emit) => {
                    leftStartFeatures(context, at, last, emit);
                  }),
                ),
                start,
              );
          }
        }
        const content = [left, right].filter((range) => range !== undefined);
        const phrases = speakerCandidates(context, content);
        const speaker = phrases.findIndex((phrase) =>
          sentence.spans
            .slice(phrase.from, phrase.to)
            .some((unit) => one.label.source.some((span) => touches(span, unit))),
        );
        if (speaker >= 0 || one.label.source.length === 0) {
          const side = wanted;
          parts.speaker.add(
            [
              inWords((emit) => {
                noSpeakerFeatures(context, side, emit);
              }),
              ...phrases.map((phrase) =>
                inWords((emit) => {
                  speakerFeatures(context, side, phrase, content, emit);
                }),
              ),
            ],
            speaker + 1,
          );
        }
      }
      const read = inWords((emit) => {
        directionFeatures(context, emit);
      });
      const prefixed = (name: string) => (emit: EmitText) => {
        read((template, value) => {
          emit(`${name}\t${template}`, value);
        });
      };
      direction.add(
        [() => undefined, ...contentSides.map(prefixed)],
        wanted === undefined ? 0 : contentSides.indexOf(wanted) + 1,
      );
    }
  }

  const started = Date.now();
  const tables: Record<string, unknown> = { otherCues, silentVerbs };
  direction.train({ epochs: 6, minimum: 3, l1: 2e-5 });
  tables['direction'] = rowsOf(direction.weights(isName));
  for (const [name, model] of Object.entries(parts)) {
    model.train({ epochs: 6, minimum: 3, l1: 1e-4 });
    tables[name] = model.weights(isName);
  }
  console.log(
    `trained in ${((Date.now() - started) / 1000).toFixed(0)} s; accuracies: ${[['direction', direction] as const, ...Object.entries(parts)].map(([name, model]) => `${name} ${(100 * model.accuracy()).toFixed(1)} (${model.size})`).join(', ')}`,
  );
  fs.writeFileSync(out, render(tables as unknown as AttributionWeights));
}

/** Turns weights by side and template into rows of one number per side, in the order of `contentSides`. */
function rowsOf(weights: Record<string, Record<string, number>>): Record<string, Record<string, number[]>> {
  const rows: Record<string, Record<string, number[]>> = {};
  for (const [key, values] of Object.entries(weights)) {
    const [name = '', template = ''] = key.split('\t');
    const column = contentSides.indexOf(name as ContentSide);
    for (const [value, weight] of Object.entries(values))
      ((rows[template] ??= {})[value] ??= [0, 0, 0])[column] = weight;
  }
  return rows;
}

function render(weights: AttributionWeights): string {
  const lines = [
    '// Learned by tests/accuracy/learnAttribution.ts from labelled news articles: do not edit.',
    '// Feature template → its value → addend to the score (three numbers: content to the right of the cue, to the left, on',
    '// both sides).',
    "import type { AttributionWeights } from './decoder';",
    '',
    '// prettier-ignore',
    'export const weights: AttributionWeights = {',
  ];
  for (const [name, table] of Object.entries(weights) as [string, unknown][]) {
    if (Array.isArray(table)) {
      lines.push(`  ${name}: ${JSON.stringify(table)},`);
      continue;
    }
    lines.push(`  ${name}: {`);
    for (const [template, values] of Object.entries(table as Record<string, Record<string, unknown>>)) {
      lines.push(`    ${JSON.stringify(template)}: ${JSON.stringify(values)},`);
    }
    lines.push('  },');
  }
  lines.push('};', '');
  return lines.join('\n');
}

main();
