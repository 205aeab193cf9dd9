import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The window of a desktop VS Code, reached through the debugging port that Electron opens. */
export class DesktopWindow {
  private browser: Browser | undefined;

  private constructor(private readonly port: number) {}

  static async reserve(): Promise<DesktopWindow> {
    return new DesktopWindow(await freePort());
  }

  /** To be added to VS Code's arguments. */
  get argument(): string {
    return `--remote-debugging-port=${this.port}`;
  }

  async page(): Promise<Page> {
    this.browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`);
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().includes('workbench'));
    if (page === undefined) throw new Error('VS Code shows no workbench window.');
    return page;
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
