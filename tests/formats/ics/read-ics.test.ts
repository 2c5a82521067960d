import { expect, test } from 'vitest';
import { readIcs } from '../../../src/formats/ics/read-ics.ts';
import { calendarText, lineOfEvent, readText } from './calendar-text.ts';

test('a file speaks for all whole days of its window, in the zone of the user', () => {
  const window = { from: Date.UTC(2026, 9, 5, 12), to: Date.UTC(2026, 9, 12, 12) };
  const options = { name: 'plan.ics', zone: 'Pacific/Auckland', window, readAt: 7 };
  const { events, ...rest } = readIcs(calendarText(['UID:a', 'DTSTART:20261012T103000Z']), options);
  expect(rest).toEqual({
    source: 'file',
    account: 'plan.ics',
    readAt: 7,
    seen: [{ calendars: 'visible', from: '2026-10-06', to: '2026-10-14' }],
    zone: { iana: 'Pacific/Auckland' },
    generation: 'ics-1',
    problems: [],
  });
  expect(events).toHaveLength(1);
});

test('an empty calendar is a reading without events, not a refusal', () => {
  expect(readText(calendarText(), '2026-10-05', '2026-10-12')).toMatchObject({ events: [], problems: [] });
});

test('the window is half-open, and what reaches into it is in it', () => {
  const timed = (uid: string, start: string, end: string) => [`UID:${uid}`, `DTSTART:${start}Z`, `DTEND:${end}Z`];
  const days = (uid: string, from: string, to: string) => [
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${to}`,
  ];
  const text = calendarText(
    timed('ends at the start', '20261004T200000', '20261005T000000'),
    timed('reaches in', '20261004T200000', '20261005T000001'),
    timed('starts at the end', '20261012T000000', '20261012T010000'),
    timed('no time, at the start', '20261005T000000', '20261005T000000'),
    days('days before', '20261003', '20261005'),
    days('days reaching in', '20261003', '20261006'),
    days('days after', '20261012', '20261013'),
    days('days around', '20260901', '20261201'),
    ['UID:long series', 'DTSTART:20260907T200000Z', 'DURATION:P10D', 'RRULE:FREQ=MONTHLY;INTERVAL=12'],
    ['UID:long in', 'DTSTART:20250927T200000Z', 'DURATION:P10D', 'RRULE:FREQ=YEARLY'],
  );
  const { events } = readText(text, '2026-10-05', '2026-10-12', 'UTC');
  expect(events.map((event) => event.key.uid)).toEqual([
    'reaches in',
    'no time, at the start',
    'days reaching in',
    'days around',
    'long in',
  ]);
});

test('identity is the UID, and the original start in UTC or as a date', () => {
  const text = calendarText(
    ['UID:a\\,b', 'DTSTART;TZID=America/Denver:20261006T170000', 'RRULE:FREQ=DAILY;COUNT=1'],
    ['UID:c', 'DTSTART;VALUE=DATE:20261006', 'RRULE:FREQ=DAILY;COUNT=1'],
    ['UID:d', 'DTSTART:20261006T170000Z'],
  );
  const { events } = readText(text, '2026-10-05', '2026-10-12');
  expect(events.map((event) => event.key)).toEqual([
    { uid: 'a,b', instance: '20261006T230000Z' },
    { uid: 'c', instance: '20261006' },
    { uid: 'd', instance: null },
  ]);
});

test('an event without UID keeps its derived one over readings, whatever else the file holds', () => {
  const run = ['SUMMARY:Run', 'DTSTART:20261006T170000Z'];
  const uidIn = (text: string) => readText(text, '2026-10-05', '2026-10-12').events.at(-1)?.key.uid;
  expect(uidIn(calendarText(run))).toBe(uidIn(calendarText(['SUMMARY:Ride', 'DTSTART:20261006T170000Z'], run)));
});

test('a birthday from 1604, as phones write it, costs nothing and falls on its day', () => {
  const text = calendarText(['UID:b', 'DTSTART;VALUE=DATE:16041007', 'RRULE:FREQ=YEARLY', 'SUMMARY:Birthday']);
  const { events } = readText(text, '2026-10-05', '2026-10-12');
  expect(events.map(lineOfEvent)).toEqual(['2026-10-07 | Birthday | busy confirmed | b 20261007']);
});
