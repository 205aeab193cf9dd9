import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { resultsVariable } from '../../results';

/** The editor's own extension for Markdown. What it begins to offer while a test asks for the same cancels the question. */
const markdownFeatures = 'vscode.markdown-language-features';

/** Called by VS Code in the extension host: runs the session's tests there. Fails when one fails. */
export async function run(): Promise<void> {
  const suites = (process.env['VERBATIM_TEST_SUITES'] ?? 'newsroom').split(',');
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    color: false,
    forbidOnly: true,
    forbidPending: true,
    reporter: join(__dirname, '..', 'reporter.js'),
    reporterOptions: { output: process.env[resultsVariable] },
  });
  for (const folder of suites.map((suite) => join(__dirname, suite))) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
    }
  }
  await vscode.extensions.getExtension(markdownFeatures)?.activate();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
}
