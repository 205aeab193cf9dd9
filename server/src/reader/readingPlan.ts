import { overlap } from '../core/editor';
import type { Source, Span } from '../core/index';
import { instructionsVersion } from './instructions';
import type { ReaderMaterial } from './reading';
import { answerKey } from './readingMemory';
import type { AnswerKey, ReadingMemory, RememberedAnswer } from './readingMemory';
import { areWorthTheirTokens, wholeArticles } from './requests/batches';
import { passagesOf } from './requests/passages';
import type { Passage } from './requests/passages';
import type { AskedUnit } from './requests/request';
import { unitsOf } from './requests/units';
import type { AskedStatement, Unit } from './requests/units';

/** A statement with what is remembered of it. */
export interface PlannedStatement {
  readonly asked: AskedStatement;
  readonly unit: AskedUnit;
  readonly answer: RememberedAnswer;
}

/** What a reading of a draft has to ask, and what it need not. */
export interface ReadingPlan {
  readonly remembered: readonly PlannedStatement[];
  /** In the order of the draft. */
  readonly asked: readonly AskedUnit[];
  /** The key under which an answer about a statement of an asked unit is remembered. */
  readonly keyOf: (asked: AskedStatement, unit: AskedUnit) => AnswerKey;
}

/** A model as a plan knows it. */
export interface PlannedModel {
  readonly model: string;
  /** Tokens of request and answer. */
  readonly window: number;
}

/**
 * Plans the reading of a draft. In a small folder a statement is judged by all articles where that costs little, else by the
 * passages that are closest to its paragraph; what was answered on either ground is remembered.
 *
 * @param only UTF-16 offsets into the draft: statements that do not touch it are left out
 */
export function planReading(
  { text, report, articles }: ReaderMaterial,
  { model, window }: PlannedModel,
  memory: ReadingMemory,
  only?: Span,
): ReadingPlan {
  const sources = new Map(articles.map((source) => [source.id, source]));
  const whole = wholeArticles(articles);
  const onWhole = whole && answerKey(articles.flatMap(({ id, text: article }) => [id, article]));
  const remembered: PlannedStatement[] = [];
  const open: AskedUnit[] = [];
  for (const unit of unitsOf(text, report.statements)) {
    const within = unit.statements.filter(({ statement: { span } }) => !only || touches(span, only));
    if (within.length === 0) continue;
    const passages = closestTo(unit, sources);
    const onClosest = groundOf(passages);
    const missing: AskedStatement[] = [];
    for (const asked of within) {
      const found = [
        { ground: onWhole, passages: whole },
        { ground: onClosest, passages },
      ].flatMap(({ ground, passages: judged }) => {
        const answer = ground && memory.get(keyOn(ground, model, asked, unit));
        return answer && judged ? [{ asked, unit: { ...unit, passages: judged }, answer }] : [];
      })[0];
      if (found) remembered.push(found);
      else missing.push(asked);
    }
    if (missing.length > 0) open.push({ ...unit, statements: missing, passages });
  }
  const statements = open.reduce((sum, unit) => sum + unit.statements.length, 0);
  const all = whole && areWorthTheirTokens(whole, statements, window) ? whole : undefined;
  return {
    remembered,
    asked: all ? open.map((unit) => ({ ...unit, passages: all })) : open,
    keyOf: (asked, unit) => keyOn(all && onWhole ? onWhole : groundOf(unit.passages), model, asked, unit),
  };
}

/** The closest passages of all statements of a paragraph. */
function closestTo({ statements }: Unit, sources: ReadonlyMap<string, Source>): readonly Passage[] {
  return passagesOf(
    statements.flatMap(({ statement }) => statement.evidence),
    (id) => sources.get(id),
  );
}

function groundOf(passages: readonly Passage[]): AnswerKey {
  return answerKey(
    passages.flatMap(({ source, span }) => [source.id, source.text.slice(span.start, span.end)]),
  );
}

function keyOn(ground: AnswerKey, model: string, { statement }: AskedStatement, unit: Unit): AnswerKey {
  const { kind, span, text } = statement;
  const place = String(span.start - unit.span.start);
  return answerKey([
    String(instructionsVersion),
    model,
    ground,
    unit.before,
    unit.text,
    unit.after,
    kind,
    place,
    text,
  ]);
}

function touches(span: Span, only: Span): boolean {
  return overlap(span, only) > 0 || (span.start <= only.start && only.end <= span.end);
}
