import { describe, expect, it } from 'vitest';
import { NO_CALENDAR, uncheckedCoverage } from '../../../src/core/agenda/unchecked-coverage.ts';
import { covers, event, given, NOW, planned } from '../plan/given-plan.ts';

const RACE = event('1@strava', '2026-08-30T09:00', 120, {
  source: 'strava',
  title: '',
  busy: 'free',
  load: { from: 'measured', minutes: 118, km: 21.1 },
  activity: { sport: 'run', tag: 'race', date: '2026-08-30' },
});

describe('a plan without any calendar', () => {
  it('should propose nothing where not even that is said', () => {
    expect(planned([RACE], { coverage: [] }).slots).toEqual([]);
  });

  it.each([1, 4, 12])('should propose hours for %i weeks, and say of each that free time was not checked', (weeks) => {
    const { slots, problems } = planned([RACE], { coverage: uncheckedCoverage(NOW, weeks), weeks });
    expect(slots.length).toBeGreaterThan(0);
    for (const slot of slots) expect(slot).toMatchObject({ status: 'unchecked', unchecked: [NO_CALENDAR] });
    expect(problems).toEqual([]);
  });

  it('should propose the same hours as one whose calendar is empty', () => {
    const hours = (coverage = given([]).coverage) =>
      planned([RACE], { coverage }).slots.map(({ id, start }) => [id, start]);
    expect(hours(uncheckedCoverage(NOW, 4))).toEqual(hours());
  });

  it('should stay unchecked beside a calendar that is read', () => {
    const coverage = [...uncheckedCoverage(NOW, 4), covers('2026-01-01T00:00', '2027-06-01T00:00')];
    expect(new Set(planned([RACE], { coverage }).slots.map(({ status }) => status))).toEqual(new Set(['unchecked']));
  });
});
