import { expect, it } from 'vitest';
import { aList, anActivity, google, own, popupOf, strava } from './on-strava.ts';
import { anEvent, aReading, createWorld } from './world.ts';

/** Sunday 11 October 2026, 8:00 UTC. */
const RACE = anEvent('Olympic triathlon', '2026-10-11', 480, 660);
const LEGS = [
  anActivity('2026-10-11T08:05', { id: '1', minutes: 28, sport: 'swim' }),
  anActivity('2026-10-11T08:36', { id: '2', minutes: 70, sport: 'cycling' }),
  anActivity('2026-10-11T09:50', { id: '3', minutes: 45 }),
];

it('should keep a triathlon and all of its legs apart, and match them again with Undo', async () => {
  const world = createWorld();
  const seen = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-11-16' }];
  await google(world, { type: 'page/reading', reading: aReading([RACE], { seen }) });
  await strava(world, { type: 'page/reading', reading: aList(LEGS) });
  const isDone = async () => (await popupOf(world)).efforts.some(({ done }) => done !== '');
  world.clock.now = Date.parse('2026-10-12T08:00:00Z');
  expect(await isDone()).toBe(true);

  const click = { type: 'popup/activity', id: 'unlink-1', says: 'unlink', eventId: RACE.key.uid };
  expect(await own(world, click)).toMatchObject({ ok: true, undo: 'unlink-1' });
  expect(world.area.value('activityAnswers')).toMatchObject([
    { type: 'unlink', activity: '2@strava', others: ['1@strava', '3@strava'] },
  ]);
  expect(await isDone()).toBe(false);

  expect(await own(world, { type: 'popup/undo', undo: 'unlink-1' })).toEqual({ ok: true });
  expect(await isDone()).toBe(true);
});
