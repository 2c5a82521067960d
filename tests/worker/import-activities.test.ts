import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../src/core/time.ts';
import { shelvesOf } from '../../src/worker/shelves.ts';
import { aList, anActivity, own, popupOf, real, stored, strava } from './on-strava.ts';
import { createWorld, NOW, type World } from './world.ts';

const file = (name: string) => readFileSync(new URL(`../fixtures/strava-export/${name}.csv`, import.meta.url), 'utf8');
const CSV = file('english-metric');
const HEADER = CSV.slice(0, CSV.indexOf('\n'));

type Reply = { ok: true; summary: string[]; problems: string[] } | { ok: false; code: string; text: string };

const send = (world: World, csv: string, preview = false, name = 'activities.csv') =>
  own<Reply>(world, { type: 'options/activities', name, csv, preview });

const kept = async (world: World) => {
  const shelf = shelvesOf(await real(world).store.load()).find(({ account }) => account === 'export');
  return shelf?.events.map(({ nativeId }) => nativeId) ?? [];
};

/** So many rows of one run each, a day apart, the newest on 13 October 2026. */
function runs(count: number, first = 1): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2026, 9, 13, 6) - at * DAY);
    const day = date.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
    return `${9_100_000_000 + first + at},"${day}, 6:00:00 AM",Qzwxv run,Run,,3600,10.00,,,false,,,,,,3600.0,3500.0,10000.0`;
  });
  return [HEADER, ...rows.map((row) => `${row}${','.repeat(103 - 18)}`)].join('\n');
}

