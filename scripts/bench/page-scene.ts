import type { Page } from 'playwright-core';
import { comingMonday, comingWeek, viewPath } from '../../tests/e2e/coming-week.ts';
import { doneOn, recentTraining } from '../../tests/e2e/strava-account.ts';
import type { ReplicaState } from '../../tests/replicas/google-calendar/model.ts';
import { OTHERS, VIEWER } from '../../tests/replicas/strava/default-state.ts';
import type { StravaState } from '../../tests/replicas/strava/model.ts';
import { fullWeek } from './page-scenario.ts';

/** What is measured after the load: the page draws itself anew, gives its nodes to others, changes one thing. */
export type Step = 'rerender' | 'recycle' | 'idle';

/** One page of one site, and what it does. */
export interface Scene {
  address: string;
  calendar: ReplicaState;
  strava?: StravaState;
  /** Until all that is to be measured is on the page. */
  fill(page: Page): Promise<void>;
  /** Where a page does not come with all of it: after the load, told apart from it. */
  grow?(page: Page): Promise<void>;
  steps: readonly Step[];
}

/** A week with about `chips` chips. */
export function weekScene(chips: number): Scene {
  return {
    address: `https://calendar.google.com${viewPath(comingMonday())}`,
    calendar: fullWeek(chips),
    fill: async () => undefined,
    steps: ['rerender', 'recycle', 'idle'],
  };
}

/** A feed of `cards` cards, every second hers and every fourth hard: it grows by scrolling. */
export function feedScene(cards: number): Scene {
  const activities = Array.from({ length: cards }, (_, at) =>
    doneOn(1 + Math.floor(at / 25), 360 + (at % 25) * 40, {
      id: String(19_200_000_000 + at),
      athlete: at % 2 === 0 ? VIEWER.id : (OTHERS[0]?.id ?? ''),
      // A feed shows no tags: its titles say what is hard.
      name: at % 4 === 0 ? 'Intervals 6x800m' : `Session ${at}`,
      relativeEffort: null,
    }),
  );
  return {
    address: 'https://www.strava.com/dashboard',
    calendar: comingWeek({}),
    strava: recentTraining({ activities, feed: null, latency: { dataMs: 5, fillMs: 5 } }),
    fill: (page) => scrollUntil(page, cards),
    steps: ['idle'],
  };
}

/**
 * My Activities with `rows` rows, all hers and every fourth hard. The page shows 20: it is turned to its end, as she would, and then all
 * rows stand in one list, as extensions that show them at once do.
 */
export function listScene(rows: number): Scene {
  const activities = Array.from({ length: rows }, (_, at) =>
    doneOn(1 + Math.floor(at / 25), 360 + (at % 25) * 40, {
      id: String(19_300_000_000 + at),
      name: `Session ${at}`,
      tags: at % 4 === 0 ? [2] : [],
      relativeEffort: null,
    }),
  );
  return {
    address: 'https://www.strava.com/athlete/training',
    calendar: comingWeek({}),
    strava: recentTraining({ activities, feed: null, latency: { dataMs: 5, fillMs: 5 } }),
    async fill(page) {
      await page.locator('.training-activity-row').first().waitFor();
    },
    grow: (page) => page.evaluate(showAllRows, TURN_MS),
    steps: ['rerender', 'recycle', 'idle'],
  };
}

/** A page of the list has been read by then. */
const TURN_MS = 500;

/** Runs in the page as it is written here. */
async function showAllRows(turnMs: number): Promise<void> {
  const body = document.querySelector('#search-results tbody');
  const all: Element[] = [...(body?.children ?? [])];
  for (;;) {
    const next = document.querySelector<HTMLButtonElement>('.next_page:not([disabled])');
    if (!next) break;
    next.click();
    await new Promise((done) => setTimeout(done, turnMs));
    all.push(...(body?.children ?? []));
  }
  const clean = all.map((row) => {
    const copy = row.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('kneadtime-marks')) mark.remove();
    return copy;
  });
  const draw = (rows: Element[]) => body?.replaceChildren(...rows.map((row) => row.cloneNode(true)));
  draw(clean);
  const heading = document.querySelector<HTMLElement>('#training-log h1');
  window.__bench.steps = {
    rerender: () => draw(clean),
    // Sorted the other way round each time.
    recycle: (time) => draw(time % 2 === 0 ? [...clean].reverse() : clean),
    idle: (time) => heading?.style.setProperty('top', `${time}px`),
  };
}

async function scrollUntil(page: Page, cards: number): Promise<void> {
  const shown = () => page.locator('[data-testid="web-feed-entry"], [id^="feed-entry-"]').count();
  for (let i = 0; i < cards && (await shown()) < cards; i++) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(80);
  }
}
