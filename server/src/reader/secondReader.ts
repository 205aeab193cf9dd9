import { overlap } from '../core/editor';
import type { Span } from '../core/index';
import { verifyAnswer } from './answers/verifyAnswer';
import { askAbout } from './asking';
import { groundedStatements, readGrounded } from './groundedReading';
import type { AnyProvider, ProviderProblem } from './provider';
import type {
  UnjudgedStatement,
  ReaderCost,
  ReaderMaterial,
  ReaderOutcome,
  Reading,
  ReadingOptions,
} from './reading';
import type { ReadingMemory } from './readingMemory';
import { planReading } from './readingPlan';
import type { AnsweredStatement } from './readingPlan';
import { batches } from './requests/batches';

/** Asks a language model about the statements of a draft, and believes of its answers what the sources bear out. */
export class SecondReader {
  constructor(private readonly memory: ReadingMemory) {}

  /** What reading would cost now. */
  cost(material: ReaderMaterial, provider: AnyProvider, only?: Span): ReaderCost {
    if ('grounds' in provider) {
      const open = groundedStatements(material, provider.model, this.memory, only).open;
      const tokens = open.reduce((sum, one) => sum + one.tokens, 0);
      return { statements: open.length, requests: open.length, tokens };
    }
    const { requests } = batches(planReading(material, provider, this.memory, only).asked, provider.window);
    return {
      statements: requests.reduce((sum, { statements }) => sum + statements.size, 0),
      requests: requests.length,
      tokens: requests.reduce((sum, { tokens }) => sum + tokens, 0),
    };
  }

  /** Reads the statements that are not remembered. Never rejects: what goes wrong is the outcome's `problem`. */
  async read(
    material: ReaderMaterial,
    provider: AnyProvider,
    options: ReadingOptions,
  ): Promise<ReaderOutcome> {
    if ('grounds' in provider) return readGrounded(material, provider, this.memory, options);
    const plan = planReading(material, provider, this.memory, options.only);
    const { requests, tooLong } = batches(plan.asked, provider.window);
    const asked = requests.reduce((sum, { statements }) => sum + statements.size, 0);
    const answered: AnsweredStatement[] = [];
    const unanswered: UnjudgedStatement[] = tooLong.map(({ statement }) => ({
      statement,
      why: 'it does not fit into the window of the model',
    }));
    let problem: ProviderProblem | undefined;
    let done = 0;
    for (const request of requests) {
      const answers = await askAbout(request, provider, options.signal);
      for (const { requested, item } of answers.given) {
        const { unit } = requested;
        const passages = requested.passages.get(item.passage) ?? [];
        const cited = passages.map(({ source, span }) => ({
          source: source.id,
          text: source.text.slice(span.start, span.end),
        }));
        this.memory.set(plan.keyOf(requested, unit), { item, cited, grounds: plan.groundsOf(requested) });
        answered.push({ asked: requested, unit, item, passages });
      }
      unanswered.push(...answers.unanswered);
      problem = answers.problem ?? problem;
      if (answers.problem && answers.problem.onlyThis !== true) break;
      done += request.statements.size;
      options.progress?.(done, asked);
    }
    const verified = verify([...plan.remembered, ...answered], material);
    return {
      readings: verified.readings,
      asked,
      remembered: plan.remembered.length,
      dropped: verified.dropped,
      unanswered,
      ...(problem ? { problem } : {}),
    };
  }

  /** What is remembered of a draft as it is now, in the order of the draft, without asking anybody. */
  remembered(material: ReaderMaterial, model: string): readonly Reading[] {
    if (this.memory.isEmpty) return [];
    const grounded = groundedStatements(material, model, this.memory).known;
    const plan = planReading(material, { model, window: 0 }, this.memory);
    return inOrder([...grounded, ...verify(plan.remembered, material).readings]);
  }
}

/** The readings that answers bear out, in the order of the draft, and the answers that are not believed. */
function verify(
  answered: readonly AnsweredStatement[],
  { text, articles }: ReaderMaterial,
): { readonly readings: readonly Reading[]; readonly dropped: readonly UnjudgedStatement[] } {
  const readings: Reading[] = [];
  const dropped: UnjudgedStatement[] = [];
  const sources = new Map(articles.map((source) => [source.id, source]));
  for (const { asked, unit, item, passages } of answered) {
    const verified = verifyAnswer({ item, passages }, asked, unit, text, sources);
    if ('reading' in verified) readings.push(verified.reading);
    else dropped.push({ statement: asked.statement, why: verified.why });
  }
  return { readings: withoutRepeats(inOrder(readings)), dropped };
}

function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort(
    ({ statement: { span: a } }, { statement: { span: b } }) => a.start - b.start || a.end - b.end,
  );
}

/** Readings of which none has a finding that an earlier one has: a quotation and the sentence around it are two statements. */
function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const last = new Map<string, Span>();
  return readings.map((reading) => {
    const { finding, ...rest } = reading;
    if (!finding) return reading;
    const before = last.get(finding.rule);
    if (before && overlap(before, finding.span) > 0) return rest;
    last.set(finding.rule, finding.span);
    return reading;
  });
}
