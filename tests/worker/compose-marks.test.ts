import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { NOW } from '../core/plan/given-plan.ts';
import { ALL_SEEN, atWork, marksOf, only, onPage, planOf } from './composing.ts';
import { ANA } from './world.ts';

/** The real composer: what a page of Ana's is given. */
describe('composeMarks', () => {
  it('should say whose page it is for, and every word it needs', () => {
    expect(marksOf([])).toMatchObject({ revision: 7, account: ANA, lang: 'en', marks: [], words: { add: 'Add' } });
  });

  it('should mark the page’s own efforts, and name none of another account', () => {
    const own = onPage('Berlin half marathon', '2026-09-13T09:00', 120);
    const secret = atWork('Secret 10K race for the board', '2026-09-06T09:00');
    const marks = marksOf([own, secret]);
    expect(only('effort', marks).map(({ nativeId }) => nativeId)).toEqual(['native Berlin half marathon']);
    const sent = JSON.stringify(marks);
    expect(sent).not.toMatch(/secret|board|work@example/i);
    expect(sent).toContain('a race in another calendar');
  });

  it('should not let the name of a slot tell what stands in another account', () => {
    const slots = only('slot', marksOf([atWork('Secret race', '2026-09-13T09:00', 120)]));
    expect(slots.length).toBeGreaterThan(0);
    for (const slot of slots) expect(slot.slotId).toMatch(/^slot-[0-9a-f]{16}$/);
    expect(new Set(slots.map(({ slotId }) => slotId)).size).toBe(slots.length);
  });

  it.each([
    ['deep', 'Deep tissue massage', 30, 'conflict'],
    ['deep', 'Deep tissue massage', 60, 'info'],
    ['deep', 'Deep tissue massage', 71, 'info'],
    ['deep', 'Deep tissue massage', 90, null],
    ['light', 'Pre-race loosening massage', 60, null],
  ])('should mark %s work %s h before hard intervals where it is worth a word: %s %s', (_, title, gap, severity) => {
    const workout = onPage('6 x 800 m intervals', '2026-09-10T18:00');
    const end = workout.start - Number(gap) * 3_600_000;
    const massage = onPage(String(title), '2026-09-01T10:00', 60, { start: end - 3_600_000, end });
    const conflicts = only('conflict', marksOf([workout, massage]));
    expect(conflicts.map((mark) => mark.severity)).toEqual(severity === null ? [] : [severity]);
    for (const mark of conflicts) {
      expect(mark).toMatchObject({ nativeId: `native ${title}`, rules: ['before-effort'] });
      expect(mark.why[0]).toMatch(/hours before Thursday’s/);
      expect(mark.wayOut === '').toBe(severity !== 'conflict');
    }
  });

  it('should mark a massage on the page that collides with what the page does not know', () => {
    const massage = onPage('Deep tissue massage', '2026-09-12T10:00');
    const [mark] = only('conflict', marksOf([massage, atWork('Secret marathon', '2026-09-13T09:00', 240)]));
    expect(mark?.severity).toBe('conflict');
    expect(JSON.stringify(mark)).not.toMatch(/secret/i);
    expect(mark?.why[0]).toContain('a race in another calendar');
  });

  it('should say nothing of a massage that is not on the page', () => {
    const race = onPage('Berlin marathon', '2026-09-13T09:00', 240);
    expect(only('conflict', marksOf([race, atWork('Deep tissue massage', '2026-09-12T10:00')]))).toEqual([]);
  });

  it('should date all-day events, and cut a span over midnight at 24:00', () => {
    const race = onPage('Marathon', '2026-09-12T00:00', 1440, { allDay: { from: '2026-09-12', to: '2026-09-14' } });
    const night = onPage('Night 10K race', '2026-09-19T23:30', 90);
    const [dated, late] = only('effort', marksOf([race, night]));
    expect(dated).toMatchObject({ startIso: '2026-09-12', endIso: '2026-09-14', date: '2026-09-12' });
    expect(dated).toMatchObject({ startMinute: 0, endMinute: 1440 });
    expect(late).toMatchObject({ date: '2026-09-19', startMinute: 1410, endMinute: 1440 });
    expect(late).toMatchObject({ endIso: '2026-09-20T01:00:00+02:00' });
  });

  it('should say what was not checked', () => {
    const race = onPage('Berlin half marathon', '2026-09-13T09:00', 120);
    const old = ALL_SEEN.map((span) => ({ ...span, asOf: NOW - 4 * 86_400_000 }));
    const [fresh] = only('slot', marksOf([race]));
    expect(fresh).toMatchObject({ status: 'free', remark: '' });
    const [stale] = only('slot', marksOf([race], planOf([race], { coverage: old })));
    expect(stale?.status).toBe('unchecked');
    expect(stale?.remark).toContain('Google Calendar');
  });

  it('should send each slot with its choices and the letters of a week and a day', () => {
    const race = onPage('Berlin half marathon', '2026-09-13T09:00', 120);
    const [slot] = only('slot', marksOf([race]));
    expect(slot?.choices[0]).toMatchObject({ when: expect.stringMatching(/\d\d:\d\d – \d\d:\d\d/) });
    expect(slot?.choices[0]?.startMinute).toBeGreaterThanOrEqual(0);
    expect(slot?.choices.length).toBeGreaterThan(1);
    const dates = slot?.strip.map(({ date }) => date) ?? [];
    expect(dates).toHaveLength(8);
    expect(dates).toContain(slot?.choices[0]?.date);
    // Both of the Sundays around a week that begins on Monday.
    expect(dates.filter((date) => new Date(date).getUTCDay() === 0)).toHaveLength(2);
    for (const { cells } of slot?.strip ?? []) expect(cells).toMatch(/^[caigobpu]{96}$/);
  });

  it('should offer what she may say of an event, and nothing it is read as already', () => {
    const marks = marksOf([
      onPage('A race: Berlin half marathon', '2026-09-13T09:00', 120),
      onPage('City 10k race', '2026-09-27T09:00'),
      onPage('6 x 800 m intervals', '2026-09-10T18:00'),
      onPage('Deep tissue massage', '2026-09-09T18:00'),
    ]);
    const values = (sayings: { value: string; label: string }[]) => sayings.map(({ value }) => value);
    const said = Object.fromEntries(only('effort', marks).map(({ nativeId, sayings }) => [nativeId, values(sayings)]));
    expect(said['native A race: Berlin half marathon']).toEqual(['not-a-race', 'b-race', 'c-race', 'not-mine']);
    expect(said['native 6 x 800 m intervals']).toEqual(['a-race', 'not-mine']);
    expect(said['native City 10k race']?.[0]).toBe('not-a-race');
    expect(only('conflict', marks).map(({ sayings }) => values(sayings))).toEqual([['not-mine']]);
    for (const { sayings } of only('effort', marks)) {
      for (const { label } of sayings) expect(label).toMatch(/^(?:Not mine|Not a race|[ABC] race)$/);
    }
  });

  it('should offer her kinds for a visit, lighter ones behind, and none that she left out', () => {
    const race = onPage('Berlin half marathon', '2026-09-13T09:00', 120);
    const kindsOf = (settings: PlanInput['settings']) => {
      const slots = only('slot', marksOf([race], planOf([race], { settings })));
      return slots.map(({ kinds }) => kinds.map(({ kind }) => kind));
    };
    expect(kindsOf({ comfort: 'deep', preferredKind: 'deep' })[0]).toEqual(['deep', 'sports', 'loosening']);
    expect(kindsOf({ kinds: ['deep', 'flush'], comfort: 'deep' }).flat()).not.toContain('sports');
    // What a visit after a race is for, loosening is not.
    expect(kindsOf({})[1]).toEqual(['sports', 'flush']);
    const clear = kindsOf({ kinds: ['sports', 'loosening'] });
    expect(kindsOf({ kinds: ['sports', 'loosening'], health: ['varicose-veins'] })).toEqual(clear);
  });
});
