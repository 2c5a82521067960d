import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays } from '../../src/core/time.ts';
import { comingMonday, comingWeek, viewPath } from '../../tests/e2e/coming-week.ts';
import { marks } from '../../tests/e2e/marks-on-page.ts';
import { openChromium, type Session } from '../../tests/e2e/open-chromium.ts';
import { recentTraining } from '../../tests/e2e/strava-account.ts';
import type { ReplicaState } from '../../tests/replicas/google-calendar/model.ts';
import type { StravaState } from '../../tests/replicas/strava/model.ts';
import { stravaPictures } from './strava-pictures.ts';

export interface PictureOptions {
  browser: string;
  extension: string;
  output: string;
}

const monday = comingMonday();
const WEEK = viewPath(monday);
const SLOT = '[data-kneadtime="slot"]';

/** One look at the page, by name; each opens its own page in one session of a kind. */
type Look = (page: Page, shoot: (name: string) => Promise<void>) => Promise<void>;

type LookAt = (session: Session, path: string, act: Look) => Promise<void>;

/** Pictures of the marks and the card on our replicas of the pages, for the documentation and for the eyes of whoever changes them. */
export async function takePictures(options: PictureOptions): Promise<string[]> {
  await mkdir(options.output, { recursive: true });
  const taken: string[] = [];
  const shoot = async (page: Page, name: string) => {
    // Fades are over, and the page has settled.
    await page.waitForTimeout(500);
    const file = join(options.output, `${name}.png`);
    await page.screenshot({ path: file });
    taken.push(file);
  };
  const look: LookAt = async (session, path, act) => {
    const page = await session.calendar(path);
    await act(page, (name) => shoot(page, name));
    await page.close();
  };
  await inSession(options, comingWeek(), (session) => english(session, look));
  await inSession(options, comingWeek(), (session) => adding(session, look));
  await inSession(options, comingWeek(), (session) => stravaPictures(session, shoot), recentTraining());
  // A language in letters that every machine has a font for; without one a picture shows boxes.
  for (const [name, locale, clock] of [['arabic', 'ar', '12']] as const) {
    await inSession(options, comingWeek({ locale, clock }), async (session) => {
      await look(session, WEEK, async (page, shoot) => {
        await seen(page);
        await shoot(`calendar-week-${name}`);
        await page.locator(SLOT).first().click();
        await marks(page, 'card').waitFor();
        await shoot(`card-${name}`);
      });
      await look(session, viewPath(monday, 'month'), async (page, shoot) => {
        await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
        await shoot(`calendar-month-${name}`);
      });
    });
  }
  return taken;
}

async function english(session: Session, look: LookAt): Promise<void> {
  await look(session, WEEK, async (page, shoot) => {
    await seen(page);
    await shoot('calendar-week-light');
    await dark(page, true);
    await shoot('calendar-week-dark');
    await page.locator(SLOT).first().click();
    await marks(page, 'card').waitFor();
    await shoot('card-dark');
    await page.keyboard.press('Escape');
    await dark(page, false);
    await page.locator(SLOT).first().click();
    await marks(page, 'card').waitFor();
    await shoot('card-open');
    await page.locator('[data-kneadtime="card"] [data-action="why"]').click();
    await shoot('card-why');
    await page.keyboard.press('Escape');
    await marks(page, 'conflict').first().click();
    await marks(page, 'card').waitFor();
    await shoot('conflict-open');
    await page.keyboard.press('Escape');
    await marks(page, 'effort').last().click();
    await marks(page, 'card').waitFor();
    await shoot('effort-open');
    await page.keyboard.press('Escape');
    await drag(page, shoot);
  });
  await look(session, WEEK, async (page, shoot) => {
    await seen(page);
    await page.evaluate((date) => window.__replica.openQuickCreate(date, 16 * 60), addDays(monday, 4));
    await page.locator('[role=dialog] input').first().fill('Deep tissue massage');
    await page.locator('kneadtime-draft').waitFor({ timeout: 10_000 });
    await shoot('before-you-book');
  });
  await look(session, viewPath(addDays(monday, 3), 'day'), async (page, shoot) => {
    await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
    await shoot('calendar-day');
  });
  await look(session, viewPath(monday, 'month'), async (page, shoot) => {
    await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
    await shoot('calendar-month');
    await marks(page, 'conflict').first().click();
    await marks(page, 'card').waitFor();
    await shoot('calendar-month-card');
    await page.keyboard.press('Escape');
    await dark(page, true);
    await shoot('calendar-month-dark');
  });
  await look(session, WEEK, async (page, shoot) => {
    await seen(page);
    await page.setViewportSize({ width: 820, height: 900 });
    await shoot('calendar-week-narrow');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: 'active' });
    await shoot('calendar-week-forced-colours');
    await page.emulateMedia({ forcedColors: null });
    // What a browser's zoom of 200 % leaves of the same screen, in its own pixels.
    await page.setViewportSize({ width: 720, height: 450 });
    await page.locator(SLOT).first().click();
    await marks(page, 'card').waitFor();
    await shoot('zoom-200');
  });
}

async function adding(session: Session, look: LookAt): Promise<void> {
  await look(session, WEEK, async (page, shoot) => {
    await seen(page);
    await page.locator(SLOT).first().click();
    await page.locator('[data-kneadtime="card"] [data-action="add"]').click();
    await page.waitForURL(/\/r\/eventedit/, { timeout: 15_000 });
    await page.locator('#xTiIn').waitFor();
    await shoot('editor-filled-in');
    await page.locator('[jsname="x8hlje"]').click();
    await page.locator('kneadtime-said').waitFor({ timeout: 15_000 });
    await shoot('added');
  });
}

async function drag(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  const box = await page.locator(SLOT).first().boundingBox();
  if (!box) return;
  await page.mouse.move(box.x + 40, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 80, { steps: 6 });
  await shoot('drag');
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function seen(page: Page): Promise<void> {
  await page.locator(SLOT).first().waitFor({ timeout: 20_000 });
}

async function dark(page: Page, on: boolean): Promise<void> {
  await page.evaluate((theme) => window.__replica.setTheme(theme), on ? ('dark' as const) : ('light' as const));
  await page.waitForTimeout(300);
}

async function inSession(
  { browser, extension }: PictureOptions,
  state: ReplicaState,
  work: (session: Session) => Promise<void>,
  strava?: StravaState,
): Promise<void> {
  const session = await openChromium(state, { browser, extension, ...(strava && { strava }) });
  try {
    await work(session);
  } finally {
    await session.close();
  }
}
