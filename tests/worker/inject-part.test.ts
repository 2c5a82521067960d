import { expect, it } from 'vitest';
import { openPage } from './placing.ts';
import { fromTab } from './world.ts';

it.each(['tools', 'views'] as const)('should load the %s into the page that asks, and nothing else', async (part) => {
  const page = openPage();
  const before = JSON.stringify(await page.world.area.get());
  expect(await page.ask('page/part', { part })).toEqual({ ok: true });
  expect(page.world.injected).toEqual([{ tabId: fromTab(10).tabId, files: [`/google-calendar-${part}.js`] }]);
  expect(JSON.stringify(await page.world.area.get())).toBe(before);
  page.world.browser.scripting.executeScript = () => Promise.reject(new Error('no such tab'));
  expect(await page.ask('page/part', { part })).toMatchObject({ ok: false, code: 'failed' });
});
