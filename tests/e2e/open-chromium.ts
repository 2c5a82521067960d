import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { ReplicaState } from '../replicas/google-calendar/model.ts';
import { createReplica, type Replica, routeReplica } from '../replicas/google-calendar/serve.ts';
import { stravaState } from '../replicas/strava/default-state.ts';
import type { StravaState } from '../replicas/strava/model.ts';
import { createStravaReplica, routeStrava, STRAVA_ORIGIN, type StravaReplica } from '../replicas/strava/serve.ts';

/** The built extension in a real Chromium, with replicas answering for the sites' own hosts and nothing else resolving. */
export interface Session {
  context: BrowserContext;
  replica: Replica;
  strava: StravaReplica;
  extensionId: string;
  worker: Worker;
  /** A calendar page at a path such as `/calendar/u/0/r/week/2026/9/14`. */
  calendar(path: string): Promise<Page>;
  /** A Strava page at a path such as `/athlete/training`. */
  stravaPage(path: string): Promise<Page>;
  popup(): Promise<Page>;
  close(): Promise<void>;
}

const CALENDAR = 'https://calendar.google.com';

export async function openChromium(
  state: ReplicaState,
  options: {
    zone?: string;
    dark?: boolean;
    locale?: string;
    extension?: string;
    browser?: string;
    headless?: boolean;
    /** An extension that reloads itself comes back. */
    developer?: boolean;
    strava?: StravaState;
  } = {},
): Promise<Session> {
  const executablePath = options.browser ?? process.env.KNEADTIME_CHROMIUM ?? '/usr/bin/chromium';
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'kneadtime-chromium-'));
  if (options.developer) await allowReload(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    timezoneId: options.zone ?? 'Europe/Berlin',
    locale: options.locale ?? 'en-GB',
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: 1440, height: 900 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
    // An extension's worker takes the machine's zone, not the page's emulation.
    env: { ...process.env, TZ: options.zone ?? 'Europe/Berlin' } as Record<string, string>,
  });
  const replica = createReplica(state);
  await routeReplica(context, replica);
  const strava = createStravaReplica(options.strava ?? stravaState());
  await routeStrava(context, strava);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = worker.url().split('/')[2] ?? '';
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const session: Session = {
    context,
    replica,
    strava,
    extensionId,
    worker,
    calendar: (path) => open(CALENDAR + path),
    stravaPage: (path) => open(STRAVA_ORIGIN + path),
    async popup() {
      const page = await context.newPage();
      await page.setViewportSize({ width: 400, height: 600 });
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return session;
}

/** Without developer mode Chromium leaves an unpacked extension dead after it reloads itself. */
async function allowReload(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
