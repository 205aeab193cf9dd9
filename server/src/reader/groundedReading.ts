import { overlap } from '../core/editor';
import type { Source, Span } from '../core/index';
import { cancelled, failed } from './asking';
import type { GroundingAnswer, GroundingProvider, ProviderProblem } from './provider';
import type { UnjudgedStatement, ReaderMaterial, ReaderOutcome, Reading, ReadingOptions } from './reading';
import { answerKey } from './readingMemory';
import type { AnswerKey, ReadingMemory } from './readingMemory';
import { passagesOf } from './requests/passages';
import type { Passage } from './requests/passages';
import { tokensOf } from './requests/tokens';
import { unitsOf } from './requests/units';
import type { AskedStatement } from './requests/units';

/** A statement with the document that has to carry it. */
interface GroundedStatement {
  readonly asked: AskedStatement;
  readonly passages: readonly Passage[];
  /** The closest passages, one a line. */
  readonly document: string;
  readonly claim: string;
  readonly key: AnswerKey;
  readonly tokens: number;
}

/** The statements of a draft that a grounding model is asked about, and what is remembered of the others. */
export function groundedStatements(
  { text, report, articles }: ReaderMaterial,
  model: string,
  memory: ReadingMemory,
  only?: Span,
): { readonly open: readonly GroundedStatement[]; readonly known: readonly Reading[] } {
  const sources = new Map<string, Source>(articles.map((source) => [source.id, source]));
  const open: GroundedStatement[] = [];
  const known: Reading[] = [];
  for (const asked of unitsOf(text, report.statements).flatMap(({ statements }) => statements)) {
    const { statement, reach } = asked;
    if (only && overlap(statement.span, only) === 0) continue;
    const passages = passagesOf(statement.evidence, (id) => sources.get(id));
    // Without a passage there is nothing to ask.
    if (passages.length === 0) continue;
    const document = passages.map(({ source, span }) => source.text.slice(span.start, span.end)).join('\n');
    const claim = text.slice(reach.start, reach.end);
    const key = answerKey(['grounding', model, document, claim]);
    const grounded = { asked, passages, document, claim, key, tokens: tokensOf(document) + tokensOf(claim) };
    const answer = memory.get(key);
    if (answer && 'carried' in answer) known.push(readingOf(grounded, answer.carried));
    else open.push(grounded);
  }
  return { open, known };
}

/** Asks a model that only says whether a document carries a claim. It never finds anything wrong. */
export async function readGrounded(
  material: ReaderMaterial,
  provider: GroundingProvider,
  memory: ReadingMemory,
  { only, signal, progress }: ReadingOptions,
): Promise<ReaderOutcome> {
  const { open, known } = groundedStatements(material, provider.model, memory, only);
  const readings = [...known];
  const unanswered: UnjudgedStatement[] = [];
  let problem: ProviderProblem | undefined;
  for (const [index, grounded] of open.entries()) {
    const answer = await answerTo(grounded, provider, signal);
    if ('problem' in answer) {
      problem = answer.problem;
      unanswered.push({ statement: grounded.asked.statement, why: 'not answered' });
      if (answer.problem.onlyThis !== true) break;
    } else {
      memory.set(grounded.key, { carried: answer.carried });
      readings.push(readingOf(grounded, answer.carried));
    }
    progress?.(index + 1, open.length);
  }
  readings.sort((a, b) => a.statement.span.start - b.statement.span.start);
  return {
    readings,
    asked: open.length,
    remembered: known.length,
    dropped: [],
    unanswered,
    ...(problem ? { problem } : {}),
  };
}

async function answerTo(
  { document, claim }: GroundedStatement,
  provider: GroundingProvider,
  signal: AbortSignal,
): Promise<GroundingAnswer> {
  if (signal.aborted) return { problem: cancelled() };
  try {
    return await provider.grounds(document, claim, signal);
  } catch (error) {
    return { problem: failed(error) };
  }
}

/** What the model was shown is the evidence: it does not say which passage it goes by. */
function readingOf({ asked: { statement }, passages }: GroundedStatement, carried: boolean): Reading {
  const relation = carried ? 'supports' : 'related';
  return {
    statement,
    verdict: carried ? 'supported' : 'unverified',
    reason: '',
    evidence: passages.map(({ source, span }) => ({
      sourceId: source.id,
      span,
      text: source.text.slice(span.start, span.end),
      relation,
      score: 0,
    })),
  };
}
