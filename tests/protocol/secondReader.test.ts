import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  RequestType,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-protocol/node';
import type { AskModelParams, AskModelResult, AskReaderResult, ReadingCost } from '../../protocol/reader';
import type { StatementsResult } from '../../protocol/statements';
import { lines, ModelServer } from '../unit/reader/providers/modelServer';
import { answersBy, type ScriptedAnswer } from '../unit/reader/scriptedAnswers';
import { EditorClient } from './editorClient';
import { Events } from './events';
import { TemporaryWorkspace } from './temporaryWorkspace';

const article = [
  'Pier shut',
  'Ingrid Solheim, the harbour master of Ostvik, closed the northern pier on 4 October after an inspection.',
  'Divers had found eleven cracks in its foundations. The repair will cost 2.4 million crowns, the town said.',
].join('\n\n');

const wrong = 'Boats moor again at the northern pier, which the town has opened for them.';
const right = 'The repair comes to 2.4 million crowns, as the town said.';
/** Between the two, so that neither stands in the context of the other. */
const between = 'The council met twice in the week before.\n\nNobody had asked for the floor.';
const text = `${wrong}\n\n${between}\n\n${right}\n`;

const reader = {
  kind: 'editor',
  id: 'test/careful',
  name: 'Careful 7B',
  destination: 'test, through this editor',
  window: 32_000,
};

const opened: ScriptedAnswer = {
  verdict: 'contradicted',
  rule: 'contradicted-event',
  wrong: 'has opened',
  words: 'closed the northern pier',
  reason: 'The source has it closed.',
};

const askModel = new RequestType<AskModelParams, AskModelResult, undefined>('verbatim/askModel');

