import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time.ts';
import type { ReplicaState } from '../replicas/google-calendar/model.ts';
import { ownShown } from '../replicas/strava/expected.ts';
import type { StravaState } from '../replicas/strava/model.ts';
import { type AskedFor, STRAVA_ORIGIN } from '../replicas/strava/serve.ts';
import { comingWeek } from './coming-week.ts';
import { until } from './marks-in-tab.ts';
import { crowdedFortnight, doneAbroad, raceOf, recentTraining, today } from './strava-account.ts';
import { astray, dotsOf, linesOf } from './strava-lines.ts';
import type { Tab, Visitor } from './visitor.ts';

const EFFORT = '[data-kneadtime="effort"]';
const at = (path: string): string => STRAVA_ORIGIN + path;
const ids = async (tab: Tab): Promise<string[]> => (await linesOf(tab)).map(({ eventId }) => eventId);
const press = (tab: Tab, css: string): Promise<void> =>
  tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), css);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The same walk through a site in every browser and for each of its rollouts. */
export function stravaJourneys(
  name: string,
  visit: (state: ReplicaState, strava?: StravaState) => Promise<Visitor>,
  rollout: Partial<StravaState>,
): void {
  const { generation, locale = 'en-US' } = rollout;
  describe(`${name}: pages of Strava, ${generation}, ${locale}`, () => {
    const crowded = crowdedFortnight(rollout);
    const own = new Set(crowded.activities.filter(({ athlete }) => athlete === crowded.viewer?.id).map(({ id }) => id));
    let visitor: Visitor;
    let tab: Tab;
    /** Lines are there, each beside its own activity, and every one of them is hers. */
    const settled = async (): Promise<string[]> => {
      await until(async () => (await linesOf(tab)).length).toBeGreaterThan(0);
      await pause(700);
      expect(astray(await linesOf(tab))).toEqual([]);
      const shown = await ids(tab);
      expect(shown.filter((id) => !own.has(id))).toEqual([]);
      return shown.sort();
    };
    beforeAll(async () => {
      visitor = await visit(comingWeek(), crowded);
      tab = await visitor.open(at('/athlete/training'));
      await tab.see(EFFORT);
    });
    afterAll(() => visitor.close());

    it('should keep lines on their rows over paging and sorting', async () => {
      const first = await settled();
      expect(first.length).toBeGreaterThan(4);
      await press(tab, '.next_page');
      await until(async () => (await ids(tab)).some((id) => first.includes(id))).toBe(false);
      const second = await settled();
      expect(second).not.toEqual(first);
      await press(tab, '.previous_page');
      await until(async () => (await ids(tab)).sort()).toEqual(first);
      await settled();
      await press(tab, 'th.col-dist');
      await until(async () => (await ids(tab)).sort()).not.toEqual(first);
      await settled();
    });

    it('should leave a row that is edited alone, and come back to it', async () => {
      await tab.goto(at('/athlete/training'));
      const before = await settled();
      const row = `.training-activity-row:has(a[href$="/${before.at(-1)}"])`;
      const index = await tab.evaluate((css) => {
        const all = [...document.querySelectorAll('.training-activity-row')];
        return all.indexOf(document.querySelector(css)!);
      }, row);
      await press(tab, `${row} .quick-edit`);
      await tab.see('.edit-col input');
      await pause(700);
      expect(await ids(tab)).not.toContain(before.at(-1));
      await press(tab, '.edit-col .cancel');
      await until(async () => (await ids(tab)).sort()).toEqual(before);
      await press(tab, `.training-activity-row:nth-child(${index + 1}) .quick-edit`);
      await tab.see('.edit-col input');
      await tab.evaluate(() => {
        document.querySelector<HTMLInputElement>('.edit-col input')!.value = 'Called otherwise';
      });
      await press(tab, '.edit-col .save');
      await until(async () => (await ids(tab)).sort()).toEqual(before);
      await settled();
    });

    it('should mark her own cards of the feed, also of those that come later', async () => {
      await tab.goto(at('/dashboard'));
      const first = await settled();
      expect(first.filter((id) => !ownShown(crowded, '/dashboard').some((one) => one.id === id))).toEqual([]);
      for (let i = 0; i < 3; i++) {
        await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await pause(500);
      }
      await until(async () => (await ids(tab)).length).toBeGreaterThan(first.length);
      expect(await settled()).toEqual(expect.arrayContaining(first));
      await tab.evaluate(() => window.__strava.rerender());
      await pause(800);
      expect(await settled()).toEqual(expect.arrayContaining(first));
    });

    it('should ask for nothing but data the page asked for, and for that once', () => {
      const { asked } = visitor.strava;
      const data = /^\/(athlete\/training_activities|dashboard\/feed)\?/;
      const pages = /^\/(athlete\/training|dashboard)$/;
      const again = asked.filter(({ path, isOwn }) => !isOwn && !pages.test(path));
      const isPlain = ({ method, path }: AskedFor) => method === 'GET' && data.test(path);
      expect(again.filter((one) => !isPlain(one) && one.method !== 'PUT')).toEqual([]);
      expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(1);
      const own = asked.filter(({ isOwn }) => isOwn).map(({ path }) => path);
      const repeated = again.filter(isPlain).map(({ path }) => path);
      const times = (all: string[], path: string) => all.filter((one) => one === path).length;
      expect(repeated.filter((path) => times(repeated, path) > times(own, path))).toEqual([]);
      expect(repeated.length).toBeGreaterThan(0);
    });
  });

  describe(`${name}: the day after a race, ${generation}, ${locale}`, () => {
    const block = recentTraining(rollout);
    const state = { ...block, activities: [...block.activities, doneAbroad()] };
    const race = raceOf(state);
    let visitor: Visitor;
    let tab: Tab;
    beforeAll(async () => {
      visitor = await visit(comingWeek(), state);
      tab = await visitor.open(at('/athlete/training'));
      await tab.see(EFFORT);
    });
    afterAll(() => visitor.close());

    it('should say at the race when which massage fits, offer an hour there alone, and leave easy days alone', async () => {
      await until(async () =>
        (await linesOf(tab)).filter(({ hasOffer }) => hasOffer).map(({ eventId }) => eventId),
      ).toEqual([race.id]);
      const lines = await linesOf(tab);
      expect(lines.find(({ eventId }) => eventId === race.id)?.text).toMatch(/deep from|deep not yet/);
      const easy = state.activities.filter(({ name }) => /lake|work and back/.test(name)).map(({ id }) => id);
      expect(lines.filter(({ eventId }) => easy.includes(eventId))).toEqual([]);
    });

    it('should find her own part of a group', async () => {
      await tab.goto(at('/dashboard'));
      await until(async () => (await ids(tab)).includes(race.id)).toBe(true);
      expect(astray(await linesOf(tab))).toEqual([]);
      expect(await ids(tab)).not.toContain('18500000007');
    });

    it('should show the days after it on its own page, also after a look at another part of that', async () => {
      await tab.goto(at(`/activities/${race.id}`));
      await tab.see('[data-part="timeline"] svg');
      await tab.see('[data-action="check-in"]');
      await press(tab, '#pagenav [data-menu="analysis"]');
      await pause(600);
      await press(tab, '#pagenav [data-menu="overview"]');
      await tab.see('[data-part="timeline"] svg');
      expect(await tab.evaluate(() => document.querySelectorAll('.activity-stats kneadtime-marks').length)).toBe(1);
    });

    it("should show nothing on somebody else's page", async () => {
      for (const path of ['/activities/18500000007', '/athletes/23456789', '/athletes/23456789/calendar']) {
        await tab.goto(at(path));
        await pause(1800);
        expect(await tab.evaluate(() => document.querySelectorAll('kneadtime-marks').length)).toBe(0);
      }
    });

    it('should put one dot on each day that counts, in its cell, over months', async () => {
      await tab.goto(at('/athlete/calendar'));
      await tab.see(EFFORT);
      await until(async () => (await dotsOf(tab)).astray).toEqual([]);
      const now = await dotsOf(tab);
      const shown = await tab.evaluate(() => document.querySelector('.month-display')?.textContent);
      await press(tab, 'a.nav-arrow-icon.prev');
      await until(async () => tab.evaluate(() => document.querySelector('.month-display')?.textContent)).not.toBe(
        shown,
      );
      await pause(900);
      const before = await dotsOf(tab);
      expect(before.astray).toEqual([]);
      expect(new Set(before.days).size).toBe(before.days.length);
      // At home it was still the evening before.
      const abroad = addDays(today(), -6);
      const isShown = abroad.slice(0, 7) === today().slice(0, 7) ? now : before;
      expect(isShown.days).toContain(String(Number(abroad.slice(8))));
      await press(tab, 'a.nav-arrow-icon.next');
      await until(async () => (await dotsOf(tab)).days.length).toBeGreaterThan(0);
    });

    it('should mark the cards of her profile, and of another month of it', async () => {
      await tab.goto(at(`/athletes/${state.viewer!.id}`));
      await until(async () => (await ids(tab)).length).toBeGreaterThan(0);
      const first = await ids(tab);
      await press(tab, '.interval-graph a:nth-child(2)');
      await until(async () => (await ids(tab)).some((id) => first.includes(id))).toBe(false);
      expect(astray(await linesOf(tab))).toEqual([]);
    });
  });
}
