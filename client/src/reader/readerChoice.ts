import { workspace, type Memento } from 'vscode';

/** A model of the editor that the user has chosen as second reader. */
export interface ReaderChoice {
  /** Id of the model in the editor. */
  readonly id: string;
  /** Its name, for the case that the editor no longer has it. */
  readonly name: string;
}

/** Key of the memento. */
const choiceKey = 'reader.model';

/**
 * The second reader that the user has chosen for this workspace; at first none. It is kept with the workspace on the user's
 * machine: no file of a workspace can choose a model, and no setting of one is read.
 */
export class ReaderChoices {
  /** @param memento of the workspace */
  constructor(private readonly memento: Memento) {}

  /** The model that is chosen here, else the one that the user's settings name, by its id alone. */
  get chosen(): { readonly id: string; readonly name?: string } | undefined {
    const kept = this.memento.get<ReaderChoice | 'none'>(choiceKey);
    if (kept !== undefined) return kept === 'none' ? undefined : kept;
    const id = workspace.getConfiguration('verbatim.reader').get<unknown>('model');
    return typeof id === 'string' && id.trim() !== '' ? { id: id.trim() } : undefined;
  }

  /** Keeps a choice for this workspace; none if undefined. */
  async choose(choice: ReaderChoice | undefined): Promise<void> {
    await this.memento.update(choiceKey, choice ?? 'none');
  }
}
