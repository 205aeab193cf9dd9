import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';

/**
 * Returns the accessibility violations that axe finds in a document: one line per rule, with the elements.
 *
 * @param body the document's body
 */
export async function accessibilityFaults(body: Locator): Promise<string> {
  const element = await body.elementHandle();
  const frame = await element.ownerFrame();
  if (!frame) throw new Error('The webview has no document.');
  // Runs through the debugger, since the page's policy forbids other scripts.
  await frame.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations, passes } = await frame.evaluate<AxeResults>('axe.run()');
  if (passes.length === 0) throw new Error('axe has checked nothing.');
  return violations
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
    .join('\n');
}
