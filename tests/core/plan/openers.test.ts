import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { withOpener } from './applied-opener.ts';
import { fullWeek } from './full-week.ts';
import { days, event, given, local, NOW, planned, slotFor, unmetFor } from './given-plan.ts';
import { lives } from './random-calendar.ts';

const LAST = event('Sports massage', '2026-08-20T18:00');
/** Due on Thursday 3 September at 18:00; the week of planning ends before the next one is. */
const CADENCE = { cadence: { wish: 14 } };

function asked(events: CalendarEvent[], settings: Settings, more: Partial<PlanInput> = {}) {
  const input = given([LAST, ...events], { settings: { ...CADENCE, ...settings }, weeks: 1, ...more });
  const made = plan(input);
  const unmet = unmetFor(made, 'cadence:1');
  const opener = unmet?.opener ?? null;
  return { input, made, unmet, opener, after: opener && plan(withOpener(input, opener)) };
}

function opens({ after, opener }: ReturnType<typeof asked>) {
  const slot = after && slotFor(after, 'cadence:1');
  expect(slot?.start).toBe(opener?.from);
  expect(slot?.end).toBe(opener?.to);
  return slot;
}

describe('a lighter kind', () => {
  /** Deep work only, on the day before intervals: a conflict; firm work 24 h before is fine. */
  const hard = event('Intervals 6x800m', '2026-09-04T20:00');
  const deep: Settings = { kinds: ['deep'], preferredKind: 'deep', comfort: 'deep', days: [4] };

  it('should be the first thing tried, and it works', () => {
    const found = asked([hard], deep);
    expect(found.unmet?.why).toBe('all-conflict');
    expect(found.opener).toMatchObject({ change: 'kind', value: 'sports' });
    expect(opens(found)?.kind).toBe('sports');
  });

  it('should not be offered to somebody who has it already', () => {
    const found = asked(fullWeek(), { kinds: ['sports', 'deep'] });
    expect(found.opener?.change).not.toBe('kind');
  });
});

describe('other hours', () => {
  it('should be the least that helps: half an hour later rather than the morning', () => {
    // She wishes 18:00 to 19:00; free are Thursday from 05:00 to 10:00 and from 18:00 on.
    const free: [string, number][] = [
      ['2026-09-03T05:00', 300],
      ['2026-09-03T18:00', 300],
    ];
    const found = asked(fullWeek(...free), { hours: { from: 1080, to: 1140 }, days: [4] });
    expect(found.opener).toMatchObject({ change: 'hours' });
    // The way there takes half an hour.
    expect(local(found.opener?.from ?? 0)).toBe('2026-09-03T18:30');
    opens(found);
  });

  it('should be another day where her days are full', () => {
    const found = asked(fullWeek(['2026-09-05T10:00', 240]), { days: [4] });
    expect(found.opener).toMatchObject({ change: 'hours' });
    expect(local(found.opener?.from ?? 0).slice(0, 10)).toBe('2026-09-05');
    opens(found);
  });

  it('should not be on a day away, nor before seven in the morning', () => {
    const away = [{ from: '2026-09-05', to: '2026-09-05' }];
    expect(asked(fullWeek(['2026-09-05T10:00', 240]), { days: [4], away }).opener).toBeNull();
    expect(asked(fullWeek(['2026-09-03T03:00', 240]), { days: [4] }).opener).toBeNull();
  });

  it("should not be outside a therapist's own", () => {
    const therapists = [{ id: 'a', name: 'Anna', hours: [{ day: 4, from: 600, to: 1080 }] }];
    expect(
      asked(fullWeek(['2026-09-03T17:00', 300]), { hours: { from: 600, to: 1080 }, therapists }).opener,
    ).toBeNull();
  });
});

describe('one event freed', () => {
  const split = (minutes: number, id = 'Team meeting') => event(id, '2026-09-03T18:30', minutes);

  it('should be the one that stands between', () => {
    const found = asked([...fullWeek(['2026-09-03T17:30', 120]), split(30)], {});
    expect(found.unmet?.why).toBe('no-free-time');
    expect(found.opener).toMatchObject({ change: 'free', event: 'Team meeting' });
    opens(found);
  });

  it('should be the shortest of several that would do', () => {
    const found = asked(
      [
        ...fullWeek(['2026-09-03T17:30', 120], ['2026-09-05T10:00', 120]),
        split(60, 'Long call'),
        event('Short call', '2026-09-05T11:00', 15),
      ],
      {},
    );
    expect(found.opener).toMatchObject({ change: 'free', event: 'Short call' });
    opens(found);
  });

  it('should be nothing where two stand in the way together', () => {
    const found = asked([...fullWeek(['2026-09-03T17:30', 120]), split(30), split(30, 'The same hour twice')], {});
    expect(found.opener).toBeNull();
  });

  it('should not be a free event, a massage, nor a workout', () => {
    const spare = split(30, 'Maybe');
    const found = asked(
      [...fullWeek(['2026-09-03T17:30', 120]), { ...spare, busy: 'free' }, event('Easy run', '2026-09-03T18:30', 30)],
      {},
    );
    expect(found.opener?.change).not.toBe('free');
  });
});

