import { translate } from '../localization/language';
import type { AnswerItem } from './answers/parseAnswer';
import { parseAnswer } from './answers/parseAnswer';
import type { Provider, ProviderAnswer, ProviderProblem } from './provider';
import type { UnjudgedStatement } from './reading';
import { aboutOnly, halves } from './requests/batches';
import type { ReaderRequest, RequestedStatement } from './requests/request';

/** How many times over what an answer leaves out is asked about again. */
const maxRepeats = 2;

/** What a model answered to a request; nothing of it is verified. */
export interface RequestAnswers {
  readonly given: readonly { readonly requested: RequestedStatement; readonly item: AnswerItem }[];
  /** The statements that it gave no answer about. */
  readonly unanswered: readonly UnjudgedStatement[];
  readonly problem?: ProviderProblem;
}

/**
 * Asks a model. What it leaves out is asked about again: where it left out everything, as it does where the answer would be too
 * long for it, in two halves. Never rejects.
 */
export async function askAbout(
  request: ReaderRequest,
  provider: Provider,
  signal: AbortSignal,
  repeats = maxRepeats,
): Promise<RequestAnswers> {
  const answer = await answerOf(request, provider, signal);
  if ('problem' in answer) return { given: [], unanswered: withoutAnswer(request), problem: answer.problem };
  const { items } = parseAnswer(answer.text, new Set(request.statements.keys()));
  const given: { requested: RequestedStatement; item: AnswerItem }[] = [];
  const missing: RequestedStatement[] = [];
  for (const [id, requested] of request.statements) {
    const item = items.get(id);
    if (item) given.push({ requested, item });
    else missing.push(requested);
  }
  if (missing.length === 0) return { given, unanswered: [] };
  if (repeats === 0) {
    const problem = given.length === 0 ? { problem: malformed() } : {};
    return {
      given,
      unanswered: missing.map(({ statement }) => ({ statement, why: 'no answer' })),
      ...problem,
    };
  }
  const unanswered: UnjudgedStatement[] = [];
  let problem: ProviderProblem | undefined;
  for (const again of given.length === 0 ? halves(missing) : [aboutOnly(missing)]) {
    // What the first half meets, the second would meet again.
    if (problem && problem.onlyThis !== true) {
      unanswered.push(...withoutAnswer(again));
      continue;
    }
    const answers = await askAbout(again, provider, signal, repeats - 1);
    given.push(...answers.given);
    unanswered.push(...answers.unanswered);
    problem = answers.problem ?? problem;
  }
  return { given, unanswered, ...(problem ? { problem } : {}) };
}

async function answerOf(
  { prompt }: ReaderRequest,
  provider: Provider,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  if (signal.aborted) return { problem: cancelled() };
  try {
    return await provider.ask(prompt, signal);
  } catch (error) {
    return { problem: failed(error) };
  }
}

/** The reader was cancelled. */
export function cancelled(): ProviderProblem {
  return { kind: 'cancelled', message: translate('The second reader was cancelled.') };
}

/** A provider threw, against its contract. */
export function failed(error: unknown): ProviderProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'broken', message: translate('The second reader failed: {reason}', { reason }) };
}

function malformed(): ProviderProblem {
  return {
    kind: 'broken',
    message: translate(
      'The model does not answer in the form that the second reader asks for. Try another model.',
    ),
  };
}

function withoutAnswer({ statements }: ReaderRequest): UnjudgedStatement[] {
  return [...statements.values()].map(({ statement }) => ({ statement, why: 'not answered' }));
}
