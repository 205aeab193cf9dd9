import { l10n, lm, QuickPickItemKind, window, type LanguageModelChat, type QuickPickItem } from 'vscode';
import type { ServerModelsResult } from '../../../protocol/reader';
import { escapeIcons } from '../views/escapeIcons';
import { chooseServer } from './chooseServer';
import type { ReaderChoice, ReaderChoices } from './readerChoice';

interface ReaderPick extends QuickPickItem {
  readonly model?: LanguageModelChat;
  readonly isServer?: boolean;
}

/**
 * Asks which model is to be the second reader in this workspace. Returns true if one was chosen.
 *
 * @param modelsOn lists the models on a server
 */
export async function chooseReader(
  choices: ReaderChoices,
  modelsOn: (address: string) => Promise<ServerModelsResult>,
): Promise<boolean> {
  const models = await lm.selectChatModels({});
  const { chosen } = choices;
  const picked = await window.showQuickPick(picksOf(models, chosen), {
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
    ? await chooseServer(choices.server, modelsOn)
    : model && { kind: 'editor', id: model.id, name: model.name };
  if (isServer && !choice) return false;
  await choices.choose(choice);
  return choice !== undefined;
}

function picksOf(models: readonly LanguageModelChat[], chosen: ReaderChoice | undefined): ReaderPick[] {
  const chosenId = chosen?.kind === 'editor' ? chosen.id : undefined;
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
