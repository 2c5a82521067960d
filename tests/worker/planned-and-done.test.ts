import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/core/model.ts';
import { DAY, HOUR } from '../../src/core/time.ts';
import { prune } from '../../src/worker/prune.ts';
import { aList, anActivity, google, own, popupOf, real, strava } from './on-strava.ts';
import { anEvent, aReading, createWorld, NOW, type World } from './world.ts';

/** Tuesday 13 October 2026, 16:00 UTC: the day before the world's now. */
const INTERVALS = anEvent('6 x 800 m intervals', '2026-10-13', 960, 1020);
const ID = INTERVALS.key.uid;

async function given(activities: ReadEvent[], planned: ReadEvent[] = [INTERVALS]): Promise<World> {
  const world = createWorld();
  const seen = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-11-16' }];
  await google(world, { type: 'page/reading', reading: aReading(planned, { seen }) });
  await strava(world, { type: 'page/reading', reading: aList(activities) });
  return world;
}

describe('a planned session that was done', () => {
  let world: World;
  beforeEach(async () => {
    world = await given([anActivity('2026-10-13T16:10', { id: '777', minutes: 62, tag: 'hard', title: 'Track' })]);
  });

  it('should say in the popup when it was done and how long it took', async () => {
    const { efforts } = await popupOf(world);
    expect(efforts).toMatchObject([
      { eventId: ID, title: '6 x 800 m intervals', done: 'done: Tuesday 16:10, 62 min', account: 'ana@example.com' },
    ]);
  });

  it('should stand alone again once she says that it was something else, and be matched again with Undo', async () => {
    const said = await own(world, { type: 'popup/activity', id: 'unlink-1', says: 'unlink', eventId: ID });
    expect(said).toMatchObject({ ok: true, undo: 'unlink-1', text: expect.stringContaining('6 x 800 m intervals') });
    expect(world.area.value('activityAnswers')).toEqual([
      { type: 'unlink', id: 'unlink-1', planned: ID, activity: '777@strava', at: NOW },
    ]);
    const { efforts, undo } = await popupOf(world);
    expect(efforts).toEqual([]);
    expect(undo).toEqual([{ id: 'unlink-1', text: said.text }]);

    expect(await own(world, { type: 'popup/undo', undo: 'unlink-1' })).toEqual({ ok: true });
    expect(world.area.value('activityAnswers')).toEqual([]);
    expect((await popupOf(world)).efforts).toMatchObject([{ done: 'done: Tuesday 16:10, 62 min' }]);
  });

  it('should take the same click twice as one, also from a worker just started', async () => {
    const click = { type: 'popup/activity', id: 'unlink-1', says: 'unlink', eventId: ID };
    expect(await own(world, click)).toEqual(await own(world, click));
    expect(world.area.value('activityAnswers')).toHaveLength(1);
  });

  it.each([
    ['did', ID],
    ['unlink', '777@strava'],
    ['unlink', 'nothing@google.com'],
  ])('should not be told %s of %s', async (says, eventId) => {
    expect(await own(world, { type: 'popup/activity', says, eventId })).toMatchObject({ ok: false, code: 'gone' });
    expect(world.area.value('activityAnswers')).toBeUndefined();
  });

  it('should leave what she says to our own pages', async () => {
    await own(world, { type: 'popup/activity', id: 'unlink-1', says: 'unlink', eventId: ID });
    for (const page of [google, strava]) {
      expect(await page(world, { type: 'page/undo', undo: 'unlink-1' })).toMatchObject({ ok: false, code: 'gone' });
    }
    expect(world.area.value('activityAnswers')).toHaveLength(1);
  });

  it('should be asked about for three days', async () => {
    world.clock.now = NOW + 2 * DAY;
    expect((await popupOf(world)).efforts).toHaveLength(1);
    world.clock.now = NOW + 3 * DAY;
    expect((await popupOf(world)).efforts).toEqual([]);
  });
});

describe('a planned session of which the date alone is known', () => {
  it('should say the day and no hour', async () => {
    const { load: _, ...ran } = anActivity('2026-10-13T00:00', { id: '777' });
    const world = await given([{ ...ran, when: { type: 'dates', from: '2026-10-13', to: '2026-10-14' } }]);
    expect((await popupOf(world)).efforts).toMatchObject([{ eventId: ID, done: 'done: Tuesday' }]);
  });

  it('should say no hour of a plan without one either', async () => {
    const when = { type: 'dates' as const, from: '2026-10-13', to: '2026-10-14' };
    const { load: _, ...ran } = anActivity('2026-10-13T00:00', { id: '777' });
    const world = await given([{ ...ran, when }], [{ ...INTERVALS, when }]);
    expect((await popupOf(world)).efforts).toMatchObject([{ when: 'Tuesday 13 October', done: 'done: Tuesday' }]);
  });
});

