import {
  eachRightEnd,
  leftEnds,
  leftStarts,
  rightStarts,
} from '../../server/src/core/attribution/model/contentCandidates';
import {
  leftEndFeatures,
  leftStartFeatures,
  rightEndFeatures,
  rightStartFeatures,
} from '../../server/src/core/attribution/model/contentFeatures';
import { isCueCandidate } from '../../server/src/core/attribution/model/cueCandidates';
import type { CueLexicon } from '../../server/src/core/attribution/model/cueCandidates';
import { contentSides, cueContext } from '../../server/src/core/attribution/model/cueContext';
import type { ContentSide, CueContext } from '../../server/src/core/attribution/model/cueContext';
import type { AttributionWeights } from '../../server/src/core/attribution/model/decoder';
import { directionFeatures } from '../../server/src/core/attribution/model/directionFeatures';
import { featureTemplates } from '../../server/src/core/attribution/model/featureTemplates';
import type { Emit } from '../../server/src/core/attribution/model/featureTemplates';
import { featureValues } from '../../server/src/core/attribution/model/featureValues';
import { speakerCandidates } from '../../server/src/core/attribution/model/speakerCandidates';
import { noSpeakerFeatures, speakerFeatures } from '../../server/src/core/attribution/model/speakerFeatures';
import type { IndexRange } from '../../server/src/core/collections/indexRange';
import type { CueStatistics } from './cueStatistics';
import { contentRange, labelledCues, rangeTouches } from './labelledSentences';
import type { LabelledCue, LabelledSentence } from './labelledSentences';
import { LogLinear } from './logLinear';
import type { EmitText } from './logLinear';

/** Distance in units from the labelled boundary of a content at which a candidate is no longer taken for it. */
const boundaryTolerance = 3;

/** The content of a labelled cue on either side of its head. */
interface LabelledContent {
  readonly left: IndexRange | undefined;
  readonly right: IndexRange | undefined;
}

/** Weights without the lists of words. */
export type LearnedWeights = Omit<AttributionWeights, 'otherCues' | 'silentVerbs'>;

/** Trains the models of the extractor, each on the alternatives that it chooses among. */
export class AttributionTraining {
  private readonly direction = new LogLinear();
  private readonly parts = {
    rightStart: new LogLinear(),
    rightEnd: new LogLinear(),
    bothStart: new LogLinear(),
    bothEnd: new LogLinear(),
    leftStart: new LogLinear(),
    leftEnd: new LogLinear(),
    speaker: new LogLinear(),
  };

  constructor(
    private readonly lexicon: CueLexicon,
    private readonly statistics: CueStatistics,
  ) {}

  /** Adds the candidate cues of a sentence. A labelled cue without content in the sentence is left out. */
  add(sentence: LabelledSentence): void {
    const { parsed } = sentence;
    const cues = new Map<number, LabelledCue>();
    for (const cue of labelledCues(sentence)) {
      const head = this.statistics.headOf(cue);
      if (!cues.has(head)) cues.set(head, cue);
    }
    for (let index = parsed.range.from; index < parsed.range.to; index += 1) {
      if (!isCueCandidate(parsed, index, this.lexicon)) continue;
      const context = cueContext(parsed, index);
      const cue = cues.get(index);
      if (!cue) {
        this.addDirection(context, undefined);
        continue;
      }
      const { content } = cue.label;
      const left = contentRange(sentence, content, { from: parsed.range.from, to: index });
      const right = contentRange(sentence, content, { from: index + 1, to: parsed.range.to });
      const side = sideOf({ left, right });
      if (side) this.addCue(sentence, context, cue, side, { left, right });
    }
  }

  private addCue(
    sentence: LabelledSentence,
    context: CueContext,
    cue: LabelledCue,
    side: ContentSide,
    { left, right }: LabelledContent,
  ): void {
    if (right) this.addContentRight(context, right, side === 'both' ? 'both' : 'right');
    if (left) this.addContentLeft(context, left);
    this.addSpeaker(
      sentence,
      context,
      cue,
      side,
      [left, right].filter((range) => range !== undefined),
    );
    this.addDirection(context, side);
  }

  private addDirection(context: CueContext, side: ContentSide | undefined): void {
    const features = asText((emit) => {
      directionFeatures(context, emit);
    });
    const ofSide = (name: ContentSide) => (emit: EmitText) => {
      features((template, value) => {
        emit(`${name}\t${template}`, value);
      });
    };
    this.direction.add(
      [() => undefined, ...contentSides.map(ofSide)],
      side === undefined ? 0 : contentSides.indexOf(side) + 1,
    );
  }

