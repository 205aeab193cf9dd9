import assert from 'node:assert/strict';
import { bridge } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

describe('a draft in LaTeX', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/bridge.txt': bridge.article.replace('the ferry', 'the B&B ferry'),
  });
  const draft = workspace.uriOf('draft.tex');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });

  // An editor without LaTeX takes the file for plain text.
  for (const languageId of ['latex', 'tex', 'plaintext'])
    it(`that the editor calls ${languageId} is judged in its own words and mended in LaTeX`, async () => {
      const text =
        '\\documentclass{article}\n\\begin{document}\n' +
        "``The bridge will \\emph{open} to traffic in May % soon\nand the \\'{o}ld ferry will stop in June,'' the mayor said.\n" +
        '\\end{document}\n';
      await client.open(draft, text, languageId);
      const [finding, ...others] = await client.diagnosticsWhen(draft, ({ length }) => length > 0);
      assert.ok(finding);
      assert.deepEqual(
        [finding.code, textAt(text, finding.range), others.map(({ code }) => code)],
        ['quote-altered', "\\'{o}ld", []],
      );
      const actions = await client.codeActions(draft, finding.range, { diagnostics: [finding] });
      const edits = actions.flatMap(({ edit }) => edit?.documentChanges ?? []);
      assert.match(JSON.stringify(edits), /"newText":"B\\\\&B"/u);
      await client.close(draft);
    });
});
