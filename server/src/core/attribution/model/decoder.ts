import type { IndexRange } from '../../collections/indexRange';
import { eachRightEnd, leftEnds, leftStarts, rightStarts } from './contentCandidates';
import { cueLexicon, isCueCandidate } from './cueCandidates';
import type { CueLexicon } from './cueCandidates';
import type { ParsedSentence } from '../syntax/parsedSentence';
import { leftEndFeatures, leftStartFeatures, rightEndFeatures, rightStartFeatures } from './contentFeatures';
import { contentSides, cueContext } from './cueContext';
import type { CueContext, ContentSide } from './cueContext';
import { directionFeatures } from './directionFeatures';
import { LinearModel, MulticlassModel } from './logLinearModels';
import type { WeightRows, Weights } from './logLinearModels';
import type { NounPhrase } from '../syntax/nounPhrases';
import { properSpeaker, speakerCandidates } from './speakerCandidates';
import { noSpeakerFeatures, speakerFeatures } from './speakerFeatures';

/** Learned tables of the extractor. */
export interface AttributionWeights {
  /** Words other than verbs that are cues, as "lemma/POS". */
  readonly otherCues: readonly string[];
  /** Lemmas of verbs that are rarely cues. */
  readonly silentVerbs: readonly string[];
  readonly direction: WeightRows;
  readonly rightStart: Weights;
  readonly rightEnd: Weights;
  readonly bothStart: Weights;
  readonly bothEnd: Weights;
  readonly leftStart: Weights;
  readonly leftEnd: Weights;
  readonly speaker: Weights;
}

/** An attribution as indices of units of its sentence. */
export interface DecodedAttribution {
  /** Index of the cue's unit. */
  readonly cue: number;
  readonly side: ContentSide;
  /** Probability that the cue attributes anything, 0 to 1. */
  readonly probability: number;
  /** One range, or for `both` the one on the left and the one on the right. */
  readonly content: readonly IndexRange[];
  readonly speaker: NounPhrase | undefined;
}

/** Maximum number of attributions of a sentence. What has more is a list of cues, and each takes time to decode. */
const maxAttributions = 24;

/** Finds the attributions of a sentence with learned weights: for each candidate cue the content, then the speaker. */
export class AttributionDecoder {
  private readonly lexicon: CueLexicon;
  private readonly direction: MulticlassModel;
  private readonly models: Readonly<
    Record<
      'rightStart' | 'rightEnd' | 'bothStart' | 'bothEnd' | 'leftStart' | 'leftEnd' | 'speaker',
      LinearModel
    >
  >;

  constructor(
    weights: AttributionWeights,
    /** Minimum probability of a cue, 0 to 1. */
    private readonly threshold: number,
  ) {
    this.lexicon = cueLexicon(weights.otherCues, weights.silentVerbs);
    this.direction = new MulticlassModel(weights.direction, 3);
    this.models = {
      rightStart: new LinearModel(weights.rightStart),
      rightEnd: new LinearModel(weights.rightEnd),
      bothStart: new LinearModel(weights.bothStart),
      bothEnd: new LinearModel(weights.bothEnd),
      leftStart: new LinearModel(weights.leftStart),
      leftEnd: new LinearModel(weights.leftEnd),
      speaker: new LinearModel(weights.speaker),
    };
  }

  /** The first `maxAttributions` attributions of a sentence, in the order of their cues. Their content may overlap. */
  decode(sentence: ParsedSentence): DecodedAttribution[] {
    const found: DecodedAttribution[] = [];
    const { from, to } = sentence.range;
    for (let cue = from; cue < to && found.length < maxAttributions; cue += 1) {
      if (!isCueCandidate(sentence, cue, this.lexicon)) continue;
      const context = cueContext(sentence, cue);
      const [none = 1, ...bySide] = this.direction.probabilities((emit) => {
        directionFeatures(context, emit);
      });
      if (1 - none < this.threshold) continue;
      const side = contentSides[bySide.indexOf(Math.max(...bySide))];
      const decoded = side && this.decodeCue(context, side, 1 - none);
      if (decoded) found.push(decoded);
    }
    return found;
  }

  private decodeCue(
    context: CueContext,
    wanted: ContentSide,
    probability: number,
  ): DecodedAttribution | undefined {
    const left = wanted === 'right' ? undefined : this.contentLeft(context);
    const right = wanted === 'left' ? undefined : this.contentRight(context, wanted);
    const content = [left, right].filter((range) => range !== undefined);
    if (content.length === 0) return undefined;
    const side = left && right ? 'both' : left ? 'left' : 'right';
    return {
      cue: context.cue,
      side,
      probability,
      content,
      speaker: this.speakerOf(context, side, content),
    };
  }

  private contentRight(context: CueContext, side: 'right' | 'both'): IndexRange | undefined {
    const from = best(rightStarts(context), (at) =>
      this.models[`${side}Start`].score((emit) => {
        rightStartFeatures(context, at, emit);
      }),
    );
    if (from === undefined) return undefined;
    const ends = this.models[`${side}End`];
    let to: number | undefined;
    let highest = -Infinity;
    eachRightEnd(context, from, (end, counts) => {
      const score = ends.score((emit) => {
        rightEndFeatures(context, from, end, counts, emit);
      });
      if (score > highest) [highest, to] = [score, end];
    });
    return to === undefined ? undefined : { from, to };
  }

  private contentLeft(context: CueContext): IndexRange | undefined {
    const to = best(leftEnds(context), (at) =>
      this.models.leftEnd.score((emit) => {
        leftEndFeatures(context, at, emit);
      }),
    );
    if (to === undefined) return undefined;
    const from = best(leftStarts(context, to), (at) =>
      this.models.leftStart.score((emit) => {
        leftStartFeatures(context, at, to, emit);
      }),
    );
    return from === undefined ? undefined : { from, to };
  }

  private speakerOf(
    context: CueContext,
    side: ContentSide,
    content: readonly IndexRange[],
  ): NounPhrase | undefined {
    const none = this.models.speaker.score((emit) => {
      noSpeakerFeatures(context, side, emit);
    });
    const phrase = best(
      speakerCandidates(context, content),
      (candidate) =>
        this.models.speaker.score((emit) => {
          speakerFeatures(context, side, candidate, content, emit);
        }),
      none,
    );
    return phrase && properSpeaker(context, phrase);
  }
}

/** The first candidate with the highest score; undefined if none scores above `minimum`. */
function best<Candidate>(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
  minimum = -Infinity,
): Candidate | undefined {
  let found: Candidate | undefined;
  let highest = minimum;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (score > highest) [highest, found] = [score, candidate];
  }
  return found;
}
