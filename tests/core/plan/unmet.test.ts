import { describe, expect, it } from 'vitest';
import { covers, days, event, planned, slotFor, unmetFor } from './given-plan.ts';

const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const PRE = 'pre:Berlin Marathon';
/** All of race week is taken, the evenings but for one meeting. */
const BUSY_WEEK = ['14', '15', '16', '17', '18', '19'].map((day) =>
  event(`Work ${day}`, `2026-09-${day}T06:00`, 16 * 60),
);

describe('why a need has no slot', () => {
  it('should be that those days are not known', () => {
    const made = planned([MARATHON], { coverage: [covers('2026-08-31T00:00', '2026-09-10T00:00')] });
    expect(unmetFor(made, PRE)).toMatchObject({ why: 'not-covered', opener: null });
  });

  it('should be that there is no free hour', () => {
    expect(unmetFor(planned([MARATHON, ...BUSY_WEEK]), PRE)?.why).toBe('no-free-time');
  });

  it('should be her own health note where nothing else stands in the way', () => {
    const settings = { days: [5, 6], kinds: ['deep' as const], comfort: 'deep' as const };
    const sore = { ...settings, health: ['anticoagulant'] };
    const made = planned([], { settings: { ...sore, cadence: { wish: 14 } } });
    expect(unmetFor(made, 'cadence:1')?.why).toBe('health');
  });
});

describe('what would open an hour', () => {
  it('should be a meeting that moves, and does open one', () => {
    const meeting = event('Team meeting', '2026-09-15T16:00', 360);
    const rest = BUSY_WEEK.filter(({ title }) => title !== 'Work 15');
    const events = [MARATHON, ...rest, event('Work 15', '2026-09-15T06:00', 600), meeting];
    const settings = { hours: { from: 960, to: 1200 } };
    const opener = unmetFor(planned(events, { settings }), PRE)?.opener;
    expect(opener).toMatchObject({ change: 'free', event: 'Team meeting' });
    const freed = planned(
      events.filter(({ id }) => id !== opener?.event),
      { settings },
    );
    expect(slotFor(freed, PRE)?.start).toBeDefined();
  });

  it('should be other hours, and they do open one', () => {
    const work = BUSY_WEEK.map((one) => ({ ...one, end: one.end - 3 * 3_600_000 }));
    const opener = unmetFor(planned([MARATHON, ...work]), PRE)?.opener;
    expect(opener).toMatchObject({ change: 'hours' });
    expect(slotFor(planned([MARATHON, ...work], { settings: { hours: { from: 480, to: 1320 } } }), PRE)).toBeDefined();
  });

  it('should be a lighter kind, and it does fit', () => {
    const settings = {
      kinds: ['deep' as const],
      preferredKind: 'deep' as const,
      health: ['anticoagulant'],
      cadence: { wish: 14 },
    };
    const opener = unmetFor(planned([], { settings }), 'cadence:1')?.opener;
    expect(opener).toMatchObject({ change: 'kind', value: 'sports' });
    const lighter = { ...settings, kinds: ['sports' as const], preferredKind: 'sports' as const };
    expect(slotFor(planned([], { settings: lighter }), 'cadence:1')).toBeDefined();
  });

  it('should be a workout made easy, and it does open one', () => {
    // One free hour in two weeks, the day before intervals, too short for anything lighter than an hour of deep work.
    const settings = {
      preferredKind: 'deep' as const,
      kinds: ['deep' as const],
      durations: { deep: 60, sports: 90, loosening: 90, flush: 90 },
      lastMassage: '2026-08-17',
      cadence: { wish: 14 },
      away: [
        { from: '2026-08-31', to: '2026-09-01' },
        { from: '2026-09-03', to: '2026-12-01' },
      ],
    };
    const work = [event('Morning shift', '2026-09-02T06:00', 210), event('Late shift', '2026-09-02T11:30', 660)];
    const training = (title: string) => [...work, event(title, '2026-09-03T18:00', 60, { id: 'thursday' })];
    const opener = unmetFor(planned(training('Intervals 6x800m'), { settings }), 'cadence:1')?.opener;
    expect(opener).toMatchObject({ change: 'ease', event: 'thursday' });
    const eased = slotFor(planned(training('Easy run'), { settings }), 'cadence:1');
    expect(eased).toMatchObject({ start: opener?.from, kind: 'deep' });
  });

  it('should not be a flush before a race, nor firm work for somebody who wants light work only', () => {
    const short = BUSY_WEEK.map((one) => ({ ...one, end: one.end - 3 * 3_600_000 }));
    expect(unmetFor(planned([MARATHON, ...short]), PRE)?.opener).not.toMatchObject({ change: 'kind' });
    const light = planned([MARATHON, ...BUSY_WEEK], { settings: { comfort: 'light' } });
    expect(unmetFor(light, PRE)?.opener).not.toMatchObject({ change: 'kind' });
  });

  it('should never be an hour on a day away', () => {
    const trip = days('Out of office', '2026-09-14', '2026-09-20');
    const meeting = event('Team meeting', '2026-09-15T16:00', 240);
    expect(unmetFor(planned([MARATHON, trip, meeting]), PRE)).toMatchObject({ why: 'no-free-time', opener: null });
  });

  it('should never be another massage', () => {
    const massage = event('Deep tissue massage', '2026-09-18T18:00', 180);
    const opener = unmetFor(planned([MARATHON, ...BUSY_WEEK, massage]), PRE)?.opener;
    expect(opener?.event).not.toBe('Deep tissue massage');
  });

  it('should never be a race', () => {
    const made = planned([MARATHON, days('City 10K B race', '2026-09-17', '2026-09-18')], {
      settings: { strict: true },
    });
    expect(made.unmet.every(({ opener }) => opener?.event === undefined || !opener.event.includes('race'))).toBe(true);
  });
});
