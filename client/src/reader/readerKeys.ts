import { l10n, window, type SecretStorage } from 'vscode';

/** Keys of servers, in the editor's secret storage. A key goes to the server that it was set for, and to no other. */
export class ReaderKeys {
  constructor(private readonly secrets: SecretStorage) {}

  keyFor(address: string): Thenable<string | undefined> {
    return this.secrets.get(nameOf(address));
  }

  /** Asks for the key of a server; an empty one is forgotten. */
  async ask(address: string): Promise<void> {
    const key = await window.showInputBox({
      title: l10n.t('Key of the second reader'),
      prompt: l10n.t(
        'The key for {address}, kept in the editor’s secret storage. Leave it empty to forget it.',
        {
          address,
        },
      ),
      password: true,
      ignoreFocusOut: true,
    });
    if (key === undefined) return;
    if (key.trim() === '') await this.secrets.delete(nameOf(address));
    else await this.secrets.store(nameOf(address), key.trim());
  }
}

function nameOf(address: string): string {
  return `reader.key ${URL.canParse(address) ? new URL(address).origin : address}`;
}
