import { overlap } from '../core/editor';
import type { Source, Span } from '../core/index';
import { instructionsVersion } from './instructions';
import type { ReaderMaterial } from './reading';
import { answerKey } from './readingMemory';
import type { AnswerKey, ReadingMemory, StatementAnswer } from './readingMemory';
import { areWorthTheirTokens, wholeArticles } from './requests/batches';
import { passagesOf } from './requests/passages';
import type { Passage } from './requests/passages';
import type { AskedUnit } from './requests/request';
import { unitsOf } from './requests/units';
import type { AskedStatement, Unit } from './requests/units';
import { statementWords } from './statementWords';

/** A statement with a model's answer about it. */
export interface AnsweredStatement {
  readonly asked: AskedStatement;
  readonly unit: Unit;
  readonly item: StatementAnswer['item'];
  /** The passages that the answer cites. */
  readonly passages: readonly Passage[];
}

/** What a reading of a draft has to ask, and what it need not. */
export interface ReadingPlan {
  readonly remembered: readonly AnsweredStatement[];
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
 * passages that are closest to its paragraph. An answer is remembered by the words of the statement and by all articles or the
 * passages closest to the statement itself, so that it holds as long as these do, whatever becomes of its neighbours.
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
  const remembered: AnsweredStatement[] = [];
  const open: AskedUnit[] = [];
  for (const unit of unitsOf(text, report.statements)) {
    const within = unit.statements.filter(({ statement: { span } }) => !only || touches(span, only));
    if (within.length === 0) continue;
    const passages = closestTo(unit, sources);
    const missing: AskedStatement[] = [];
    for (const asked of within) {
      const grounds = [...(onWhole ? [onWhole] : []), closestGround(asked, sources)];
      const found = grounds
        .flatMap((ground) => memory.get(keyOn(ground, model, asked, unit)) ?? [])
        .flatMap((answer) => ('item' in answer ? (answeredBy(answer, asked, unit, sources) ?? []) : []))[0];
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
    keyOf: (asked, unit) =>
      keyOn(all && onWhole ? onWhole : closestGround(asked, sources), model, asked, unit),
  };
}

/** The closest passages of all statements of a paragraph. */
function closestTo({ statements }: Unit, sources: ReadonlyMap<string, Source>): readonly Passage[] {
  return passagesOf(
    statements.flatMap(({ statement }) => statement.evidence),
    (id) => sources.get(id),
  );
}

/** What an answer is remembered by where a statement is judged by passages: those that are closest to it itself. */
function closestGround({ statement }: AskedStatement, sources: ReadonlyMap<string, Source>): AnswerKey {
  const own = passagesOf(statement.evidence, (id) => sources.get(id));
  return answerKey(own.flatMap(({ source, span }) => [source.id, source.text.slice(span.start, span.end)]));
}

function keyOn(ground: AnswerKey, model: string, asked: AskedStatement, unit: Unit): AnswerKey {
  return answerKey([String(instructionsVersion), model, ground, ...statementWords(asked, unit)]);
}

/** A remembered answer with the passages that it cites, where these stand now; undefined if one is gone. */
function answeredBy(
  { item, cited }: StatementAnswer,
  asked: AskedStatement,
  unit: Unit,
  sources: ReadonlyMap<string, Source>,
): AnsweredStatement | undefined {
  const passages: Passage[] = [];
  for (const { source: id, text } of cited) {
    const source = sources.get(id);
    const start = source?.text.indexOf(text) ?? -1;
    if (!source || start < 0) return undefined;
    passages.push({ source, span: { start, end: start + text.length } });
  }
  return { asked, unit, item, passages };
}

function touches(span: Span, only: Span): boolean {
  return overlap(span, only) > 0 || (span.start <= only.start && only.end <= span.end);
}
