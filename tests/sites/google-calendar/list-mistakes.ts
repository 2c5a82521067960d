import type { ReadEvent } from '../../../src/core/model.ts';
import type { PageReading } from '../../../src/sites/site.ts';
import { eventIdAttribute } from '../../replicas/google-calendar/encode.ts';
import { type ExpectedEvent, expectedEvents } from '../../replicas/google-calendar/expected-events.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { datesBetween } from './explode.ts';
import { mayBeFree } from './may-be-free.ts';

/**
 * What is wrong with a reading of a view that lists events (month, custom weeks, schedule, search), one line a mistake.
 * Empty: every event was read once, with its title and to the minute, and nothing else was.
 */
export function listMistakes(reading: PageReading, state: ReplicaState): string[] {
  const expected = expectedEvents(state);
  const found = expected.flatMap((event) => {
    const read = reading.events.filter((one) => one.nativeId === event.eventId);
    return eventMistakes(event, read, state).map((mistake) => `${outline(event)}: ${mistake}`);
  });
  const known = new Set(expected.map((event) => event.eventId));
  const invented = reading.events.filter((event) => !known.has(event.nativeId));
  const silent = expected.some(
    (event) => event.told !== 'exact' && !reading.events.some((one) => one.nativeId === event.eventId),
  );
  return [
    ...found,
    ...invented.map((event) => `not on the page: ${event.nativeId} [${event.title}]`),
    ...(silent && reading.problems.length === 0
      ? ['an event without a date or an end is missing, and nothing was said']
      : []),
  ];
}

function eventMistakes(event: ExpectedEvent, read: ReadEvent[], state: ReplicaState): string[] {
  if (read.length === 0) return event.told === 'exact' ? ['missing'] : [];
  return [
    ...read.flatMap((one) => [...textMistakes(event, one), ...answerMistakes(event, one, state)]),
    ...(event.wholeDays ? dayMistakes(event, read) : read.flatMap((one) => timeMistakes(event, one))),
    ...(read.length > 1 && !event.wholeDays ? [`read ${read.length} times`] : []),
  ];
}

function textMistakes(event: ExpectedEvent, read: ReadEvent): string[] {
  const title = event.title.replaceAll('\u00a0', ' ');
  return read.title === title ? [] : [`title [${read.title}]`];
}

/** Only what was declined is free; in month both time and title are struck, which is all that columns show as well. */
function answerMistakes(event: ExpectedEvent, read: ReadEvent, state: ReplicaState): string[] {
  const declined = event.busyHint === 'declined';
  const open = state.events.some((one) => eventIdAttribute(one) === event.eventId && mayBeFree(one, state));
  if (read.busy === 'free' && !declined && !open) return [`free, but it is ${event.busyHint}`];
  const told = state.view === 'month' || state.view === 'customweek';
  return declined && told && read.status !== 'declined' ? [`${read.status}, but it was declined`] : [];
}

function timeMistakes(event: ExpectedEvent, { when }: ReadEvent): string[] {
  const said = when.type === 'wall' ? `${moment(when.start)} to ${moment(when.end)}` : JSON.stringify(when);
  if (when.type !== 'wall' || moment(when.start) !== moment(event.start)) return [`read as ${said}`];
  if (moment(when.end) === moment(event.end)) return [];
  if (event.told === 'exact') return [`read as ${said}`];
  const after = moment(when.end) > moment(event.start);
  return after && when.end.date <= nextDay(event.start.date) ? [] : [`read as ${said}`];
}

/** A bar may be read as dates, in pieces, or with its own clock times; it must cover its days and no others. */
function dayMistakes(event: ExpectedEvent, read: ReadEvent[]): string[] {
  const last = event.end.minute > 0 ? event.end.date : previousDay(event.end.date);
  const covered = new Set<string>();
  const wrong = read.flatMap(({ when }) => {
    if (when.type === 'wall') {
      if (moment(when.start) !== moment(event.start) || moment(when.end) !== moment(event.end)) {
        return [`read as ${moment(when.start)} to ${moment(when.end)}`];
      }
      for (const day of datesBetween(event.start.date, nextDay(last))) covered.add(day);
      return [];
    }
    if (when.type !== 'dates') return [`read as ${JSON.stringify(when)}`];
    for (const day of datesBetween(when.from, when.to)) covered.add(day);
    return when.from < event.start.date || when.to > nextDay(last) ? [`read as ${when.from} to ${when.to}`] : [];
  });
  const missing = event.days.filter((day) => !covered.has(day));
  return missing.length === 0 ? wrong : [...wrong, `not on ${missing.join(', ')}`];
}

/** 24:00 of a day is 00:00 of the next. */
const moment = ({ date, minute }: { date: string; minute: number }): string =>
  minute === 1440
    ? `${nextDay(date)} 00:00`
    : `${date} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const nextDay = (date: string): string => shifted(date, 1);
const previousDay = (date: string): string => shifted(date, -1);

function outline(event: ExpectedEvent): string {
  return `${event.eventId} [${event.title}] ${moment(event.start)} to ${moment(event.end)} (${event.told})`;
}
