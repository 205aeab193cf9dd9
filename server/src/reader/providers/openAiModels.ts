import { jsonIn } from './exchange';

/** A model of a server that speaks as OpenAI's does. */
export interface OpenAiModel {
  readonly id: string;
  /** Tokens of request and answer together; undefined where the server does not tell. */
  readonly window: number | undefined;
}

/** The models of a list, with their windows as llama.cpp and vLLM tell them. */
export function modelsIn(text: string): OpenAiModel[] {
  const json = jsonIn(text);
  const data: unknown = typeof json === 'object' && json !== null && 'data' in json ? json.data : undefined;
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('id' in entry) || typeof entry.id !== 'string')
      return [];
    const { max_model_len, meta } = entry as { max_model_len?: unknown; meta?: { n_ctx?: unknown } | null };
    const window = [max_model_len, meta?.n_ctx].find((one) => typeof one === 'number' && one > 0);
    return [{ id: entry.id, window: window as number | undefined }];
  });
}
