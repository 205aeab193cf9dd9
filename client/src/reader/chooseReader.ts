import { l10n, lm, QuickPickItemKind, window, type LanguageModelChat, type QuickPickItem } from 'vscode';
import { escapeIcons } from '../views/escapeIcons';
import type { ReaderChoice, ReaderChoices } from './readerChoice';

interface ReaderPick extends QuickPickItem {
  readonly model?: LanguageModelChat;
  readonly isServer?: boolean;
}

/** Where Ollama listens. */
const defaultAddress = 'http://127.0.0.1:11434';

/** Asks which model is to be the second reader in this workspace. Returns true if one was chosen. */
export async function chooseReader(choices: ReaderChoices): Promise<boolean> {
  const models = await lm.selectChatModels({});
  const { chosen } = choices;
  const chosenId = chosen?.kind === 'editor' ? chosen.id : undefined;
  const picked = await window.showQuickPick(picksOf(models, chosenId, chosen), {
    title: l10n.t('The second reader'),
    placeHolder:
      models.length > 0
        ? l10n.t('Choose the model that is asked about your drafts, here and only when you ask')
        : l10n.t('This editor has no language models. Install an extension that provides some, and sign in.'),
    matchOnDescription: true,
  });
  if (!picked) return false;
  const { model, isServer } = picked;
  const choice: ReaderChoice | undefined = isServer
    ? await askForServer(chosen)
    : model && { kind: 'editor', id: model.id, name: model.name };
  if (isServer && !choice) return false;
  await choices.choose(choice);
  return choice !== undefined;
}

/** Asks for the address of a server and the name of a model on it. */
async function askForServer(chosen: ReaderChoice | undefined): Promise<ReaderChoice | undefined> {
  const before = chosen?.kind === 'server' ? chosen : undefined;
  const address = await window.showInputBox({
    title: l10n.t('The second reader'),
    prompt: l10n.t('Address of a server that speaks as Ollama or OpenAI does'),
    value: before?.address ?? defaultAddress,
    ignoreFocusOut: true,
    validateInput: (value) =>
      URL.canParse(value.trim())
        ? undefined
        : l10n.t('Enter an address like {address}.', { address: defaultAddress }),
  });
  if (address === undefined) return undefined;
  const model = await window.showInputBox({
    title: l10n.t('The second reader'),
    prompt: l10n.t('Name of the model on {address}', { address: address.trim() }),
    value: before?.model ?? '',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Enter a name.') : undefined),
  });
  return model === undefined ? undefined : { kind: 'server', address: address.trim(), model: model.trim() };
}

function picksOf(
  models: readonly LanguageModelChat[],
  chosenId: string | undefined,
  chosen: ReaderChoice | undefined,
): ReaderPick[] {
  return [
    ...(models.length > 0
      ? [{ label: l10n.t('Models of this editor'), kind: QuickPickItemKind.Separator }]
      : []),
    ...models.map((model): ReaderPick => ({
      label: escapeIcons(model.name || model.id),
      description: escapeIcons([model.vendor, model.family].filter((part) => part !== '').join(' · ')),
      detail: model.id === chosenId ? l10n.t('Chosen now') : undefined,
      model,
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    {
      label: l10n.t('A model on a server…'),
      description: l10n.t('Ollama, llama.cpp, LM Studio and others, on this machine'),
      detail: chosen?.kind === 'server' ? escapeIcons(`${chosen.model} · ${chosen.address}`) : undefined,
      isServer: true,
    },
    {
      label: l10n.t('None'),
      description: l10n.t('No model is asked in this workspace'),
      detail: chosen === undefined ? l10n.t('Chosen now') : undefined,
    },
  ];
}
