import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/core/plan/plan.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY } from '../../../src/core/time.ts';
import { withOpener } from './applied-opener.ts';
import { at, event, given, local, MONDAYS, NOW, planned, slotFor, trainingWeek, unmetFor } from './given-plan.ts';

/** The next visit is due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const CADENCE = { cadence: { wish: 14 } };

describe('the peak week of the rule book', () => {
  /** Intervals on Tuesday, tempo on Thursday until 19:00, a long run on Sunday at 08:00; evenings and early mornings only. */
  const WEEKS = MONDAYS.flatMap(trainingWeek);
  const tempo = event('Tempo run', '2026-09-03T18:00');
  const long = event('Long run', '2026-09-06T08:00', 150);
  const intervals = [event('Intervals 6x800m', '2026-09-01T18:00'), event('Intervals 5x1km', '2026-09-08T18:00', 60)];
  const PEAK = [tempo, long, ...intervals];

  it('should call deep work on Friday evening a collision', () => {
    const made = planned([...PEAK, event('Deep tissue massage', '2026-09-04T19:30', 90)]);
    expect(made.massages[0]?.judgement.verdicts[0]).toMatchObject({
      rule: 'before-effort',
      severity: 'conflict',
      hours: { gap: 35, edge: 48 },
    });
  });

  it('should suggest firm work on Friday at 07:30, as a note', () => {
    const hours = { from: 450, to: 510 };
    const made = planned([LAST, ...PEAK], { settings: { ...CADENCE, hours, days: [5] }, weeks: 1 });
    expect(made.slots[0]).toMatchObject({ start: at('2026-09-04T07:30'), kind: 'sports', severity: 'info' });
    expect(made.slots[0]?.judgement.verdicts[0]).toMatchObject({ rule: 'after-effort', hours: { gap: 12.5 } });
  });

  it('should have no hour for deep work at all, and offer firm work first', () => {
    const settings: Settings = { kinds: ['deep'], preferredKind: 'deep', comfort: 'deep', cadence: { wish: 7 } };
    const made = planned([LAST, ...WEEKS], { settings, weeks: 2 });
    expect(made.slots).toEqual([]);
    expect(unmetFor(made, 'cadence:1')).toMatchObject({
      why: 'all-conflict',
      opener: { change: 'kind', value: 'sports' },
    });
  });

  it('should name the one workout where firm work takes too long', () => {
    const settings: Settings = {
      kinds: ['deep'],
      preferredKind: 'deep',
      comfort: 'deep',
      cadence: { wish: 7 },
      durations: { sports: 240 },
    };
    const busy = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].flatMap((day) => {
      const date = local(NOW + day * DAY).slice(0, 10);
      return [
        event(`Morning ${day}`, `${date}T05:00`, 235),
        event(`Noon ${day}`, `${date}T12:00`, 330),
        event(`Night ${day}`, `${date}T19:30`, 200),
      ];
    });
    const input = given([LAST, ...WEEKS, ...busy], { settings, weeks: 1 });
    const opener = unmetFor(plan(input), 'cadence:1')?.opener;
    expect(['ease', 'move']).toContain(opener?.change);
    const after = plan(withOpener(input, opener as NonNullable<typeof opener>));
    expect(slotFor(after, 'cadence:1')?.start).toBe(opener?.from);
  });
});
