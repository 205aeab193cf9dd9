import { commands, Disposable, l10n, window, workspace, type ExtensionContext } from 'vscode';
import {
  askReaderAboutSentenceCommand,
  askReaderCommand,
  chooseReaderCommand,
  setReaderKeyCommand,
} from '../commands/commandIds';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import { mayBeDraft, ReaderQuestions, type ReadingTarget } from './askReader';
import { ReaderChoices } from './readerChoice';
import { ReaderConsents } from './readerConsents';
import { ReaderKeys } from './readerKeys';

/**
 * Registers the commands of the second reader, and asks it on save where the user has set that.
 *
 * @param onError shows why a command failed
 * @param logError logs what nobody has asked for just now
 */
export function registerReader(
  { secrets, workspaceState }: ExtensionContext,
  server: LanguageServer,
  current: CurrentDraft,
  onError: (error: unknown) => void,
  logError: (error: unknown) => void,
): Disposable {
  const choices = new ReaderChoices(workspaceState);
  const keys = new ReaderKeys(secrets);
  const questions = new ReaderQuestions(server, choices, new ReaderConsents(workspaceState), keys, onError);
  return Disposable.from(
    commands.registerCommand(askReaderCommand, () => questions.askAboutDraft(current.uri()).catch(onError)),
    commands.registerCommand(askReaderAboutSentenceCommand, (target: ReadingTarget) =>
      questions.ask(target).catch(onError),
    ),
    commands.registerCommand(chooseReaderCommand, () => questions.choose().catch(onError)),
    commands.registerCommand(setReaderKeyCommand, () => setKey(choices, keys).catch(onError)),
    workspace.onDidSaveTextDocument((document) => {
      if (mayBeDraft(document)) questions.askOnSave(document.uri).catch(logError);
    }),
  );
}

/** Asks for the key of the server that is the second reader. */
async function setKey({ chosen }: ReaderChoices, keys: ReaderKeys): Promise<void> {
  if (chosen?.kind === 'server') await keys.ask(chosen.address);
  else
    void window.showInformationMessage(
      l10n.t('Only a second reader on a server needs a key. Choose such a one first.'),
    );
}
