import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotICalendar } from '../../../src/formats/ics/not-icalendar.ts';
import { calendarText, readText } from './calendar-text.ts';

/** Longer than any input takes on a busy machine, far shorter than a hang. */
const LONGEST_MS = 1_000;

function endsWell(input: Uint8Array | string): void {
  const began = performance.now();
  try {
    const { events } = readText(input, '2026-01-01', '2027-03-01');
    for (const { when, title } of events) {
      if (when.type === 'instants') expect(when.end).toBeGreaterThanOrEqual(when.start);
      if (when.type === 'dates') expect(when.to > when.from).toBe(true);
      expect(title.length).toBeLessThanOrEqual(200);
    }
  } catch (error) {
    if (!(error instanceof NotICalendar)) throw error;
  }
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
}

const number = fc.integer({ min: -400, max: 400 });
const rulePart = fc.oneof(
  fc.constantFrom(
    'FREQ=SECONDLY',
    'FREQ=MINUTELY',
    'FREQ=HOURLY',
    'FREQ=DAILY',
    'FREQ=WEEKLY',
    'FREQ=MONTHLY',
    'FREQ=YEARLY',
  ),
  fc
    .tuple(
      fc.constantFrom(
        'INTERVAL',
        'COUNT',
        'BYMONTH',
        'BYMONTHDAY',
        'BYYEARDAY',
        'BYWEEKNO',
        'BYHOUR',
        'BYMINUTE',
        'BYSETPOS',
      ),
      fc.array(number, { minLength: 1, maxLength: 4 }),
    )
    .map(([name, values]) => `${name}=${values}`),
  fc.tuple(number, fc.constantFrom('MO', 'SU', 'XX')).map(([nth, day]) => `BYDAY=${nth % 6 || ''}${day}`),
  fc.constantFrom('UNTIL=20261231', 'UNTIL=99991231T235959Z', 'WKST=SU', 'BYSECOND=0,59,60', ''),
);
const rule = fc.array(rulePart, { maxLength: 6 }).map((parts) => parts.join(';'));
const date = fc.oneof(
  fc.constantFrom(
    '20260329T023000',
    '20261025T023000',
    '00010101',
    '99991231T235959',
    '16040229',
    '20260231',
    'P1D',
    '',
  ),
  fc.integer({ min: 19_700_101, max: 21_001_231 }).map((n) => `${n}T120000Z`),
);
const param = fc.constantFrom(
  '',
  ';TZID=Europe/Berlin',
  ';TZID="',
  ';VALUE=DATE',
  ';TZID=Nowhere',
  ';VALUE=PERIOD',
  ';X=^n',
  ';',
);
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'DTSTAMP'), param, date)
    .map(([name, params, value]) => `${name}${params}:${value}`),
  rule.map((text) => `RRULE:${text}`),
  fc.constantFrom(
    'DURATION:P99999D',
    'DURATION:-PT1H',
    'DURATION:P',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20260301T120000Z',
  ),
  fc.constantFrom('BEGIN:VALARM', 'END:VEVENT', 'BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'END:VCALENDAR', 'TZID:Nowhere'),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `SUMMARY:${text}`),
  fc.string({ maxLength: 30 }),
);

test('structures that no calendar would write end in events or a typed refusal', () => {
  const events = fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 4 });
  fc.assert(
    fc.property(events, fc.boolean(), (lines, anchored) => {
      const start = anchored ? ['UID:a', 'DTSTART;TZID=Europe/Berlin:20260301T120000'] : [];
      endsWell(calendarText(...lines.map((one) => [...start, ...one])));
    }),
    { numRuns: 500, seed: 20261012 },
  );
});

const SAMPLE = new TextEncoder().encode(
  calendarText(
    [
      'UID:a',
      'SUMMARY:Läufe',
      'DTSTART;TZID=Europe/Berlin:20260106T180000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101',
    ],
    ['UID:a', 'RECURRENCE-ID;TZID=Europe/Berlin:20260113T180000', 'DTSTART:20260114T170000Z', 'DURATION:PT1H'],
    ['UID:b', 'DTSTART;VALUE=DATE:20260201', 'DTEND;VALUE=DATE:20260203', 'RDATE;VALUE=DATE:20260301,20260401'],
  ),
);

test('bytes changed anywhere end in events or a typed refusal', () => {
  const change = fc.record({
    at: fc.integer({ min: 0, max: SAMPLE.length - 1 }),
    remove: fc.integer({ min: 0, max: 20 }),
    bytes: fc.uint8Array({ maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const bytes = [...SAMPLE];
      for (const { at, remove, bytes: inserted } of changes) bytes.splice(at, remove, ...inserted);
      endsWell(Uint8Array.from(bytes));
    }),
    { numRuns: 500, seed: 20261012 },
  );
});