describe('an export of activities', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });

  it('should be looked at without keeping anything', async () => {
    expect(await send(world, CSV, true)).toEqual({
      ok: true,
      summary: [
        '6 activities, 6 September 2026 to 16 September 2026.',
        'Tagged: one race, one long run.',
        '3 activities with a Relative Effort.',
      ],
      problems: [],
    });
    expect(world.area.keys('readings:')).toEqual([]);
    expect(world.told).toEqual([]);
  });

  it('should be told and kept in the days of where she lives', async () => {
    // 20:30 on 9 October in San Francisco.
    const row = '9200000001,"Oct 10, 2026, 3:30:00 AM",Qzwxv run,Run,,3600,10.00,,,false,,,,,,3600.0,3500.0,10000.0';
    const csv = [HEADER, `${row}${','.repeat(103 - 18)}`].join('\n');
    await own(world, { type: 'popup/settings', change: { zone: 'America/Los_Angeles' } });
    expect(await send(world, csv, true)).toMatchObject({
      summary: ['One activity, 9 October 2026 to 9 October 2026.'],
    });
    expect(await send(world, csv)).toMatchObject({ ok: true });
    expect(await kept(world)).toEqual(['9200000001']);
  });

  it('should keep as many as it says, also on the first day that is kept', async () => {
    // Monday there has begun while it is Sunday in Greenwich.
    await own(world, { type: 'popup/settings', change: { zone: 'Pacific/Auckland' } });
    const reply = await send(world, runs(500));
    const [said] = reply.ok ? reply.summary : [];
    expect(said).toMatch(new RegExp(`^${(await kept(world)).length} activities`));
  });

  it('should be forgotten again', async () => {
    await send(world, CSV);
    expect(await own(world, { type: 'popup/forget-source', source: 'strava', account: 'export' })).toEqual({
      ok: true,
    });
    expect(await kept(world)).toEqual([]);
    expect(world.area.keys('readings:strava|export')).toEqual([]);
    expect((await popupOf(world)).sources).toEqual([]);
  });

  it('should be kept as said, without a title, and told to our pages', async () => {
    const preview = await send(world, CSV, true);
    expect(await send(world, CSV)).toEqual(preview);
    expect(await kept(world)).toHaveLength(6);
    expect(stored(world)).not.toMatch(/harbour|track 6x800|two gels|knee/i);
    expect(world.told).toMatchObject([{ type: 'worker/changed' }]);
    expect((await popupOf(world)).sources).toMatchObject([
      { source: 'Strava', account: 'your export', covered: 'all activities since Sunday 6 September' },
    ]);
    const { week } = { week: world.area.value('readings:strava|export:2026-09-07') as { events: object[] } };
    expect(week.events).toContainEqual(
      expect.objectContaining({
        nativeId: '9000000004',
        title: '',
        activity: expect.objectContaining({ tag: 'race', facts: expect.objectContaining({ distance: '10k' }) }),
      }),
    );
  });

  it('should be kept once, however often it is sent', async () => {
    await send(world, CSV);
    const before = await kept(world);
    world.clock.now = NOW + 5000;
    await send(world, CSV);
    expect(await kept(world)).toEqual(before);
  });

  it('should replace an earlier one where it speaks of the same days, and nothing else', async () => {
    await send(world, runs(30));
    world.clock.now = NOW + 5000;
    await send(world, runs(10, 500));
    const days = Array.from({ length: 20 }, (_, at) => `${9_100_000_011 + at}`);
    // Its first and last days may go on outside of it.
    expect(await kept(world)).toEqual(expect.arrayContaining(days));
    expect((await kept(world)).filter((id) => id < '9100000009').length).toBeLessThan(3);
  });

  it('should stand beside the page, where the same activity counts once', async () => {
    await strava(world, {
      type: 'page/reading',
      reading: aList([anActivity('2026-10-11T08:00', { id: '9100000003', tag: 'race' })]),
    });
    await send(world, runs(5));
    const { sources } = await popupOf(world);
    expect(sources.map(({ account }) => account).sort()).toEqual(['athlete 12345678', 'your export']);
    const env = real(world);
    const { replan } = await import('../../src/worker/replan.ts');
    const ids = replan(env, await env.store.load()).agenda.events.map(({ id }) => id);
    expect(ids.filter((id) => id === '9100000003@strava')).toHaveLength(1);
  });

  it('should keep 400 days of it, and say how many are older', async () => {
    const reply = await send(world, runs(500));
    expect(reply).toMatchObject({
      ok: true,
      summary: expect.arrayContaining([expect.stringMatching(/older than 400 days/)]),
    });
    expect((await kept(world)).length).toBeLessThan(420);
  });

  it('should say what could not be read, and keep the rest without forgetting what lay between', async () => {
    await send(world, runs(60));
    const before = await kept(world);
    const reply = await send(world, file('damaged'));
    expect(reply).toMatchObject({ ok: true, summary: [expect.stringMatching(/^4 activities/)] });
    expect((reply as { problems: string[] }).problems).toHaveLength(7);
    expect(await kept(world)).toEqual(expect.arrayContaining(before));
  });

  it.each([
    ['another table', 'Name,Phone\nBo,1'],
    ['nothing', ''],
    ['a page', '<!doctype html><html></html>'],
  ])('should change nothing where it is %s', async (_, csv) => {
    await send(world, CSV);
    const before = new Map(world.area.items);
    expect(await send(world, csv)).toMatchObject({
      ok: false,
      code: 'invalid',
      text: expect.stringMatching(/^activities\.csv/),
    });
    expect(world.area.items).toEqual(before);
  });

  it('should say so where nothing of it is recent', async () => {
    const old = runs(3).replaceAll('2026', '2019');
    expect(await send(world, old)).toEqual({
      ok: true,
      summary: ['Nothing of the last 400 days is in this file.', '3 activities are older than 400 days and not kept.'],
      problems: [],
    });
    expect(world.area.keys('readings:')).toEqual([]);
  });

  it('should say that storage is full, and leave what was there', async () => {
    await send(world, CSV);
    const before = new Map(world.area.items);
    world.area.fault = new Error('QUOTA_BYTES quota exceeded');
    expect(await send(world, runs(3))).toMatchObject({ ok: false, text: real(world).words.storageFull });
    expect(world.area.items).toEqual(before);
  });
});
