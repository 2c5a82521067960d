import { describe, expect, it } from 'vitest';
import { at, days, event, local, NOW, planned } from './given-plan.ts';

const HARD = event('Intervals 6x800m', '2026-09-10T18:00');

/** The one massage of a plan. */
function judged(start: string, title = 'Deep tissue massage', others = [HARD]) {
  const made = planned([event(title, start), ...others]);
  return made.massages.find((massage) => massage.title === title);
}

describe('massages in the calendar', () => {
  it('should be judged as proposals are', () => {
    expect(judged('2026-09-09T18:00')?.judgement).toMatchObject({
      severity: 'conflict',
      verdicts: [{ rule: 'before-effort', events: ['Intervals 6x800m'], hours: { side: 'before', gap: 23, edge: 48 } }],
    });
  });

  it('should not be held too close to slots the plan itself proposes', () => {
    const race = days('Berlin Marathon', '2026-09-20', '2026-09-21');
    const made = planned([race, event('Deep tissue massage', '2026-09-15T18:00')]);
    const rules = made.massages.flatMap(({ judgement }) => judgement.verdicts.map(({ rule }) => rule));
    expect(rules).not.toContain('deep-spacing');
    expect(rules).not.toContain('weekly-cap');
  });

  it('should count each other', () => {
    const made = planned([event('Deep tissue massage', '2026-09-08T18:00'), event('Deep tissue', '2026-09-10T18:00')]);
    expect(made.massages.map(({ judgement }) => judgement.verdicts[0]?.rule)).toEqual(['deep-spacing', 'deep-spacing']);
  });

  it('should be judged over a race abroad by instants', () => {
    const abroad = days('NYC Marathon', '2026-09-20', '2026-09-21', { zone: 'America/New_York' });
    const made = planned([abroad, event('Deep tissue massage', '2026-09-16T17:00')]);
    expect(made.massages[0]?.judgement.verdicts[0]?.hours).toEqual({ side: 'before', gap: 92, edge: 96 });
  });
});

describe('the way out', () => {
  it('should be a lighter kind at the same hour, or the nearest good one', () => {
    // After Wednesday's deep work comes Thursday's workout; Friday evening is a good hour for it.
    const out = judged('2026-09-09T18:00')?.wayOut;
    expect(out?.lighter).toBe('loosening');
    expect(out?.move).not.toBeNull();
  });

  it('should be sports where sports is fine', () => {
    expect(judged('2026-09-09T12:00')?.wayOut?.lighter).toBe('sports');
  });

  it('should be an hour that is no conflict and no caution', () => {
    const move = judged('2026-09-09T18:00')?.wayOut?.move;
    const again = judged(local(move?.from ?? 0));
    expect(['good', 'ok', 'info']).toContain(again?.judgement.severity);
    expect(again?.wayOut).toBeNull();
  });

  it('should prefer a good hour within a day of the nearest neutral one', () => {
    // Sports at 08:00, two hours after intervals: neutral from 12:00, good from the next morning, 24 h after.
    const early = event('Intervals 6x800m', '2026-09-10T05:00');
    const move = judged('2026-09-10T08:00', 'Sports massage', [early])?.wayOut?.move;
    expect(local(move?.from ?? 0)).toBe('2026-09-11T08:00');
  });

  it('should not find the massage in its own way', () => {
    // Five hours after intervals a sports massage is a caution, six hours after it is fine.
    const early = event('Intervals 6x800m', '2026-09-10T06:00');
    const evenings = Array.from({ length: 12 }, (_, i) =>
      event(`Work ${i}`, `2026-09-${String(4 + i).padStart(2, '0')}T15:00`, 360),
    );
    const mornings = [5, 6, 7, 8, 9, 11, 12, 13, 14, 15].map((day) =>
      event(`Care ${day}`, `2026-09-${String(day).padStart(2, '0')}T06:00`, 540),
    );
    const move = judged('2026-09-10T12:30', 'Sports massage', [early, ...evenings, ...mornings])?.wayOut?.move;
    expect(local(move?.from ?? 0)).toBe('2026-09-10T13:00');
  });

  it.each([
    ['a good massage', '2026-09-07T18:00', 'Swedish massage'],
    ['one that is over', '2026-08-30T18:00', 'Deep tissue massage'],
  ])('should not be sought for %s', (_, start, title) => {
    const made = planned([event(title, start), event('Tempo run', '2026-08-31T06:00'), HARD]);
    expect(made.massages[0]?.wayOut).toBeNull();
    expect(at(start) > NOW).toBe(title !== 'Deep tissue massage');
  });
});
