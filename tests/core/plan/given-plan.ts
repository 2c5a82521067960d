import { keyId } from '../../../src/core/agenda/event-key.ts';
import type { Booking, CalendarEvent, Coverage, Plan } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput, PreviousSlots } from '../../../src/core/plan/plan-input.ts';
import { DAY, isoWithOffset, MINUTE, startOfDay, toInstant } from '../../../src/core/time.ts';

export const ZONE = 'Europe/Berlin';

/** `2026-09-07T18:00` on the clock of Berlin. */
export function at(local: string): number {
  const [hours = 0, minutes = 0] = local.slice(11).split(':').map(Number);
  return toInstant(local.slice(0, 10), hours * 60 + minutes, ZONE);
}

/** A Monday morning, eight weeks before the clocks change. */
export const NOW = at('2026-08-31T08:00');

/** The wall clock of Berlin, for readable expectations. */
export function local(instant: number): string {
  return isoWithOffset(instant, ZONE).slice(0, 16);
}

/** A timed event; its title is its id. */
export function event(title: string, start: string, minutes = 60, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const from = at(start);
  const key = more.key ?? { uid: title, instance: null };
  const source = more.source ?? 'file';
  const account = more.account ?? 'calendar.ics';
  return {
    key,
    id: keyId(key),
    nativeId: title,
    title,
    start: from,
    end: from + minutes * MINUTE,
    allDay: null,
    zone: ZONE,
    busy: 'busy',
    status: 'confirmed',
    source,
    account,
    calendar: 'main',
    seenIn: [{ source, account, nativeId: title }],
    ...more,
  };
}

/** An all-day event, `to` exclusive. */
export function days(title: string, from: string, to: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const span = { start: startOfDay(from, ZONE), end: startOfDay(to, ZONE) };
  return { ...event(title, `${from}T00:00`), ...span, allDay: { from, to }, ...more };
}

export const FILE = { source: 'file', account: 'calendar.ics' } as const;

export function covers(from: string, to: string, more: Partial<Coverage> = {}): Coverage {
  return { ...FILE, calendars: 'visible', from: at(from), to: at(to), asOf: NOW, required: true, ...more };
}

export function given(events: CalendarEvent[], more: Partial<PlanInput> = {}): PlanInput {
  return {
    events,
    coverage: [covers('2026-01-01T00:00', '2027-06-01T00:00')],
    decisions: [],
    bookings: [],
    checkIns: [],
    settings: {},
    previous: null,
    now: NOW,
    zone: ZONE,
    ...more,
  };
}

export function planned(events: CalendarEvent[], more: Partial<PlanInput> = {}): Plan {
  return plan(given(events, more));
}

export function slotFor(made: Plan, need: string) {
  return made.slots.find((slot) => named(slot.need.id, need));
}

export function unmetFor(made: Plan, need: string) {
  return made.unmet.find((unmet) => named(unmet.need.id, need));
}

/** The slots of a plan in the shape in which the next one is told of them. */
export function shown(made: Plan): PreviousSlots {
  return Object.fromEntries(made.slots.map(({ need, start, kind }) => [need.id, { start, kind }]));
}

export function booking(start: string, more: Partial<Booking> = {}): Booking {
  return {
    id: 'b1',
    slotId: 'cadence:1:sports',
    need: 'cadence:1',
    source: 'google-calendar',
    account: 'runner@example.com',
    kind: 'sports',
    start: at(start),
    end: at(start) + 60 * MINUTE,
    zone: ZONE,
    title: 'Sports massage',
    description: '',
    state: 'opening',
    changedAt: NOW - MINUTE,
    absentSince: null,
    eventId: null,
    ...more,
  };
}

/** A plain training week: intervals on Tuesday, tempo on Thursday, a long run on Sunday. */
export function trainingWeek(monday: string): CalendarEvent[] {
  const day = (add: number) => local(at(`${monday}T12:00`) + add * DAY).slice(0, 10);
  const session = (title: string, add: number, hour: string, minutes: number) =>
    event(title, `${day(add)}T${hour}`, minutes, { key: { uid: title, instance: day(add) } });
  return [
    session('Intervals 6x800m', 1, '18:00', 60),
    session('Tempo run', 3, '18:00', 60),
    session('Long run', 6, '09:00', 120),
  ];
}

export const MONDAYS = ['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21'];

/** Regular needs carry the date they are numbered from; a test names them by number. */
function named(id: string, need: string): boolean {
  return id === need || id.startsWith(`${need}@`);
}