describe('a planned session of which nothing is known', () => {
  it('should be missed, load nothing, and come back with one click', async () => {
    const world = await given([]);
    const before = await popupOf(world);
    expect(before.missed).toEqual([
      { eventId: ID, text: '6 x 800 m intervals on Tuesday: no activity that day, so it loads nothing.' },
    ]);

    const said = await own(world, { type: 'popup/activity', id: 'answer-1', says: 'did', eventId: ID });
    expect(said).toEqual({ ok: true, undo: 'answer-1', text: 'It took place: 6 x 800 m intervals on Tuesday' });
    const after = await popupOf(world);
    expect(after.missed).toEqual([]);
    expect(after.undo).toEqual([{ id: 'answer-1', text: said.text }]);

    await own(world, { type: 'popup/undo', undo: 'answer-1' });
    expect((await popupOf(world)).missed).toEqual(before.missed);
  });

  it('should be told of for two weeks, newest first', async () => {
    const days = ['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-12'];
    const planned = days.map((day) => anEvent(`Intervals ${day}`, day, 600, 660));
    const world = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2026-09-28', to: '2026-10-19' }];
    await google(world, { type: 'page/reading', reading: aReading(planned, { seen }) });
    await strava(world, { type: 'page/reading', reading: aList([]) });
    expect((await popupOf(world)).missed.map(({ text }) => text.slice(0, 20))).toEqual([
      'Intervals 2026-10-12',
      'Intervals 2026-10-01',
      'Intervals 2026-09-30',
    ]);
  });

  it('should not be missed while no list of its whole day was read', async () => {
    const world = createWorld();
    await google(world, { type: 'page/reading', reading: aReading([INTERVALS]) });
    await strava(world, { type: 'page/reading', reading: aList([], { seen: [] }) });
    expect((await popupOf(world)).missed).toEqual([]);
  });

  it('should forget after 400 days what she said of it', async () => {
    const world = await given([]);
    await own(world, { type: 'popup/activity', says: 'did', eventId: ID });
    world.clock.now = NOW + 399 * DAY;
    await prune(real(world));
    expect(world.area.value('activityAnswers')).toHaveLength(1);
    world.clock.now = NOW + 401 * DAY;
    await prune(real(world));
    expect(world.area.value('activityAnswers')).toEqual([]);
  });
});

describe('activities alone', () => {
  const week = [
    anActivity('2026-10-11T08:00', { title: 'City Marathon', minutes: 210, tag: 'race', load: { km: 42.3 } }),
  ];
  const alone = async () => {
    const world = createWorld();
    await strava(world, { type: 'page/reading', reading: aList(week) });
    return world;
  };

  it('should be planned around, with free time that nobody checked', async () => {
    const { state, slots } = await popupOf(await alone());
    expect(state).toBe('ready');
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.every(({ status }) => status === 'unchecked')).toBe(true);
    expect(slots.map(({ remark }) => remark)).toContain(
      'Free time not checked: no calendar has been read. Open Google Calendar once to check.',
    );
  });

  it('should be planned around with free time that is known once a calendar was read', async () => {
    const world = await alone();
    const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-11-30' }];
    await google(world, { type: 'page/reading', reading: aReading([], { seen }) });
    const { slots } = await popupOf(world);
    expect(slots.map(({ status }) => status)).toContain('free');
    expect(JSON.stringify(slots)).not.toContain('no calendar has been read');
  });

  it('should wait for a calendar that was opened and showed nothing yet', async () => {
    const world = await alone();
    await google(world, { type: 'page/reading', reading: aReading([], { seen: [] }) });
    expect((await popupOf(world)).slots).toEqual([]);
  });

  it('should propose nothing where nothing was done', async () => {
    const world = createWorld();
    await strava(world, { type: 'page/reading', reading: aList([]) });
    const { state, slots } = await popupOf(world);
    expect({ state, slots }).toEqual({ state: 'no-pages', slots: [] });
  });

  it('should keep the Adds of a calendar as they are', async () => {
    const world = await alone();
    world.clock.now = NOW + HOUR;
    await strava(world, { type: 'page/reading', reading: aList(week, { readAt: NOW + HOUR }) });
    expect(world.area.value('bookings')).toEqual([]);
  });
});