describe('one workout', () => {
  /** Thursday 18:00 to 19:00 is the only hour; deep work asks for 48 h before hard work. */
  const only = [['2026-09-03T17:30', 110]] as [string, number][];
  const deep: Settings = {
    kinds: ['deep'],
    preferredKind: 'deep',
    comfort: 'deep',
    durations: { deep: 60, sports: 120, loosening: 120 },
  };

  it('should be made easy where that is enough', () => {
    const hard = event('Intervals 6x800m', '2026-09-04T18:00');
    const found = asked([...fullWeek(...only), hard], deep);
    expect(found.unmet?.why).toBe('all-conflict');
    expect(found.opener).toMatchObject({ change: 'ease', event: 'Intervals 6x800m' });
    opens(found);
  });

  it('should be moved by a day where it is hard by its length', () => {
    // A long run on Saturday morning: 47 h after Thursday's hour; a day later it is 71.
    const free: [string, number][] = [...only, ['2026-09-05T08:00', 170], ['2026-09-06T08:00', 170]];
    const run = event('Long run', '2026-09-05T08:00', 160);
    const found = asked([...fullWeek(...free), run], { ...deep, hours: { from: 1020, to: 1200 } });
    expect(found.opener).toMatchObject({ change: 'move', event: 'Long run', value: 1 });
    opens(found);
  });

  it('should not be moved onto another hard one', () => {
    const free: [string, number][] = [...only, ['2026-09-05T08:00', 170], ['2026-09-06T08:00', 400]];
    const run = event('Long run', '2026-09-05T08:00', 160);
    const hills = event('Hill repeats', '2026-09-06T12:00', 60);
    const found = asked([...fullWeek(...free), run, hills], { ...deep, hours: { from: 1020, to: 1200 } });
    expect(found.opener?.change).not.toBe('move');
  });

  it('should never be a race', () => {
    const race = event('B race: City 10k', '2026-09-04T18:00');
    expect(asked([...fullWeek(...only), race], deep).opener?.event).not.toBe('B race: City 10k');
  });

  it('should not be one that is over', () => {
    const done = event('Tempo run', '2026-08-31T06:00');
    const found = asked([...fullWeek(['2026-08-31T11:00', 110]), done], deep);
    expect(found.opener).toBeNull();
  });
});

describe('an opener', () => {
  it('should always do what it says: with it, the need has its hour', () => {
    let seen = 0;
    const cramped = fc.tuple(
      lives,
      fc.constantFrom<Partial<Settings>>(
        { days: [4] },
        { hours: { from: 1080, to: 1150 } },
        { kinds: ['deep'], comfort: 'deep' },
      ),
    );
    fc.assert(
      fc.property(cramped, ([life, settings]) => {
        const input = { ...life, settings: { ...life.settings, cadence: { wish: 5 }, ...settings } };
        for (const { need, opener } of plan(input).unmet) {
          if (!opener) continue;
          seen++;
          const after = plan(withOpener(input, opener));
          expect(
            after.unmet.map(({ need: { id } }) => id),
            `${opener.change} for ${need.id}`,
          ).not.toContain(need.id);
          const hour = after.slots.find((slot) => slot.start === opener.from);
          expect(hour?.end, `${opener.change} for ${need.id}`).toBe(opener.to);
        }
      }),
      propertyRuns(80),
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('should be looked for a few times only, however many needs a calendar makes', () => {
    const races = Array.from({ length: 20 }, (_, i) =>
      days(`Marathon ${i}`, local(NOW + (i + 5) * DAY).slice(0, 10), local(NOW + (i + 6) * DAY).slice(0, 10)),
    );
    const made = planned([...races, ...fullWeek(), event('Later', '2026-09-14T00:00', 30 * 24 * 60)]);
    expect(made.unmet.length).toBeGreaterThan(10);
    expect(made.unmet.filter(({ opener }) => opener !== null).length).toBeLessThanOrEqual(6);
  });
});
