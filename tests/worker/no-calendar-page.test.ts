import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { ATHLETE, aList, anActivity, google, own, strava } from './on-strava.ts';
import { ANA, anEvent, aReading, createWorld, NOW, type World } from './world.ts';

/** What a page that is no calendar may ask, and hear: nothing of what stands in calendars. */

const SEEN = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-11-16' }];
const PLANNED = anEvent('Qzwxv intervals', '2026-10-13', 960, 1020, {
  key: { uid: 'qzwxv@google.com', instance: '20261013T160000Z' },
});
const MASSAGE = anEvent('Deep tissue massage Qzwxv', '2026-10-14', 1080, 1140);
const DONE = anActivity('2026-10-13T16:10', { id: '777', minutes: 62, tag: 'hard' });

const booking = (more: Partial<StoredBooking>): StoredBooking => ({
  id: 'booking-1',
  slotId: 'cadence:1:sports',
  need: 'cadence:1',
  source: 'google-calendar',
  account: ANA,
  kind: 'sports',
  start: NOW,
  end: NOW + 3_600_000,
  zone: 'UTC',
  title: 'Sports massage Qzwxv',
  description: '',
  state: 'seen',
  changedAt: NOW - 60_000,
  absentSince: null,
  eventId: MASSAGE.key.uid,
  tabId: 30,
  accountIndex: 0,
  save: 'wanted',
  askedAt: NOW,
  ...more,
});

describe('a page that is no calendar', () => {
  let world: World;
  beforeEach(async () => {
    world = createWorld();
    const reading = aReading([PLANNED, MASSAGE], { seen: SEEN });
    await google(world, { type: 'page/reading', reading });
    await strava(world, { type: 'page/reading', reading: aList([DONE]) });
  });

  it.each([
    ['a way out', { type: 'page/fix', eventId: MASSAGE.nativeId, how: 'move', accountIndex: 0 }],
    ['a way out of an activity', { type: 'page/fix', eventId: '777', how: 'lighter', accountIndex: null }],
    ['taking an Add out', { type: 'page/undo-added', booking: 'booking-1', accountIndex: 0 }],
    ['a correction of a calendar’s event', { type: 'page/correct', eventId: PLANNED.nativeId, says: 'a-race' }],
    [
      'a place for a slot that is none',
      { type: 'page/place', slotId: 'slot-1', date: '2026-10-16', minute: 600, kind: 'sports', minutes: 60 },
    ],
  ])('should be refused %s', async (_, message) => {
    world.area.put('bookings', [booking({})]);
    const before = world.area.value('corrections');
    const reply = await strava(world, message);
    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).not.toMatch(/qzwxv/i);
    expect(world.area.value('corrections')).toEqual(before);
  });

  it('should hear nothing of Adds', async () => {
    world.area.put('bookings', [booking({})]);
    const line = { at: NOW, source: 'google-calendar', account: ANA, nativeId: null, start: NOW, end: NOW + 60_000 };
    world.area.put('said', [
      { ...line, id: 'booking-1', state: 'added', text: '', heard: false },
      { ...line, id: 'fix-00001', state: 'fix', text: 'Qzwxv: set it to 19:00.', tabId: 30, heard: false },
    ]);
    const reply = (await strava(world, { type: 'page/marks' })) as { marks: { said: unknown } };
    expect(reply.marks.said).toBeNull();
    await strava(world, { type: 'page/heard', said: 'fix-00001' });
    expect(world.area.value('said')).toMatchObject([{ heard: false }, { heard: false }]);
  });

  it.each([
    ['page/editor', { untouched: true }],
    ['page/may-save', {}],
  ])('should not pass for the editor of an Add: %s', async (type, more) => {
    const waiting = booking({ state: 'opening', eventId: null, account: ATHLETE });
    world.area.put('bookings', [waiting]);
    const filled = { title: waiting.title, dates: '20261014T090000/20261014T100000', zone: 'UTC' };
    const reply = (await strava(world, { type, ...filled, ...more })) as { booking?: null; may?: boolean };
    expect([reply.booking ?? null, reply.may ?? false]).toEqual([null, false]);
    expect(world.area.value('bookings')).toMatchObject([{ state: 'opening' }]);
  });

  it('should not be asked to look again for an Add', async () => {
    world.area.put('bookings', [booking({ state: 'saved', eventId: null, changedAt: NOW, start: NOW + 900_000 })]);
    expect(await strava(world, { type: 'page/reading', reading: aList([DONE]) })).not.toHaveProperty('again');
    const reading = aReading([PLANNED, MASSAGE], { seen: SEEN });
    expect(await google(world, { type: 'page/reading', reading })).toHaveProperty('again');
  });

  it('should be judged no draft', async () => {
    const draft = { title: 'Deep tissue massage', date: '2026-10-15', startMinute: 600, endMinute: 660, eventId: null };
    expect(await strava(world, { type: 'page/draft', ...draft })).toEqual({ ok: true, verdict: null });
    expect(await google(world, { type: 'page/draft', ...draft })).not.toEqual({ ok: true, verdict: null });
  });

  it('should say of its activity what it was, of that day alone, and hear no title', async () => {
    const reply = await strava(world, { type: 'page/correct', id: 'correct-1', eventId: '777', says: 'a-race' });
    expect(reply).toMatchObject({ ok: true, undo: 'correct-1', text: 'This activity: an A race.' });
    expect(JSON.stringify(reply)).not.toMatch(/qzwxv/i);
    const id = 'qzwxv@google.com#20261013T160000Z';
    expect(world.area.value('corrections')).toMatchObject([{ scope: { type: 'event', event: id }, says: 'a-race' }]);
    expect(await strava(world, { type: 'page/undo', undo: 'correct-1' })).toMatchObject({ ok: true });
    expect(world.area.value('corrections')).toEqual([]);
  });

  it('should name a corrected activity by its day, since its title is not kept', async () => {
    const alone = anActivity('2026-10-10T07:00', { id: '888', title: 'Qzwxv parkrun' });
    await strava(world, { type: 'page/reading', reading: aList([DONE, alone], { readAt: NOW + 1 }) });
    await strava(world, { type: 'page/correct', id: 'correct-1', eventId: '888', says: 'hard' });
    expect(world.area.value('corrections')).toMatchObject([{ title: 'Activity on Saturday 10 October' }]);
    const { view } = await own<{ view: { undo: unknown } }>(world, { type: 'popup/view' });
    expect(view.undo).toEqual([{ id: 'correct-1', text: '“Activity on Saturday 10 October”: a hard workout.' }]);
  });
});
