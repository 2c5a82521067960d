import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Effort, KindAnswer, MassageKind } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { startPlanning } from '../../../src/core/plan/planning.ts';
import { answerKinds } from '../../../src/core/plan/race-kinds.ts';
import { raceLateness } from '../../../src/core/plan/race-lateness.ts';
import { preferredHours } from '../../../src/core/plan/race-windows.ts';
import { at, days, event, given, local } from './given-plan.ts';

/** Sunday, 08:00 to 12:15 on the clock. */
const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const INTERVALS = event('Intervals 6x800m', '2026-09-15T18:00');

function begun(now: string, events: CalendarEvent[], more: Partial<PlanInput> = {}) {
  const planning = startPlanning(given(events, { now: at(now), ...more }));
  return { planning, race: planning.efforts.find(({ kind }) => kind === 'race') as Effort };
}

function answer(now: string, kind: MassageKind, events = [MARATHON], more: Partial<PlanInput> = {}): KindAnswer {
  const { planning, race } = begun(now, events, more);
  return raceLateness(planning, race, kind);
}

/** `good 14T08:00>16T08:00`: the days of September 2026. */
function short({ severity, from, until }: KindAnswer): string {
  const time = (instant: number | null) => (instant === null ? '' : local(instant).slice(8));
  return `${severity} ${time(from)}>${time(until)}`;
}

describe('until when a visit may end before a marathon', () => {
  it.each<[string, MassageKind, string, string[]]>([
    ['2026-09-07T08:00', 'deep', 'good 14T08:00>16T08:00', ['caution 17T08:00']],
    ['2026-09-14T08:00', 'deep', 'good >16T08:00', ['caution 17T08:00']],
    ['2026-09-16T18:00', 'deep', 'caution >17T08:00', []],
    ['2026-09-17T05:00', 'deep', 'conflict >', []],
    // Three hours of notice and the visit itself still have to lie before the edge.
    ['2026-09-17T04:00', 'deep', 'caution >17T08:00', []],
    ['2026-09-17T04:01', 'deep', 'conflict >', []],
    ['2026-09-14T08:00', 'sports', 'good 15T08:00>17T08:00', ['caution 18T08:00']],
    ['2026-09-17T12:00', 'sports', 'caution >18T08:00', []],
    // One area only: its doubtful hours are a day fewer.
    ['2026-09-16T18:00', 'trigger', 'ok >17T08:00', []],
    ['2026-09-18T08:00', 'loosening', 'good >19T08:00', ['info 19T20:00', 'caution 20T08:00']],
    ['2026-09-19T08:00', 'loosening', 'info >19T20:00', ['caution 20T08:00']],
    ['2026-09-19T18:00', 'loosening', 'caution >20T08:00', []],
    ['2026-09-20T07:00', 'loosening', 'conflict >', []],
    ['2026-09-20T07:55', 'self', 'ok >20T08:00', []],
  ])('should be, at %s for %s: %s', (now, kind, told, later) => {
    const found = answer(now, kind);
    expect(short(found)).toBe(told);
    expect(found.later.map(({ severity, until }) => `${severity} ${local(until).slice(8)}`)).toEqual(later);
  });

  it.each<[string, MassageKind, string, number, number]>([
    ['2026-09-14T08:00', 'deep', 'before-effort', 96, 96],
    ['2026-09-17T06:00', 'deep', 'before-effort', 70, 72],
    ['2026-09-16T18:00', 'deep', 'before-effort', 72, 96],
    ['2026-09-19T18:00', 'loosening', 'before-effort', 0, 12],
  ])('should name the rule, at %s for %s: %s, %d of %d hours', (now, kind, rule, gap, edge) => {
    expect(answer(now, kind).verdict).toMatchObject({ rule, hours: { side: 'before', gap, edge } });
  });

  it('should name no rule where none speaks, or where no time is left', () => {
    expect(answer('2026-09-19T08:00', 'self').verdict).toBeNull();
    expect(answer('2026-09-20T07:00', 'loosening').verdict).toBeNull();
  });

  it('should name what ends a time nothing speaks against, with the hours it leaves', () => {
    const fun = event('Parkrun 5K', '2026-09-19T09:00', 30);
    const found = answer('2026-09-17T08:00', 'sports', [fun]);
    expect(short(found)).toBe('ok >18T09:00');
    expect(found.verdict).toMatchObject({ rule: 'before-effort', severity: 'info', hours: { gap: 24, edge: 24 } });
  });
});

