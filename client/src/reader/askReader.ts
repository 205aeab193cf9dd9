import type { Uri } from 'vscode';
import { commands, l10n, languages, ProgressLocation, window, workspace } from 'vscode';
import type { Range } from '../../../protocol/positions';
import type {
  AskReaderResult,
  ReadDraftParams,
  ReadingCost,
  ServerModelsParams,
  ServerModelsResult,
} from '../../../protocol/reader';
import { askReaderRequest, readingCostRequest, serverModelsRequest } from '../../../protocol/requests';
import { checkDraftCommand, showLogCommand } from '../commands/commandIds';
import { draftSelector } from '../drafts/draftSelector';
import type { LanguageServer } from '../languageServer/languageServer';
import { RequestRefusedError } from '../languageServer/requestErrors';
import { requestWithProgress } from '../languageServer/requestWithProgress';
import { escapeIcons } from '../views/escapeIcons';
import { chooseReader } from './chooseReader';
import { editorModel, modelWith, noModelWords } from './editorModels';
import type { ReaderChoices } from './readerChoice';
import type { ReaderConsents } from './readerConsents';
import type { ReaderKeys } from './readerKeys';
import { costWords, outcomeWords } from './readerWording';

/** What is to be read: a draft, or the statements at a range of it. */
export interface ReadingTarget {
  readonly uri: string;
  readonly range?: Range;
}

/** Asks the second reader about drafts, after the user has agreed to what leaves the machine. */
export class ReaderQuestions {
  constructor(
    private readonly server: LanguageServer,
    private readonly choices: ReaderChoices,
    private readonly consents: ReaderConsents,
    private readonly keys: ReaderKeys,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Asks about a draft by command. The model is chosen first where none is. */
  async askAboutDraft(draft: Uri | undefined): Promise<void> {
    if (draft === undefined) {
      void window.showWarningMessage(
        l10n.t('No draft is open. Open the Markdown or text file that you want to be read.'),
      );
      return;
    }
    await this.ask({ uri: draft.toString() });
  }

  /** Asks about the statements at a range, or in the whole draft. */
  async ask(target: ReadingTarget): Promise<void> {
    refuseInRestrictedMode();
    if (!this.choices.chosen && !(await this.choose())) return;
    const params = await this.paramsFor(target);
    const cost = await this.server.request(readingCostRequest, params);
    if (cost.statements > 0 && !(await this.consent(target.uri, cost))) return;
    await this.tell(await this.readWithProgress(params));
  }

  /**
   * Asks about a draft that has been saved, if the user wants that and has agreed to it for this draft and model. What goes wrong
   * is only logged: nobody has asked just now.
   */
  async askOnSave(draft: Uri): Promise<void> {
    if (!workspace.isTrusted || !this.choices.chosen) return;
    if (workspace.getConfiguration('verbatim.reader').get<boolean>('onSave') !== true) return;
    const params = await this.paramsFor({ uri: draft.toString() });
    const cost = await this.server.request(readingCostRequest, params);
    if (cost.statements === 0 || !this.consents.has(params.uri, cost)) return;
    await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Asking the second reader') },
      () => this.server.request(askReaderRequest, params),
    );
  }

  /** Has the user choose the model. Returns true if one was chosen. */
  choose(): Promise<boolean> {
    return chooseReader(this.choices, (address) => this.modelsOn(address));
  }

  private async modelsOn(address: string): Promise<ServerModelsResult> {
    return this.server.request(serverModelsRequest, await this.accessTo(address));
  }

  /** What is needed to reach a server. */
  private async accessTo(address: string): Promise<ServerModelsParams> {
    const key = await this.keys.keyFor(address);
    const allowRemote = workspace.getConfiguration('verbatim.reader').get<boolean>('allowRemote') === true;
    return { address, allowRemote, ...(key === undefined ? {} : { key }) };
  }

  private async paramsFor(target: ReadingTarget): Promise<ReadDraftParams> {
    const { chosen } = this.choices;
    if (chosen?.kind === 'server') {
      const { address, model } = chosen;
      return { ...target, reader: { kind: 'server', model, ...(await this.accessTo(address)) } };
    }
    const model = chosen && (await modelWith(chosen.id));
    if (!model) throw new RequestRefusedError(noModelWords(chosen?.name ?? ''));
    return { ...target, reader: editorModel(model) };
  }

  /** True if the user agrees to what leaves the machine, or has agreed for this draft and model before. */
  private async consent(draft: string, cost: ReadingCost): Promise<boolean> {
    if (this.consents.has(draft, cost)) return true;
    const { title, ask, cost: description, sent } = costWords(cost);
    const yes = { label: escapeIcons(ask), description: escapeIcons(description), detail: escapeIcons(sent) };
    const no = { label: l10n.t('Cancel'), description: l10n.t('Nothing is sent') };
    // A list stays until it is answered, where a message would hide after seconds.
    const answer = await window.showQuickPick([yes, no], {
      title,
      placeHolder: l10n.t('This is asked once for each draft and model'),
      ignoreFocusOut: true,
    });
    if (answer !== yes) return false;
    await this.consents.add(draft, cost);
    return true;
  }

  private readWithProgress(params: ReadDraftParams): Thenable<AskReaderResult> {
    return window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Asking the second reader'),
        cancellable: true,
      },
      (progress, token) => requestWithProgress(this.server, askReaderRequest, params, progress, token),
    );
  }

  private tell(result: AskReaderResult): Promise<void> {
    const words = outcomeWords(result);
    const report = l10n.t('Show Report');
    const log = l10n.t('Show Log');
    const buttons = result.dropped + result.unanswered > 0 ? [report, log] : [report];
    const shown =
      result.problem === undefined
        ? window.showInformationMessage(words, ...buttons)
        : window.showWarningMessage(words, ...buttons);
    // The command has ended: whether and when a button is pressed is the user's.
    shown
      .then((chosen) => {
        if (chosen === report) return commands.executeCommand(checkDraftCommand);
        if (chosen === log) return commands.executeCommand(showLogCommand);
        return undefined;
      })
      .then(undefined, this.onError);
    return Promise.resolve();
  }
}

/** True for documents that may be drafts. */
export function mayBeDraft(document: Parameters<typeof languages.match>[1]): boolean {
  return languages.match(draftSelector, document) > 0;
}

function refuseInRestrictedMode(): void {
  if (!workspace.isTrusted)
    throw new RequestRefusedError(
      l10n.t('The second reader is off in Restricted Mode. Trust this folder to ask it.'),
    );
}
