import { addDays } from '../calendar-date.ts';
import type { ReplicaEvent, UnknownKind } from '../model.ts';
import { EventList } from './event-list.ts';
import { RUNNER } from './sample-week.ts';

export const UNKNOWN_KINDS: UnknownKind[] = [
  'undecodable',
  'odd-ttb',
  'no-calendar',
  'out-of-office',
  'focus-time',
  'birthday',
  'place',
];

const SHARED = 'shared4k2@group.calendar.google.com';
const shared = { calendar: SHARED, calendarName: 'Club, north' };

function plain(list: EventList, day: (offset: number) => string): void {
  list.timed(day(0), '07:30', '08:15', 'Easy run 8 km');
  list.timed(day(0), '00:00', '00:30', 'From midnight');
  list.timed(day(0), '23:00', '00:00', 'To midnight');
  list.timed(day(0), '12:00', '12:15', 'Quarter');
  list.timed(day(1), '12:00', '13:00', 'Noon');
  list.timed(day(1), '12:30', '14:05', 'Overlap, with a comma');
  list.timed(day(1), '12:45', '13:30', 'Overlap of three');
  list.timed(day(2), '22:15', '06:30', 'Night train');
  list.timed(day(4), '18:00', '19:15', 'Intervals 6x800m', { instance: '20260101T170000Z' });
}

/** Titles, places and calendars that look like the parts of a label. */
function confusing(list: EventList, day: (offset: number) => string): void {
  list.timed(day(1), '09:00', '10:00', 'Meet at 10:00 to 11:00', { location: 'Platz 1, 10:30' });
  list.timed(day(2), '11:00', '12:30', 'Club', { ...shared, location: 'Club' });
  list.timed(day(2), '15:00', '16:00', '9', { location: '9' });
  list.timed(day(3), '06:45', '07:45', 'Declined', { rsvp: 'Accepted' });
  list.timed(day(3), '10:00', '10:30', '10:00');
  list.timed(day(4), '13:00', '14:00', '', { location: 'Mill St' });
  list.timed(day(5), '09:15', '13:30', '東京、マラソン', { color: 'Tangerine' });
  list.timed(day(5), '16:00', '17:00', 'سباق، 5 كم', { color: 'Graphite' });
  list.timed(day(6), '10:10', '11:40', 'Run\u00a0club: easy', shared);
  list.timed(day(6), '12:00', '13:00', '<b>bold</b> & "quoted"', { rsvp: 'Needs RSVP' });
}

function answered(list: EventList, day: (offset: number) => string): void {
  list.timed(day(3), '13:00', '14:00', 'Sales demo', { rsvp: 'Declined' });
  list.timed(day(3), '14:00', '15:30', 'Vendor call', { rsvp: 'Tentative', color: 'Banana' });
  list.timed(day(4), '09:00', '10:00', 'Invited', { rsvp: 'Needs RSVP' });
}

function stacked(list: EventList, day: (offset: number) => string): void {
  list.allDay(day(1), 1, 'Pay rent');
  list.allDay(day(2), 3, 'Visit, with family', shared);
  list.allDay(day(5), 4, 'Race weekend, 9:15', { color: 'Sage' });
  const long = { date: day(3), minute: 600 };
  const end = { date: day(5), minute: 720 };
  list.events.push({ id: 'longtimed7', calendar: RUNNER, title: 'Relay, 50 hours', start: long, end });
}

function strange(list: EventList, day: (offset: number) => string): void {
  list.timed(day(0), '19:00', '19:30', 'New shoes', { chip: 'task' });
  list.timed(day(4), '21:30', '22:30', 'Stretch, 20 min', { chip: 'task' });
  list.timed(day(5), '08:00', '08:30', 'Call physio', { chip: 'ttb-task', completed: true });
  list.allDay(day(0), 1, 'Fill the bottle', { chip: 'task' });
  UNKNOWN_KINDS.forEach((unknown, index) => {
    const hour = String(14 + Math.floor(index / 7)).padStart(2, '0');
    list.timed(day(index), `${hour}:30`, `${hour}:55`, `Odd ${unknown}`, { chip: 'unknown', unknown });
  });
}

/** One week of everything that has ever confused a reader of this page; `first` is its first day. */
export function edgeEvents(first: string): ReplicaEvent[] {
  const list = new EventList(RUNNER);
  const day = (offset: number): string => addDays(first, offset);
  for (const add of [plain, confusing, answered, stacked, strange]) add(list, day);
  return list.events;
}
