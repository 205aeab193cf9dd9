import { eachRightEnd, isCueCandidate, leftEnds, leftStarts, cueLexicon, rightStarts } from './candidates';
import type { ContentDirection, CueLexicon } from './candidates';
import { chainHead } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import { leftEndFeatures, leftStartFeatures, rightEndFeatures, rightStartFeatures } from './contentFeatures';
import { cueContext } from './cueContext';
import type { CueContext, ContentSide } from './cueContext';
import { directionFeatures } from './directionFeatures';
import { LinearModel, MulticlassModel } from './logLinearModels';
import type { WeightRows, Weights } from './logLinearModels';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { Range } from '../syntax/unitSequences';
import { noSpeakerFeatures, speakerFeatures } from './speakerFeatures';

/** The tables that the extractor was taught. */
export interface AttributionWeights {
  /** Words other than verbs that are cues: "lemma/POS". */
  readonly otherCues: readonly string[];
  /** Lemmas of verbs that hardly ever are cues. */
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

/** An attribution as indices of units. */
export interface DecodedAttribution {
  readonly cue: number;
  readonly direction: ContentDirection;
  /** 0 to 1: how likely the cue attributes anything. */
  readonly probability: number;
  readonly content: readonly Range[];
  readonly speaker: NounPhrase | undefined;
}

/** Reads attributions off clauses with learned weights. */
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
    /** 0 to 1: cues less likely than this attribute nothing. */
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

  decode(sentence: ParsedSentence): DecodedAttribution[] {
    const found: DecodedAttribution[] = [];
    for (let cue = sentence.range.first; cue < sentence.range.last; cue += 1) {
      if (!isCueCandidate(sentence, cue, this.lexicon)) continue;
      const context = cueContext(sentence, cue);
      const [none = 1, right = 0, left = 0, both = 0] = this.direction.probabilities((emit) => {
        directionFeatures(context, emit);
      });
      if (1 - none < this.threshold) continue;
      const best = Math.max(right, left, both);
      const decoded = this.read(
        context,
        best === right ? 'right' : best === left ? 'left' : 'both',
        1 - none,
      );
      if (decoded) found.push(decoded);
    }
    return found;
  }

  private read(
    context: CueContext,
    wanted: ContentDirection,
    probability: number,
  ): DecodedAttribution | undefined {
    const left = wanted === 'left' || wanted === 'both' ? this.left(context) : undefined;
    const right = wanted === 'left' ? undefined : this.right(context, wanted === 'both' ? 'both' : 'right');
    const content = [left, right].filter((range) => range !== undefined);
    if (content.length === 0) return undefined;
    const direction = left && right ? 'both' : left ? 'left' : 'right';
    return {
      cue: context.cue,
      direction,
      probability,
      content,
      speaker: this.speaker(context, direction, content),
    };
  }

  private right(context: CueContext, side: 'right' | 'both'): Range | undefined {
    const starts = this.models[`${side}Start`];
    let first: number | undefined;
    let most = -Infinity;
    for (const at of rightStarts(context)) {
      const score = starts.score((emit) => {
        rightStartFeatures(context, at, emit);
      });
      if (score > most) [most, first] = [score, at];
    }
    if (first === undefined) return undefined;
    const start = first;
    const ends = this.models[`${side}End`];
    let last: number | undefined;
    most = -Infinity;
    eachRightEnd(context, start, (at, passed) => {
      const score = ends.score((emit) => {
        rightEndFeatures(context, start, at, passed, emit);
      });
      if (score > most) [most, last] = [score, at];
    });
    return last === undefined ? undefined : { first: start, last };
  }

  private left(context: CueContext): Range | undefined {
    let last: number | undefined;
    let most = -Infinity;
    for (const at of leftEnds(context)) {
      const score = this.models.leftEnd.score((emit) => {
        leftEndFeatures(context, at, emit);
      });
      if (score > most) [most, last] = [score, at];
    }
    if (last === undefined) return undefined;
    const end = last;
    let first: number | undefined;
    most = -Infinity;
    for (const at of leftStarts(context, end)) {
      const score = this.models.leftStart.score((emit) => {
        leftStartFeatures(context, at, end, emit);
      });
      if (score > most) [most, first] = [score, at];
    }
    return first === undefined ? undefined : { first, last: end };
  }

  private speaker(
    context: CueContext,
    direction: ContentSide,
    content: readonly Range[],
  ): NounPhrase | undefined {
    let best: NounPhrase | undefined;
    let most = this.models.speaker.score((emit) => {
      noSpeakerFeatures(context, direction, emit);
    });
    for (const phrase of speakerCandidates(context, content)) {
      const score = this.models.speaker.score((emit) => {
        speakerFeatures(context, direction, phrase, content, emit);
      });
      if (score > most) [most, best] = [score, phrase];
    }
    return best && properSpeaker(context, best);
  }
}

/** The head of the chain that a phrase stands in; of "Trump's claim" with the cue "claim", Trump. */
function properSpeaker({ sentence, cue }: CueContext, phrase: NounPhrase): NounPhrase | undefined {
  if (cue < phrase.first || cue >= phrase.last)
    return phrase.first > cue ? chainHead(sentence, phrase, cue + 1) : phrase;
  const { units } = sentence;
  for (let at = cue - 1; at > phrase.first; at -= 1) {
    if (!/^['’]s?$/u.test(units[at]?.text ?? '')) continue;
    const name = units[at - 1]?.pos === 'PROPN';
    return { first: phrase.first, last: at, head: at - 1, kind: name ? 'name' : 'noun', time: false };
  }
  if (units[phrase.first]?.pos === 'PRON')
    return { first: phrase.first, last: phrase.first + 1, head: phrase.first, kind: 'pronoun', time: false };
  return undefined;
}

/** How far from the cue a speaker is looked for, in units. */
const maxSpeakerDistance = 45;

/** The phrases near the cue that stand outside the content. */
export function speakerCandidates(context: CueContext, content: readonly Range[]): NounPhrase[] {
  return context.sentence.phrases.filter(
    (phrase) =>
      Math.abs(phrase.first - context.cue) <= maxSpeakerDistance &&
      !content.some(({ first, last }) => phrase.head >= first && phrase.head < last),
  );
}
