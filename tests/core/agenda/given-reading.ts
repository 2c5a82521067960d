import { keyId } from '../../../src/core/agenda/event-key.ts';
import type { CalendarEvent, ReadEvent, Reading, SeenSpan } from '../../../src/core/model.ts';

export const ACCOUNT = 'runner@example.com';

/** A timed event as a page shows it: `date`, from hour to hour. */
export function timed(uid: string, date: string, fromHour = 18, toHour = 19, more: Partial<ReadEvent> = {}): ReadEvent {
  return {
    key: { uid, instance: null },
    nativeId: `native-${uid}`,
    calendar: 'main',
    title: uid,
    when: {
      type: 'wall',
      start: { date, minute: fromHour * 60 },
      end: { date, minute: toHour * 60 },
    },
    busy: 'busy',
    status: 'confirmed',
    ...more,
  };
}

/** An all-day event, `to` exclusive. */
export function allDay(uid: string, from: string, to: string, more: Partial<ReadEvent> = {}): ReadEvent {
  return { ...timed(uid, from), when: { type: 'dates', from, to }, ...more };
}

/** What a page said at `readAt`. Without `seen` it speaks for the week of 12 October 2026. */
export function reading(readAt: number, events: ReadEvent[], more: Partial<Reading> = {}): Reading {
  return {
    source: 'google-calendar',
    account: ACCOUNT,
    readAt,
    seen: [week('2026-10-12', '2026-10-19')],
    zone: {},
    events,
    problems: [],
    generation: '2026',
    ...more,
  };
}

export function week(from: string, to: string, calendars: SeenSpan['calendars'] = 'visible'): SeenSpan {
  return { calendars, from, to };
}

/** An event in instants, seen in one place. */
export function seenEvent(uid: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const key = more.key ?? { uid, instance: null };
  const source = more.source ?? 'google-calendar';
  const account = more.account ?? ACCOUNT;
  return {
    key,
    id: keyId(key),
    nativeId: `native-${uid}`,
    title: uid,
    start: Date.parse('2026-10-13T16:00:00Z'),
    end: Date.parse('2026-10-13T17:00:00Z'),
    allDay: null,
    zone: 'Europe/Berlin',
    busy: 'busy',
    status: 'confirmed',
    source,
    account,
    calendar: 'main',
    seenIn: [{ source, account, nativeId: `native-${uid}` }],
    ...more,
  };
}
