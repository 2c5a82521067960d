import { afterEach, describe, expect, it } from 'vitest';
import type { StravaState } from '../replicas/strava/model.ts';
import { axeFindings } from './axe-findings.ts';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { marks } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';
import { raceOf, recentTraining } from './strava-account.ts';

let session: Session;
afterEach(() => session.close());

const WEEK = viewPath(comingMonday());
const LIST = '/athlete/training';

/** All that a script of the page can read of what we draw. */
const shadowText = () =>
  [...document.querySelectorAll('*')]
    .filter((node) => node.shadowRoot)
    .map((node) => (node.shadowRoot as ShadowRoot).innerHTML)
    .join('\n');

async function visitStrava(overrides: Partial<StravaState> = {}): Promise<StravaState> {
  const strava = recentTraining(overrides);
  session = await openChromium(comingWeek(), { strava });
  return strava;
}

describe('with Strava alone', () => {
  it('should offer an hour, say that free time was not checked, and add it in a tab of its own', async () => {
    await visitStrava();
    const page = await session.stravaPage(LIST);
    const offer = marks(page, 'slot').first();
    await offer.waitFor({ timeout: 15_000 });
    expect(await offer.textContent()).toContain('free time not checked');
    const popup = await session.popup();
    await popup
      .getByText(/Free time not checked: no calendar has been read/)
      .first()
      .waitFor({ timeout: 10_000 });
    await popup.close();
    await offer.click();
    await marks(page, 'card').waitFor();
    const opened = session.context.waitForEvent('page');
    await page.locator('[data-kneadtime="card"] [data-action="add"]').click();
    const editor = await opened;
    await editor.waitForURL(/calendar\.google\.com\/calendar\/.*eventedit\?.*text=Sports/, { timeout: 15_000 });
    expect(page.url()).toMatch(/athlete\/training$/);
    expect(session.replica.unrouted).toEqual([]);
  });

  it('should ask how the legs feel on a page of its own', async () => {
    const strava = await visitStrava();
    // Her activities are known from the list; her race's own page says no time of day.
    const list = await session.stravaPage(LIST);
    await marks(list, 'effort').first().waitFor({ timeout: 15_000 });
    const page = await session.stravaPage(`/activities/${raceOf(strava).id}`);
    const ask = page.locator('[data-action="check-in"]').first();
    await ask.waitFor({ timeout: 15_000 });
    const opened = session.context.waitForEvent('page');
    await ask.click();
    const questions = await opened;
    await questions.waitForURL(/check-in\.html/, { timeout: 15_000 });
    await questions.getByRole('radio').first().waitFor({ timeout: 10_000 });
    // After a race the signs to show a doctor come first.
    expect(await questions.getByRole('checkbox').count()).toBeGreaterThan(3);
    expect(await axeFindings(questions)).toEqual([]);
    await page.bringToFront();
    const seen = await page.evaluate(shadowText);
    for (const word of ['radio', 'doctor', 'stiff']) expect(seen).not.toContain(word);
  });
});

describe('as a guest on Strava', () => {
  it('should show it nothing of the calendar, and the calendar nothing of it', async () => {
    const strava = await visitStrava();
    const calendar = await session.calendar(WEEK);
    await marks(calendar, 'conflict').first().waitFor({ timeout: 15_000 });
    const page = await session.stravaPage(LIST);
    await marks(page, 'effort').first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1000);
    await marks(page, 'effort').first().click();
    await marks(page, 'card').waitFor();
    const seen = await page.evaluate(shadowText);
    const titles = session.replica.state.events.map(({ title }) => title).filter((title) => title.length > 4);
    expect(titles.filter((title) => seen.includes(title))).toEqual([]);
    expect(seen).not.toContain('runner@example.com');
    await calendar.bringToFront();
    await calendar.waitForTimeout(800);
    const shown = await calendar.evaluate(shadowText);
    const names = strava.activities.map(({ name }) => name).filter((name) => name.length > 4);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
  });

  it("should store no title of hers, and nothing at all of other people's", async () => {
    const strava = await visitStrava();
    for (const path of [LIST, '/dashboard', `/athletes/${strava.viewer!.id}`, '/athlete/calendar']) {
      const page = await session.stravaPage(path);
      await page.locator('[data-kneadtime]').first().waitFor({ timeout: 15_000 });
      await page.close();
    }
    const stored = await session.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
      return JSON.stringify(await chrome.storage.local.get());
    });
    expect(stored).toContain(raceOf(strava).id);
    for (const { id, name, athlete } of strava.activities) {
      expect(stored).not.toContain(name);
      if (athlete !== strava.viewer!.id) expect(stored).not.toContain(id);
    }
    for (const { id, name } of strava.others) for (const word of [id, name]) expect(stored).not.toContain(word);
  });
});

describe('on a page whose own script ran twice', () => {
  it.each([LIST, '/dashboard'])('should mark everything once: %s', async (path) => {
    await visitStrava({ dialect: { doubleLoad: true } });
    const page = await session.stravaPage(path);
    await marks(page, 'effort').first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1500);
    const ids = await marks(page, 'effort').evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id')));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('in a table of Strava', () => {
  it('should leave the columns as wide as they are without its lines', async () => {
    await visitStrava();
    const page = await session.stravaPage(LIST);
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const { before, after } = await page.evaluate(() => {
      const widths = () => [...document.querySelectorAll('#search-results th')].map((cell) => cell.clientWidth);
      const before = widths();
      // Nobody puts them back before this is over.
      for (const host of document.querySelectorAll('kneadtime-marks')) host.remove();
      return { before, after: widths() };
    });
    expect(before).toEqual(after);
  });
});

describe('where Strava says no', () => {
  const cases: [Partial<StravaState>, string, RegExp][] = [
    [{ viewer: null }, '/dashboard', /Nobody is signed in there/],
    [{ refusal: 'challenge-page' }, LIST, /asks whether you are human/],
    // What the page asked was answered, and then no more.
    [{ refusal: 'too-many', refusesFrom: 2 }, LIST, /too many requests/],
    [{ refusal: 'challenge', refusesFrom: 2 }, LIST, /a page instead of the list/],
    [{ refusal: 'signed-out', refusesFrom: 2 }, LIST, /Nobody is signed in there/],
  ];
  it.each(cases)('should say so in the popup: %j on %s', async (overrides, path, sentence) => {
    await visitStrava(overrides);
    const page = await session.stravaPage(path);
    await page.waitForTimeout(4500);
    const popup = await session.popup();
    await popup.getByText(sentence).first().waitFor({ timeout: 10_000 });
    await page.bringToFront();
    expect(await page.locator('[data-kneadtime]').count()).toBe(0);
  });

  it.each(['too-many', 'signed-out', 'challenge'] as const)(
    'should ask no more after %s until the page is loaded again',
    async (refusal) => {
      await visitStrava({ refusal, refusesFrom: 2 });
      const page = await session.stravaPage(LIST);
      const again = () =>
        session.strava.asked.filter(({ isOwn, path }) => !isOwn && path.includes('training_activities')).length;
      await expect.poll(again, { timeout: 15_000 }).toBe(1);
      for (const column of ['dist', 'time', 'elev']) {
        await page.locator(`th.col-${column}`).click();
        await page.waitForTimeout(900);
      }
      expect(again()).toBe(1);
      session.strava.state.refusal = null;
      await page.reload();
      await marks(page, 'effort').first().waitFor({ timeout: 15_000 });
    },
  );
});
