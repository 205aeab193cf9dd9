import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { CompletionFeature } from '../../../../server/src/features/completion/completion';
import { InMemoryWorkspace } from '../inMemoryWorkspace';
import { Completions } from './completions';

/** Articles with eight quotations each, none of them twice. */
function manyArticles(count: number): Record<string, string> {
  const topics = ['harbour', 'bridge', 'market', 'school', 'theatre', 'station', 'forest', 'museum'];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const topic = topics[index % topics.length] ?? '';
      const quotations = Array.from(
        { length: 8 },
        (_line, line) =>
          `“The ${topic} number ${index} will open in week ${line} of the year,” Ann Miller said.`,
      );
      return [`seeds/article-${index}.txt`, [`News of the ${topic}`, ...quotations].join('\n\n')];
    }),
  );
}

describe('completion among a hundred articles', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of(manyArticles(100), { run: 'manual' });
  });

  const body = 'A paragraph of the draft, with *some* words in it and nothing to check.\n\n'.repeat(200);

  for (const typed of ['', 'The', 'The har', 'The harbou', 'The harbour', 'The theatr', 'week seve']) {
    it(`offers something for “${typed}`, async () => {
      const { items } = await Completions.at(story, `${body}He said, “${typed}|`);
      assert.ok(items.length > 0);
    });
  }

  it('goes on with the words of the article that is meant', async () => {
    const { accepted } = await Completions.at(story, 'He said, “The harbour number 96 will|');
    assert.equal(accepted[0], 'He said, “The harbour number 96 will open in week 0 of the year”');
  });
});

describe('completion that is cancelled', () => {
  it('offers nothing', async () => {
    const story = await InMemoryWorkspace.of(manyArticles(1));
    const { documents, workspace, selection, coreModule } = story;
    const { at } = story.open('draft.md', '“The harbour⟦⟧');
    const cancelling = new CancellationTokenSource();
    cancelling.cancel();
    const feature = new CompletionFeature(documents, workspace, selection, coreModule, {
      insertReplace: true,
    });
    const answer = await feature.complete(at, cancelling.token);
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
  });
});
