import { l10n, window, type QuickPickItem } from 'vscode';
import type { ServerModelsResult } from '../../../protocol/reader';
import { escapeIcons } from '../views/escapeIcons';
import type { ServerChoice } from './readerChoice';

/** Where Ollama listens. */
const defaultAddress = 'http://127.0.0.1:11434';

interface ModelPick extends QuickPickItem {
  /** Name of the model; undefined for one that is not listed. */
  readonly model?: string;
}

/**
 * Asks for the address of a server and for a model on it, which is chosen from those that the server has. Returns undefined if the
 * user dismisses a question.
 *
 * @param before what is known already
 */
export async function chooseServer(
  before: Partial<ServerChoice>,
  modelsOn: (address: string) => Promise<ServerModelsResult>,
): Promise<ServerChoice | undefined> {
  const given = await window.showInputBox({
    title: l10n.t('The second reader'),
    prompt: l10n.t('Address of a server that speaks as Ollama or OpenAI does'),
    value: before.address ?? defaultAddress,
    ignoreFocusOut: true,
    validateInput: (value) =>
      URL.canParse(value.trim())
        ? undefined
        : l10n.t('Enter an address like {address}.', { address: defaultAddress }),
  });
  if (given === undefined) return undefined;
  const address = given.trim();
  const picks = modelsOn(address).then((found) => picksOf(found, before.model));
  const picked = await window.showQuickPick<ModelPick>(picks, {
    title: l10n.t('The second reader'),
    placeHolder: l10n.t('Choose the model on {address}', { address }),
    ignoreFocusOut: true,
  });
  if (!picked) return undefined;
  const model = picked.model ?? (await askForModel(address, before.model));
  return model === undefined ? undefined : { kind: 'server', address, model };
}

async function askForModel(address: string, before = ''): Promise<string | undefined> {
  const model = await window.showInputBox({
    title: l10n.t('The second reader'),
    prompt: l10n.t('Name of the model on {address}', { address }),
    value: before,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Enter a name.') : undefined),
  });
  return model?.trim();
}

function picksOf({ models, problem }: ServerModelsResult, before: string | undefined): ModelPick[] {
  return [
    ...models.map((model) => ({
      label: escapeIcons(model),
      ...(model === before ? { description: l10n.t('Chosen now') } : {}),
      model,
    })),
    {
      label: l10n.t('Another model…'),
      ...(problem === undefined ? {} : { detail: escapeIcons(problem) }),
      alwaysShow: true,
    },
  ];
}
