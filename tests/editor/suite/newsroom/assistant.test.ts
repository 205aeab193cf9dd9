import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../draft';

/** Text that a tool returns to an assistant. */
async function told(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('the tools for assistants', () => {
  before(() => openDraft('Nothing to see.\n'));
  after(closeAll);

  it('are offered, with a schema for what they take', () => {
    const tools = vscode.lm.tools.filter(({ name }) => name.startsWith('verbatim_'));
    assert.deepEqual(
      tools.map(({ name, tags }) => [name, tags.includes('fact-check')]),
      [
        ['verbatim_check_text', true],
        ['verbatim_find_quotation', true],
      ],
    );
    for (const { inputSchema, description } of tools) assert.ok(inputSchema && description.length > 100);
  });

  it('check a text: verdict, what differs, and the passage with speaker, article and line', async () => {
    const text =
      '“This is total fake news and lazy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.';
    const answer = await told('verbatim_check_text', { text });
    assert.match(answer, /^1 statement: 1 contradicted\. 1 finding: 1 error\.$/mu);
    assert.match(answer, /^1\. Contradicted quotation: “This is total fake news and lazy reporting/mu);
    assert.match(answer, /quote-altered: The source has “sloppy”, not “lazy”/u);
    assert.match(answer, /Contradicted by Anna Kelly, in .*seeds\/000_\w+\.txt, line \d+: “/u);
    assert.match(answer, /lazy → sloppy/u);
  });

  it('check a text that says nothing checkable', async () => {
    assert.match(await told('verbatim_check_text', { text: 'Oh.' }), /^Nothing to check: /u);
  });

  it('find quotations by speaker and word, each with its article and how to cite it', async () => {
    const answer = await told('verbatim_find_quotation', { query: 'Kelly sloppy' });
    assert.match(
      answer,
      /^“This is total fake news and sloppy reporting .*” — Anna Kelly, in .*, line \d+, \[@000_\w+\]$/mu,
    );
  });

  it('say so where no quotation is found, and find no more than are wanted', async () => {
    assert.match(
      await told('verbatim_find_quotation', { query: 'zeppelin' }),
      /^No quotation of the sources has .*zeppelin/u,
    );
    const answer = await told('verbatim_find_quotation', { query: 'Ukraine', limit: 2 });
    assert.equal(answer.match(/^“/gmu)?.length, 2);
  });
});
