import type { Span } from '../prose/span';
import type { AttributionType } from './attribution';
import { clausesOf } from './clause';
import type { Clause } from './clause';
import { Decoder } from './decode';
import type { Decoded } from './decode';
import { sequencesOf } from './sequence';
import type { Unit } from './sequence';
import { weights } from './weights';

/** An attribution as far as a block's own text tells it. All spans are UTF-16 offsets into the block's text. */
export interface LocalAttribution {
  readonly type: AttributionType;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly speaker: readonly Span[];
  /** 0 to 1. */
  readonly probability: number;
  readonly depth: number;
}

export interface LocalAttributions {
  readonly attributions: readonly LocalAttribution[];
}

/** Cues less likely than this attribute nothing. */
const threshold = 0.42;

let decoder: Decoder | undefined;

/** Who said what in a block, from its text alone: the same text gives the same result, so it may be memoised. */
export function localAttributions(text: string): LocalAttributions {
  decoder ??= new Decoder(weights, threshold);
  const attributions: LocalAttribution[] = [];
  for (const sequence of sequencesOf(text)) {
    let open: { content: Span[] } | undefined;
    for (const clause of clausesOf(sequence)) {
      const { units, sentence } = clause;
      if (sentence.last - sentence.first === 1 && units[sentence.first]?.pos === 'QUOTE') {
        const unit = units[sentence.first];
        if (unit && open) open.content.push({ start: unit.start, end: unit.end });
        else if (unit)
          attributions.push({
            type: 'direct',
            content: [{ start: unit.start, end: unit.end }],
            cue: [],
            speaker: [],
            probability: 0.5,
            depth: sequence.depth,
          });
        continue;
      }
      open = undefined;
      const found = decoder.decode(clause);
      for (const decoded of found) {
        const one = localOf(clause, decoded, sequence.depth);
        attributions.push(one);
        if (one.content.some((part) => units.some((u) => u.pos === 'QUOTE' && u.start === part.start)))
          open = one;
      }
    }
  }
  return { attributions };
}

function localOf(clause: Clause, decoded: Decoded, depth: number): LocalAttribution & { content: Span[] } {
  const { units } = clause;
  const content = decoded.content.flatMap(({ first, last }) => parts(units.slice(first, last)));
  const quotedParts = decoded.content
    .flatMap(({ first, last }) => units.slice(first, last))
    .filter((u) => u.pos === 'QUOTE').length;
  const cueUnit = units[decoded.cue];
  const speaker = decoded.speaker;
  const head = speaker && units[speaker.first];
  const tail = speaker && units[speaker.last - 1];
  return {
    type: quotedParts === 0 ? 'indirect' : quotedParts === content.length ? 'direct' : 'mixed',
    content,
    cue: cueUnit ? [{ start: cueUnit.start, end: cueUnit.end }] : [],
    speaker: head && tail ? [{ start: head.start, end: tail.end }] : [],
    probability: decoded.probability,
    depth,
  };
}

/** Stretches of units, each all quoted or all unquoted. */
function parts(units: readonly Unit[]): Span[] {
  const spans: { start: number; end: number; quoted: boolean }[] = [];
  for (const unit of units) {
    const quoted = unit.pos === 'QUOTE';
    const last = spans.at(-1);
    if (last && !quoted && !last.quoted) last.end = unit.end;
    else spans.push({ start: unit.start, end: unit.end, quoted });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
