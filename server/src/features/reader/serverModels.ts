import type { CancellationToken } from 'vscode-languageserver';
import type { ServerModelsParams, ServerModelsResult } from '../../../../protocol/reader';
import { listModels } from '../../reader/providers/listModels';
import { abortedBy } from './abortedBy';

/** Answers `verbatim/serverModels`: the models on a server of the user's, or why there are none. */
export async function serverModels(
  { address, allowRemote = false, key }: ServerModelsParams,
  token: CancellationToken,
): Promise<ServerModelsResult> {
  const abort = abortedBy(token);
  try {
    const listed = await listModels(
      { url: address, allowRemote, ...(key === undefined ? {} : { key }) },
      abort.signal,
    );
    return 'problem' in listed ? { models: [], problem: listed.problem.message } : listed;
  } finally {
    abort.dispose();
  }
}
