import type { CalendarEvent } from '../../src/core/model.ts';
import { DAY, HOUR } from '../../src/core/time.ts';

const TRAINING = ['Intervals 6x800m', 'Easy run 8 km', 'Long run 28 km', 'Tempo run 6 km', 'Swim 2 km', 'Leg day'];
const OTHER = ['Standup', 'Review', 'Lunch', 'Call', 'Dentist', 'Project', 'School run', 'Choir'];
/** A triathlete's week holds about so many sessions. */
const SESSIONS = 10;

export const BENCH_NOW = Date.UTC(2026, 10, 23, 7);

/** `perWeek` events a week for some weeks: ten sessions of training, the rest of life around them, a goal race in every tenth week. */
export function sampleEvents(weeks: number, perWeek: number): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let i = 0; i < perWeek; i++) {
      const monday = BENCH_NOW + week * 7 * DAY;
      const isRace = i === 6 && week % 10 === 3;
      if (i < SESSIONS) {
        const title = isRace ? 'Lakeside Marathon' : (TRAINING[(i + week) % TRAINING.length] ?? '');
        events.push(event(`t${week}-${i}`, title, monday + (i % 7) * DAY + (i < 7 ? 11 : 0) * HOUR, isRace ? 4 : 1));
      } else {
        const start = monday + (i % 7) * DAY + ((i * 97) % 19) * (HOUR / 2);
        events.push(event(`e${week}-${i}`, OTHER[i % OTHER.length] ?? '', start, 1));
      }
    }
  }
  return events;
}

/** A roomier calendar: six sessions a week, `perWeek` other things, a race of half marathon or more in every eighth week. */
export function sparseEvents(weeks: number, perWeek: number): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (let week = 0; week < weeks; week++) {
    const monday = BENCH_NOW + week * 7 * DAY;
    for (let i = 0; i < 6; i++) {
      const isRace = i === 5 && week % 8 === 5;
      const title = isRace ? 'Harbour Half Marathon' : (TRAINING[(i * 2 + week) % TRAINING.length] ?? '');
      events.push(event(`t${week}-${i}`, title, monday + i * DAY + ((week + i) % 3) * 5 * HOUR, isRace ? 2 : 1));
    }
    for (let i = 0; i < perWeek; i++) {
      const start = monday + ((i * 5) % 7) * DAY + ((i * 37 + week * 11) % 24) * (HOUR / 2);
      events.push(event(`e${week}-${i}`, OTHER[i % OTHER.length] ?? '', start, 1));
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