describe('what else an answer looks at', () => {
  it('should be other training: between the intervals and the marathon deep work has no good hour', () => {
    expect(short(answer('2026-09-14T08:00', 'deep', [MARATHON, INTERVALS]))).toBe('caution 16T20:00>17T08:00');
  });

  it('should not call an hour good for the race that is good for something else', () => {
    const fun = event('Parkrun 5K', '2026-09-19T09:00', 30);
    const { planning, race } = begun('2026-09-16T18:30', [fun, INTERVALS]);
    expect(raceLateness(planning, race, 'sports')).toMatchObject({ severity: 'ok', until: at('2026-09-18T09:00') });
  });

  it('should be a deep visit booked already', () => {
    const booked = event('Deep tissue massage', '2026-09-14T18:00');
    expect(answer('2026-09-13T08:00', 'deep', [MARATHON, booked])).toMatchObject({ severity: 'caution' });
    expect(answer('2026-09-13T08:00', 'sports', [MARATHON, booked])).toMatchObject({ severity: 'good' });
  });

  it.each<[string, MassageKind, string, string | null]>([
    ['anticoagulant', 'deep', 'conflict', 'health-anticoagulant'],
    ['anticoagulant', 'sports', 'caution', 'health-anticoagulant'],
    ['fever', 'loosening', 'conflict', 'health-fever'],
    ['fever', 'self', 'ok', null],
    ['pregnancy', 'self', 'info', 'health-pregnancy'],
  ])('should be her health: %s, %s, %s', (flag, kind, severity, rule) => {
    const found = answer('2026-09-14T08:00', kind, [MARATHON], { settings: { health: [flag] } });
    expect(found).toMatchObject({ severity, verdict: rule === null ? null : { rule } });
  });

  it('should be hands that are new to her', () => {
    const checkIns = [{ at: at('2026-09-16T08:00'), flags: ['new-therapist'] }];
    expect(answer('2026-09-16T09:00', 'loosening', [MARATHON], { checkIns })).toMatchObject({
      severity: 'caution',
      verdict: { rule: 'new-therapist' },
    });
  });

  it('should be how she feels, for as long as that holds', () => {
    const checkIns = [{ at: at('2026-09-14T08:00'), flags: ['run-down'] }];
    // Two days from then, and the visit itself.
    const found = answer('2026-09-14T09:00', 'sports', [MARATHON], { checkIns });
    expect(short(found)).toBe('good 16T09:15>17T08:00');
  });

  it('should not be whether the hour, or the way to it, is free', () => {
    const work = event('Work', '2026-09-16T08:05', 600);
    expect(short(answer('2026-09-14T08:00', 'deep', [MARATHON, work]))).toBe('good >16T08:00');
  });

  it('should be work that is new to the body again', () => {
    const settings = { lastMassage: '2026-08-10' };
    expect(answer('2026-09-14T08:00', 'deep', [MARATHON], { settings })).toMatchObject({
      severity: 'conflict',
      until: null,
      verdict: { rule: 'novelty-before-a-race' },
    });
    expect(short(answer('2026-09-09T08:00', 'deep', [MARATHON], { settings }))).toBe('good 12T08:00>13T07:45');
  });

  it('should be the notice she wants and how long a visit takes', () => {
    const now = '2026-09-16T18:00';
    const settings = { minNoticeH: 13 };
    expect(short(answer(now, 'deep', [MARATHON], { settings }))).toBe('caution >17T08:00');
    expect(short(answer(now, 'deep', [MARATHON], { settings: { ...settings, durations: { deep: 90 } } }))).toBe(
      'conflict >',
    );
  });

  it('should be the strictest of all sources, if she says so', () => {
    const settings = { strict: true };
    expect(short(answer('2026-09-16T18:00', 'deep', [MARATHON], { settings }))).toBe('conflict >');
  });
});

describe('a race that has begun', () => {
  it.each<[string, MassageKind, string]>([
    ['2026-09-20T10:00', 'sports', 'good 22T12:15>25T12:15'],
    ['2026-09-20T13:07', 'sports', 'good 22T12:15>25T12:15'],
    ['2026-09-20T10:00', 'deep', 'good 23T12:15>26T12:15'],
    ['2026-09-20T10:00', 'flush', 'good 20T13:15>20T18:15'],
    ['2026-09-21T10:00', 'flush', 'good >23T12:15'],
    ['2026-09-20T10:00', 'hot-stone', 'ok 22T12:15>'],
    ['2026-09-20T10:00', 'self', 'ok >'],
    ['2026-10-02T10:00', 'sports', 'ok >'],
  ])('should be answered, at %s for %s, for the time after it: %s', (now, kind, told) => {
    const found = answer(now, kind);
    expect(found.side).toBe('after');
    expect(short(found)).toBe(told);
  });
});

describe('which kinds are answered for', () => {
  const kinds = (settings: PlanInput['settings']) => {
    const { planning, race } = begun('2026-09-14T08:00', [MARATHON], { settings });
    return answerKinds(planning, race).map(({ kind }) => kind);
  };

  it('should be all of them, once each', () => {
    expect(new Set(kinds({})).size).toBe(12);
    expect(kinds({})).toHaveLength(12);
  });

  it.each<[PlanInput['settings'], MassageKind[], MassageKind[]]>([
    [{ comfort: 'light' }, ['loosening', 'swedish', 'self'], ['sports', 'deep', 'ashiatsu', 'thai']],
    [{ comfort: 'mixed' }, ['sports', 'thai'], ['deep', 'ashiatsu', 'trigger', 'art']],
    [{ comfort: 'mixed', preferredKind: 'deep' }, ['deep'], []],
    [{ comfort: 'deep' }, ['deep', 'ashiatsu'], []],
  ])('should hide with %j what is deeper than she likes', (settings, shown, hidden) => {
    expect(kinds(settings)).toEqual(expect.arrayContaining(shown));
    expect(kinds(settings).filter((kind) => hidden.includes(kind))).toEqual([]);
  });

  it('should begin with those she wishes for', () => {
    expect(kinds({ preferredKind: 'thai' })[0]).toBe('thai');
    expect(kinds({}).at(-1)).toBe('self');
  });
});

describe('preferredHours', () => {
  it.each<[MassageKind, string[], string[]]>([
    ['sports', ['15T08:00>17T08:00'], ['22T12:15>25T12:15']],
    ['loosening', ['17T08:00>19T08:00'], ['20T13:15>20T18:15', '21T12:15>23T12:15']],
    ['self', [], []],
  ])('should be, for %s, before %j and after %j', (kind, before, after) => {
    const { planning, race } = begun('2026-09-01T08:00', [MARATHON]);
    const told = preferredHours(planning, race, kind);
    const spans = (all: { from: number; to: number }[]) =>
      all.map(({ from, to }) => `${local(from).slice(8)}>${local(to).slice(8)}`);
    expect([spans(told.before), spans(told.after)]).toEqual([before, after]);
  });
});
