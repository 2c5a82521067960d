import { beforeEach, describe, expect, it } from 'vitest';
import { WORKER_ENGLISH as WORDS } from '../../src/words/worker-sentences.ts';
import { shelvesOf } from '../../src/worker/shelves.ts';
import { ATHLETE, aList, anActivity, google, own, popupOf, real, stored, strava } from './on-strava.ts';
import { anEvent, aReading, createWorld, type World } from './world.ts';

/** Somebody else who signs in to the same browser. */
const OTHER = '87654321';
const INTERVALS = anEvent('6 x 800 m intervals', '2026-10-13', 960, 1020);
const OWN_RUN = anActivity('2026-10-13T16:10', { id: '777', minutes: 62, tag: 'hard' });
const MARATHON = anActivity('2026-10-11T08:00', { id: '888', minutes: 240, tag: 'race', load: { km: 42.2 } });

const of = (account: string, events = [MARATHON]) => ({
  type: 'page/reading',
  reading: aList(events, { account }),
  account,
});
const forget = (world: World, account: string, id = 'forget-source-1') =>
  own(world, { type: 'popup/forget-source', id, source: 'strava', account });
const use = (world: World, account: string) => own(world, { type: 'popup/use-athlete', account });

async function agendaIds(world: World): Promise<string[]> {
  const env = real(world);
  const { replan } = await import('../../src/worker/replan.ts');
  return replan(env, await env.store.load()).agenda.events.map(({ id }) => id);
}

describe('activities of another athlete', () => {
  let world: World;
  beforeEach(async () => {
    world = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-11-16' }];
    await google(world, { type: 'page/reading', reading: aReading([INTERVALS], { seen }) });
    await strava(world, { type: 'page/reading', reading: aList([OWN_RUN]) });
    world.clock.now += 86_400_000;
  });

  it('should neither be in the plan nor say that a session of hers was missed', async () => {
    const before = await popupOf(world);
    const reading = { ...of(OTHER).reading, readAt: world.clock.now };
    await strava(world, { ...of(OTHER), reading }, 31);
    const after = await popupOf(world);
    expect(await agendaIds(world)).not.toContain('888@strava');
    expect(after.efforts).toEqual(before.efforts);
    expect(after.slots).toEqual(before.slots);
    expect(after.missed).toEqual([]);
  });

  it('should not say it of a session she has not recorded either', async () => {
    const fresh = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-11-16' }];
    await google(fresh, { type: 'page/reading', reading: aReading([INTERVALS], { seen }) });
    await strava(fresh, { type: 'page/reading', reading: aList([OWN_RUN], { seen: [] }) });
    await own(fresh, { type: 'popup/activity', says: 'unlink', eventId: INTERVALS.key.uid });
    await strava(fresh, of(OTHER), 31);
    expect((await popupOf(fresh)).missed).toEqual([]);
    await use(fresh, OTHER);
    expect((await popupOf(fresh)).missed).toHaveLength(1);
  });

  it('should be said in the popup, and count in place of the first once she says so', async () => {
    await strava(world, of(OTHER), 31);
    const said = async () => (await popupOf(world)).sources.filter(({ source }) => source === 'Strava');
    const [own1, other] = await said();
    expect(own1).toMatchObject({ account: `athlete ${ATHLETE}`, recorded: { account: ATHLETE, counts: true } });
    expect(other).toMatchObject({
      account: `athlete ${OTHER}`,
      covered: 'not in your plan, since activities of one athlete count',
      recorded: { source: 'strava', account: OTHER, counts: false },
    });

    expect(await use(world, OTHER)).toEqual({ ok: true });
    expect((await said()).map(({ recorded }) => recorded?.counts)).toEqual([false, true]);
    expect(await agendaIds(world)).toContain('888@strava');
    expect(await agendaIds(world)).not.toContain('777@strava');
    // Her own page does not take it back.
    await strava(world, { type: 'page/reading', reading: aList([OWN_RUN]) });
    expect(world.area.value('athlete')).toBe(OTHER);
  });

  it.each([
    ['was never read', '55555555'],
    ['is a file', 'export'],
  ])('should not be chosen where it %s', async (_, account) => {
    const text = WORDS.athleteNotRead;
    expect(await use(world, account)).toEqual({ ok: false, code: 'gone', text });
    expect(world.area.value('athlete')).toBe(ATHLETE);
  });

  it('should draw nothing on its own page', async () => {
    const reply = await strava(world, of(OTHER), 31);
    expect(reply).toMatchObject({ ok: true, marks: { marks: [] } });
  });
});

describe('forgetting recorded activities', () => {
  let world: World;
  beforeEach(async () => {
    world = createWorld();
    await strava(world, { type: 'page/reading', reading: aList([OWN_RUN]) });
    await strava(world, of(OTHER), 31);
  });

  it('should take all of an athlete off the device, and nothing else', async () => {
    expect(await forget(world, OTHER)).toEqual({ ok: true });
    expect(stored(world)).not.toMatch(/888@strava|strava\|87654321/);
    expect(await agendaIds(world)).toEqual(['777@strava']);
    expect((await popupOf(world)).sources).toHaveLength(1);
    expect(world.told.at(-1)).toMatchObject({ type: 'worker/changed' });
  });

  it('should let the next athlete count where the first is forgotten, and stay so when she is read again', async () => {
    await forget(world, ATHLETE);
    expect(await agendaIds(world)).toEqual(['888@strava']);
    await strava(world, { type: 'page/reading', reading: aList([OWN_RUN]) });
    expect(await agendaIds(world)).toEqual(['888@strava']);
  });

  it('should begin anew where none is left', async () => {
    await forget(world, OTHER);
    await forget(world, ATHLETE, 'forget-source-2');
    expect(await agendaIds(world)).toEqual([]);
    expect(world.area.value('athlete')).toBeNull();
    await strava(world, of(OTHER), 31);
    expect(world.area.value('athlete')).toBe(OTHER);
  });

  it('should leave nothing to come back where the worker dies before the removal', async () => {
    world.area.remove = () => Promise.reject(new Error('gone'));
    expect(await forget(world, OTHER)).toMatchObject({ ok: false });
    const shelf = shelvesOf(await real(world).store.load()).find(({ account }) => account === OTHER);
    expect([shelf?.events, shelf?.stamps]).toEqual([[], []]);
  });

  it('should say so where it is gone already', async () => {
    await forget(world, OTHER);
    expect(await forget(world, OTHER, 'forget-source-2')).toMatchObject({ ok: false, code: 'gone' });
    expect(await forget(world, OTHER)).toEqual({ ok: true });
  });
});
