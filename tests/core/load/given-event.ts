import type { CalendarEvent, Detection, Effort } from '../../../src/core/model.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';

/** A timed event in Berlin. */
export function given(title: string, start: string, end: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const source = 'google-calendar';
  const account = 'runner@example.com';
  return {
    key: { uid: title, instance: null },
    id: title,
    nativeId: title,
    title,
    start: Date.parse(start),
    end: Date.parse(end),
    allDay: null,
    zone: 'Europe/Berlin',
    busy: 'busy',
    status: 'confirmed',
    source,
    account,
    calendar: 'main',
    seenIn: [{ source, account, nativeId: title }],
    ...more,
  };
}

export function givenAllDay(title: string, from: string, to: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return given(title, `${from}T00:00:00+02:00`, `${to}T00:00:00+02:00`, { allDay: { from, to }, ...more });
}

/** What the words said, filled in. */
export function detected(more: Partial<Detection>): Detection {
  return {
    kind: 'race',
    discipline: 'run',
    distance: null,
    massageKind: null,
    priority: null,
    intensity: null,
    confidence: 'medium',
    evidence: [],
    signs: [],
    downhill: false,
    quality: false,
    legs: null,
    extent: null,
    planned: { minutes: null, km: null },
    workout: [],
    told: false,
    ...more,
  };
}

/** An effort `days` from a fixed noon, an hour long. */
export function effortOn(days: number, more: Partial<Effort> = {}): Effort {
  const start = NOON + days * DAY;
  return {
    id: `effort ${days}`,
    event: null,
    title: 'Easy run',
    kind: 'easy',
    discipline: 'run',
    distance: null,
    priority: null,
    assumed: [],
    start,
    end: start + HOUR,
    load: 'E1',
    long: false,
    recoveryHours: 12,
    confidence: 'medium',
    evidence: [],
    ...more,
  };
}

export const NOON = Date.UTC(2026, 9, 12, 12);
