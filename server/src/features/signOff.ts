import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { SignOffParams } from '../../../protocol/statements';
import { translate } from '../localization/language';
import { removeSignOff, setSignOff, type ProjectEdit } from '../project/file/editProject';
import { statementKeys } from '../reports/content/statementKeys';
import type { DraftChecks } from '../workspace/draftChecks';
import type { ProjectFiles } from '../workspace/projectFiles';

/** Answers `verbatim/signOff`: writes sign-offs to the project file of the folder. */
export class SignOffFeature {
  constructor(
    private readonly checks: DraftChecks,
    private readonly projectFiles: ProjectFiles,
  ) {}

  /** Returns null, or an error whose message says why nothing was written and what to do. */
  async signOff(
    { uri, key, checked }: SignOffParams,
    token: CancellationToken,
  ): Promise<null | ResponseError<undefined>> {
    const found = await this.checks.found(uri, token);
    const keys = found && statementKeys(found.report.statements);
    const statement = found?.report.statements.find((each) => keys?.get(each) === key);
    if (!found || !statement)
      return failed(translate('The statement has changed meanwhile. Sign off what it says now.'));
    const draft = found.draft.path;
    if (draft === undefined)
      return failed(translate('Save the draft in the folder before you sign its statements off.'));
    const { text } = statement;
    const edit: ProjectEdit = checked
      ? setSignOff({ text, draft, by: checked.by, on: checked.on })
      : removeSignOff({ text, draft });
    const problem = await this.projectFiles.update(found.folder.projectFile, edit);
    return problem === undefined ? null : failed(problem);
  }
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
