import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { readResults, resultsVariable, type SuiteResults } from '../results';
import { bundledSuite, bundleSuite } from './bundle';
import { sessions, type Session } from './sessions';
import { chooseVscode, type ChosenVscode } from './vscode/choose';
import { DesktopWindow } from './vscode/desktopWindow';
import { outFolder, root } from './vscode/paths';
import { screenVariable, serveScreen } from './vscode/screenServer';
import { makeNewsroom, writeUserSettings } from './workspace';

/** The environment variable that names the session to the suite. */
const sessionVariable = 'VERBATIM_TEST_SESSION';

/** Runs the sessions of the editor suite, one VS Code after the other. */
export async function runEditorSuite(names: readonly string[]): Promise<ReadonlyMap<string, SuiteResults>> {
  await bundleSuite();
  await rm(join(outFolder, 'screenshots'), { recursive: true, force: true });
  const vscode = await chooseVscode((line) => {
    console.log(line);
  });
  const results = new Map<string, SuiteResults>();
  for (const session of sessions) {
    if (names.length > 0 && !names.includes(session.name)) continue;
    console.log(`\nIn ${vscode.kind} VS Code: ${session.name}`);
    results.set(session.name, await runSession(session, vscode));
  }
  return results;
}

async function runSession(session: Session, vscode: ChosenVscode): Promise<SuiteResults> {
  const scratch = await mkdtemp(join(tmpdir(), 'verbatim-editor-'));
  const output = join(outFolder, 'results', `editor-${session.name}.json`);
  await rm(output, { force: true });
  try {
    const folders = {
      workspace: join(scratch, 'workspace'),
      userData: join(scratch, 'user-data'),
      extensions: join(scratch, 'extensions'),
      temporary: join(scratch, 'tmp'),
    };
    await Promise.all(Object.values(folders).map((folder) => mkdir(folder)));
    if (session.workspace === 'newsroom') await makeNewsroom(folders.workspace);
    await writeUserSettings(folders.userData);

    const failure = await inWindow(vscode, async (launchArgs, environment) =>
      runTests({
        vscodeExecutablePath: vscode.executable,
        extensionDevelopmentPath: root,
        extensionTestsPath: bundledSuite,
        launchArgs: [
          folders.workspace,
          `--user-data-dir=${folders.userData}`,
          `--extensions-dir=${folders.extensions}`,
          ...launchArgs,
        ],
        extensionTestsEnv: {
          ...environment,
          TMPDIR: folders.temporary,
          [sessionVariable]: session.name,
          [resultsVariable]: output,
        },
      }),
    );
    const results = readResults(output);
    if (results === undefined) {
      return {
        passed: 0,
        failures: [{ title: `editor: ${session.name}`, message: failure ?? 'No test ran.' }],
      };
    }
    return results;
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs VS Code with a window that tests can act on. Answers why it failed, if it did. */
async function inWindow(
  vscode: ChosenVscode,
  runIn: (launchArgs: string[], environment: Record<string, string>) => Promise<number>,
): Promise<string | undefined> {
  const attempt = (launchArgs: string[], environment: Record<string, string>): Promise<string | undefined> =>
    runIn(launchArgs, environment).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  // The launcher of the served VS Code has the page and serves it itself.
  if (vscode.kind === 'served') return attempt([], {});
  const window = await DesktopWindow.reserve();
  const screen = await serveScreen(() => window.page());
  try {
    return await attempt([window.argument], { [screenVariable]: screen.address });
  } finally {
    await window.close();
    await screen.close();
  }
}
