import { l10n, lm, QuickPickItemKind, window, type LanguageModelChat, type QuickPickItem } from 'vscode';
import { escapeIcons } from '../views/escapeIcons';
import type { ReaderChoices } from './readerChoice';

interface ReaderPick extends QuickPickItem {
  readonly model?: LanguageModelChat;
}

/** Asks which model is to be the second reader in this workspace. Returns true if one was chosen. */
export async function chooseReader(choices: ReaderChoices): Promise<boolean> {
  const models = await lm.selectChatModels({});
  const chosenId = choices.chosen?.id;
  const picked = await window.showQuickPick(picksOf(models, chosenId), {
    title: l10n.t('The second reader'),
    placeHolder:
      models.length > 0
        ? l10n.t('Choose the model that is asked about your drafts, here and only when you ask')
        : l10n.t('This editor has no language models. Install an extension that provides some, and sign in.'),
    matchOnDescription: true,
  });
  if (!picked) return false;
  const { model } = picked;
  await choices.choose(model && { id: model.id, name: model.name });
  return model !== undefined;
}

function picksOf(models: readonly LanguageModelChat[], chosenId: string | undefined): ReaderPick[] {
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
      label: l10n.t('None'),
      description: l10n.t('No model is asked in this workspace'),
      detail: chosenId === undefined ? l10n.t('Chosen now') : undefined,
    },
  ];
}
