import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/core/model.ts';
import { addDays } from '../../src/core/time.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { done, hourOf, openPage, slotsOf } from './placing.ts';
import { anEvent } from './world.ts';

/** What the letters of a strip promise while a slot is dragged, the drop keeps. */

const titles = [
  'Berlin half marathon',
  'A race: Berlin Marathon',
  'City 10k race',
  '6 x 800 m intervals',
  'Long run 28 km',
  'Easy run',
  'Deep tissue massage',
  'Sports massage',
  'Team meeting',
];
const someEvents: fc.Arbitrary<ReadEvent[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom(...titles),
      day: fc.integer({ min: 0, max: 40 }),
      from: fc.integer({ min: 24, max: 76 }).map((quarter) => quarter * 15),
      minutes: fc.constantFrom(45, 60, 120, 240),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) =>
    all.map(({ title, day, from, minutes }, i) => {
      const read = anEvent(title, addDays('2026-10-12', day), from, Math.min(from + minutes, 1440));
      return { ...read, key: { uid: `event-${i}@google.com`, instance: null }, nativeId: `native-${i}` };
    }),
  );

describe('a strip and a drop', () => {
  it('should agree on every hour of the grid', async () => {
    const seen = { held: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        someEvents,
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
        async (events, zone, which, picks) => {
          const page = openPage(events, { zone });
          const slots = await page.read();
          const slot = slots[which % Math.max(slots.length, 1)];
          if (!slot) return;
          const cells = slot.strip.flatMap(({ date, cells }) =>
            [...cells].map((letter, i) => ({ date, minute: i * 15, letter })),
          );
          for (const [i, pick] of picks.entries()) {
            // Good hours are few, and the ones that matter.
            const some = cells.filter(({ letter }) => (i % 2 === 0 ? 'goi' : 'bcpua').includes(letter));
            const cell = some[pick % Math.max(some.length, 1)];
            if (!cell) continue;
            const { date, minute, letter } = cell;
            const reply = await page.place(slot, { date, minute });
            const where = `${letter} ${date} ${minute} for ${hourOf(slot)} in ${zone}`;
            if ('goi'.includes(letter)) expect(reply, where).toMatchObject({ ok: true });
            if ('bcpu'.includes(letter)) expect(reply, where).toMatchObject({ ok: false, code: 'refused' });
            if (!reply.ok) {
              seen.refused++;
              expect(reply.text).toMatch(/^[A-Z].*\.$/);
              continue;
            }
            seen.held++;
            const after = slotsOf(reply.marks);
            const placed = after.find(({ slotId }) => slotId === reply.slotId);
            expect(placed?.choices[0], where).toMatchObject({ date, startMinute: minute });
            expect(after.flatMap(({ choices }) => choices).map(({ severity }) => severity)).not.toContain('conflict');
            done(await page.ask('page/undo', { undo: reply.undo }));
          }
          expect(page.decisions()).toEqual([]);
        },
      ),
      { ...propertyRuns(8), endOnFailure: true },
    );
    expect(Math.min(seen.held, seen.refused)).toBeGreaterThan(2);
  });
});