describe('the second reader', () => {
  const workspace = new TemporaryWorkspace({ 'sources/pier.txt': article });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;
  let asked: AskModelParams[] = [];
  let answer: (params: AskModelParams) => AskModelResult | Promise<AskModelResult>;
  const cancelled = new Events<undefined>();
  const arrived = new Events<undefined>();

  before(async () => {
    client = await EditorClient.startReady({
      folders: [workspace],
      initialize: { initializationOptions: { asksReader: true } },
    });
    client.connection.onRequest(askModel, (params, token) => {
      asked.push(params);
      token.onCancellationRequested(() => {
        cancelled.add(undefined);
      });
      arrived.add(undefined);
      return answer(params);
    });
  });
  beforeEach(async () => {
    asked = [];
    answer = says(() => ({ verdict: 'unverified' }));
    await client.open(draft, text);
  });
  afterEach(async () => {
    await client.close(draft);
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  /** A model that answers about each statement by its text. */
  function says(script: (statement: string) => ScriptedAnswer): (params: AskModelParams) => AskModelResult {
    return (params) => ({ text: answersBy(params, script) });
  }

  let models = 0;
  /** A model of which nothing is remembered. */
  const newModel = (): typeof reader => ({ ...reader, name: `${reader.name} ${++models}` });

  const ask = (model: typeof reader, range?: Range): Promise<AskReaderResult> =>
    client.connection.sendRequest('verbatim/askReader', { uri: draft, reader: model, range });
  const cost = (model: typeof reader): Promise<ReadingCost> =>
    client.connection.sendRequest('verbatim/readingCost', { uri: draft, reader: model });

  const ofReader = ({ source }: Diagnostic): boolean => source?.includes('second reader') ?? false;
  const found = async (): Promise<Diagnostic[]> => (await client.diagnostics(draft)).filter(ofReader);
  const wordsOf = ({ range: { start, end } }: Diagnostic): string =>
    text.split('\n')[start.line]?.slice(start.character, end.character) ?? '';
  const saysOpened = says((statement) => (statement.includes('opened') ? opened : { verdict: 'unverified' }));

  /** What a model answers that finds the first statement wrong. */
  const saysText = (material: string): string => {
    const params = { model: '', instructions: '', material, maxAnswerTokens: 0 };
    const said = saysOpened(params);
    return 'text' in said ? said.text : '';
  };

  it('tells what it would cost, and asks nobody', async () => {
    const { statements, requests, tokens, model, destination } = await cost(newModel());
    assert.deepEqual([statements, requests, destination], [4, 1, reader.destination]);
    assert.match(model, /^Careful 7B/u);
    assert.ok(tokens > 100);
    assert.equal(asked.length, 0);
  });

  it('has its findings beside those of the rules, with a source of their own', async () => {
    const model = newModel();
    answer = saysOpened;
    const result = await ask(model);
    assert.deepEqual([result.asked, result.remembered, result.findings, result.dropped], [4, 0, 1, 0]);
    assert.equal(result.problem, undefined);
    const [finding, ...others] = await found();
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.source, `Verbatim, second reader, ${model.name}`);
    assert.equal(finding.code, 'contradicted-event');
    assert.equal(finding.severity, 2);
    assert.match(wordsOf(finding), /opened/u);
    assert.match(finding.relatedInformation?.[0]?.location.uri ?? '', /pier\.txt$/u);
    assert.equal(asked[0]?.model, reader.id);
  });

  it('is in hover, statements and report, as text', async () => {
    const model = newModel();
    answer = says((statement) =>
      statement.includes('opened')
        ? { ...opened, reason: 'See [this](command:evil) <b>now</b>.' }
        : { verdict: 'unverified' },
    );
    await ask(model);
    const hover = await client.hover(draft, { line: 0, character: 10 });
    const shown =
      typeof hover?.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    assert.match(shown, /Second reader \\?\(Careful 7B \d+\\?\): contradicted/u);
    assert.doesNotMatch(shown, /(?<!\\)\]\(command:evil|(?<!\\)<b/u);
    const { statements } = await client.connection.sendRequest<StatementsResult>('verbatim/statements', {
      uri: draft,
    });
    const statement = statements.find(({ text: words }) => words.includes('opened'));
    const source = `second reader, ${model.name}`;
    assert.deepEqual([statement?.second?.verdict, statement?.second?.source], ['contradicted', source]);
    assert.equal(statement?.second?.evidence[0]?.relation, 'contradicts');
    // The passage that it cites is not once more among the closest.
    assert.deepEqual(
      statement.evidence.filter(({ text: words }) => words === statement.second?.evidence[0]?.text),
      [],
    );
    assert.equal(statement.findings.at(-1)?.source, `second reader, ${model.name}`);
    const { report } = await client.connection.sendRequest<{ report: string }>('verbatim/report', {
      uri: draft,
      format: 'panel',
    });
    assert.match(report, /class="side second"/u);
    assert.match(report, /&lt;b&gt;now/u);
    assert.doesNotMatch(report, /<b>now/u);
  });

  it('asks again only about what has changed, and forgets what it said of changed words', async () => {
    const model = newModel();
    answer = saysOpened;
    await ask(model);
    assert.equal((await cost(model)).statements, 0);
    await client.change(draft, { text: `${text}\nNothing else was said that day.\n` });
    assert.equal((await found()).length, 1);
    await client.change(draft, { text: text.replace('opened', 'shut') });
    assert.equal((await found()).length, 0);
    const before = asked.length;
    const result = await ask(model);
    assert.ok(result.remembered > 0 && result.asked < 4);
    assert.equal(asked.length, before + 1);
    await client.change(draft, { text });
    assert.equal((await found()).length, 1);
  });

  it('can be ignored as other findings can', async () => {
    answer = saysOpened;
    await ask(newModel());
    const [finding] = await found();
    assert.ok(finding);
    const actions = await client.codeActions(draft, finding.range, { diagnostics: [finding] });
    const ignore = actions.find(({ title }) => title === 'Ignore here');
    assert.ok(ignore?.command);
    await client.connection.sendRequest('workspace/executeCommand', ignore.command);
    await client.diagnosticsWhen(draft, (shown) => !shown.some(ofReader));
    workspace.write('.verbatim.json', '{}');
    await client.watched({ [workspace.uriOf('.verbatim.json')]: 'changed' });
    await client.diagnosticsWhen(draft, (shown) => shown.some(ofReader));
  });

  it('is offered on a statement where the user asks for actions, and not of itself', async () => {
    const at = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
    const offered = async (triggerKind: 1 | 2): Promise<string[]> =>
      (await client.codeActions(draft, at, { triggerKind })).flatMap(({ command }) => command?.command ?? []);
    assert.ok((await offered(1)).includes('verbatim.askReaderAboutSentence'));
    assert.ok(!(await offered(2)).includes('verbatim.askReaderAboutSentence'));
  });

  it('asks about a sentence alone', async () => {
    const at = { start: { line: 6, character: 5 }, end: { line: 6, character: 9 } };
    const { asked: statements } = await ask(newModel(), at);
    assert.equal(statements, 1);
  });

  it('counts what it does not believe, and logs why', async () => {
    const since = client.logged.count;
    answer = says((statement) =>
      statement.includes('opened')
        ? { ...opened, words: 'sold the northern pier' }
        : { verdict: 'unverified' },
    );
    const { dropped, findings } = await ask(newModel());
    assert.deepEqual([dropped, findings], [1, 0]);
    await client.logged.next((line) => line.includes('is not used: '), since);
  });

  it('says in words why it stopped', async () => {
    const message = 'The model answers no more for now.';
    answer = () => ({ problem: { kind: 'rate-limited', message } });
    const { problem } = await ask(newModel());
    assert.equal(problem, message);
  });

  it('outlives an answer that is none', async () => {
    for (const broken of ['no JSON at all', '{"answers": [{"statement"', '']) {
      answer = () => ({ text: broken });
      const { findings } = await ask(newModel());
      assert.equal(findings, 0);
    }
    answer = () => Promise.reject(new Error('the extension is gone'));
    const { problem } = await ask(newModel());
    assert.match(problem ?? '', /^The editor could not ask its model \(.*the extension is gone.*\)/u);
  });

  it('is stopped by the user, and the model with it', async () => {
    const sinceCancelled = cancelled.count;
    const sinceArrived = arrived.count;
    answer = () => new Promise(() => undefined);
    const source = new CancellationTokenSource();
    const reading = client.connection.sendRequest<AskReaderResult>(
      'verbatim/askReader',
      { uri: draft, reader: newModel() },
      source.token,
    );
    await arrived.next(undefined, sinceArrived);
    source.cancel();
    await cancelled.next(undefined, sinceCancelled);
    const { problem } = await reading;
    assert.equal(problem, 'Asking was stopped.');
  });

  it('is refused where the draft forbids it, and what it said is no longer shown', async () => {
    const model = newModel();
    answer = saysOpened;
    await ask(model);
    const forbidding = `---\nreader: off\n---\n\n${text}`;
    await client.change(draft, { text: forbidding });
    assert.deepEqual(await found(), []);
    const message = 'This draft forbids the second reader (reader: off in its front matter).';
    await assert.rejects(ask(newModel()), { message });
    await assert.rejects(cost(newModel()), { message });
  });

  it('may be a model on a server of this machine, and is refused on another', async () => {
    const server = await ModelServer.start();
    try {
      server.asOllama('small', 32_000);
      server.on('/api/chat', (response, { body }) => {
        const messages = (body?.['messages'] ?? []) as readonly { readonly content: string }[];
        const material = messages.at(-1)?.content ?? '';
        lines([saysText(material)])(response, { method: '', path: '', headers: {}, body });
      });
      const onServer = { kind: 'server', address: server.url, model: 'small' };
      const result = await client.connection.sendRequest<AskReaderResult>('verbatim/askReader', {
        uri: draft,
        reader: onServer,
      });
      assert.deepEqual(
        [result.model, result.asked, result.findings, result.problem],
        ['small', 4, 1, undefined],
      );
      assert.equal(asked.length, 0);
      const remote = { ...onServer, address: 'https://models.example' };
      await assert.rejects(
        client.connection.sendRequest('verbatim/askReader', { uri: draft, reader: remote }),
        /models\.example is another machine/u,
      );
    } finally {
      server.stop();
    }
  });

  it('is refused where the folder forbids it', async () => {
    workspace.write('.verbatim.json', '{ "reader": "off" }');
    const since = client.refreshes.count;
    await client.watched({ [workspace.uriOf('.verbatim.json')]: 'changed' });
    await client.refreshes.next(undefined, since);
    const before = asked.length;
    await assert.rejects(ask(newModel()), {
      message: 'This folder forbids the second reader ("reader": "off" in .verbatim.json).',
    });
    assert.equal(asked.length, before);
    workspace.write('.verbatim.json', '{}');
    const again = client.refreshes.count;
    await client.watched({ [workspace.uriOf('.verbatim.json')]: 'changed' });
    await client.refreshes.next(undefined, again);
  });
});
