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
  /** What an answer about a statement is judged by. */
  readonly groundsOf: (asked: AskedStatement) => readonly AnswerKey[];
}

/** A model as a plan knows it. */
export interface PlannedModel {
  readonly model: string;
  /** Tokens of request and answer. */
  readonly window: number;
}

/**
 * Plans the reading of a draft. In a small folder a statement is judged by all articles where that costs little, else by the
 * passages that are closest to its paragraph. An answer is remembered by the words of the statement. It holds as long as the
 * articles stay what they were, or the passages that are the closest to the statement were among those that it was judged by:
 * which of the others are close depends on its neighbours, too, that may change.
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
      const answer = memory.get(keyOf(model, asked, unit));
      const holds = answer && 'item' in answer && isGrounded(answer, asked, onWhole);
      const found = holds ? answeredBy(answer, asked, unit, sources) : undefined;
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
    keyOf: (asked, unit) => keyOf(model, asked, unit),
    groundsOf: (asked) => [...(all && onWhole ? [onWhole] : []), ...groundsOf(asked)],
  };
}

/** The closest passages of all statements of a paragraph. */
function closestTo({ statements }: Unit, sources: ReadonlyMap<string, Source>): readonly Passage[] {
  return passagesOf(
    statements.flatMap(({ statement }) => statement.evidence),
    (id) => sources.get(id),
  );
}

/** The passages that are close to a statement, the closest first. */
function groundsOf({ statement: { evidence } }: AskedStatement): AnswerKey[] {
  return evidence.map(({ sourceId, text }) => answerKey([sourceId, text]));
}

/** Number of passages, of those closest to a statement, that an answer must have been judged by. */
const groundsNeeded = 3;

/** True if an answer was judged by what the statement has to be judged by now. */
function isGrounded(
  { grounds }: StatementAnswer,
  asked: AskedStatement,
  onWhole: AnswerKey | undefined,
): boolean {
  if (onWhole && grounds.includes(onWhole)) return true;
  return groundsOf(asked)
    .slice(0, groundsNeeded)
    .every((ground) => grounds.includes(ground));
}

function keyOf(model: string, asked: AskedStatement, unit: Unit): AnswerKey {
  return answerKey([String(instructionsVersion), model, ...statementWords(asked, unit)]);
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
