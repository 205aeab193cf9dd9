import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { outFolder } from './paths';
import type { ScreenAnswer, ScreenRequest, Target } from './screenProtocol';

export { screenVariable } from './screenProtocol';

/**
 * Maximum wait, in milliseconds: long, since the machine may be busy, but shorter than a test's timeout, so that the message
 * names what was missing.
 */
const patience = 90_000;

export interface ScreenServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Answers the requests of tests on the loopback interface.
 *
 * @param page answers the window's page; fails where there is none.
 */
export async function serveScreen(page: () => Promise<Page>): Promise<ScreenServer> {
  const server = createServer((request, response) => {
    void answer(request, page).then((result) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(result));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function answer(request: IncomingMessage, page: () => Promise<Page>): Promise<ScreenAnswer> {
  try {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    return { text: await perform(JSON.parse(body) as ScreenRequest, await page()) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function perform(request: ScreenRequest, page: Page): Promise<string> {
  switch (request.do) {
    case 'press':
      await page.keyboard.press(request.keys);
      return '';
    case 'type':
      await page.keyboard.type(request.text, { delay: request.pause ?? 0 });
      return '';
    case 'click':
      await click(page, locate(page, request));
      return '';
    case 'wait': {
      const target = locate(page, request);
      await target.waitFor({ state: request.until, timeout: patience });
      return (await target.textContent()) ?? '';
    }
    case 'audit':
      return accessibilityFaults(locate(page, { selector: 'body', webview: true }));
    case 'screenshot':
      await page.screenshot({
        path: join(outFolder, 'screenshots', `${request.name}.png`),
        // Otherwise pictures show half-faded hovers.
        animations: 'disabled',
      });
      return '';
  }
}

/** Moves the mouse first: menus of VS Code ignore clicks before the mouse has moved. */
async function click(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'visible', timeout: patience });
  const box = await target.boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  await target.click({ timeout: patience });
}

function locate(page: Page, target: Target): Locator {
  const scope =
    target.webview === true ? page.frameLocator('iframe.webview.ready').frameLocator('#active-frame') : page;
  return scope.locator(target.selector, target.text === undefined ? {} : { hasText: target.text }).first();
}
