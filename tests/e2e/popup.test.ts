import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { comingMonday, comingWeek, gutter, viewPath } from './coming-week.ts';
import { marks, shownMarks } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

const monday = comingMonday();

describe('the popup', () => {
  it('should teach in one sentence while no page was read', async () => {
    session = await openChromium(comingWeek());
    const popup = await session.popup();
    await popup.getByRole('button', { name: /Open Google Calendar/ }).waitFor({ timeout: 10_000 });
  });

  it('should list what the page shows: the conflict first, the slot, the efforts, what was read', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const onPage = (await shownMarks(page)).filter((mark) => mark.role === 'slot').map((mark) => mark.slotId);
    const popup = await session.popup();
    await popup.locator('[data-kneadtime="conflict"]').first().waitFor({ timeout: 10_000 });
    const ids = await popup
      .locator('[data-slot-id]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.slotId));
    expect(ids).toEqual(expect.arrayContaining(onPage));
    const text = (await popup.locator('body').textContent()) ?? '';
    expect(text.indexOf('Deep tissue massage')).toBeLessThan(text.indexOf('Sports massage'));
    expect(text).toContain('Intervals 6x800m');
    expect(text).toContain('runner@example.com');
  });

  it('should open the editor in a calendar tab from its own Add', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const popup = await session.popup();
    const opened = session.context.waitForEvent('page');
    await popup.locator('[data-action="add"]').first().click();
    const editor = await opened;
    await editor.waitForURL(/\/calendar\/u\/0\/r\/eventedit\?.*text=Sports/, { timeout: 15_000 });
  });

  it('should ask for the zone when nothing tells it, and propose only then', async () => {
    session = await openChromium(comingWeek({ userInfoZone: false, gutters: [gutter(monday, 'Asia/Tokyo')] }));
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'effort').first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(500);
    expect(await marks(page, 'slot').count()).toBe(0);
    const popup = await session.popup();
    const zone = popup.getByLabel('Time zone of this calendar');
    await zone.selectOption('?', { timeout: 10_000 });
    await popup.locator('input[type="text"]').fill('Asia/Tokyo');
    await popup.locator('[data-action="save"]').first().click();
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
  });

  it('should apply settings at once', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const popup = await session.popup();
    await popup.getByText('Settings', { exact: true }).click();
    for (const day of [1, 2, 3, 4, 5]) await popup.locator(`[data-day="${day}"]`).click();
    await expect
      .poll(
        async () =>
          (await shownMarks(page)).filter((mark) => mark.role === 'slot').map((mark) => new Date(mark.start).getDay()),
        { timeout: 10_000 },
      )
      .toSatisfy((days: number[]) => days.every((day) => day === 0 || day === 6));
  });

  it('should say so when a page has a layout nobody knows, and keep what was read before', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    await page.evaluate(() => window.__replica.breakLayout('no-datekeys'));
    const popup = await session.popup();
    await popup.getByText(/cannot read the calendar page/).waitFor({ timeout: 15_000 });
    expect(await popup.locator('body').textContent()).toContain('Intervals 6x800m');
  });

  it.each(['light', 'dark'])('should be usable by everyone in %s', async (scheme) => {
    session = await openChromium(comingWeek(), { dark: scheme === 'dark' });
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const popup = await session.popup();
    await popup.locator('[data-kneadtime="conflict"]').first().waitFor({ timeout: 10_000 });
    expect(await axeFindings(popup)).toEqual([]);
  });
});
