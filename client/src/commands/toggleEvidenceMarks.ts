import { ConfigurationTarget, workspace, type Uri } from 'vscode';
import { settingsSection } from '../../../protocol/settings';

const setting = 'highlight';

/** Shows lines under what was checked, and colours of quotations and cues, or hides them. Writes the setting where it is set. */
export async function toggleEvidenceMarks(draft: Uri | undefined): Promise<void> {
  const configuration = workspace.getConfiguration(settingsSection, draft);
  const inspected = configuration.inspect<string>(setting);
  const target =
    inspected?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : inspected?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  const isOff = configuration.get<string>(setting) === 'off';
  await configuration.update(setting, isOff ? 'attributed' : 'off', target);
}
