import { overlap } from '../../core/editor';
import type { Source } from '../../core/index';
import { answerSchema } from '../answers/answerSchema';
import { instructions } from '../instructions';
import type { Prompt } from '../provider';
import type { Passage } from './passages';
import { tokensOf } from './tokens';
import type { AskedStatement, Unit } from './units';

/** A unit with the passages that its statements are judged by. */
export interface AskedUnit extends Unit {
  readonly passages: readonly Passage[];
}

/** A statement of a request, and what an answer about it may cite. */
export interface RequestedStatement extends AskedStatement {
  readonly unit: AskedUnit;
  /** The passages of its unit by their numbers in the request: one number may show several that it holds. */
  readonly passages: ReadonlyMap<number, readonly Passage[]>;
}

/** What a model is asked at once. */
export interface ReaderRequest {
  readonly prompt: Prompt;
  /** By their ids in the request. */
  readonly statements: ReadonlyMap<string, RequestedStatement>;
  /** Tokens of the request and of the longest answer to it, estimated. */
  readonly tokens: number;
}

/** Tokens of an answer: of its frame, and for each statement. */
const frameTokens = 60;
const tokensPerAnswer = 130;

const instructionTokens = tokensOf(instructions);

/** Asks about the statements of some units in one request. Passages that several units share are in it once. */
export function requestOf(units: readonly AskedUnit[]): ReaderRequest {
  const { numbers, sources } = numbered(units.flatMap(({ passages }) => passages));
  const statements = new Map<string, RequestedStatement>();
  const draft = units.map((unit, index) => {
    const own = new Map<number, Passage[]>();
    for (const passage of unit.passages) {
      const number = numbers(passage);
      own.set(number, [...(own.get(number) ?? []), passage]);
    }
    const passages = [...own.keys()].sort((a, b) => a - b);
    const previous = units[index - 1];
    const next = units[index + 1];
    return {
      // What stands beside a unit is there already where the unit beside it is asked about too.
      ...(unit.before === '' || isBeside(previous, unit) ? {} : { before: unit.before }),
      text: unit.text,
      ...(unit.after === '' || isBeside(unit, next) ? {} : { after: unit.after }),
      ...(units.length === 1 || sharesAll(units) ? {} : { passages }),
      statements: unit.statements.map((asked) => {
        const id = `s${statements.size + 1}`;
        statements.set(id, { ...asked, unit, passages: own });
        return { id, kind: asked.statement.kind, text: asked.statement.text };
      }),
    };
  });
  const material = JSON.stringify({ sources, draft });
  const maxAnswerTokens = frameTokens + tokensPerAnswer * statements.size;
  return {
    prompt: { instructions, material, schema: answerSchema, maxAnswerTokens },
    statements,
    tokens: instructionTokens + tokensOf(material) + maxAnswerTokens,
  };
}

/** True if every unit is judged by the same passages: all articles of a small folder. */
function sharesAll(units: readonly AskedUnit[]): boolean {
  return units.every(({ passages }) => passages === units[0]?.passages);
}

/** True if nothing but white space and markup of a paragraph's beginning stands between two units. */
function isBeside(unit: AskedUnit | undefined, next: AskedUnit | undefined): boolean {
  return unit !== undefined && next !== undefined && next.span.start - unit.span.end < 8;
}

/** The passages of a request under their articles; numbers count from 1. */
function numbered(passages: readonly Passage[]): {
  readonly numbers: (passage: Passage) => number;
  readonly sources: readonly unknown[];
} {
  const bySource = new Map<Source, Passage[]>();
  for (const passage of new Set(passages)) {
    const known = bySource.get(passage.source);
    if (known) known.push(passage);
    else bySource.set(passage.source, [passage]);
  }
  const numbers = new Map<Passage, number>();
  let count = 0;
  const sources = [...bySource].map(([{ id, text, metadata = {} }, own]) => {
    const { title, outlet, date } = metadata;
    const shown: Record<string, string> = {};
    let last: Passage | undefined;
    for (const passage of own.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
      // Units cite their own stretches; one that lies in another is shown with it.
      if (!last || overlap(last.span, passage.span) < passage.span.end - passage.span.start) {
        count++;
        shown[count] = text.slice(passage.span.start, passage.span.end);
        last = passage;
      }
      numbers.set(passage, count);
    }
    return {
      source: id,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(date && { date }),
      passages: shown,
    };
  });
  return { numbers: (passage) => numbers.get(passage) ?? 0, sources };
}
