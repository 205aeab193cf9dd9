import { workspace, type Memento } from 'vscode';

/** A model on a server. */
export interface ServerChoice {
  readonly kind: 'server';
  readonly address: string;
  readonly model: string;
}

/** The second reader that the user has chosen: a model of the editor, or one on a server. */
export type ReaderChoice =
  | {
      readonly kind: 'editor';
      /** Id of the model in the editor. */
      readonly id: string;
      /** Its name, for the case that the editor no longer has it. */
      readonly name: string;
    }
  | ServerChoice;

/** Key of the memento. */
const choiceKey = 'reader.choice';

/**
 * The second reader that the user has chosen for this workspace, else in the user's own settings; at first none. The choice is kept with
 * the workspace on the user's machine: no file of a workspace can choose a model or an address.
 */
export class ReaderChoices {
  /** @param memento of the workspace */
  constructor(private readonly memento: Memento) {}

  get chosen(): ReaderChoice | undefined {
    const kept = this.memento.get<ReaderChoice | 'none'>(choiceKey);
    if (kept !== undefined) return kept === 'none' ? undefined : kept;
    const [model, address] = [setting('model'), setting('address')];
    if (model === '') return undefined;
    return address === '' ? { kind: 'editor', id: model, name: model } : { kind: 'server', address, model };
  }

  /** What is known of the server that is chosen, or that could be: its address may be set without a model. */
  get server(): Partial<ServerChoice> {
    const { chosen } = this;
    if (chosen?.kind === 'server') return chosen;
    const address = setting('address');
    return address === '' ? {} : { address };
  }

  /** Keeps a choice for this workspace; none if undefined. */
  async choose(choice: ReaderChoice | undefined): Promise<void> {
    await this.memento.update(choiceKey, choice ?? 'none');
  }
}

/** A setting of the user's; those of a workspace do not count, by their scope. */
function setting(name: 'model' | 'address'): string {
  const value = workspace.getConfiguration('verbatim.reader').get<unknown>(name);
  return typeof value === 'string' ? value.trim() : '';
}
