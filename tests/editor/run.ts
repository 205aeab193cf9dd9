import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { makePackage } from '../../scripts/package/vsix';
import { readResults, resultsVariable, type SuiteResults } from '../results';
import { bundleSuite } from './bundle';
import { sessions, type Session } from './sessions';
import { chooseVscode, type ChosenVscode } from './vscode/choose';
import { DesktopWindow } from './vscode/desktopWindow';
import { installPackage, writeEmptyExtension } from './vscode/installPackage';
import { outFolder, root } from './vscode/paths';
import { screenVariable, serveScreen } from './vscode/screenServer';
import { makeWorkspace, writeUserSettings } from './workspace';

/** The environment variable that names the folders of the session's tests. */
const suitesVariable = 'VERBATIM_TEST_SUITES';

/** An extension that gives VS Code a language model. */
const modelProvider = join(import.meta.dirname, 'modelProvider');

/** Runs the sessions of the editor suite, one VS Code after the other. */
export async function runEditorSuite(names: readonly string[]): Promise<ReadonlyMap<string, SuiteResults>> {
  const vscode = await chooseVscode((line) => {
    console.log(line);
  });
  const results = new Map<string, SuiteResults>();
  const bundles = await bundleSuite();
  try {
    for (const session of sessions) {
      if (names.length > 0 ? !names.includes(session.name) : session.onlyIfNamed) continue;
      if (session.language !== undefined && vscode.kind === 'desktop') {
        console.log(`\nNot run: ${session.name}, which desktop VS Code has no language pack for.`);
        continue;
      }
      console.log(`\nIn ${vscode.kind} VS Code: ${session.name}`);
      const start = performance.now();
      results.set(session.name, await runSession(session, vscode, join(bundles, 'suite')));
      console.log(`${session.name} took ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
  } finally {
    await rm(bundles, { recursive: true, force: true });
  }
  return results;
}

async function runSession(
  session: Session,
  vscode: ChosenVscode,
  bundledSuite: string,
): Promise<SuiteResults> {
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
    const open = await makeWorkspace(session.workspace, folders.workspace);
    await writeUserSettings(folders.userData);
    const developed = session.installed ? await installedInstead(vscode, scratch, folders) : root;

    const failure = await inWindow(vscode, async (launchArgs, environment) =>
      runTests({
        vscodeExecutablePath: vscode.executable,
        extensionDevelopmentPath: [developed, modelProvider],
        extensionTestsPath: bundledSuite,
        launchArgs: [
          open,
          `--user-data-dir=${folders.userData}`,
          `--extensions-dir=${folders.extensions}`,
          ...(session.restricted ? ['--enable-workspace-trust'] : []),
          ...(session.language === undefined ? [] : [`--locale=${session.language}`]),
          ...launchArgs,
        ],
        extensionTestsEnv: {
          ...environment,
          TMPDIR: folders.temporary,
          [suitesVariable]: (session.suites ?? [session.name]).join(),
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

/** Packs the built extension and installs it. Returns the empty extension to run as the one in development. */
async function installedInstead(
  vscode: ChosenVscode,
  scratch: string,
  folders: { readonly userData: string; readonly extensions: string },
): Promise<string> {
  const vsix = join(scratch, 'verbatim.vsix');
  await writeFile(vsix, makePackage(root));
  await installPackage(vscode, vsix, {
    userDataFolder: folders.userData,
    extensionsFolder: folders.extensions,
  });
  return writeEmptyExtension(join(scratch, 'empty-extension'));
}

/** Runs VS Code with a window that tests can control. Returns the reason if it failed. */
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
