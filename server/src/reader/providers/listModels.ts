import type { ProviderProblem } from '../provider';
import { type SpokenTo, dialectOf } from './dialect';
import { exchange, jsonIn } from './exchange';
import { modelsIn } from './openAiModels';
import type { ReaderServer } from './openReader';
import { refusalOf } from './refusedAnswer';
import { serverAddress } from './serverAddress';

/** Maximum number of models that are listed, and of characters of a name. */
const maxModels = 500;
const maxNameLength = 200;

/** The names of the models on a server, in its order; none where it does not tell. Sends no text. Never rejects. */
export async function listModels(
  { url, key, allowRemote }: Pick<ReaderServer, 'url' | 'key' | 'allowRemote'>,
  signal: AbortSignal,
): Promise<{ readonly models: readonly string[] } | { readonly problem: ProviderProblem }> {
  const address = serverAddress(url, { allowRemote, hasKey: key !== undefined });
  if ('problem' in address) return address;
  const spokenTo = await dialectOf({ address, key }, signal);
  if ('problem' in spokenTo) return spokenTo;
  const { dialect, server } = spokenTo;
  const answer = await exchange(server, { path: pathOf(dialect), signal });
  if ('problem' in answer) return answer;
  if (answer.status === 404) return { models: [] };
  const problem = refusalOf(answer, server);
  if (problem) return { problem };
  const names = dialect === 'ollama' ? ollamaNames(answer.text) : modelsIn(answer.text).map(({ id }) => id);
  return { models: names.filter((name) => name !== '' && name.length <= maxNameLength).slice(0, maxModels) };
}

function pathOf(dialect: SpokenTo['dialect']): string {
  switch (dialect) {
    case 'ollama':
      return '/api/tags';
    case 'openai':
      return '/models';
  }
}

/** The names in Ollama's list: `{ "models": [{ "name": "qwen3:8b" }] }`. */
function ollamaNames(text: string): string[] {
  const json = jsonIn(text);
  const models: unknown =
    typeof json === 'object' && json !== null && 'models' in json ? json.models : undefined;
  if (!Array.isArray(models)) return [];
  return models.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string'
      ? [entry.name]
      : [],
  );
}
