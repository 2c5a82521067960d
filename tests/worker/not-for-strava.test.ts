import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMarks, SlotMark } from '../../src/platform/marks.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { aList, anActivity, google, own, popupOf, strava } from './on-strava.ts';
import { aReading, createWorld, type World } from './world.ts';

const RACE = anActivity('2026-10-11T08:00', { title: 'City Marathon', minutes: 210, tag: 'race', load: { km: 42.3 } });
const REFUSED = { ok: false, code: 'refused' };

describe('a page of Strava', () => {
  let world: World;
  let marks: PageMarks;
  let slot: SlotMark;
  beforeEach(async () => {
    world = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-11-16' }];
    await google(world, { type: 'page/reading', reading: aReading([], { seen }) });
    const reading = aList([RACE], { readAt: world.clock.now });
    marks = ((await strava(world, { type: 'page/reading', reading })) as { marks: PageMarks }).marks;
    slot = marks.marks.find(({ role }) => role === 'slot') as SlotMark;
  });
  const kept = (key: string) => (world.area.value(key) ?? []) as StoredBooking[];
  const hour = () => ({ slotId: slot.slotId, startIso: slot.choices[0]?.startIso ?? '' });

  it.each([true, false, null])('should not turn the switch that has events saved for her to %s', async (on) => {
    await own(world, { type: 'options/save-for-me', on: on !== true });
    const before = world.area.value('saving');
    expect(await strava(world, { type: 'page/save-for-me', on })).toMatchObject(REFUSED);
    expect(world.area.value('saving')).toEqual(before);
  });

  it('should be given no switch, however it stands', async () => {
    expect(marks.save).toBeNull();
    await own(world, { type: 'options/save-for-me', on: true });
    expect(await strava(world, { type: 'page/marks' })).toMatchObject({ marks: { save: null } });
    expect(await google(world, { type: 'page/marks' })).toMatchObject({ marks: { save: { on: true, offer: false } } });
  });

  it('should get an editor in which she presses Save herself, where the popup’s Add keeps her wish', async () => {
    await own(world, { type: 'options/save-for-me', on: true });
    expect(await strava(world, { type: 'page/add', id: 'booking-1', ...hour(), accountIndex: null })).toMatchObject({
      ok: true,
    });
    expect(kept('bookings').map(({ id, save }) => [id, save])).toEqual([['booking-1', 'no']]);

    const [other] = (await popupOf(world)).slots.filter(({ startIso }) => startIso !== hour().startIso);
    const wish = { slotId: other?.slotId, startIso: other?.startIso };
    expect(await own(world, { type: 'popup/add', id: 'booking-2', ...wish })).toMatchObject({ ok: true });
    expect(kept('bookings').map(({ id, save }) => [id, save])).toContainEqual(['booking-2', 'wanted']);
  });

  it('should neither move a slot nor learn by trying when she is busy', async () => {
    expect([slot.strip, slot.kinds, slot.lengths]).toEqual([[], [], []]);
    const { date, startMinute, kind } = slot.choices[0] ?? {};
    const there = { slotId: slot.slotId, date, kind, minutes: 60 };
    const replies = [];
    for (const minute of [startMinute ?? 0, (startMinute ?? 0) + 60, 3 * 60])
      replies.push(await strava(world, { type: 'page/place', ...there, minute }));
    expect(replies[0]).toMatchObject(REFUSED);
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(kept('decisions')).toEqual([]);
    // The same of a page that may.
    expect(await google(world, { type: 'page/place', ...there, minute: (startMinute ?? 0) + 60 })).toMatchObject({
      ok: true,
    });
  });
});
