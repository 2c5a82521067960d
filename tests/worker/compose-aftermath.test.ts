import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/core/time.ts';
import type { Aftermath } from '../../src/platform/marks.ts';
import { NOW } from '../core/plan/given-plan.ts';
import { aftermaths, doneAs, race, ran, STRAVA, stravaMarks, workout } from './activities.ts';
import { only, onPage, planOf } from './composing.ts';

/** The real composer, on Monday 31 August 2026 at 08:00 in Berlin: what a page of Strava is given. */

describe('which activities get a line', () => {
  it('should be races, long runs and hard workouts; easy days are left alone', () => {
    const events = [
      workout('1', '2026-08-30T18:00'),
      race('2', '2026-08-23T09:00', 100, 'half'),
      ran('3', '2026-08-29T09:00', 130),
      ran('4', '2026-08-28T18:00', 45),
      ran('5', '2026-08-27T18:00', 100, { activity: { tag: 'long' } }),
    ];
    const marks = only('effort', stravaMarks(events));
    expect(marks.map(({ nativeId, what, load }) => [nativeId, what, load]).sort()).toEqual([
      ['1', 'Hard workout · hard', 'E3'],
      ['2', 'Half marathon · very hard', 'E4'],
      ['3', 'Long run · hard', 'E3'],
      ['5', 'Long run · hard', 'E3'],
    ]);
    for (const { aftermath } of marks) expect(aftermath).toBeDefined();
  });

  it('should be the athlete’s own: none of another account', () => {
    const events = [workout('1', '2026-08-30T18:00'), workout('2', '2026-08-29T18:00', { seenIn: [] })];
    expect(Object.keys(aftermaths(events))).toEqual(['1']);
    expect(aftermaths(events, { account: '99999999' })).toEqual({});
    const exported = { seenIn: [{ source: 'strava' as const, account: 'export', nativeId: '3' }] };
    expect(aftermaths([workout('3', '2026-08-30T18:00', exported)])).toEqual({});
  });

  it('should get no mark of a massage, and the calendar’s pages no aftermath', () => {
    const massage = onPage('Deep tissue massage', '2026-08-31T17:00');
    const marks = stravaMarks([workout('1', '2026-08-30T18:00'), massage]);
    expect(only('conflict', marks)).toEqual([]);
  });

  it('should be dated by the day where no hour is known', () => {
    const event = workout('1', '2026-08-30T00:00', { allDay: { from: '2026-08-30', to: '2026-08-31' } });
    const [mark] = only('effort', stravaMarks([event]));
    expect(mark).toMatchObject({ startIso: '2026-08-30', endIso: '2026-08-31', startMinute: 0, endMinute: 1440 });
    expect(mark?.why).toContain('No start time is written; the usual one is assumed.');
  });
});

