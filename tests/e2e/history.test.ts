import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { comingWeek } from './coming-week.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

const FOLDER = new URL('../fixtures/strava-export/', import.meta.url);
const DAY = 24 * 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A fixture with its September moved so that its newest activity was two days ago. */
function recent(name: string, newest: string): string {
  const days = Math.floor((Date.now() - Date.parse(newest)) / DAY) - 2;
  const text = readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8');
  return text.replace(/Sep (\d{1,2}), 2026/g, (_, day) => {
    const date = new Date(Date.UTC(2026, 8, Number(day)) + days * DAY);
    return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  });
}

async function openHistory(dark = false): Promise<Page> {
  session = await openChromium(comingWeek(), { dark });
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/options.html#history`);
  await page.locator('[name="history"]').waitFor({ timeout: 10_000 });
  return page;
}

const choose = (page: Page, name: string, text: string) =>
  page.locator('[name="history"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const refused = (page: Page) => page.locator('#history .refused:not(:empty)');

describe('the history of Strava', () => {
  it('should be looked at, kept, and seen in the popup', async () => {
    const page = await openHistory();
    await choose(page, 'activities.csv', recent('english-metric', '2026-09-16'));
    const preview = page.locator('.file-read');
    await preview.getByText(/^6 activities/).waitFor();
    const popup = await session.popup();
    await popup.getByText('Start with your calendar').waitFor();
    await preview.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Kept. The plan counts it').waitFor();
    await popup.locator('.source', { hasText: 'Strava' }).waitFor();
    // No name of an activity is anywhere in what is stored.
    const stored = await session.worker.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
    expect(stored).toContain('9000000004');
    expect(stored).not.toMatch(/Harbour 10k|Sunday, long and slow|gels/);
  });

  it('should be refused in one sentence where it is something else', async () => {
    const page = await openHistory();
    await choose(page, 'export_1.zip', 'PK');
    expect(await refused(page).textContent()).toMatch(/Unpack it first/);
    await choose(page, 'clubs.csv', 'Club ID,Club Name\n1,Harriers\n');
    await page.getByText(/^clubs\.csv is not an export we can read/).waitFor();
    expect(await page.locator('.file-read').count()).toBe(0);
  });

  it.each(['light', 'dark'])('should be usable by everyone in %s', async (scheme) => {
    const page = await openHistory(scheme === 'dark');
    await choose(page, 'clubs.csv', 'Club ID,Club Name\n1,Harriers\n');
    await refused(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await choose(page, 'damaged.csv', recent('damaged', '2026-09-12'));
    await page.getByText('What could not be read').click();
    expect(await axeFindings(page)).toEqual([]);
  });
});
