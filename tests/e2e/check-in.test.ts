import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { comingWeek } from './coming-week.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

/** The page of questions as it opens without an effort: how the legs feel in general. */
async function openQuestions(dark = false, query = ''): Promise<Page> {
  session = await openChromium(comingWeek(), { dark });
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`chrome-extension://${session.extensionId}/check-in.html${query}`);
  await page.locator('form, [role=alert]').first().waitFor({ timeout: 10_000 });
  return page;
}

const saved = (page: Page) => page.locator('.saved');
const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe('the page of questions', () => {
  it('should be answered, saved and taken back with the keyboard alone', async () => {
    const page = await openQuestions();
    const legs = (value: string) => page.locator(`[name="legs"][value="${value}"]`);
    await page.keyboard.press('Tab');
    expect(await legs('fresh').evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await legs('sore').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.locator('[name="area"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('[name="rundown"]').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await saved(page).waitFor();
    await page.locator('.saved h2:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Taken back.').waitFor();
    expect(await legs('sore').isChecked()).toBe(true);
  });

  it('should say in one sentence why an effort cannot be asked about', async () => {
    const page = await openQuestions(false, '?event=nonsense');
    expect(await page.locator('[role=alert] p').textContent()).toMatch(/^[A-Z].+\.$/);
    expect(await page.locator('form').count()).toBe(0);
  });

  it.each(['light', 'dark'])('should be usable by everyone in %s, also where there is little room', async (scheme) => {
    const page = await openQuestions(scheme === 'dark');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.refused:not(:empty)').waitFor();
    await page.getByRole('radio', { name: 'Sore' }).check();
    expect(await axeFindings(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Save' }).click();
    await saved(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);
  });
});
