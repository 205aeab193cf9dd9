import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { resultsVariable } from '../../results';

/** The editor's own Markdown extension. If it registers a provider during a test's request, VS Code cancels the request. */
const markdownFeatures = 'vscode.markdown-language-features';

/** Called by VS Code in the extension host. Runs the session's tests and fails if one fails. */
export async function run(): Promise<void> {
  const suites = (process.env['VERBATIM_TEST_SUITES'] ?? 'newsroom').split(',');
  const mocha = new Mocha({
    ui: 'bdd',
    // Ends only what hangs: the machine may be busy.
    timeout: 300_000,
    color: false,
    forbidOnly: true,
    forbidPending: true,
    reporter: join(__dirname, '..', 'reporter.js'),
    reporterOptions: { output: process.env[resultsVariable] },
  });
  // Tests whose titles have these words, for work on a single test.
  const words = process.env['VERBATIM_TEST_WORDS'];
  if (words !== undefined) mocha.fgrep(words);
  for (const folder of suites.map((suite) => join(__dirname, suite))) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
    }
  }
  await vscode.extensions.getExtension(markdownFeatures)?.activate();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
}
