import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { eventDetector } from '../../src/core/detect/detect-event.ts';
import type { CalendarEvent, Detection } from '../../src/core/model.ts';
import { plan } from '../../src/core/plan/plan.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { planSet } from '../../src/core/plan/plan-set.ts';
import { startPlanning } from '../../src/core/plan/planning.ts';
import { points } from '../../src/core/plan/score.ts';
import { PLACE } from '../../src/core/plan/set-weights.ts';
import { DAY } from '../../src/core/time.ts';
import { medianTime } from './median-time.ts';
import { BENCH_NOW, sampleEvents, sparseEvents } from './sample-events.ts';

function inputFor(events: CalendarEvent[], weeks: number, more: Partial<PlanInput> = {}): PlanInput {
  const account = 'runner@example.com';
  const seen = { from: BENCH_NOW - 7 * DAY, to: BENCH_NOW + weeks * 7 * DAY, asOf: BENCH_NOW };
  return {
    events,
    coverage: [{ source: 'google-calendar', account, calendars: 'visible', ...seen, required: true }],
    decisions: [],
    bookings: [],
    checkIns: [],
    settings: {},
    previous: null,
    now: BENCH_NOW,
    zone: 'Europe/Berlin',
    weeks,
    ...more,
  };
}

/** The same, with every title read beforehand: the budgets are for planning alone. */
function detectedInput(weeks: number, perWeek: number): PlanInput {
  const events = sampleEvents(weeks, perWeek);
  const detect = eventDetector();
  const read = new Map<string, Detection>(events.map((event) => [event.id, detect(event)]));
  return inputFor(events, weeks, { detectEvent: (event) => read.get(event.id) as Detection });
}

/** Budgets: 10 ms for 4 weeks with 500 events, 50 ms for 52 weeks with 5,000, both from detected efforts. */
export function bench(): string[] {
  const ms = (weeks: number, perWeek: number, runs = 9) => {
    const input = detectedInput(weeks, perWeek);
    return medianTime(() => plan(input), runs, 10);
  };
  const lines = [
    `4 weeks x 500 events: ${ms(4, 125).toFixed(1)} ms from detected events (budget 10)`,
    `52 weeks x 5,000 events: ${ms(52, 96).toFixed(1)} ms from detected events (budget 50)`,
    `52 weeks x 5,000 events, detection included: ${medianTime(() => plan(inputFor(sampleEvents(52, 96), 52)), 5).toFixed(1)} ms`,
  ];
  ms(12, 96);
  const base = ms(6, 96);
  for (const factor of [1, 2, 4, 8]) {
    const time = ms(6 * factor, 96, 7);
    const ratio = (time / base).toFixed(1);
    lines.push(`${6 * factor} weeks x ${6 * factor * 96} events: ${time.toFixed(1)} ms, ${ratio}x for ${factor}x`);
  }
  return [...lines, ...heap(), ...optimality()];
}

/** `peak` counts garbage that was not yet collected, so it is the most there can have been. */
function heap(): string[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const input = detectedInput(52, 96);
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = plan(input);
  const peak = process.memoryUsage().heapUsed - before;
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  const mb = (bytes: number) => `${(Math.max(bytes, 0) / 1e6).toFixed(1)} MB`;
  return [`heap for 52 weeks (${made.slots.length} slots): peak at most ${mb(peak)}, kept ${mb(kept)}`];
}

const RHYTHMS = [
  {},
  { cadence: { wish: 7 } },
  { cadence: { wish: 3 } },
  { cadence: { wish: 10 }, comfort: 'deep' as const },
];

/** How far from proved optimal the sets for long and roomy calendars are: tiny ones are held against a brute force by the tests. */
function optimality(): string[] {
  return [12, 26, 52].map((weeks) => {
    const found = [40, 20, 5].flatMap((perWeek) =>
      RHYTHMS.map((settings) => planSet(startPlanning(inputFor(sparseEvents(weeks, perWeek), weeks, { settings })))),
    );
    const exact = found.filter((set) => set.exact).length;
    const widest = Math.max(...found.map((set) => set.gap));
    // So much is no matter of points: a kind further up her list might still be had.
    const gap = widest < PLACE / 2 ? `at most ${points(widest)} points below` : 'perhaps a better kind short';
    const steps = Math.max(...found.map((set) => set.steps));
    return `${weeks} weeks: ${exact} of ${found.length} sets proved the best, the others ${gap}; ${steps} steps at most`;
  });
}
