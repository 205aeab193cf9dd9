import { commands, Disposable, workspace, type ExtensionContext } from 'vscode';
import { askReaderAboutSentenceCommand, askReaderCommand, chooseReaderCommand } from '../commands/commandIds';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import { mayBeDraft, ReaderQuestions, type ReadingTarget } from './askReader';
import { chooseReader } from './chooseReader';
import { ReaderChoices } from './readerChoice';
import { ReaderConsents } from './readerConsents';

/**
 * Registers the commands of the second reader, and asks it on save where the user has set that.
 *
 * @param onError shows why a command failed
 * @param logError logs what nobody has asked for just now
 */
export function registerReader(
  { workspaceState }: ExtensionContext,
  server: LanguageServer,
  current: CurrentDraft,
  onError: (error: unknown) => void,
  logError: (error: unknown) => void,
): Disposable {
  const choices = new ReaderChoices(workspaceState);
  const questions = new ReaderQuestions(server, choices, new ReaderConsents(workspaceState), onError);
  return Disposable.from(
    commands.registerCommand(askReaderCommand, () => questions.askAboutDraft(current.uri()).catch(onError)),
    commands.registerCommand(askReaderAboutSentenceCommand, (target: ReadingTarget) =>
      questions.ask(target).catch(onError),
    ),
    commands.registerCommand(chooseReaderCommand, () => chooseReader(choices).catch(onError)),
    workspace.onDidSaveTextDocument((document) => {
      if (mayBeDraft(document)) questions.askOnSave(document.uri).catch(logError);
    }),
  );
}
