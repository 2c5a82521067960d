import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import { at, days, event, local, planned, slotFor } from './given-plan.ts';

/** The next visit is due on Thursday 3 September at 18:00, and Thursday is the only day wished. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const SETTINGS = { cadence: { wish: 14 }, days: [4] };
const PAGE = { source: 'google-calendar', account: 'runner@example.com' } as const;

function hour(events: CalendarEvent[]): string | undefined {
  const slot = slotFor(planned([LAST, ...events], { settings: SETTINGS, weeks: 2 }), 'cadence:1');
  return slot && local(slot.start);
}

const FREE = '2026-09-03T18:00';
/** The next Thursday: late by then, so as early as may be. */
const TAKEN = '2026-09-10T08:00';
const thursday = (title: string, more: Partial<CalendarEvent> = {}) =>
  days(title, '2026-09-03', '2026-09-04', { ...PAGE, ...more });

describe('an all-day event on a page', () => {
  it.each([
    ["Anna's birthday", FREE],
    ['Public holiday', FREE],
    ['Pay rent', FREE],
    ['Away', TAKEN],
    ['Business trip', TAKEN],
    ['Flight to Lisbon', TAKEN],
    ['Out of office', TAKEN],
  ])('%s', (title, expected) => {
    expect(hour([thursday(title)])).toBe(expected);
  });

  it('should take each of its days, and not the one after', () => {
    expect(hour([days('Business trip', '2026-09-01', '2026-09-03', PAGE)])).toBe(FREE);
    expect(hour([days('Business trip', '2026-09-01', '2026-09-04', PAGE)])).not.toBe(FREE);
  });
});

describe('an all-day event of a file', () => {
  it('should be believed when it says busy', () => {
    expect(hour([thursday('Stocktaking', { source: 'file', busy: 'busy' })])).toBe(TAKEN);
  });

  it('should be believed when it says free', () => {
    expect(hour([thursday('Stocktaking', { source: 'file', busy: 'free' })])).toBe(FREE);
  });
});

describe('an all-day workout', () => {
  it('should take its hour, not its day', () => {
    const made = planned([LAST, thursday('Easy run', { source: 'file' })], { settings: SETTINGS, weeks: 2 });
    const [run] = made.efforts.filter(({ title }) => title === 'Easy run');
    expect((run?.end ?? 0) - (run?.start ?? 0)).toBeLessThan(4 * 3_600_000);
    expect(local(slotFor(made, 'cadence:1')?.start ?? 0).slice(0, 10)).toBe('2026-09-03');
  });
});

describe('an all-day race', () => {
  it('should start at 08:00 of its own zone and last as long as usual', () => {
    const made = planned([days('Berlin Marathon', '2026-09-20', '2026-09-21')]);
    const race = made.efforts.find(({ kind }) => kind === 'race');
    expect([local(race?.start ?? 0), local(race?.end ?? 0)]).toEqual(['2026-09-20T08:00', '2026-09-20T12:15']);
  });

  it('should leave the evening of its day free', () => {
    // The way home of the race is not the way home of the day: a flush in the afternoon is offered.
    const settings = { days: [0], hours: { from: 600, to: 1200 }, kinds: ['flush' as const] };
    const made = planned([days('Berlin Marathon', '2026-09-20', '2026-09-21')], { settings });
    const start = slotFor(made, 'post:Berlin Marathon')?.start ?? 0;
    expect(local(start).slice(0, 10)).toBe('2026-09-20');
    expect(start).toBeGreaterThan(at('2026-09-20T12:15'));
  });
});

describe('an event that does not hold its hours', () => {
  const meeting = (more: Partial<CalendarEvent>) => hour([event('Team meeting', '2026-09-03T06:00', 960, more)]);

  it.each([
    ['declined', { status: 'declined' }, FREE],
    ['cancelled', { status: 'cancelled' }, FREE],
    ['transparent', { busy: 'free' }, FREE],
    ['tentative', { status: 'tentative' }, TAKEN],
    ['confirmed', {}, TAKEN],
  ] as const)('%s', (_, more, expected) => {
    expect(meeting(more)).toBe(expected);
  });

  it('should not hold them once its title says so', () => {
    expect(hour([event('Cancelled: team meeting', '2026-09-03T06:00', 960)])).toBe(FREE);
  });

  it('should be no race when it was declined', () => {
    const made = planned([days('Berlin Marathon', '2026-09-20', '2026-09-21', { status: 'declined' })]);
    expect([...made.efforts, ...made.slots]).toEqual([]);
  });

  it('should be a race of low confidence while it is tentative', () => {
    const made = planned([days('Berlin Marathon', '2026-09-20', '2026-09-21', { status: 'tentative' })]);
    expect(made.efforts[0]).toMatchObject({ kind: 'race', confidence: 'low' });
    expect(slotFor(made, 'pre:Berlin Marathon')).toBeDefined();
  });
});
