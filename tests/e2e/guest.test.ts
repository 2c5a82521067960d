import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time.ts';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { marks, openSlotCard } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

const monday = comingMonday();

/** All that a script of the page can read of what we draw. */
const shadowText = () =>
  [...document.querySelectorAll('*')]
    .filter((node) => node.shadowRoot)
    .map((node) => (node.shadowRoot as ShadowRoot).innerHTML)
    .join('\n');

function reloadExtension(): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome;
  setTimeout(() => runtime.reload(), 50);
}

describe('as a guest on the page', () => {
  it('should keep its keys to itself while the card has the focus', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await openSlotCard(page);
    for (const key of ['d', 'm', 'j', 'c', 't']) await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => window.__replica.shortcuts)).toEqual([]);
    // The arrow moved the hour: the first Escape puts it back, the next one closes the card.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => marks(page, 'card').count()).toBe(0);
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('t');
    // The page's own shortcut works again: the test can fail.
    expect(await page.evaluate(() => window.__replica.shortcuts.length)).toBe(1);
  });

  it('should open and close the card by keyboard alone and give the focus back', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    const slot = marks(page, 'slot').first();
    await slot.waitFor({ timeout: 15_000 });
    await slot.focus();
    await page.keyboard.press('Enter');
    await marks(page, 'card').waitFor();
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
        return inside?.dataset.action ?? inside?.dataset.kneadtime ?? '';
      });
    expect(['add', 'next', 'snooze', 'dismiss', 'why', 'close', 'card']).toContain(await focused());
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('slot');
  });

  it('should run no script a title carries', async () => {
    const title = 'Berlin Marathon <img src=x onerror="pwned=1"><svg onload=pwned=1>';
    const state = comingWeek();
    const event = {
      ...state.events[0]!,
      id: 'hostile1',
      title,
      start: { date: addDays(monday, 2), minute: 660 },
      end: { date: addDays(monday, 2), minute: 720 },
    };
    session = await openChromium({ ...state, events: [...state.events, event] });
    const page = await session.calendar(viewPath(monday));
    const mark = page.locator('[data-kneadtime="effort"][data-kind="race"][aria-label*="img src"]');
    await mark.waitFor({ timeout: 15_000 });
    await mark.click();
    await marks(page, 'card').waitFor();
    const popup = await session.popup();
    await popup.locator('[data-kneadtime="effort"]', { hasText: 'onerror' }).first().waitFor({ timeout: 10_000 });
    for (const one of [page, popup]) expect(await one.evaluate(() => 'pwned' in window)).toBe(false);
  });

  it('should show a page nothing of another account', async () => {
    const second = { email: 'other@example.org', name: 'Other Runner', index: 1 };
    const state = comingWeek({ otherAccounts: [second] });
    const secret = {
      id: 'secret1',
      calendar: second.email,
      title: 'Secret Trail Marathon (A race)',
      start: { date: addDays(monday, 4), minute: 480 },
      end: { date: addDays(monday, 4), minute: 780 },
    };
    session = await openChromium({ ...state, events: [...state.events, secret] });
    const other = await session.calendar(viewPath(monday, 'week', 1));
    await marks(other, 'effort').first().waitFor({ timeout: 15_000 });
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
    await marks(page, 'conflict').first().click();
    await marks(page, 'card').waitFor();
    await page.locator('[data-kneadtime="card"] [data-action="why"]').click();
    const seen = await page.evaluate(shadowText);
    expect(seen).toContain('Deep tissue massage');
    for (const word of ['Secret', 'Trail', 'other@example.org', 'Other Runner']) expect(seen).not.toContain(word);
    // Its load counts all the same: the deep work two days before collides because of it.
    expect(seen).toContain('another calendar');
  });

  it('should send nothing to any other host', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await openSlotCard(page);
    await session.popup();
    await page.waitForTimeout(1000);
    expect(session.replica.unrouted).toEqual([]);
  });

  it('should take everything away when the extension goes', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    await session.worker.evaluate(reloadExtension);
    await page.waitForTimeout(1500);
    await page.evaluate(() => window.__replica.rerender());
    await expect.poll(() => page.locator('kneadtime-marks').count(), { timeout: 10_000 }).toBe(0);
  });

  it('should work at once in a tab that was open when the extension was updated', async () => {
    session = await openChromium(comingWeek(), { developer: true });
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
    const renewed = session.context.waitForEvent('serviceworker');
    await session.worker.evaluate(reloadExtension);
    await renewed;
    // The marks of the script that died are still there for a moment; only a living one opens a card.
    await expect
      .poll(
        async () => {
          await marks(page, 'conflict')
            .first()
            .click({ timeout: 2000 })
            .catch(() => undefined);
          return marks(page, 'card').count();
        },
        { timeout: 15_000, interval: 500 },
      )
      .toBe(1);
    expect(await marks(page, 'conflict').count()).toBe(1);
  });
});
