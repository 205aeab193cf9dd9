import { eachRightEnd, isCandidate, leftEnds, leftStarts, lexiconOf, rightStarts } from './candidates';
import type { Direction, Lexicon } from './candidates';
import { chainHead } from '../syntax/parsedSentence';
import type { Clause } from '../syntax/parsedSentence';
import { leftEndFeatures, leftStartFeatures, rightEndFeatures, rightStartFeatures } from './contentFeatures';
import { cueContext } from './cueContext';
import type { CueContext, Side } from './cueContext';
import { directionFeatures } from './directionFeatures';
import { LinearModel, MultiModel } from './model';
import type { WeightRows, Weights } from './model';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { Range } from '../syntax/sequence';
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
export interface Decoded {
  readonly cue: number;
  readonly direction: Direction;
  /** 0 to 1: how likely the cue attributes anything. */
  readonly probability: number;
  readonly content: readonly Range[];
  readonly speaker: NounPhrase | undefined;
}

/** Reads attributions off clauses with learned weights. */
export class Decoder {
  private readonly lexicon: Lexicon;
  private readonly direction: MultiModel;
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
    this.lexicon = lexiconOf(weights.otherCues, weights.silentVerbs);
    this.direction = new MultiModel(weights.direction, 3);
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

  decode(clause: Clause): Decoded[] {
    const found: Decoded[] = [];
    for (let cue = clause.sentence.first; cue < clause.sentence.last; cue += 1) {
      if (!isCandidate(clause, cue, this.lexicon)) continue;
      const context = cueContext(clause, cue);
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

  private read(context: CueContext, wanted: Direction, probability: number): Decoded | undefined {
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

  private speaker(context: CueContext, direction: Side, content: readonly Range[]): NounPhrase | undefined {
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
    return best && speakerProper(context, best);
  }
}

/** The head of the chain that a phrase stands in; of "Trump's claim" with the cue "claim", Trump. */
function speakerProper({ clause, cue }: CueContext, phrase: NounPhrase): NounPhrase | undefined {
  if (cue < phrase.first || cue >= phrase.last)
    return phrase.first > cue ? chainHead(clause, phrase, cue + 1) : phrase;
  const { units } = clause;
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
const farthestSpeaker = 45;

/** The phrases near the cue that stand outside the content. */
export function speakerCandidates(context: CueContext, content: readonly Range[]): NounPhrase[] {
  return context.clause.phrases.filter(
    (phrase) =>
      Math.abs(phrase.first - context.cue) <= farthestSpeaker &&
      !content.some(({ first, last }) => phrase.head >= first && phrase.head < last),
  );
}
