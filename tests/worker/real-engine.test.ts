import { describe, expect, it } from 'vitest';
import type { PageMarks, SlotMark } from '../../src/platform/marks.ts';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { ANA, anEvent, aReading, createWorld, fromTab, NOW } from './world.ts';

/** The use cases around the real plan and the real words: that they fit, not what they decide. */
describe('the worker with its real engine', () => {
  const world = createWorld();
  let count = 0;
  const page = async (message: object) => {
    const command = { id: `command-${count++}`, account: ANA, ...message } as unknown as PageMessage;
    const reply = await handlePage({ ...world.worker(), engine }, command, fromTab(10));
    await world.settled();
    return reply as { ok: true; marks: PageMarks; url: string };
  };
  const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-11-16' }];
  const week = [
    anEvent('6 x 800 m intervals', '2026-10-15', 1080, 1140),
    anEvent('Berlin half marathon', '2026-10-25', 540, 660),
  ];
  const titleOf = (mark: SlotMark) => mark.choices[0]?.startIso ?? '';

  it('should go from a reading to marks, a booking, and a massage read back', async () => {
    const { marks } = await page({ type: 'page/reading', reading: aReading(week, { seen }) });
    expect(marks.marks.filter(({ role }) => role === 'effort').length).toBeGreaterThan(0);
    const slot = marks.marks.find((mark): mark is SlotMark => mark.role === 'slot') as SlotMark;
    expect(slot.status).toBe('free');

    expect(marks.save).toEqual({ on: false, offer: false });
    await page({ type: 'page/save-for-me', on: true });

    const add = { type: 'page/add', id: 'booking-1', slotId: slot.slotId, startIso: titleOf(slot), accountIndex: 0 };
    const { url } = await page(add);
    const [booking] = world.area.value('bookings') as [StoredBooking];
    expect(new URL(url).searchParams.get('text')).toBe(booking.title);
    expect(booking.title).toMatch(/massage|rolling/i);
    expect(booking.start).toBe(Date.parse(titleOf(slot)));
    expect((await page({ type: 'page/marks' })).marks.marks.filter(({ role }) => role === 'slot')).not.toContainEqual(
      expect.objectContaining({
        slotId: slot.slotId,
        choices: expect.arrayContaining([expect.objectContaining({ startIso: titleOf(slot) })]),
      }),
    );

    // The editor's own address is all its page knows.
    const { searchParams } = new URL(url);
    const filled = { title: searchParams.get('text'), dates: searchParams.get('dates'), zone: searchParams.get('ctz') };
    expect(await page({ type: 'page/editor', ...filled, untouched: true })).toMatchObject({
      booking: 'booking-1',
      save: true,
    });
    expect(await page({ type: 'page/may-save', ...filled })).toMatchObject({ may: true });
    expect(await page({ type: 'page/may-save', ...filled })).toMatchObject({ may: false });

    world.clock.now = NOW + 15_000;
    const day = new Date(booking.start).toISOString().slice(0, 10);
    const minute = (booking.start - Date.parse(`${day}T00:00:00Z`)) / 60_000;
    const saved = anEvent(booking.title, day, minute, minute + (booking.end - booking.start) / 60_000);
    await page({ type: 'page/reading', reading: aReading([...week, saved], { seen, readAt: NOW + 15_000 }) });
    // One look is not believed, and the Add is not in its own event's way meanwhile.
    expect(world.area.value('bookings')).toMatchObject([{ state: 'saved' }]);
    const now = (await page({ type: 'page/marks' })).marks.marks;
    expect(now.filter((mark) => mark.role === 'conflict' && mark.nativeId === saved.nativeId)).toEqual([]);
    world.clock.now = NOW + 18_000;
    await page({ type: 'page/reading', reading: aReading([...week, saved], { seen, readAt: NOW + 18_000 }) });
    expect(world.area.value('bookings')).toMatchObject([{ state: 'seen' }]);
    const { said } = (await page({ type: 'page/marks' })).marks;
    expect(said).toMatchObject({ id: 'booking-1', state: 'added', nativeId: saved.nativeId });
    const undo = { type: 'page/undo-added', booking: 'booking-1', accountIndex: 0 };
    expect((await page(undo)).marks.said).toMatchObject({ state: 'undo', nativeId: saved.nativeId });

    const message = { type: 'popup/view', id: 'command-view' } as ExtensionMessage;
    const { view } = (await handleExtension({ ...world.worker(), engine }, message)) as { view: PopupView };
    expect(view.state).toBe('ready');
    expect(view.sources).toMatchObject([{ account: ANA }]);
    expect(view.added).toMatchObject([{ booking: 'booking-1', account: ANA }]);
    expect(view.addsTo?.text).toBe(`Add writes to ${ANA}.`);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
