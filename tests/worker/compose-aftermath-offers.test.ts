import { describe, expect, it } from 'vitest';
import { uncheckedCoverage } from '../../src/core/agenda/unchecked-coverage.ts';
import { DAY } from '../../src/core/time.ts';
import type { Aftermath } from '../../src/platform/marks.ts';
import { at, NOW } from '../core/plan/given-plan.ts';
import { aftermaths, race, stravaMarks, workout } from './activities.ts';
import { only, onPage, planOf } from './composing.ts';

/** What a page of Strava offers beside an effort: the next slot, and the questions. */

describe('the next slot', () => {
  const events = [
    workout('old', '2026-08-25T18:00'),
    workout('new', '2026-08-30T18:00'),
    onPage('City half marathon', '2026-09-13T09:00', 120),
  ];

  it('should be offered beside the newest effort alone, and be the only one sent', () => {
    const plan = planOf(events);
    const marks = stravaMarks(events, { plan });
    const [slot, ...others] = only('slot', marks);
    expect(others).toEqual([]);
    expect(slot?.choices[0]?.startIso).toBe(only('slot', marks)[0]?.choices.map(({ startIso }) => startIso)[0]);
    const first = Math.min(...plan.slots.map(({ start }) => start));
    expect(Date.parse(slot?.choices[0]?.startIso ?? '')).toBe(first);
    const told = aftermaths(events, { plan });
    expect(told.new?.slot).toEqual({
      slotId: slot?.slotId,
      text: expect.stringMatching(/^Massage fits .+ · \S.*, \d+ min$/),
    });
    expect(told.old?.slot).toBeUndefined();
  });

  it('should tell nothing of when her calendar is busy', () => {
    const [slot] = only('slot', stravaMarks([...events, onPage('Team meeting', '2026-09-09T08:00')]));
    expect(slot?.strip).toEqual([]);
  });

  it('should not be sent where there is nothing to offer it beside', () => {
    expect(stravaMarks([onPage('City half marathon', '2026-09-13T09:00', 120)]).marks).toEqual([]);
  });

  it('should say clearly that free time was not checked', () => {
    const activities = events.slice(0, 2);
    const plan = planOf(activities, { coverage: uncheckedCoverage(NOW, 6) });
    const { slot } = aftermaths(activities, { plan }).new as Aftermath;
    expect(slot?.text).toMatch(/^Massage fits .+ · free time not checked$/);
    const [mark] = only('slot', stravaMarks(activities, { plan }));
    expect(mark).toMatchObject({ status: 'unchecked', slotId: slot?.slotId });
    expect(mark?.remark).toMatch(/free time/i);
  });
});

describe('asking how the legs feel', () => {
  it.each([
    ['a workout', workout('1', '2026-08-30T18:00'), 3 * DAY, 'How do the legs feel?'],
    ['a workout', workout('1', '2026-08-30T18:00'), 3 * DAY + 1, undefined],
    ['a race', race('1', '2026-08-30T09:00', 100, 'half'), 7 * DAY, 'After the race: how are you?'],
    ['a race', race('1', '2026-08-30T09:00', 100, 'half'), 7 * DAY + 1, undefined],
  ])('should be offered after %s for some days', (_, event, after, label) => {
    const now = event.end + after;
    expect(aftermaths([event], { plan: planOf([event], { now }), now })['1']?.checkIn).toBe(label);
  });

  it.each([
    ['sore legs', { checkIns: [{ at: at('2026-08-31T07:00'), legs: 'sore' as const }] }],
    ['how hard it felt', { checkIns: [{ at: at('2026-08-31T07:00'), effort: { event: '1@strava', rpe: 10 } }] }],
    ['a sign', { checkIns: [{ at: at('2026-08-31T07:00'), flags: ['dvt-suspected'] }] }],
    ['her health', { settings: { health: ['fever', 'cleared-injury'] } }],
  ])('should tell the page nothing of what she answered: %s', (_, told) => {
    const events = [
      workout('1', '2026-08-30T18:00', { id: '1@strava' }),
      onPage('Deep tissue massage', '2026-09-02T17:00'),
    ];
    const withoutSlot = (more: object) =>
      only('effort', stravaMarks(events, { plan: planOf(events, more) })).map(({ aftermath, ...mark }) => ({
        ...mark,
        aftermath: { ...aftermath, slot: null },
      }));
    expect(withoutSlot(told)).toEqual(withoutSlot({}));
  });
});
