import type { Memento } from 'vscode';

/** Key of the memento. */
const consentsKey = 'reader.consents';

/** Maximum number of drafts whose consent is kept; the oldest is forgotten first. */
const maxConsents = 200;

/** To whom the text of a draft goes. */
export interface Recipient {
  readonly model: string;
  readonly destination: string;
}

/** The drafts that the user has agreed to send to a model, kept with the workspace on the user's machine. */
export class ReaderConsents {
  /** @param memento of the workspace */
  constructor(private readonly memento: Memento) {}

  has(draft: string, recipient: Recipient): boolean {
    return this.all.includes(keyOf(draft, recipient));
  }

  async add(draft: string, recipient: Recipient): Promise<void> {
    const key = keyOf(draft, recipient);
    const others = this.all.filter((known) => known !== key);
    await this.memento.update(consentsKey, [...others, key].slice(-maxConsents));
  }

  private get all(): readonly string[] {
    return this.memento.get<readonly string[]>(consentsKey, []);
  }
}

function keyOf(draft: string, { model, destination }: Recipient): string {
  return JSON.stringify([draft, model, destination]);
}
