import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { marks } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

const INTERVALS = 'Intervals 6x800m';

/** The coming week read, and the options page, opened from the popup. */
async function openOptions(dark = false): Promise<{ popup: Page; options: Page; calendar: Page }> {
  session = await openChromium(comingWeek(), { dark });
  const calendar = await session.calendar(viewPath(comingMonday()));
  await marks(calendar, 'slot').first().waitFor({ timeout: 15_000 });
  const popup = await session.popup();
  await popup.getByText('Settings', { exact: true }).click({ timeout: 10_000 });
  const opened = session.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Words and corrections' }).click();
  const options = await opened;
  await options.getByRole('heading', { name: 'What Kneadtime read' }).waitFor({ timeout: 10_000 });
  return { popup, options, calendar };
}

const eventRow = (options: Page, title: string) => options.locator('#read li', { hasText: title }).first();
const corrections = (options: Page) => options.locator('#corrections li');
const told = (options: Page) => options.locator('.outcome');

describe('the options page', () => {
  it('should let her correct an event, see it everywhere, take it back, and teach it a word of hers', async () => {
    const { popup, options } = await openOptions();
    const efforts = popup.locator('[data-kneadtime="effort"]', { hasText: INTERVALS });
    await efforts.waitFor({ timeout: 10_000 });

    await options.getByRole('searchbox').fill('intervals 6x800');
    const row = eventRow(options, INTERVALS);
    await row.getByRole('button', { name: /Not right/ }).click();
    await row.getByLabel('What is it?').selectOption('not-mine');
    await row.getByRole('button', { name: 'Save' }).click();
    await told(options).getByText('no training of yours').waitFor();
    expect(await corrections(options).locator('h3').allTextContents()).toEqual([INTERVALS]);
    expect(await corrections(options).locator('p').first().textContent()).toMatch(/^This event only · 1 event now · /);
    await efforts.waitFor({ state: 'detached' });

    await told(options).getByRole('button', { name: 'Undo' }).click();
    await efforts.waitFor();
    expect(await corrections(options).count()).toBe(0);

    await options.getByLabel('Word or phrase').fill('Choir');
    await options.locator('.word-form').getByLabel('What it is').selectOption('hard');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.locator('[data-word]', { hasText: 'Choir' }).getByText('In 1 title now').waitFor();
    await popup.locator('[data-kneadtime="effort"]', { hasText: 'Choir' }).waitFor();
    await options.getByRole('searchbox').fill('choir');
    await eventRow(options, 'Choir').getByText('You said so').waitFor();
  });

  it('should take a correction in the popup, and show it in the list', async () => {
    const { popup, options } = await openOptions();
    const effort = popup.locator('[data-kneadtime="effort"]', { hasText: INTERVALS });
    await effort.getByRole('button', { name: /Not right/ }).click();
    await effort.getByLabel('What is it?').selectOption('easy');
    await effort.getByLabel('For what?').selectOption('title');
    await effort.getByRole('button', { name: 'Save' }).click();
    await told(popup).getByText('an easy session').waitFor();
    await corrections(options)
      .getByText(/^All titles like this/)
      .waitFor();
    await corrections(options)
      .getByRole('button', { name: /Remove/ })
      .click();
    await told(options)
      .getByText(/is gone/)
      .waitFor();
    expect(await corrections(options).count()).toBe(0);
  });

  it('should be usable with the keyboard alone', async () => {
    const { options } = await openOptions();
    await options.bringToFront();
    await options.getByRole('searchbox').focus();
    await options.keyboard.type('intervals 6x800');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.locator('.correction-form [name="says"]:focus').waitFor();
    await options.keyboard.press('End');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await told(options).getByText('a massage').waitFor();
    expect(await corrections(options).locator('select').inputValue()).toBe('massage');

    // Every control is met once on the way through the page, top to bottom.
    const controls = 'a[href], button, input, select';
    const all = await options.locator(controls).count();
    await options.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await options.locator('nav a').first().focus();
    const met = new Set<string>();
    for (let step = 0; step < all; step++) {
      met.add(
        await options.evaluate((like) => {
          const active = document.activeElement as HTMLElement;
          const shown = getComputedStyle(active).outlineStyle !== 'none';
          return `${[...document.querySelectorAll(like)].indexOf(active)} ${shown ? '' : 'without a visible focus'}`.trim();
        }, controls),
      );
      await options.keyboard.press('Tab');
    }
    expect([...met]).toEqual(Array.from({ length: all }, (_, place) => String(place)));
  });

  it.each(['light', 'dark'])('should be usable by everyone in %s', async (scheme) => {
    const { options, popup } = await openOptions(scheme === 'dark');
    expect(await axeFindings(options)).toEqual([]);
    await options.getByLabel('Word or phrase').fill('10');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText(/at least one letter/).waitFor();
    const row = eventRow(options, INTERVALS);
    await row.getByRole('button', { name: /Not right/ }).click();
    await row.getByRole('button', { name: 'Save' }).click();
    expect(await axeFindings(options)).toEqual([]);
    await row.getByLabel('What is it?').selectOption('b-race');
    await row.getByRole('button', { name: 'Save' }).click();
    await told(options).waitFor();
    // The line fades in; half faded its contrast is not what it will be.
    await options.waitForTimeout(300);
    expect(await axeFindings(options)).toEqual([]);
    await popup
      .getByRole('button', { name: /Not right/ })
      .first()
      .click();
    expect(await axeFindings(popup)).toEqual([]);
  });
});
