import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../replicas/google-calendar/listen.ts';
import { createReplica } from '../replicas/google-calendar/serve.ts';
import { comingMonday, comingWeek, viewPath, ZONE } from './coming-week.ts';

let browser: Browser | undefined;
let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await browser?.close();
  await close?.();
});

const monday = comingMonday();

describe('Firefox', () => {
  it('should run the same journey with its own build: marks, card, editor filled in', async () => {
    const replica = createReplica(comingWeek());
    const server = await listen(replica);
    close = async () => {
      await server.close();
    };
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.KNEADTIME_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      acceptInsecureCerts: true,
      env: { ...process.env, TZ: ZONE } as Record<string, string>,
      extraPrefsFirefox: {
        // Every https host is the replica; nothing else can be reached.
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${server.port}`,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      },
    });
    await browser.installExtension(resolve('.output/firefox-mv3'));
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(`https://calendar.google.com${viewPath(monday)}`);
    const slot = await page.waitForSelector('>>> [data-kneadtime="slot"]', { timeout: 30_000 });
    const roles = await page.evaluate(() =>
      [...document.querySelectorAll('kneadtime-marks')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-kneadtime]') ?? [])].map(
          (mark) => mark.dataset.kneadtime,
        ),
      ),
    );
    expect(roles.filter((role) => role === 'effort').length).toBeGreaterThanOrEqual(6);
    expect(roles.filter((role) => role === 'conflict')).toHaveLength(1);
    await slot?.click();
    const add = await page.waitForSelector('>>> [data-kneadtime="card"] [data-action="add"]', { timeout: 10_000 });
    await Promise.all([page.waitForNavigation({ timeout: 20_000 }), add?.click()]);
    expect(page.url()).toMatch(/\/calendar\/u\/0\/r\/eventedit\?.*text=Sports/);
    const title = await page.waitForSelector('#xTiIn', { timeout: 10_000 });
    expect(await title?.evaluate((input) => (input as HTMLInputElement).value)).toBe('Sports massage');
    expect(replica.unrouted).toEqual([]);
  });
});
