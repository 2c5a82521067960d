import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** What axe-core finds on a page of ours: rule ids with the elements they found. */
export async function axeFindings(page: Page): Promise<[rule: string, elements: string[]][]> {
  const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  // Our own CSP forbids foreign scripts in the page, and rightly: axe goes in by the debugger.
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.evaluate', { expression: axe });
  const { result } = await client.send('Runtime.evaluate', {
    expression:
      'axe.run().then(({violations}) => JSON.stringify(violations.map(({id, nodes}) => [id, nodes.map((n) => n.html)])))',
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(result.value as string);
}
