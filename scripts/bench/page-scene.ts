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

async function scrollUntil(page: Page, cards: number): Promise<void> {
  const shown = () => page.locator('[data-testid="web-feed-entry"], [id^="feed-entry-"]').count();
  for (let i = 0; i < cards && (await shown()) < cards; i++) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(80);
  }
}
