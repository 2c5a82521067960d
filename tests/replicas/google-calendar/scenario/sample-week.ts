import { addDays } from '../calendar-date.ts';
import { replicaState } from '../default-state.ts';
import type { ReplicaCalendar, ReplicaEvent, ReplicaState } from '../model.ts';
import { EventList } from './event-list.ts';

export const RUNNER = 'runner@example.com';
const TRAINING = 'trainingplan7k2@group.calendar.google.com';
const FAMILY = 'familyshared4m9@group.calendar.google.com';

export const SAMPLE_CALENDARS: ReplicaCalendar[] = [
  { id: RUNNER, name: 'Robin Runner', color: 'Peacock' },
  { id: TRAINING, name: 'Training', color: 'Basil' },
  { id: FAMILY, name: 'Family', color: 'Grape' },
];

const training = { calendar: TRAINING, calendarName: 'Training' };
const family = { calendar: FAMILY, calendarName: 'Family' };
const race = { ...training, color: 'Tangerine' };

function workWeek(list: EventList, monday: string): void {
  for (let day = 0; day < 5; day++)
    list.timed(addDays(monday, day), '09:30', '09:45', 'Standup', { location: 'Room 2' });
  list.timed(monday, '10:00', '11:30', 'Design review', { rsvp: 'Accepted', location: 'Room 4' });
  list.timed(addDays(monday, 1), '14:00', '15:00', 'Team sync', { rsvp: 'Accepted' });
  list.timed(addDays(monday, 2), '13:00', '16:00', 'Focus: quarterly report');
  list.timed(addDays(monday, 3), '11:00', '12:00', 'One-on-one with Sam', { rsvp: 'Accepted' });
  list.timed(addDays(monday, 4), '15:00', '16:00', 'Week review', { rsvp: 'Tentative' });
}

/** The training of one week; `load` is what the hard days are called in it. */
function trainingWeek(list: EventList, monday: string, intervals: string, tempo: string, sunday: string): void {
  list.timed(monday, '07:00', '07:45', 'Easy run 8 km', training);
  list.timed(addDays(monday, 1), '18:00', '19:15', intervals, training);
  list.timed(addDays(monday, 2), '07:00', '07:50', 'Easy run 9 km', training);
  list.timed(addDays(monday, 3), '06:45', '07:45', tempo, training);
  if (sunday !== '') list.timed(addDays(monday, 6), '09:00', '11:30', sunday, training);
}

/** The week itself: everything the page can show in a week, some of it nasty. */
function extras(list: EventList, monday: string): void {
  const day = (offset: number): string => addDays(monday, offset);
  list.timed(monday, '12:30', '13:30', 'Lunch with Mira', { location: 'Cafe Linde, Hauptstr. 12', rsvp: 'Accepted' });
  list.timed(monday, '20:00', '21:30', 'Choir', { ...family, rsvp: 'Needs RSVP' });
  list.timed(day(1), '10:30', '12:00', 'Budget planning, part 2, with finance');
  list.timed(day(1), '11:00', '12:00', 'Vendor call', { rsvp: 'Tentative', color: 'Banana' });
  list.timed(day(1), '16:00', '17:00', 'Sales demo', { rsvp: 'Declined' });
  list.timed(day(2), '08:30', '09:15', 'Dentist', { color: 'Sage', location: 'Mill St 3' });
  list.timed(day(2), '19:00', '20:30', '<img src=x onerror=alert(1)>');
  list.timed(day(3), '17:00', '18:00', 'Deep tissue massage', { color: 'Lavender', location: 'Studio Nord' });
  list.timed(day(4), '12:00', '12:30', 'Pick up race bib', { chip: 'task' });
  list.timed(day(4), '22:30', '01:00', "Night train to Lisa's", family);
  list.timed(day(5), '10:00', '11:00', 'City 10K (tune-up race)', race);
  list.timed(day(5), '19:30', '22:00', 'Dinner at Jonas’ place', family);
  list.allDay(day(3), 1, 'Pay rent', { chip: 'task' });
  list.allDay(day(4), 3, 'Visit Lisa', family);
}

/** About six weeks around the week of `monday`, in Europe/Berlin wall time. */
export function sampleEvents(monday: string): ReplicaEvent[] {
  const list = new EventList(RUNNER);
  const week = (offset: number): string => addDays(monday, 7 * offset);
  for (let offset = -2; offset <= 4; offset++) workWeek(list, week(offset));
  trainingWeek(list, week(-2), 'Intervals 10x400m', 'Tempo run 8 km', 'Long run 26 km');
  trainingWeek(list, week(-1), 'Intervals 5x1000m', 'Tempo run 10 km', 'Long run 30 km');
  trainingWeek(list, week(0), 'Intervals 6x800m', 'Tempo run 6 km', 'Long run 28 km');
  trainingWeek(list, week(1), 'Intervals 6x1000m', 'Tempo run 12 km', 'Long run 32 km');
  trainingWeek(list, week(2), 'Intervals 5x800m', 'Tempo run 8 km', 'Long run 18 km');
  trainingWeek(list, week(3), 'Strides 6x100m', 'Easy run 5 km + strides', '');
  list.timed(addDays(week(3), 5), '10:00', '10:30', 'Shake-out run', training);
  list.timed(addDays(week(3), 6), '09:15', '13:30', 'Lakeside Marathon (A race)', race);
  extras(list, monday);
  list.timed(addDays(week(1), 2), '12:00', '13:00', 'Lunch with Mira', { rsvp: 'Accepted' });
  list.timed(addDays(week(2), 3), '10:30', '17:00', 'Workshop offsite', { location: 'Harbour 21' });
  list.allDay(addDays(week(4), 0), 2, 'Recovery days, no running', training);
  list.timed(addDays(week(-1), 3), '17:00', '18:00', 'Deep tissue massage', { color: 'Lavender' });
  return list.events;
}

/** The demo's state; the shown week is the one of `monday` and today is its Wednesday. */
export function sampleWeek(monday: string, overrides: Partial<ReplicaState> = {}): ReplicaState {
  return replicaState({
    calendars: SAMPLE_CALENDARS,
    date: monday,
    today: addDays(monday, 2),
    events: sampleEvents(monday),
    ...overrides,
  });
}
