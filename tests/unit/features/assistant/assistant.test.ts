import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { AssistantAnswer } from '../../../../protocol/assistant';
import { CheckTextFeature } from '../../../../server/src/features/assistant/checkText';
import { FindQuotationFeature } from '../../../../server/src/features/assistant/findQuotation';
import { InMemoryWorkspace } from '../inMemoryWorkspace';

const bridge = '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n';
const harbour =
  '“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n';
const noSources = /^No source articles: nothing matches seeds\/\*\* or sources\/\*\* in this folder/u;

describe('an assistant', () => {
  let towns: InMemoryWorkspace;
  before(async () => {
    towns = await InMemoryWorkspace.of(
      {
        'town/sources/bridge.txt': `Bridge to open\n\n${bridge}`,
        'port/sources/harbour.txt': `Harbour works\n\n${harbour}`,
      },
      {},
      ['town', 'port'],
    );
  });

  const check = ({ checks, workspace, coreModule }: InMemoryWorkspace, text: string, draft?: string) =>
    new CheckTextFeature(checks, workspace, coreModule).check({ text, draft }, CancellationToken.None);
  const find = ({ workspace }: InMemoryWorkspace, query: string, limit?: number) =>
    new FindQuotationFeature(workspace).find({ query, limit }, CancellationToken.None);

  function answerOf(answer: AssistantAnswer | ResponseError<undefined>): string {
    assert.ok(!(answer instanceof ResponseError));
    return answer.answer;
  }

  it('has a text checked against the sources of the draft’s folder', async () => {
    const inPort = answerOf(await check(towns, harbour, towns.uriOf('port/draft.md')));
    assert.match(inPort, /^1 statement: 1 supported\. No findings\.$/mu);
    const inTown = answerOf(await check(towns, harbour, towns.uriOf('town/draft.md')));
    assert.match(inTown, /quote-not-found/u);
  });

  it('has a text checked against the first sources there are where no draft is open', async () => {
    assert.match(answerOf(await check(towns, bridge)), /1 supported/u);
  });

  it('has quotations looked up in the sources of every folder', async () => {
    assert.match(
      answerOf(await find(towns, 'ferry')),
      /^“The bridge will open .*” — .*sources\/bridge\.txt, line 3, \[@bridge\]$/u,
    );
    assert.match(answerOf(await find(towns, 'fishermen crane')), /\[@harbour\]$/u);
  });

  it('gets no more quotations than it asks for', async () => {
    assert.equal(answerOf(await find(towns, '', 1)).split('\n').length, 1);
    assert.equal(answerOf(await find(towns, '')).split('\n').length, 2);
  });

  it('is told what to try where no quotation has the words', async () => {
    assert.match(answerOf(await find(towns, 'xylophone')), /Other or fewer words may find one\.$/u);
  });

  it('is refused with the reason where there are no sources', async () => {
    const empty = await InMemoryWorkspace.of({});
    for (const answer of [await check(empty, 'a'), await find(empty, 'a')]) {
      assert.ok(answer instanceof ResponseError);
      assert.match(answer.message, noSources);
    }
  });
});
