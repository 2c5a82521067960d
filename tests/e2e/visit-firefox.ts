import { resolve } from 'node:path';
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { listen } from '../replicas/google-calendar/listen.ts';
import type { ReplicaState } from '../replicas/google-calendar/model.ts';
import { createReplica } from '../replicas/google-calendar/serve.ts';
import { stravaState } from '../replicas/strava/default-state.ts';
import type { StravaState } from '../replicas/strava/model.ts';
import { createStravaReplica, handleInTime } from '../replicas/strava/serve.ts';
import { ZONE } from './coming-week.ts';
import type { Tab, Visitor } from './visitor.ts';

const ORIGIN = 'https://calendar.google.com';

/** Firefox with its own build; every https host is one of the replicas, nothing else can be reached. */
export async function visitFirefox(state: ReplicaState, ofStrava?: StravaState): Promise<Visitor> {
  const replica = createReplica(state);
  const strava = createStravaReplica(ofStrava ?? stravaState());
  const server = await listen(replica, (asked) => handleInTime(strava, asked));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.KNEADTIME_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    env: { ...process.env, TZ: ZONE } as Record<string, string>,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  return {
    replica,
    strava,
    async open(path) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1440, height: 900 });
      await page.goto(new URL(path, ORIGIN).href);
      return tabOf(page);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function tabOf(page: Page): Tab {
  const deep = (css: string) => `>>> ${css}`;
  const first = async (css: string, ms = 15_000): Promise<ElementHandle<HTMLElement>> => {
    const found = await page.waitForSelector(deep(css), { timeout: ms, visible: true });
    if (!found) throw new Error(`${css} is not there`);
    return found as ElementHandle<HTMLElement>;
  };
  return {
    async goto(path) {
      await page.goto(new URL(path, ORIGIN).href);
    },
    url: () => page.url(),
    evaluate: (work, arg) => page.evaluate(work as never, arg as never),
    async see(css, ms) {
      await first(css, ms);
    },
    async click(css) {
      await (await first(css)).click();
    },
    async choose(css, value) {
      await (await first(css)).select(value);
    },
    async focus(css) {
      await (await first(css)).focus();
    },
    async box(css) {
      const box = await (await first(css)).boundingBox();
      if (!box) throw new Error(`${css} is not on the screen`);
      return box;
    },
    key: (name) => page.keyboard.press(name as KeyInput),
    type: (text) => page.keyboard.type(text),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await new Promise((done) => setTimeout(done, 150));
      await page.mouse.up();
    },
    async shoot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    size: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}
