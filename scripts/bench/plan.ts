import { plan } from '../../src/core/plan/plan.ts';
import { DAY } from '../../src/core/time.ts';
import { medianTime } from './median-time.ts';
import { BENCH_NOW, sampleEvents } from './sample-events.ts';

function planFor(weeks: number, perWeek: number) {
  const events = sampleEvents(weeks, perWeek);
  const input = {
    events,
    coverage: [
      {
        source: 'google-calendar' as const,
        account: 'runner@example.com',
        calendars: 'visible' as const,
        from: BENCH_NOW - 7 * DAY,
        to: BENCH_NOW + weeks * 7 * DAY,
        asOf: BENCH_NOW,
        required: true,
      },
    ],
    decisions: [],
    bookings: [],
    checkIns: [],
    settings: {},
    previous: null,
    now: BENCH_NOW,
    zone: 'Europe/Berlin',
    weeks,
  };
  return () => plan(input);
}

/** Detection included; the budget of 10 ms for 4 weeks and 50 ms for 52 leaves it out. */
export function bench(): string[] {
  const lines = [`4 weeks x 500 events: ${medianTime(planFor(4, 125)).toFixed(1)} ms, detection included`];
  const base = medianTime(planFor(6, 96), 7);
  for (const factor of [1, 2, 4, 8]) {
    const time = medianTime(planFor(6 * factor, 96), 5);
    lines.push(
      `${6 * factor} weeks x ${6 * factor * 96} events: ${time.toFixed(1)} ms, ${(time / base).toFixed(1)}x for ${factor}x`,
    );
  }
  return lines;
}
