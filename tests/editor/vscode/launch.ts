import type { Page } from 'playwright-core';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readVscodeArguments } from './arguments';
import { findBrowser } from './browser';
import { installServedVscode } from './installServed';
import { serveScreen, screenVariable } from './screenServer';
import { serveVscode } from './serve';
import { openWorkbench } from './workbench';

/** Maximum duration of a run, in milliseconds: it only ends what hangs. */
const limit = 30 * 60_000;

/**
 * The extensions of VS Code that the tests meet: for Markdown, for `.verbatim.json` and its schema, and the themes. The others,
 * mostly for programming languages, would only take time at every start.
 */
const builtInExtensions = [
  'configuration-editing',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'theme-defaults',
  'theme-seti',
];

/** Started processes and servers, which are ended in reverse order in any case. */
const started: (() => Promise<unknown>)[] = [];

async function launch(): Promise<number> {
  const options = readVscodeArguments(process.argv.slice(2));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const vscode = await installServedVscode(say);
  const browserExecutable = await findBrowser(say);

  const scratch = await mkdtemp(join(tmpdir(), 'verbatim-vscode-'));
  started.push(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));

  const window: { page?: Page } = {};
  const screen = await serveScreen(() =>
    window.page === undefined
      ? Promise.reject(new Error('There is no window yet.'))
      : Promise.resolve(window.page),
  );
  started.push(() => screen.close());

  const serving = await serveVscode(vscode, {
    userDataFolder: options.userDataFolder ?? join(scratch, 'user-data'),
    extensionsFolder: options.extensionsFolder ?? join(scratch, 'extensions'),
    trusted: options.trusted,
    builtInExtensions,
    environment: { [screenVariable]: screen.address },
  });
  started.push(() => serving.stop());

  const workbench = await openWorkbench({ ...options, authority: serving.authority, browserExecutable });
  window.page = workbench.page;
  started.push(() => workbench.close());
  return Promise.race([
    workbench.ended,
    serving.ended.then((code) => {
      throw new Error(`The served VS Code ended with code ${code ?? 'none'} before the tests did.`);
    }),
    interrupted(),
    timeout(),
  ]);
}

function interrupted(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve(130);
      });
    }
  });
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error(`The run in VS Code did not end within ${limit / 60_000} minutes.`));
    }, limit).unref();
  });
}

async function stopAll(): Promise<void> {
  for (const stop of started.reverse()) {
    await stop().catch((error: unknown) => {
      console.error(error);
    });
  }
}

launch()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  .then(async (code) => {
    await stopAll();
    process.exit(code);
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
