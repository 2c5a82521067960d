import { cp, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays } from '../../src/core/time.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import { comingMonday, comingWeek, viewPath } from '../../tests/e2e/coming-week.ts';
import { marks } from '../../tests/e2e/marks-on-page.ts';
import { openChromium, type Session } from '../../tests/e2e/open-chromium.ts';
import { raceOf, recentTraining } from '../../tests/e2e/strava-account.ts';
import { realisticLatency } from '../../tests/replicas/google-calendar/default-state.ts';
import { printPlan } from './print-plan.ts';

export interface DemoOptions {
  browser: string;
  extension: string;
  output: string;
  docs: string | null;
  display: boolean;
}

const WEEKS = 5;

/** The extension's own page, where its API is at hand. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** The main job, on a built-in sample calendar: read, propose, explain, add one massage and see it read back; then the day after a race on Strava. */
export async function runDemo({ browser, extension, output, docs, display }: DemoOptions): Promise<void> {
  await mkdir(output, { recursive: true });
  const taken: string[] = [];
  const shoot = async (page: Page, name: string) => {
    const path = join(output, `${name}.png`);
    await page.screenshot({ path });
    taken.push(path);
  };
  const state = comingWeek({ latency: { ...realisticLatency, chipsMs: 150, transitionMs: 150, saveMs: 600 } });
  const session = await openChromium(state, { browser, extension, headless: !display, strava: recentTraining() });
  const monday = comingMonday();
  const page = await session.calendar(viewPath(monday));
  await marks(page, 'slot').first().waitFor({ timeout: 20_000 });
  await chooseHours(session);
  await page.bringToFront();
  await leafThrough(page, monday);

  const view = await popupView(session);
  console.log(printPlan(view));

  await marks(page, 'slot').first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(400);
  await shoot(page, 'calendar-week-light');
  await page.evaluate(() => window.__replica.setTheme('dark'));
  await page.waitForTimeout(400);
  await shoot(page, 'calendar-week-dark');
  await page.evaluate(() => window.__replica.setTheme('light'));
  await marks(page, 'slot').first().click();
  await marks(page, 'card').waitFor();
  await page.waitForTimeout(400);
  await shoot(page, 'card-open');
  await page.keyboard.press('Escape');
  await marks(page, 'conflict').first().click();
  await marks(page, 'card').waitFor();
  await page.waitForTimeout(400);
  await shoot(page, 'conflict-open');
  await page.keyboard.press('Escape');
  await shootPopup(session, shoot);
  await page.bringToFront();
  await addOne(page, shoot);
  await showStrava(session, shoot);

  console.log('\nScreenshots:');
  for (const path of taken) console.log(`  ${relative(process.cwd(), path)}`);
  if (docs) {
    await mkdir(docs, { recursive: true });
    for (const path of taken) await cp(path, join(docs, relative(output, path)));
  }
  if (session.replica.unrouted.length > 0)
    throw new Error(`Requests went to other hosts: ${session.replica.unrouted.join(', ')}`);
  if (display) {
    console.log('\nThe browser stays open; close its window to end the demo.');
    await new Promise<void>((done) => session.context.once('close', () => done()));
  } else await session.close();
}

/** As a new user would, in the popup's settings: after work and at the weekend. */
async function chooseHours(session: Session): Promise<void> {
  const popup = await session.popup();
  const change = {
    hoursByDay: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, { from: 990, to: 1260 }])),
    cadence: { wish: 10 },
  };
  await popup.evaluate(
    (settings) => chrome.runtime.sendMessage({ type: 'popup/settings', id: crypto.randomUUID(), change: settings }),
    change,
  );
  await popup.close();
}

/** What is not looked at is not known: the weeks ahead are leafed through once, and the first one shown again. */
async function leafThrough(page: Page, monday: string): Promise<void> {
  for (let week = 1; week < WEEKS; week++) {
    await page.evaluate((date) => window.__replica.goTo(date), addDays(monday, 7 * week));
    await page.waitForTimeout(1300);
  }
  await page.evaluate((date) => window.__replica.goTo(date), monday);
  await page.waitForTimeout(1500);
}

async function popupView(session: Session): Promise<PopupView> {
  const popup = await session.popup();
  const reply = await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'popup/view', id: crypto.randomUUID() }));
  await popup.close();
  return (reply as { view: PopupView }).view;
}

async function shootPopup(session: Session, shoot: (page: Page, name: string) => Promise<void>): Promise<void> {
  const popup = await session.popup();
  await popup.locator('[data-slot-id]').first().waitFor({ timeout: 10_000 });
  await shoot(popup, 'popup-light');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await shoot(popup, 'popup-dark');
  await popup.close();
}

async function addOne(page: Page, shoot: (page: Page, name: string) => Promise<void>): Promise<void> {
  await marks(page, 'slot').first().click();
  await page.locator('[data-kneadtime="card"] [data-action="add"]').click();
  await page.waitForURL(/\/r\/eventedit/, { timeout: 15_000 });
  await page.locator('#xTiIn').waitFor();
  await page.waitForTimeout(500);
  await shoot(page, 'editor-filled-in');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/r\/week/, { timeout: 15_000 });
  await page.waitForTimeout(3000);
  console.log('\nAdded one massage: the editor opened filled in, was saved, and the event was read back.');
}

/** What was really run, and what it means for the next massage. */
async function showStrava(session: Session, shoot: (page: Page, name: string) => Promise<void>): Promise<void> {
  const list = await session.stravaPage('/athlete/training');
  await marks(list, 'effort').first().waitFor({ timeout: 20_000 });
  await list.waitForTimeout(600);
  await shoot(list, 'strava-activities');
  const lines = await marks(list, 'effort').evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  console.log(['', 'On Strava, beside her own activities', ...lines.slice(0, 6).map((line) => `  ${line}`)].join('\n'));
  const race = await session.stravaPage(`/activities/${raceOf(session.strava.state).id}`);
  await race.locator('[data-part="timeline"] svg').waitFor({ timeout: 20_000 });
  await race.waitForTimeout(400);
  await shoot(race, 'strava-activity');
}
