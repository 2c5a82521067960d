import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { marks, openSlotCard, shownMarks } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

const monday = comingMonday();
const action = (page: Page, name: string) => page.locator(`[data-kneadtime="card"] [data-action="${name}"]`);
const onEditor = (page: Page) => page.waitForURL(/\/r\/eventedit/, { timeout: 15_000 });

async function addFirstSlot(page: Page): Promise<{ start: string; slotId: string | null }> {
  await openSlotCard(page);
  const slot = (await shownMarks(page)).find((mark) => mark.role === 'slot');
  await action(page, 'add').click();
  await onEditor(page);
  return { start: slot?.start ?? '', slotId: slot?.slotId ?? null };
}

const slotStarts = async (page: Page) =>
  (await shownMarks(page)).filter((mark) => mark.role === 'slot').map((mark) => mark.start);

describe('Add', () => {
  it('should open the editor filled in, in the same tab and account', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    const { start } = await addFirstSlot(page);
    const url = new URL(page.url());
    expect(url.pathname).toBe('/calendar/u/0/r/eventedit');
    expect(url.searchParams.get('ctz')).toBe('Europe/Berlin');
    expect(url.searchParams.get('dates')?.slice(0, 13)).toBe(start.slice(0, 16).replace(/[-:]/g, ''));
    const title = page.locator('#xTiIn');
    await title.waitFor();
    expect(await title.inputValue()).toBe('Sports massage');
    expect(url.searchParams.get('details')).toContain('Planned with Kneadtime');
    expect(session.context.pages().filter((one) => one.url().includes('eventedit'))).toHaveLength(1);
  });

  it('should open one editor for a double click', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    const opened: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame.url().includes('eventedit')) opened.push(frame.url());
    });
    await openSlotCard(page);
    await action(page, 'add').dblclick();
    await onEditor(page);
    await page.waitForTimeout(1000);
    expect(new Set(opened).size).toBe(1);
    expect(session.context.pages().filter((one) => one.url().includes('eventedit'))).toHaveLength(1);
  });

  it('should know a saved massage when it is read back, and stop offering its hour', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    const { start } = await addFirstSlot(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/r\/week/, { timeout: 15_000 });
    await expect.poll(async () => (await slotStarts(page)).includes(start), { timeout: 10_000 }).toBe(false);
    const popup = await session.popup();
    await expect.poll(() => popup.locator('body').textContent(), { timeout: 10_000 }).not.toContain('press Save');
    expect(session.replica.saved.map((event) => event.title)).toEqual(['Sports massage']);
  });

  it('should offer the hour again when the editor is left without saving', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    const { start } = await addFirstSlot(page);
    await page.locator('#xTiIn').waitFor();
    await page.waitForTimeout(500);
    await page.goBack();
    await expect.poll(() => slotStarts(page), { timeout: 20_000 }).toContain(start);
    expect(session.replica.saved).toEqual([]);
  });

  it('should work all the same when the worker was killed before the click', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await openSlotCard(page);
    const client = await session.context.newCDPSession(await session.popup());
    await client.send('ServiceWorker.enable');
    await client.send('ServiceWorker.stopAllWorkers');
    await page.bringToFront();
    await action(page, 'add').click();
    await onEditor(page);
    expect(new URL(page.url()).searchParams.get('text')).toBe('Sports massage');
  });

  it('should show the next hour, put one aside, and take that back', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    const card = await openSlotCard(page);
    const before = await card.textContent();
    await action(page, 'next').click();
    await expect.poll(() => card.textContent()).not.toBe(before);
    await page.keyboard.press('Escape');
    const first = (await slotStarts(page))[0] ?? '';
    await openSlotCard(page);
    await action(page, 'dismiss').click();
    await expect.poll(() => slotStarts(page), { timeout: 10_000 }).not.toContain(first);
    await page.locator('[data-action="undo"]').first().click();
    await expect.poll(() => slotStarts(page), { timeout: 10_000 }).toContain(first);
  });

  it('should stay shut to clicks a page makes by script', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await openSlotCard(page);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('*')) {
        host.shadowRoot?.querySelector<HTMLElement>('[data-action="add"]')?.click();
      }
    });
    await page.waitForTimeout(1500);
    expect(page.url()).not.toContain('eventedit');
    expect(await marks(page, 'card').count()).toBe(1);
  });
});
