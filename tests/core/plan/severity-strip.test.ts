import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/core/plan/plan.ts';
import { proposal, startPlanning } from '../../../src/core/plan/planning.ts';
import { severityStrip } from '../../../src/core/plan/severity-strip.ts';
import { dayNumber, MINUTE, toWall } from '../../../src/core/time.ts';
import { at, covers, days, event, given, NOW, ZONE } from './given-plan.ts';

const HARD = event('Intervals 6x800m', '2026-09-03T18:00');

function letters(date: string, events = [HARD], zone = ZONE, more = {}) {
  return severityStrip(startPlanning(given(events, more)), 'deep', 60, date, 1, zone)[0]?.cells ?? '';
}

/** The letter at an hour of the page's clock. */
function at15(cells: string, clock: string) {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return cells[hour * 4 + minute / 15];
}

describe('severityStrip', () => {
  it('should have one letter for every quarter of an hour', () => {
    expect(letters('2026-09-02')).toMatch(/^[caigobpu]{96}$/);
  });

  it.each([
    ['2026-09-02', '10:00', 'c', 'deep work 31 h before intervals'],
    ['2026-08-31', '09:00', 'p', 'too soon to get there'],
    ['2026-08-31', '12:00', 'o', 'more than three days before them'],
    ['2026-09-01', '12:00', 'i', 'two days before, no race near'],
    ['2026-09-05', '08:00', 'g', 'a day and a half after them'],
    ['2026-09-03', '18:00', 'b', 'during them'],
    ['2026-09-03', '16:45', 'b', 'where the way back runs into them'],
    ['2026-09-02', '07:45', 'u', 'before the hours she wants'],
    ['2026-09-02', '19:00', 'c', 'the last start in the hours she wants'],
    ['2026-09-02', '19:15', 'u', 'too late to end in them'],
    ['2026-08-31', '07:45', 'p', 'this morning, already past'],
  ])('should say of %s %s: %s, %s', (date, clock, letter) => {
    expect(at15(letters(date), clock)).toBe(letter);
  });

  it('should not vouch for what is not covered', () => {
    const coverage = [covers('2026-09-02T12:00', '2026-09-10T00:00')];
    const cells = letters('2026-09-02', [], ZONE, { coverage });
    expect([at15(cells, '12:15'), at15(cells, '12:30')]).toEqual(['u', 'o']);
  });

  it('should speak the page’s clock and keep to the hours of her own', () => {
    // 08:00 in Berlin is 02:00 in New York.
    const cells = letters('2026-09-02', [], 'America/New_York');
    expect([at15(cells, '01:45'), at15(cells, '02:00'), at15(cells, '13:00'), at15(cells, '13:15')]).toEqual([
      'u',
      'o',
      'o',
      'u',
    ]);
  });

  it('should judge a slot’s own hour as the slot was judged', () => {
    const race = days('Berlin Marathon', '2026-09-20', '2026-09-21');
    const input = given([HARD, race], { settings: { preferredKind: 'deep' } });
    const made = plan(input);
    expect(made.slots.length).toBeGreaterThan(1);
    for (const slot of made.slots) {
      const { date, minute } = toWall(slot.start, ZONE);
      const minutes = (slot.end - slot.start) / MINUTE;
      const chosen = made.slots
        .filter((other) => other !== slot)
        .map(({ kind, start, end }) => proposal(kind, start, end));
      const strip = severityStrip({ ...startPlanning(input), chosen }, slot.kind, minutes, date, 1, ZONE)[0];
      expect(strip?.cells[minute / 15]).toBe(
        { conflict: 'c', caution: 'a', info: 'i', good: 'g', ok: 'o' }[slot.severity],
      );
    }
  });

  it('should show the days asked for', () => {
    const strips = severityStrip(startPlanning(given([HARD])), 'deep', 60, '2026-08-31', 7, ZONE);
    expect(strips.map(({ date }) => dayNumber(date) - dayNumber('2026-08-31'))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(at('2026-08-31T08:00')).toBe(NOW);
  });

  it('should know the hours, the way and the news of a therapist', () => {
    const therapist = { id: 't', name: 'T', hours: [{ day: 3, from: 600, to: 780 }], travelMin: 60, tried: false };
    const settings = { therapists: [therapist] };
    const race = days('B race: City 10k', '2026-09-09', '2026-09-10');
    const meeting = event('Team meeting', '2026-09-02T13:00', 60);
    const strip = (id: string | null) =>
      severityStrip(startPlanning(given([race, meeting], { settings })), 'swedish', 60, '2026-09-02', 1, ZONE, id)[0];
    const own = strip('t')?.cells ?? '';
    // Out of hours, in time, in time but new a week before a race, too far to be back by 13:00.
    expect([at15(own, '09:45'), at15(own, '10:00'), at15(own, '10:45'), at15(own, '11:00')]).toEqual([
      'u',
      'a',
      'a',
      'b',
    ]);
    const usual = strip(null)?.cells ?? '';
    expect([at15(usual, '09:45'), at15(usual, '11:30'), at15(usual, '11:45')]).toEqual(['o', 'o', 'b']);
  });
});