describe('the line', () => {
  const hard = workout('1', '2026-08-30T18:47');

  it.each([
    ['the morning after', 0, 'Hard · deep from Mon 20:00, light from now'],
    ['a day after', 12, 'Hard · ready for any massage'],
    ['two days after', 48, 'Hard · ready for any massage'],
    ['past its timeline', 80, 'Hard'],
  ])('should say of a hard workout, %s, from when legs are ready', (_, hours, line) => {
    const now = NOW + Number(hours) * HOUR;
    expect(aftermaths([hard], { plan: planOf([hard], { now }), now })['1']?.line).toBe(line);
  });

  it.each([
    ['a half marathon', 100, 'half', 'Very hard · deep from Tue 11:00, light from now'],
    ['a marathon', 210, 'marathon', 'As hard as it gets · deep from Wed 13:00, light from now'],
  ])('should say of %s the day before how long deep work waits', (_, minutes, distance, line) => {
    expect(aftermaths([race('1', '2026-08-30T09:00', Number(minutes), distance)])['1']?.line).toBe(line);
  });

  it.each([
    [
      'conflict',
      '2026-08-31T17:00',
      'Collides: a booked massage is too close · Hard · deep from Mon 20:00, light from now',
    ],
    [undefined, '2026-09-01T17:00', 'Hard · deep from Mon 20:00, light from now'],
    // Over by now: nothing to say of it any more.
    [undefined, '2026-08-30T20:30', 'Hard · deep from Mon 20:00, light from now'],
  ])('should say that a booked massage is too close, and not which: %s at %s', (severity, start, line) => {
    const events = [hard, onPage('Deep tissue massage with Jo', String(start))];
    const told = aftermaths(events)['1'];
    expect([told?.severity, told?.line]).toEqual([severity, line]);
  });

  it.each([
    // 48 hours before hard work, and 24 after it: Thursday 19:30 is the first hour for deep work.
    [
      'hard work ahead',
      [onPage('6 x 800 m intervals', '2026-09-02T18:30')],
      '1',
      'Hard · deep from Thu 20:00, light from now',
    ],
    [
      'a harder effort beside it',
      [race('2', '2026-08-30T10:00', 210, 'marathon')],
      '1',
      'Hard · deep from Wed 14:00, light from now',
    ],
  ])('should wait for %s as well', (_, others, id, line) => {
    expect(aftermaths([hard, ...others])[id]?.line).toBe(line);
  });

  it('should say how long a window stays open, and not call it open once it has closed', () => {
    const soon = workout('1', '2026-08-29T18:00');
    const events = [soon, onPage('6 x 800 m intervals', '2026-09-02T18:30')];
    const at = (now: number) => aftermaths(events, { plan: planOf(events, { now }), now })['1']?.line;
    expect(at(NOW)).toBe('Hard · deep until Mon 17:00, light from now');
    // A quarter of an hour before it closes.
    expect(at(NOW + 9.25 * HOUR)).toBe('Hard · deep not yet, light from now');
    expect(at(NOW + 12 * HOUR)).toBe('Hard · deep from Thu 20:00, light from now');
  });

  it('should wait longer where she plays it strict', () => {
    const plan = planOf([hard], { settings: { strict: true } });
    const { line, timeline } = aftermaths([hard], { plan })['1'] as Aftermath;
    expect(line).toBe('Hard · deep from Tue 20:00, light from now');
    expect(timeline?.bands[2]?.steps[0]).toEqual({ from: 0, to: 48, severity: 'conflict' });
  });

  it('should say the worst of several once', () => {
    const events = [
      race('1', '2026-08-30T09:00', 210, 'marathon'),
      onPage('Sports massage', '2026-08-31T19:00'),
      onPage('Deep tissue massage', '2026-09-01T10:00'),
      onPage('Deep tissue massage', '2026-08-31T12:00', 60, { id: 'other', key: { uid: 'other', instance: null } }),
    ];
    const told = aftermaths(events)['1'];
    expect(told?.severity).toBe('conflict');
    expect(told?.line).toMatch(/^Collides: a booked massage is too close · As hard as it gets · /);
  });
});

describe('the timeline', () => {
  it('should hold every hour of each depth once, lightest massage first', () => {
    const [mark] = only('effort', stravaMarks([workout('1', '2026-08-30T18:47')]));
    const { bands, spanHours, nowHour, ticks, text } = mark?.aftermath?.timeline ?? expect.fail('no timeline');
    expect(bands.map(({ depth, label }) => [depth, label])).toEqual([
      ['L', 'Light'],
      ['M', 'Firm'],
      ['D', 'Deep'],
    ]);
    for (const { steps } of bands) {
      expect([steps[0]?.from, ...steps.map(({ to }) => to)]).toEqual([...steps.map(({ from }) => from), spanHours]);
      for (const [i, step] of steps.entries()) expect(step.severity).not.toBe(steps[i - 1]?.severity);
    }
    expect(bands[2]?.steps).toEqual([
      { from: 0, to: 24, severity: 'conflict' },
      { from: 24, to: 72, severity: 'good' },
    ]);
    expect(nowHour).toBeCloseTo(12 + 13 / 60);
    expect(ticks.map(({ label }) => label)).toEqual(['Mon', 'Tue', 'Wed']);
    expect(text).toBe(
      'After this alone, a massage usually fits: light from now; firm from now; deep from Monday 20:00.',
    );
  });

  it('should give its reasons on demand, each with whom it is from', () => {
    const [mark] = only('effort', stravaMarks([workout('1', '2026-08-30T18:00')]));
    expect(mark?.why).toEqual(['Legs usually need about 48 hours after it.']);
    expect(mark?.reasons.map(({ text, sources }) => [text, sources.length > 0])).toEqual([
      ['Light massage: any time after it, if it feels good.', true],
      ['Firm massage: usually from 6 hours after it.', true],
      ['Deep massage: usually from 24 hours after it.', true],
    ]);
  });
});

describe('an activity that was planned in a calendar', () => {
  it('should be told by what its own page knows of it', () => {
    const recorded = race('77', '2026-08-30T09:07', 101, '10k');
    const planned = onPage('Secret half marathon with Jo', '2026-08-30T08:03', 180);
    const done = doneAs(recorded);
    const events = [{ ...planned, done, seenIn: [...planned.seenIn, { ...STRAVA, nativeId: done.nativeId }] }];
    const [mark] = only('effort', stravaMarks(events));
    expect(mark).toMatchObject({
      nativeId: '77',
      startIso: '2026-08-30T09:07:00+02:00',
      endIso: '2026-08-30T10:48:00+02:00',
    });
    expect(mark?.what).toMatch(/^10K · /);
    expect(JSON.stringify(stravaMarks(events))).not.toMatch(/secret|with Jo|half marathon|T08:03|T11:03/i);
  });
});
