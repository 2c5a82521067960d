import { describe, expect, it } from 'vitest';
import type { SlotMark } from '../../src/platform/marks.ts';
import { done, hourOf, lengthOf, letterAt, openPage, slotsOf } from './placing.ts';
import { anEvent, NOW } from './world.ts';

/** A half marathon on Sunday 25 October 2026 and a marathon two weeks later; now is Wednesday 14 October, 9:00 in UTC. */
const EVENTS = [
  anEvent('6 x 800 m intervals', '2026-10-15', 1080, 1140),
  anEvent('Team meeting', '2026-10-20', 600, 660),
  anEvent('Berlin half marathon', '2026-10-25', 540, 660),
  anEvent('Berlin marathon', '2026-11-08', 540, 780),
];
const TUESDAY = { date: '2026-10-20', minute: 1080 };

async function opened(events = EVENTS) {
  const page = openPage(events);
  const [slot, ...others] = await page.read();
  if (!slot) throw new Error('no slot');
  return { page, slot, others };
}

const sameHour = (slots: SlotMark[], slot: SlotMark) => slots.find((one) => hourOf(one) === hourOf(slot));

describe('a slot put at another hour', () => {
  it('should be there, in its own answer and whenever the page asks again', async () => {
    const { page, slot } = await opened();
    expect(hourOf(slot)).toBe('2026-10-21 08:00 sports 60');
    const reply = done(await page.place(slot, { id: 'drag-0001', ...TUESDAY }));
    expect(reply).toMatchObject({ undo: 'drag-0001', text: 'Moved to Tuesday 18:00.' });
    const placed = slotsOf(reply.marks).find(({ slotId }) => slotId === reply.slotId);
    expect(hourOf(placed)).toBe('2026-10-20 18:00 sports 60');
    expect(placed?.remark).toBe('');
    expect((await page.slots()).map(hourOf)).toEqual(slotsOf(reply.marks).map(hourOf));
    expect(page.decisions()).toMatchObject([{ type: 'lock', id: 'drag-0001', kind: 'sports' }]);
    expect(page.decisions()[0]).not.toHaveProperty('minutes');
  });

  it('should leave the other slots where they were', async () => {
    const { page, slot, others } = await opened();
    const { marks } = done(await page.place(slot, TUESDAY));
    expect(slotsOf(marks).slice(1).map(hourOf)).toEqual(others.map(hourOf));
  });

  it('should be back at its old hour once undone, in the page or the popup', async () => {
    for (const way of ['page/undo', 'popup/undo'] as const) {
      const { page, slot, others } = await opened();
      const { undo } = done(await page.place(slot, TUESDAY));
      done(await (way === 'page/undo' ? page.ask(way, { undo }) : page.popup(way, { undo })));
      expect((await page.slots()).map(hourOf)).toEqual([slot, ...others].map(hourOf));
      expect(page.decisions()).toEqual([]);
    }
  });

  it('should go back one drag at a time', async () => {
    const { page, slot } = await opened();
    const first = done(await page.place(slot, TUESDAY));
    const placed = slotsOf(first.marks)[0] as SlotMark;
    const second = done(await page.place(placed, { date: '2026-10-19', minute: 600 }));
    expect(hourOf(slotsOf(second.marks)[0])).toBe('2026-10-19 10:00 sports 60');
    done(await page.ask('page/undo', { undo: second.undo }));
    expect(hourOf((await page.slots())[0])).toBe('2026-10-20 18:00 sports 60');
  });

  it('should be added where it is now', async () => {
    const { page, slot } = await opened();
    const { marks, slotId } = done(await page.place(slot, { ...TUESDAY, minutes: 90 }));
    const placed = slotsOf(marks).find((one) => one.slotId === slotId);
    const startIso = placed?.choices[0]?.startIso;
    const { url } = done(await page.ask('page/add', { id: 'booking-1', slotId, startIso, accountIndex: 0 }));
    expect(new URL(url ?? '').searchParams.get('dates')).toBe('20261020T180000/20261020T193000');
  });

  it('should take another kind and another length, by themselves and with the hour', async () => {
    const { page, slot } = await opened();
    const longer = done(await page.place(slot, { minutes: 90 }));
    expect(longer.text).toBe('Now Sports massage · 90 min.');
    expect(hourOf(slotsOf(longer.marks)[0])).toBe('2026-10-21 08:00 sports 90');
    const lighter = done(await page.place(slotsOf(longer.marks)[0] as SlotMark, { kind: 'loosening', minutes: 45 }));
    expect(lighter.slotId).not.toBe(slot.slotId);
    expect(hourOf(slotsOf(lighter.marks)[0])).toBe('2026-10-21 08:00 loosening 45');
    const both = { date: '2026-10-22', minute: 960, kind: 'loosening', minutes: 30 };
    const moved = done(await page.place(slotsOf(lighter.marks)[0] as SlotMark, both));
    expect(hourOf(slotsOf(moved.marks)[0])).toBe('2026-10-22 16:00 loosening 30');
  });

  it('should draw its strip for the length it has now', async () => {
    const { page, slot } = await opened();
    // The meeting on Tuesday at 10:00 leaves room for an hour from 8:00, and for no more.
    expect(letterAt(slot, '2026-10-20', 510)).toBe('g');
    const { marks } = done(await page.place(slot, { minutes: 120 }));
    const placed = slotsOf(marks)[0] as SlotMark;
    expect(lengthOf(placed)).toBe(120);
    expect(letterAt(placed, '2026-10-20', 510)).toBe('b');
    expect(placed.lengths.map(({ minutes }) => minutes)).toEqual([30, 45, 60, 75, 90, 120]);
  });

  it('should keep a length between those offered among them', async () => {
    const { page, slot } = await opened();
    const { marks } = done(await page.place(slot, { minutes: 50 }));
    const { lengths } = slotsOf(marks)[0] as SlotMark;
    expect(lengths.map(({ minutes }) => minutes)).toEqual([30, 45, 50, 60, 75, 90, 120]);
    expect(lengths[2]?.label).toBe('50 min');
  });

  it('should say so where it is doubtful', async () => {
    const { page, slot } = await opened();
    expect(letterAt(slot, '2026-10-22', 840)).toBe('a');
    expect(done(await page.place(slot, { date: '2026-10-22', minute: 840 })).text).toBe(
      'Moved to 22 October 14:00. Better not.',
    );
  });

  it('should stay until a reading takes its hour', async () => {
    const { page, slot } = await opened();
    done(await page.place(slot, TUESDAY));
    page.world.clock.now = NOW + 60_000;
    const after = await page.read([...EVENTS, anEvent('Dinner', '2026-10-20', 1110, 1200)]);
    expect(after.map(hourOf)).not.toContain('2026-10-20 18:00 sports 60');
    expect(after[0]?.remark).not.toBe('');
  });

  it('should do nothing twice, whoever asks again', async () => {
    const { page, slot } = await opened();
    const first = await page.place(slot, { id: 'drag-0001', ...TUESDAY });
    expect(await page.place(slot, { id: 'drag-0001', ...TUESDAY })).toEqual(first);
    expect(page.decisions()).toHaveLength(1);
  });

  it('should be one visit more nowhere, though a regular one is put far off', async () => {
    const { page, slot } = await opened([anEvent('Easy run', '2026-10-13', 600, 660)]);
    const before = await page.slots();
    const date = slot.strip.at(-1)?.date as string;
    const { marks } = done(await page.place(slot, { date, minute: 960 }));
    expect(slotsOf(marks).filter((one) => (one.choices[0]?.date ?? '') <= date)).toHaveLength(1);
    expect(slotsOf(marks).length).toBeLessThanOrEqual(before.length);
    expect(sameHour(slotsOf(marks), slot)).toBeUndefined();
  });
});

