import type { Page } from 'playwright-core';
import type { ReplicaState } from '../replicas/google-calendar/model.ts';
import type { StravaState } from '../replicas/strava/model.ts';
import { openChromium } from './open-chromium.ts';
import type { Tab, Visitor } from './visitor.ts';

const ORIGIN = 'https://calendar.google.com';

export async function visitChromium(state: ReplicaState, strava?: StravaState): Promise<Visitor> {
  const session = await openChromium(state, strava ? { strava } : {});
  return {
    replica: session.replica,
    strava: session.strava,
    async open(path) {
      const page = await session.context.newPage();
      await page.goto(new URL(path, ORIGIN).href);
      return tabOf(page);
    },
    close: () => session.close(),
  };
}

export function tabOf(page: Page): Tab {
  const first = (css: string) => page.locator(css).first();
  return {
    async goto(path) {
      await page.goto(new URL(path, ORIGIN).href);
    },
    url: () => page.url(),
    evaluate: (work, arg) => page.evaluate(work as never, arg as never),
    see: (css, ms = 15_000) => first(css).waitFor({ timeout: ms }),
    click: (css) => first(css).click({ timeout: 15_000 }),
    async choose(css, value) {
      await first(css).selectOption(value, { timeout: 15_000 });
    },
    focus: (css) => first(css).focus({ timeout: 15_000 }),
    async box(css) {
      const box = await first(css).boundingBox({ timeout: 15_000 });
      if (!box) throw new Error(`${css} is not on the screen`);
      return box;
    },
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.waitForTimeout(150);
      await page.mouse.up();
    },
    async shoot(path) {
      await page.screenshot({ path });
    },
    size: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}
