import assert from 'node:assert/strict';
import { listModels } from '../../../../server/src/reader/providers/listModels';
import { json, ModelServer, status } from './modelServer';

describe('the models on a server', () => {
  const { signal } = new AbortController();
  let server: ModelServer;

  beforeEach(async () => {
    server = await ModelServer.start();
  });
  afterEach(() => {
    server.stop();
  });

  const listed = (key?: string): ReturnType<typeof listModels> =>
    listModels({ url: server.url, allowRemote: false, ...(key === undefined ? {} : { key }) }, signal);

  it('are listed as Ollama lists them', async () => {
    server.asOllama('qwen3:8b');
    server.on(
      '/api/tags',
      json({ models: [{ name: 'qwen3:8b' }, { name: 'minicheck' }, { name: 5 }, null] }),
    );
    assert.deepEqual(await listed(), { models: ['qwen3:8b', 'minicheck'] });
  });

  it('are listed as OpenAI’s servers list them', async () => {
    server.asOpenAi('qwen3-8b');
    assert.deepEqual(await listed(), { models: ['qwen3-8b'] });
  });

  it('are asked for with the key, and with nothing else', async () => {
    server.asOpenAi('qwen3-8b');
    await listed('secret');
    const [request] = server.to('/v1/models');
    assert.equal(request?.headers.authorization, 'Bearer secret');
    assert.deepEqual(
      server.received.map(({ method, body }) => [method, body]),
      server.received.map(() => ['GET', undefined]),
    );
  });

  it('are none where the server does not tell', async () => {
    assert.deepEqual(await listed(), { models: [] });
    server.on('/v1/models', json(['no list']));
    assert.deepEqual(await listed(), { models: [] });
  });

  it('leave out names that no list could show', async () => {
    server.on('/v1/models', json({ data: [{ id: 'x'.repeat(201) }, { id: '' }, { id: 'small' }] }));
    assert.deepEqual(await listed(), { models: ['small'] });
  });

  it('are not there where the key is refused, with the reason', async () => {
    server.on('/v1/models', status(401, 'who are you'));
    const answer = await listed();
    assert.ok('problem' in answer);
    assert.match(answer.problem.message, /wants a key/u);
  });

  it('are not asked for on another machine, which is not contacted', async () => {
    const answer = await listModels({ url: 'https://models.example', allowRemote: false }, signal);
    assert.ok('problem' in answer);
    assert.equal(answer.problem.kind, 'forbidden');
  });

  it('cannot be listed where no server is', async () => {
    const { url } = server;
    server.stop();
    const answer = await listModels({ url, allowRemote: false }, signal);
    assert.ok('problem' in answer);
    assert.equal(answer.problem.kind, 'unreachable');
  });
});