describe('an hour that cannot be', () => {
  it.each([
    ['in the meeting', { date: '2026-10-20', minute: 615 }, /^Something else is in the calendar/],
    ['on the way to the meeting', { date: '2026-10-20', minute: 540 }, /^Something else is in the calendar/],
    ['in the night', { minute: 300 }, /^This hour lies outside the days and hours you want\.$/],
    ['this morning', { date: '2026-10-14', minute: 480 }, /^This hour has passed/],
    ['within the notice', { date: '2026-10-14', minute: 660 }, /too soon/],
    ['next spring', { date: '2027-03-01' }, /^Kneadtime has not seen this part/],
    [
      'the day before the race',
      { date: '2026-10-24', minute: 960 },
      /^Collides: 16 hours before Sunday’s half marathon\./,
    ],
    ['after the race it is for', { date: '2026-10-27' }, /^This visit is meant to come before /],
    ['with a kind that is not offered', { kind: 'thai' }, /^This kind of massage/],
  ])('%s should be refused in one sentence, and change nothing', async (_, to, text) => {
    const { page, slot, others } = await opened();
    const reply = await page.place(slot, to);
    expect(reply).toMatchObject({ ok: false, code: 'refused', text: expect.stringMatching(text) });
    expect(page.decisions()).toEqual([]);
    expect((await page.slots()).map(hourOf)).toEqual([slot, ...others].map(hourOf));
  });

  it('should be refused before the race for the visit after it', async () => {
    const { page, others } = await opened();
    const after = others.find(({ choices }) => (choices[0]?.date ?? '') > '2026-10-25') as SlotMark;
    const reply = await page.place(after, { date: '2026-10-19', minute: 900 });
    expect(reply).toMatchObject({ ok: false, text: expect.stringMatching(/^This visit is meant to come after /) });
  });

  it('should be refused too near a massage in the calendar', async () => {
    const { page, slot } = await opened([...EVENTS, anEvent('Sports massage', '2026-10-17', 600, 660)]);
    expect(hourOf(slot)).toBe('2026-10-21 08:00 sports 60');
    expect(letterAt(slot, '2026-10-18', 600)).toBe('a');
    const reply = await page.place(slot, { date: '2026-10-18', minute: 600 });
    expect(reply).toMatchObject({ ok: false, text: expect.stringMatching(/^Another massage is too near/) });
  });

  it('should be refused where the slot is no more', async () => {
    const { page, slot } = await opened();
    await page.read(EVENTS.slice(0, 2));
    expect(await page.place(slot, TUESDAY)).toMatchObject({ ok: false, code: 'gone' });
  });
});
