import type { CalendarEvent } from '../../src/core/model.ts';
import { DAY, HOUR } from '../../src/core/time.ts';

const TITLES = [
  'Intervals 6x800m',
  'Easy run 8 km',
  'Long run 28 km',
  'Tempo run 6 km',
  'Standup',
  'Review',
  'Lunch',
  'Call',
  'Dentist',
];

export const BENCH_NOW = Date.UTC(2026, 10, 23, 7);

/** `perWeek` events a week for some weeks, four in nine of them efforts, a goal race in every tenth week. */
export function sampleEvents(weeks: number, perWeek: number): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let i = 0; i < perWeek; i++) {
      const race = i === 6 && week % 10 === 3;
      const start = BENCH_NOW + (week * 7 + (i % 7)) * DAY + ((i * 97) % 11) * HOUR;
      events.push(
        event(`e${week}-${i}`, race ? 'Lakeside Marathon' : (TITLES[i % TITLES.length] ?? ''), start, race ? 4 : 1),
      );
    }
  }
  return events;
}

function event(id: string, title: string, start: number, hours: number): CalendarEvent {
  const account = 'runner@example.com';
  return {
    key: { uid: id, instance: null },
    id,
    nativeId: id,
    title,
    start,
    end: start + hours * HOUR,
    allDay: null,
    zone: 'Europe/Berlin',
    busy: 'busy',
    status: 'confirmed',
    source: 'google-calendar',
    account,
    calendar: account,
    seenIn: [{ source: 'google-calendar', account, nativeId: id }],
  };
}
