import type { ReadEvent } from '../../../src/core/model.ts';
import { addDays } from '../../../src/core/time.ts';
import type { PageReading } from '../../../src/sites/site.ts';
import { eventIdAttribute } from '../../replicas/google-calendar/encode.ts';
import { type ExpectedChip, expectedChips } from '../../replicas/google-calendar/expected.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { mayBeFree } from './may-be-free.ts';

/** One line for each event and day: what the reader and the oracle must agree on. */
export function linesRead(reading: PageReading, state: ReplicaState): string[] {
  const unknown = new Set(expectedChips(state).flatMap((chip) => (chip.busyHint === 'unknown' ? chip.eventId : [])));
  const open = openIds(state);
  const shown = new Set(reading.seen.flatMap(({ from, to }) => datesBetween(from, to)));
  return reading.events
    .flatMap((event) =>
      days(event)
        .filter(([day]) => shown.has(day))
        .map(([day, from, to]) => {
          const busy = open.has(event.nativeId) ? '' : ` ${event.busy}`;
          return `${line(event, day, from, to, unknown.has(event.nativeId))}${busy}`;
        }),
    )
    .sort();
}

export function linesExpected(state: ReplicaState): string[] {
  const open = openIds(state);
  return expectedChips(state)
    .map((chip) => {
      const busy = chip.busyHint === 'declined' ? 'free' : 'busy';
      return `${expectedLine(chip)}${open.has(chip.eventId) ? '' : ` ${busy}`}`;
    })
    .sort();
}

/** Of these the page does not tell whether they leave their day free. */
function openIds(state: ReplicaState): ReadonlySet<string> {
  return new Set(state.events.filter((event) => mayBeFree(event, state)).map(eventIdAttribute));
}

/** Whose calendar an unknown chip is on is anybody's guess. */
function line(event: ReadEvent, day: string, from: number, to: number, unknown: boolean): string {
  const calendar = unknown ? '' : event.calendar;
  const status = event.status === 'confirmed' ? '' : ` ${event.status}`;
  return `${day} ${event.when.type} ${from}-${to} ${event.nativeId} ${calendar} [${event.title}]${status}`;
}

function expectedLine(chip: ExpectedChip): string {
  const type = chip.place === 'all-day' ? 'dates' : 'wall';
  // The replica draws no stripes in the all-day row: there the page itself does not tell a tentative answer.
  const told = chip.busyHint === 'declined' || (chip.busyHint === 'tentative' && type === 'wall');
  const status = told ? ` ${chip.busyHint}` : '';
  const minutes = type === 'dates' ? '0-1440' : `${chip.startMinute}-${chip.endMinute}`;
  const calendar = chip.busyHint === 'unknown' || /^tasks/.test(chip.eventId) ? '' : chip.calendar;
  return `${chip.day} ${type} ${minutes} ${chip.eventId} ${calendar} [${chip.title.replaceAll('\u00a0', ' ')}]${status}`;
}

function days({ when }: ReadEvent): [string, number, number][] {
  if (when.type === 'dates') return datesBetween(when.from, when.to).map((day) => [day, 0, 1440]);
  if (when.type !== 'wall') return [];
  const { start, end } = when;
  if (start.date === end.date) return [[start.date, start.minute, end.minute]];
  const between = datesBetween(addDays(start.date, 1), end.date);
  const middle = between.map((day): [string, number, number] => [day, 0, 1440]);
  return [[start.date, start.minute, 1440], ...middle, [end.date, 0, end.minute]];
}

export function datesBetween(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) dates.push(date);
  return dates;
}
