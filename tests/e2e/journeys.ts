import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time.ts';
import type { ReplicaLocale, ReplicaState } from '../replicas/google-calendar/model.ts';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { action, CARD, inCard, marksOf, openCard, ourText, roles, SLOT, starts, until } from './marks-in-tab.ts';
import type { Tab, Visitor } from './visitor.ts';

const monday = comingMonday();
const WEEK = viewPath(monday);
/** The replica's hour. */
const HOUR_PX = 48;
const SECOND = { email: 'other@example.org', name: 'Other Runner', index: 1 };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The same journeys in every browser; each begins on a fresh load of the page, with what the ones before left in the calendar. */
export function journeys(name: string, visit: (state: ReplicaState) => Promise<Visitor>): void {
  describe(`${name}: a week of planning`, () => {
    let visitor: Visitor;
    let tab: Tab;
    const fresh = async (path = WEEK) => {
      await tab.goto(path);
      await tab.see(SLOT);
    };
    beforeAll(async () => {
      const state = comingWeek({ otherAccounts: [SECOND] });
      const theirs = { calendar: SECOND.email, start: { date: addDays(monday, 5), minute: 600 } };
      const race = {
        ...theirs,
        id: 'other1',
        title: 'Harbour Half Marathon',
        end: { date: addDays(monday, 5), minute: 720 },
      };
      visitor = await visit({ ...state, events: [...state.events, race] });
      tab = await visitor.open(WEEK);
      await tab.see(SLOT);
    });
    afterAll(() => visitor.close());

    it('should mark efforts, the conflict, and an hour that fits', async () => {
      expect(await roles(tab, 'effort')).toBe(6);
      expect(await roles(tab, 'conflict')).toBe(1);
    });

    it.each(['dismiss', 'snooze'])('should %s an hour and take that back', async (how) => {
      await fresh();
      const [before = ''] = await starts(tab);
      await openCard(tab, SLOT);
      await tab.click(inCard(how));
      await until(() => starts(tab)).not.toContain(before);
      await tab.click(inCard('undo'));
      await until(() => starts(tab)).toContain(before);
    });

    it('should drag an hour to another one, keep it there, and take that back', async () => {
      await fresh();
      const [first = ''] = await starts(tab);
      // Which hours are free depends on the sample: one of these is.
      const hours = [1, -1, 2, -2, 3, -3];
      for (const by of hours) {
        const { x, y, width } = await tab.box(SLOT);
        const from = { x: x + width / 2, y: y + 12 };
        await tab.drag(from, { x: from.x, y: from.y + by * HOUR_PX });
        await pause(1200);
        if (!(await starts(tab)).includes(first)) break;
        expect(await ourText(tab)).not.toBe('');
        await tab.key('Escape');
      }
      const isMoved = (start: string) => hours.some((by) => Date.parse(start) - Date.parse(first) === by * 3_600_000);
      expect((await starts(tab)).find(isMoved)).toBeDefined();
      await tab.see(action('undo'));
      await tab.click(action('undo'));
      await until(() => starts(tab)).toContain(first);
    });

    it('should move an hour by keys, say what it would be, and put it back on Escape', async () => {
      await fresh();
      const before = await tab.box(SLOT);
      await tab.focus(SLOT);
      // The card's script comes when a mark gets the focus.
      await pause(600);
      await tab.key('ArrowDown');
      await until(async () => Math.round((await tab.box(SLOT)).y - before.y)).toBe(HOUR_PX / 4);
      await until(() => ourText(tab)).toMatch(/:15/);
      await tab.key('Escape');
      await until(async () => (await tab.box(SLOT)).y).toBe(before.y);
    });

    it('should say what an event is, and take that back', async () => {
      await fresh();
      const race = '[data-kneadtime="effort"][data-kind="race"]';
      await openCard(tab, race);
      await tab.click(inCard('not-right'));
      await tab.click(inCard('correct', 'not-a-race'));
      await until(async () => (await marksOf(tab)).filter(({ kind }) => kind === 'race').length).toBe(0);
      await tab.click(inCard('undo'));
      await until(async () => (await marksOf(tab)).filter(({ kind }) => kind === 'race').length).toBe(1);
    });

    it('should judge a massage she writes herself before she saves it', async () => {
      await fresh();
      await tab.evaluate((date) => window.__replica.openQuickCreate(date, 16 * 60), addDays(monday, 4));
      await tab.see('[role=dialog] input');
      await tab.click('[role=dialog] input');
      await tab.type('Deep tissue massage');
      await until(() => ourText(tab)).toMatch(/Collides/);
      const inside = await tab.evaluate(() => document.querySelectorAll('[role=dialog] kneadtime-draft').length);
      expect(inside).toBe(0);
    });

    it('should follow the week', async () => {
      await fresh();
      await tab.evaluate((date) => window.__replica.goTo(date), addDays(monday, 7));
      await until(() => roles(tab, 'conflict')).toBe(0);
      await until(() => roles(tab, 'effort')).toBe(5);
      const shown = (await marksOf(tab)).every(({ start }) => start.slice(0, 10) >= addDays(monday, 7));
      expect(shown).toBe(true);
    });

    it('should put one dot on a day of the month, with the same card', async () => {
      await fresh();
      await tab.goto(viewPath(monday, 'month'));
      await until(() => roles(tab, 'conflict')).toBeGreaterThan(0);
      const days = (await marksOf(tab)).map(({ start }) => start);
      expect(new Set(days).size).toBe(days.length);
      expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
      await openCard(tab, '[data-kneadtime="conflict"]');
      expect(await ourText(tab)).toContain('Deep tissue massage');
      await tab.key('Escape');
    });

    it('should show the way out of a conflict in the event’s own editor', async () => {
      await fresh();
      await openCard(tab, '[data-kneadtime="conflict"]');
      await tab.see(inCard('fix'));
      await tab.click(inCard('fix'));
      await until(async () => tab.url()).toMatch(/\/r\/eventedit\/\w+/);
      await until(() => ourText(tab)).toMatch(/press Save/);
    });

    it('should add by one click and the page’s own Save, then take it out by the page’s own means', async () => {
      await fresh();
      const [slot = ''] = await starts(tab);
      await openCard(tab, SLOT);
      await tab.click(inCard('add'));
      await until(async () => tab.url()).toMatch(/\/u\/0\/r\/eventedit\?/);
      await tab.see('[jsname="x8hlje"]');
      await tab.click('[jsname="x8hlje"]');
      await until(async () => visitor.replica.saved.length).toBe(1);
      await until(() => starts(tab)).not.toContain(slot);
      await until(() => ourText(tab)).toMatch(/In your calendar/);
      await tab.click(action('undo-added'));
      await tab.see('#xDetDlg');
      await until(() => ourText(tab)).toMatch(/bin/);
      await tab.evaluate(() => {
        const { events } = window.__replica.state();
        window.__replica.deleteEvent(events.at(-1)?.id ?? '');
      });
      await until(() => starts(tab)).toContain(slot);
    });

    it('should write into the account whose page it is', async () => {
      await fresh(viewPath(monday, 'week', 1));
      await openCard(tab, SLOT);
      await tab.click(inCard('add'));
      await until(async () => tab.url()).toMatch(/\/u\/1\/r\/eventedit/);
    });

    it('should have asked no other host for anything', () => {
      expect(visitor.replica.unrouted).toEqual([]);
    });
  });

  describe(`${name}: as the page is`, () => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await visit(comingWeek());
    });
    afterAll(() => visitor.close());

    it.each<[ReplicaLocale, '12' | '24']>([
      ['ja', '12'],
      ['ar', '12'],
      ['de', '24'],
    ])('should read and mark a page in %s', async (locale, clock) => {
      visitor.replica.state = comingWeek({ locale, clock });
      const tab = await visitor.open(WEEK);
      await tab.see(SLOT);
      await until(() => roles(tab, 'effort')).toBe(6);
      await until(() => roles(tab, 'conflict')).toBe(1);
      await openCard(tab, SLOT);
      const card = await tab.box(CARD);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1440);
      await tab.goto(viewPath(monday, 'month'));
      await until(() => roles(tab, 'conflict')).toBeGreaterThan(0);
      await tab.close();
    });

    it('should turn dark with the page, at once', async () => {
      visitor.replica.state = comingWeek();
      const tab = await visitor.open(WEEK);
      await tab.see(SLOT);
      const themes = () =>
        tab.evaluate(() => [
          ...new Set([...document.querySelectorAll('kneadtime-marks')].map((host) => host.getAttribute('data-theme'))),
        ]);
      expect(await themes()).toEqual(['light']);
      await tab.evaluate(() => window.__replica.setTheme('dark'));
      await until(themes).toEqual(['dark']);
      await tab.close();
    });
  });
}