  private addContentRight(context: CueContext, content: IndexRange, side: 'right' | 'both'): void {
    const starts = rightStarts(context);
    const start = nearest(starts, content.from);
    const first = starts[start];
    if (first === undefined) return;
    this.parts[`${side}Start`].add(
      starts.map((at) =>
        asText((emit) => {
          rightStartFeatures(context, at, emit);
        }),
      ),
      start,
    );
    const ends: number[] = [];
    const features: ((emit: EmitText) => void)[] = [];
    eachRightEnd(context, first, (at, counts) => {
      ends.push(at);
      const countsSoFar = { ...counts };
      features.push(
        asText((emit) => {
          rightEndFeatures(context, first, at, countsSoFar, emit);
        }),
      );
    });
    const end = nearest(ends, content.to);
    if (end >= 0) this.parts[`${side}End`].add(features, end);
  }

  private addContentLeft(context: CueContext, content: IndexRange): void {
    const ends = leftEnds(context);
    const end = nearest(ends, content.to);
    const last = ends[end];
    if (last === undefined) return;
    this.parts.leftEnd.add(
      ends.map((at) =>
        asText((emit) => {
          leftEndFeatures(context, at, emit);
        }),
      ),
      end,
    );
    const starts = leftStarts(context, last);
    const start = nearest(starts, content.from);
    if (start < 0) return;
    this.parts.leftStart.add(
      starts.map((at) =>
        asText((emit) => {
          leftStartFeatures(context, at, last, emit);
        }),
      ),
      start,
    );
  }

  /** Adds the phrases that may be the speaker, unless the labelled speaker is none of them. */
  private addSpeaker(
    sentence: LabelledSentence,
    context: CueContext,
    { label: { source } }: LabelledCue,
    side: ContentSide,
    content: readonly IndexRange[],
  ): void {
    const phrases = speakerCandidates(context, content);
    const speaker = phrases.findIndex((phrase) => rangeTouches(sentence, phrase, source));
    if (speaker < 0 && source.length > 0) return;
    this.parts.speaker.add(
      [
        asText((emit) => {
          noSpeakerFeatures(context, side, emit);
        }),
        ...phrases.map((phrase) =>
          asText((emit) => {
            speakerFeatures(context, side, phrase, content, emit);
          }),
        ),
      ],
      speaker + 1,
    );
  }

  /** Trains all models and returns their weights, without values that hold a name. */
  train(): LearnedWeights {
    this.direction.train({ epochs: 6, minimum: 3, l1: 2e-5 });
    for (const model of Object.values(this.parts)) model.train({ epochs: 6, minimum: 3, l1: 1e-4 });
    const weightsOf = (model: LogLinear): Record<string, Record<string, number>> =>
      model.weights((word) => this.statistics.isName(word));
    return {
      direction: rowsOf(weightsOf(this.direction)),
      rightStart: weightsOf(this.parts.rightStart),
      rightEnd: weightsOf(this.parts.rightEnd),
      bothStart: weightsOf(this.parts.bothStart),
      bothEnd: weightsOf(this.parts.bothEnd),
      leftStart: weightsOf(this.parts.leftStart),
      leftEnd: weightsOf(this.parts.leftEnd),
      speaker: weightsOf(this.parts.speaker),
    };
  }

  /** For each model the share of its training groups that it decides right, in percent, and their number. */
  accuracies(): string {
    return [['direction', this.direction] as const, ...Object.entries(this.parts)]
      .map(([name, model]) => `${name} ${(100 * model.accuracy()).toFixed(1)} (${model.size})`)
      .join(', ');
  }
}

function sideOf({ left, right }: LabelledContent): ContentSide | undefined {
  if (left && right) return 'both';
  if (left) return 'left';
  return right ? 'right' : undefined;
}

/** Index of the place nearest to the wanted one; -1 if none is near enough. */
function nearest(places: readonly number[], wanted: number): number {
  let best = -1;
  let least = boundaryTolerance;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(place - wanted);
    if (distance < least) [least, best] = [distance, index];
  }
  return best;
}

/** Converts features to the texts that the table of weights holds. */
function asText(features: (emit: Emit) => void): (emit: EmitText) => void {
  return (emit) => {
    features((template, ...parts) => {
      const texts = parts.flatMap((part) => (part === undefined ? [] : [featureValues.textOf(part)]));
      emit(featureTemplates[template] ?? '', texts.join(' '));
    });
  };
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
