import { CancellationToken, type CompletionItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CompletionFeature } from '../../../../server/src/features/completion/completion';
import { InMemoryWorkspace } from '../inMemoryWorkspace';

const bridge = '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.';
const harbour =
  '“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.';
const interview = [
  '“The \\*old\\* quay won’t hold. We told them ‘no’ twice. They didn’t listen,” Ann Miller told The Gazette.',
  '',
  '“The bridge is a beginning,” Governor Tom Stone said.',
].join('\n');

/** A workspace with three articles to complete from. */
export function articlesToCompleteFrom(): Promise<InMemoryWorkspace> {
  return InMemoryWorkspace.of({
    'seeds/bridge_01.md': `---\ntitle: Bridge to open\noutlet: The Gazette\n---\n\n${bridge}\n`,
    'seeds/harbour_02.md': `---\ntitle: Harbour works\noutlet: The Gazette\n---\n\n${harbour}\n`,
    'seeds/interview.md': `---\ntitle: Quay interview\noutlet: Harbour Radio\n---\n\n${interview}\n`,
  });
}

/** The completions at the caret of a draft, which is written as `|`. */
export class Completions {
  private constructor(
    private readonly text: string,
    readonly items: readonly CompletionItem[],
  ) {}

  static async at(story: InMemoryWorkspace, withCaret: string, path = 'draft.md'): Promise<Completions> {
    const languageId = path.endsWith('.md') ? 'markdown' : 'plaintext';
    const { text, at } = story.open(path, withCaret.replace('|', '⟦⟧'), languageId);
    const { documents, workspace, selection, coreModule } = story;
    const feature = new CompletionFeature(documents, workspace, selection, coreModule, {
      insertReplace: true,
    });
    const answer = await feature.complete(at, CancellationToken.None);
    return new Completions(text, answer && 'items' in answer ? answer.items : []);
  }

  get labels(): string[] {
    return this.items.map(({ label }) => label);
  }

  /** The drafts after each of the items has been accepted, as an editor does that overwrites nothing. */
  get accepted(): string[] {
    return this.items.map((item) => this.apply(item, 'insert'));
  }

  /** The drafts after each of the items has been accepted, as an editor does that overwrites what follows the caret. */
  get overwritten(): string[] {
    return this.items.map((item) => this.apply(item, 'replace'));
  }

  private apply({ textEdit }: CompletionItem, mode: 'insert' | 'replace'): string {
    if (!textEdit) throw new Error('The item has no edit.');
    const range = 'range' in textEdit ? textEdit.range : textEdit[mode];
    const document = TextDocument.create('', '', 0, this.text);
    return TextDocument.applyEdits(document, [{ range, newText: textEdit.newText }]);
  }
}
