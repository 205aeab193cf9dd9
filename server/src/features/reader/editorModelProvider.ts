import { CancellationTokenSource, type CancellationToken } from 'vscode-languageserver';
import type { AskModelParams, AskModelResult, EditorModel } from '../../../../protocol/reader';
import { translate } from '../../localization/language';
import type { Prompt, Provider, ProviderAnswer, ProviderProblem } from '../../reader/provider';
import { errorMessage } from '../../sources/files/errors';

/** Sends a prompt to the client, which has a model of the editor answer it. */
export type AskClient = (params: AskModelParams, token: CancellationToken) => Promise<AskModelResult>;

/** A language model of the editor, reached through the client. */
export function editorModelProvider(
  { id, name, destination, window }: EditorModel,
  ask: AskClient,
): Provider {
  return {
    model: name,
    destination,
    window,
    ask: (prompt, signal) => answerOf(prompt, id, ask, signal),
  };
}

async function answerOf(
  { instructions, material, maxAnswerTokens }: Prompt,
  model: string,
  ask: AskClient,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  if (signal.aborted) return { problem: cancelledProblem() };
  const cancellation = new CancellationTokenSource();
  // A client that does not heed the cancellation is not waited for.
  const aborted = new Promise<ProviderAnswer>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        cancellation.cancel();
        resolve({ problem: cancelledProblem() });
      },
      { once: true },
    );
  });
  const params = { model, instructions, material, maxAnswerTokens };
  try {
    return await Promise.race([ask(params, cancellation.token), aborted]);
  } catch (error) {
    return { problem: brokenProblem(error) };
  } finally {
    cancellation.dispose();
  }
}

function cancelledProblem(): ProviderProblem {
  return { kind: 'cancelled', message: translate('Asking was stopped.') };
}

function brokenProblem(error: unknown): ProviderProblem {
  return {
    kind: 'broken',
    message: translate('The editor could not ask its model ({error}). Try again, or choose another model.', {
      error: errorMessage(error),
    }),
  };
}
