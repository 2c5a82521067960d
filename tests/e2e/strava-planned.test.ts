import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time.ts';
import type { ReplicaEvent } from '../replicas/google-calendar/model.ts';
import { RUNNER } from '../replicas/google-calendar/scenario/sample-week.ts';
import { comingWeek, viewPath } from './coming-week.ts';
import { chipIds, marks } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';
import { doneOn, recentTraining, today } from './strava-account.ts';

const planned = (back: number, title: string, from: number, to: number): ReplicaEvent => ({
  id: `planned${back}a7k2m9`,
  calendar: RUNNER,
  title,
  start: { date: addDays(today(), -back), minute: from },
  end: { date: addDays(today(), -back), minute: to },
});

/** Two days ago she ran what was planned; four days ago she did not. */
const INTERVALS = planned(2, 'Intervals 6x800m', 1080, 1155);
const TEMPO = planned(4, 'Tempo run 10 km', 1080, 1140);

/** Figures that stand nowhere in her calendar. */
const FIGURES = { moving: 67 * 60, elapsed: 71 * 60, distance: 13_370, climb: 43, relativeEffort: 97 };

const shadowText = () =>
  [...document.querySelectorAll('*')]
    .filter((node) => node.shadowRoot)
    .map((node) => (node.shadowRoot as ShadowRoot).innerHTML)
    .join('\n');

describe('planned and done', () => {
  let session: Session;
  beforeAll(async () => {
    const run = doneOn(2, 1093, { id: '19200000001', name: 'Six of them', tags: [2], ...FIGURES });
    const strava = recentTraining({
      activities: [run, doneOn(3, 480, { id: '19200000002' }), doneOn(12, 480, { id: '19200000003' })],
      feed: null,
    });
    session = await openChromium(comingWeek({ events: [INTERVALS, TEMPO] }), { strava });
    for (const back of [2, 4]) {
      const page = await session.calendar(viewPath(addDays(today(), -back)));
      await marks(page, 'effort').first().waitFor({ timeout: 15_000 });
      await page.waitForTimeout(600);
      await page.close();
    }
    const page = await session.stravaPage('/athlete/training');
    await page.locator('[data-kneadtime="effort"][data-event-id="19200000001"]').waitFor({ timeout: 15_000 });
    await page.close();
  });
  afterAll(() => session.close());

  const popup = async () => {
    const page = await session.popup();
    await page.locator('[data-kneadtime]').first().waitFor({ timeout: 10_000 });
    return page;
  };

  it('should say in the popup by what it was done', async () => {
    const page = await popup();
    await page.getByText(/done: .*67 min/).waitFor({ timeout: 10_000 });
    await page.close();
  });

  it('should say what was missed, bring it back by one click, and take that back', async () => {
    const page = await popup();
    const missed = page.locator('[data-missed]');
    await missed.first().waitFor({ timeout: 10_000 });
    expect(await missed.count()).toBe(1);
    expect(await missed.textContent()).toContain('Tempo run 10 km');
    await page.locator('[data-action="took-place"]').click();
    await expect.poll(() => missed.count(), { timeout: 10_000 }).toBe(0);
    await page.locator('[data-action="undo"]').first().click();
    await expect.poll(() => missed.count(), { timeout: 10_000 }).toBe(1);
    await page.close();
  });

  it('should show no figure of the activity on the page of the calendar', async () => {
    const page = await session.calendar(viewPath(INTERVALS.start.date));
    await expect.poll(() => chipIds(page, INTERVALS.title), { timeout: 10_000 }).toHaveLength(1);
    const [id = ''] = await chipIds(page, INTERVALS.title);
    const mark = page.locator(`[data-kneadtime="effort"][data-event-id="${id}"]`);
    await mark.waitFor({ timeout: 15_000 });
    expect(await mark.getAttribute('data-load')).toMatch(/^E[2-5]$/);
    await mark.click();
    await marks(page, 'card').waitFor();
    const why = page.locator('[data-kneadtime="card"] [data-action="why"]');
    if ((await why.count()) > 0) await why.first().click();
    const seen = await page.evaluate(shadowText);
    expect(seen).toContain('18:00 – 19:15');
    // Moving time, distance, climb, relative effort, hours of start and end; the last in both clocks' writing.
    for (const figure of [
      /\b67\b/,
      /13[.,]37?/,
      /\b43 m\b/,
      /\b97\b/,
      /18:13/,
      /19:24/,
      /relative effort/i,
      /strava/i,
    ]) {
      expect(seen).not.toMatch(figure);
    }
    await page.close();
  });

  it('should leave what was missed without a load on that page', async () => {
    const page = await session.calendar(viewPath(TEMPO.start.date));
    await page.waitForTimeout(2500);
    const [id = ''] = await chipIds(page, TEMPO.title);
    expect(id).not.toBe('');
    expect(await page.locator(`[data-kneadtime="effort"][data-event-id="${id}"]`).count()).toBe(0);
    await page.close();
  });

  it('should take her word that it was something else', async () => {
    const page = await popup();
    await page.locator('[data-action="unlink"]').first().click();
    await expect.poll(() => page.getByText(/done: .*67 min/).count(), { timeout: 10_000 }).toBe(0);
    // Then nothing is known of the plan but that its day had no other activity.
    await expect.poll(() => page.locator('[data-missed]').count(), { timeout: 10_000 }).toBe(2);
    await page.close();
  });
});

describe('a massage that is booked', () => {
  let session: Session;
  beforeAll(async () => {
    const booked = planned(-1, 'Deep tissue massage at Studio Nord', 480, 540);
    session = await openChromium(comingWeek({ events: [booked] }), { strava: recentTraining() });
    const page = await session.calendar(viewPath(booked.start.date));
    await page.waitForTimeout(2500);
    await page.close();
  });
  afterAll(() => session.close());

  it('should be said first beside the race it comes too soon after, and not which it is', async () => {
    const page = await session.stravaPage('/athlete/training');
    const line = page.locator('[data-kneadtime="effort"][data-kind="race"]').first();
    await expect
      .poll(() => line.textContent(), { timeout: 15_000 })
      .toMatch(/^(Collides|Better not): a booked massage is too close · Very hard · /);
    expect(await page.evaluate(shadowText)).not.toMatch(/Studio|Nord/);
    expect(await line.getAttribute('aria-label')).not.toMatch(/tissue|Studio|Nord/);
    expect(['conflict', 'caution']).toContain(await line.getAttribute('data-severity'));
  });
});
