import { LanguageModelChatMessage, lm, type CancellationToken, type LanguageModelChat } from 'vscode';
import { l10n } from 'vscode';
import type { AskModelParams, AskModelResult, EditorModel } from '../../../protocol/reader';
import { modelProblem } from './modelProblem';

/** Characters of an answer that are gathered for each token that it may have. */
const charactersPerToken = 16;

/** The model of the editor with an id; undefined if there is none, or none any more. */
export async function modelWith(id: string): Promise<LanguageModelChat | undefined> {
  const [model] = await lm.selectChatModels({ id });
  return model;
}

/** A model as the server is told of it. */
export function editorModel({ id, name, vendor, maxInputTokens }: LanguageModelChat): EditorModel {
  return {
    kind: 'editor',
    id,
    name: name || id,
    destination: l10n.t('{vendor}, through this editor', { vendor }),
    window: maxInputTokens,
  };
}

/**
 * Has a model of the editor answer a prompt. Before a model's first answer the editor asks the user for consent. Never throws:
 * what goes wrong is a problem.
 */
export async function askModel(
  { model: id, instructions, material, maxAnswerTokens }: AskModelParams,
  token: CancellationToken,
): Promise<AskModelResult> {
  try {
    const model = await modelWith(id);
    if (!model) return { problem: { kind: 'no-model', message: noModelWords(id) } };
    // The API of VS Code knows no message of the system: instructions come first.
    const messages = [LanguageModelChatMessage.User(instructions), LanguageModelChatMessage.User(material)];
    const justification = l10n.t('The second reader compares your draft with passages of your sources.');
    const response = await model.sendRequest(messages, { justification }, token);
    let text = '';
    for await (const fragment of response.text) {
      text += fragment;
      // A model that does not end is not listened to for ever.
      if (token.isCancellationRequested || text.length > maxAnswerTokens * charactersPerToken) break;
    }
    return token.isCancellationRequested ? { problem: modelProblem(undefined, token) } : { text };
  } catch (error) {
    return { problem: modelProblem(error, token) };
  }
}

/** @param name name or id of a model that the editor does not have */
export function noModelWords(name: string): string {
  return l10n.t(
    'The editor has no model “{name}” now. Sign in to its provider, or choose another second reader.',
    {
      name,
    },
  );
}
