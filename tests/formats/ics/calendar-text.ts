import type { ReadEvent, Reading } from '../../../src/core/model.ts';
import { addDays, startOfDay, toWall } from '../../../src/core/time.ts';
import { readIcs } from '../../../src/formats/ics/read-ics.ts';

/** An event's lines inside a calendar. Lines that matter only for completeness are left out; readers must not need them. */
export function calendarText(...events: string[][]): string {
  const wrapped = events.map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...wrapped.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

/** Reads with the dates of a window, `to` exclusive. */
export function readText(input: Uint8Array | string, from: string, to: string, zone = 'Europe/Berlin'): Reading {
  const window = { from: startOfDay(from, zone), to: startOfDay(to, zone) };
  return readIcs(input, { name: 'plan.ics', zone, window, readAt: Date.UTC(2026, 0, 1) });
}

/** One event as a line, its times on its own wall: what a fixture's json says and a failing test shows. */
export function lineOfEvent(event: ReadEvent): string {
  const { key, when } = event;
  const instance = key.instance === null ? '' : ` ${key.instance}`;
  return `${timesOf(when)} | ${event.title} | ${event.busy} ${event.status} | ${key.uid}${instance}`;
}

function timesOf(when: ReadEvent['when']): string {
  if (when.type === 'dates') return addDays(when.from, 1) === when.to ? when.from : `${when.from} to ${when.to}`;
  if (when.type === 'wall') return 'a wall time, which no file has';
  const zone = when.zone ?? 'UTC';
  const [start, end] = [clock(when.start, zone), clock(when.end, zone)];
  return `${start} to ${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end} ${when.zone ?? '-'}`;
}

/** '2026-10-06 18:00' */
export function clock(at: number, zone: string): string {
  const { date, minute } = toWall(at, zone);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${date} ${two(minute / 60)}:${two(minute % 60)}`;
}
