import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';

/**
 * What axe finds inaccessible in a document: a line for each rule, with the elements that break it.
 *
 * @param body the document's body
 */
export async function accessibilityFaults(body: Locator): Promise<string> {
  const element = await body.elementHandle();
  const frame = await element.ownerFrame();
  if (!frame) throw new Error('The webview has no document.');
  // By the debugger: the page itself lets no foreign script run.
  await frame.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations, passes } = await frame.evaluate<AxeResults>('axe.run()');
  if (passes.length === 0) throw new Error('axe has checked nothing.');
  return violations
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
    .join('\n');
}
