import assert from 'node:assert/strict';
import { labelledDrafts } from '../../../accuracy/labelledDrafts';
import { seeds } from '../../seeds';
import { InMemoryWorkspace } from '../inMemoryWorkspace';
import { Completions } from './completions';

const draft = labelledDrafts.map(({ text }) => text).join('\n');

/** UTF-16 offsets behind every sentence and every paragraph of a text, where a writer presses Enter. */
function endsIn(text: string): number[] {
  const ends = /(?<!Mr|\p{Lu})[.!?]["”’]?(?= )|[^\n](?=\n)/gu;
  return [...text.matchAll(ends)].map(({ index, 0: end }) => index + end.length);
}

/** True if the last paragraph of a text has a quotation that is open at its end. */
function endsInQuotation(text: string): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n') + 1);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}

describe('completion while a draft is typed', () => {
  const typed = endsIn(draft).map((end) => draft.slice(0, end));
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of(
      Object.fromEntries(seeds.map(({ id, text }) => [`seeds/${id}.txt`, text])),
    );
  });

  /** Ends of the texts behind which a list is open. */
  async function openBehind(texts: readonly string[]): Promise<string[]> {
    const open: string[] = [];
    for (const text of texts) {
      const { labels } = await Completions.at(story, `${text}|`);
      if (labels.length > 0) open.push(`${text.slice(-60)}| → ${labels[0] ?? ''}`);
    }
    return open;
  }

  it('offers nothing at the end of a sentence, where Enter begins a new line', async () => {
    assert.deepEqual(await openBehind(typed), []);
  });

  it('offers nothing behind the space after a sentence, except within a quotation', async () => {
    const outside = typed.filter((text) => !endsInQuotation(text));
    assert.deepEqual(await openBehind(outside.map((text) => `${text} `)), []);
  });
});
