import { format } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';

/** If this environment variable is set, the window's log is printed. */
const logVariable = 'VERBATIM_TEST_LOG';

export interface WorkbenchOptions {
  /** `127.0.0.1:PORT` of the served VS Code. */
  readonly authority: string;
  readonly browserExecutable: string;
  /** The folder or `.code-workspace` file to open. */
  readonly open: string | undefined;
  readonly extensionDevelopmentPaths: readonly string[];
  readonly extensionTestsPath: string | undefined;
  /** The display language; English for undefined. Without its language pack it is only that of extensions. */
  readonly language?: string;
}

export interface Workbench {
  readonly page: Page;
  /** Settles when the tests in the extension host have ended, with their exit code; fails when the page is lost. */
  readonly ended: Promise<number>;
  close(): Promise<void>;
}

/** Opens the served VS Code in Chromium, with extensions in development, and runs their tests. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const browser = await launchChromium(options.browserExecutable);
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      // Or hovers are caught half faded.
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: `http://${options.authority}`,
    });
    const page = await context.newPage();
    const ended = new Promise<number>((resolve, reject) => {
      page.on('crash', () => {
        reject(new Error('The page of the served VS Code crashed.'));
      });
      browser.on('disconnected', () => {
        reject(new Error('The browser ended before the tests did.'));
      });
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        resolve(code);
      });
    });
    // Whoever closes the workbench need not have asked for the end.
    ended.catch(() => undefined);
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      // The window's own log, which is long; what the tests find comes by the file of their results.
      if (process.env[logVariable] !== undefined) process.stderr.write(`[${type}] ${format(...args)}\n`);
    });
    await page.addInitScript({ content: developmentOptionsScript(options) });
    if (options.language !== undefined) {
      await page.addInitScript({ content: languageScript(options.language) });
    }
    // The machine may be busy: only the timeout of the session ends a window that never loads.
    await page.goto(addressOf(options), { waitUntil: 'domcontentloaded', timeout: 0 });
    return { page, ended, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** URL of the served VS Code with this folder or workspace open, and a file in its editor. */
export function addressOf({
  authority,
  open,
  file,
}: Pick<WorkbenchOptions, 'authority' | 'open'> & { readonly file?: string }): string {
  const address = new URL(`http://${authority}/`);
  if (open !== undefined) {
    address.searchParams.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', open);
  }
  if (file !== undefined) {
    const uri = new URL(`vscode-remote://${authority}`);
    uri.pathname = file;
    address.searchParams.set('payload', JSON.stringify([['openFile', uri.href]]));
  }
  return address.href;
}

/**
 * The workbench reads its configuration from an attribute of the page that it is served in. What to develop and test is
 * added there before its script runs: the only way that every release understands.
 */
function developmentOptionsScript(options: WorkbenchOptions): string {
  const uri = (path: string): object => ({ scheme: 'vscode-remote', authority: options.authority, path });
  const developmentOptions = {
    extensions: options.extensionDevelopmentPaths.map(uri),
    ...(options.extensionTestsPath === undefined
      ? {}
      : { extensionTestsPath: uri(options.extensionTestsPath) }),
  };
  return `
    new MutationObserver((_, observer) => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const settings = JSON.parse(meta.getAttribute('data-settings'));
      settings.developmentOptions = ${JSON.stringify(developmentOptions)};
      meta.setAttribute('data-settings', JSON.stringify(settings));
    }).observe(document, { childList: true, subtree: true });`;
}

/** The workbench takes its language from where a language pack's texts would have set it. */
function languageScript(language: string): string {
  return `globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`;
}
