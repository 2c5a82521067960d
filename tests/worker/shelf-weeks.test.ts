import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReading } from '../../src/core/agenda/apply-reading.ts';
import { type Shelf, sourceKey } from '../../src/core/agenda/shelf.ts';
import { addDays } from '../../src/core/time.ts';
import { joinShelf, splitShelf } from '../../src/worker/shelf-weeks.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { anEvent, aReading, NOW } from './world.ts';

const day = fc.nat(60).map((days) => addDays('2026-10-01', days));
const span = fc.tuple(day, fc.integer({ min: 1, max: 30 })).map(([from, days]) => ({
  calendars: 'visible' as const,
  from,
  to: addDays(from, days),
}));
const reading = fc
  .record({ seen: fc.array(span, { maxLength: 2 }), days: fc.array(day, { maxLength: 6 }), at: fc.nat(1000) })
  .map(({ seen, days, at }) =>
    aReading(
      days.map((date) => anEvent('Run', date, 600, 660)),
      { seen, readAt: NOW + at },
    ),
  );

describe('splitShelf and joinShelf', () => {
  it('should give back the same shelf for any readings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 5 }), async (readings) => {
        const shelf = readings.reduce<Shelf | null>((held, one) => applyReading(held, one), null) as Shelf;
        const { head, weeks } = splitShelf(shelf);
        const again = joinShelf(sourceKey(shelf), head, weeks);
        expect({ ...again, stamps: [] }).toEqual({ ...shelf, stamps: [] });
        expect(daysSeen(again)).toEqual(daysSeen(shelf));
        for (const [monday, week] of weeks) {
          expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
          for (const { from, to } of week.stamps) expect(from >= monday && to <= addDays(monday, 7)).toBe(true);
        }
      }),
      propertyRuns(100),
    );
  });

  it('should keep a missing week unknown, and an account with a bar or a colon whole', () => {
    const shelf = applyReading(
      null,
      aReading([anEvent('Run', '2026-10-13', 600, 660), anEvent('Run', '2026-10-20', 600, 660)], {
        account: 'odd|a:b@example.com',
        seen: [{ calendars: 'visible', from: '2026-10-12', to: '2026-10-26' }],
      }),
    );
    const { head, weeks } = splitShelf(shelf);
    weeks.delete('2026-10-12');
    const rest = joinShelf(sourceKey(shelf), head, weeks);
    expect(rest.account).toBe('odd|a:b@example.com');
    expect(rest.events.map((event) => event.nativeId)).toEqual(['native-run-2026-10-20-600']);
    expect(daysSeen(rest)).toHaveLength(7);
    expect(daysSeen(joinShelf(sourceKey(shelf), undefined, weeks))).toHaveLength(7);
  });
});

/** Every date with when it was read: how it is cut into stamps does not matter. */
function daysSeen(shelf: Shelf): string[] {
  const days = shelf.stamps.flatMap(({ from, to, asOf }) => {
    const dates: string[] = [];
    for (let date = from; date < to; date = addDays(date, 1)) dates.push(`${date} ${asOf}`);
    return dates;
  });
  return days.sort();
}
