import { describe, expect, test } from 'vitest';
import { NotICalendar, TooLarge } from '../../../src/formats/ics/not-icalendar.ts';
import { calendarText, readText } from './calendar-text.ts';

const WEEK = ['2026-10-05', '2026-10-12'] as const;
const WHOLE = ['UID:whole', 'SUMMARY:Long run', 'DTSTART:20261010T070000Z', 'DURATION:PT2H'];

function refusalOf(input: Uint8Array | string): NotICalendar {
  try {
    readText(input, ...WEEK);
  } catch (error) {
    if (error instanceof NotICalendar) return error;
    throw error;
  }
  throw new Error('expected a refusal, got a reading');
}

const garbage = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);

const NOT_CALENDARS: [what: string, input: Uint8Array | string, wrong: RegExp][] = [
  ['an empty file', new Uint8Array(), /it is empty/],
  ['white space', ' \r\n\r\n ', /it is empty/],
  ['plain text', 'Dear diary, today I ran 10 km.', /no BEGIN:VCALENDAR/],
  ['a login page', '<!DOCTYPE html><html><body>Sign in</body></html>', /web page/],
  ['contacts', 'BEGIN:VCARD\r\nFN:Someone\r\nEND:VCARD', /contacts/],
  ['JSON', '["vcalendar", [], []]', /JSON/],
  ['a zip archive', 'PK\u0003\u0004', /zip archive/],
  ['binary garbage', garbage, /no BEGIN:VCALENDAR/],
  ['a calendar cut off in its head', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', /cut off/],
  ['a calendar cut off in its first event', calendarText(WHOLE).slice(0, 80), /cut off/],
  ['100,000 nested calendars', 'BEGIN:VCALENDAR\r\n'.repeat(100_000), /cut off/],
];

describe('what is no calendar', () => {
  test.each(NOT_CALENDARS)('%s is refused in one sentence that names the file and what to do', (_, input, wrong) => {
    const { message } = refusalOf(input);
    expect(message).toMatch(/^plan\.ics is not a calendar we can read: [^\n]+; export the calendar again as \.ics\.$/);
    expect(message).toMatch(wrong);
  });

  test('11 MB are refused before they are parsed, naming the limit', () => {
    const refusal = refusalOf(new Uint8Array(11_000_000));
    expect(refusal).toBeInstanceOf(TooLarge);
    expect(refusal.message).toContain('11.0 MB, more than the limit of 10 MB');
  });
});

function codesOf(text: string): string[] {
  return readText(text, ...WEEK).problems.map((problem) => problem.code);
}

describe('what is half a calendar', () => {
  test('events before the cut are read, and the cut is told', () => {
    const text = calendarText(WHOLE, ['UID:lost', 'SUMMARY:Never whole', 'DTSTART:20261011T070000Z']);
    const reading = readText(text.slice(0, text.indexOf('DTSTART:20261011')), ...WEEK);
    expect(reading.events.map((event) => event.title)).toEqual(['Long run']);
    expect(reading.problems).toMatchObject([{ code: 'truncated', where: 'plan.ics' }]);
  });

  test('an event whose END is missing does not swallow the next', () => {
    const text = calendarText([...WHOLE, 'BEGIN:VALARM'], ['UID:next', 'DTSTART:20261010T120000Z']).replace(
      'END:VEVENT\r\n',
      '',
    );
    expect(readText(text, ...WEEK).events.map((event) => event.key.uid)).toEqual(['whole', 'next']);
  });

  test('an unreadable event is named, the others are kept', () => {
    const reading = readText(
      calendarText(['UID:a', 'SUMMARY:No start'], ['UID:b', 'DTSTART:20260231T090000'], WHOLE),
      ...WEEK,
    );
    expect(reading.events).toHaveLength(1);
    expect(reading.problems.map((problem) => problem.detail)).toEqual([
      '"No start" has no DTSTART',
      'the event b has a start we cannot read (DTSTART:20260231T090000)',
    ]);
  });

  test('20,000 broken events make a short list', () => {
    const reading = readText(calendarText(...Array.from({ length: 15_000 }, (_, i) => [`UID:${i}`])), ...WEEK);
    expect(reading.problems).toHaveLength(26);
    expect(reading.problems.at(-1)?.detail).toBe('and 14975 more of this kind');
  });
});

describe('limits are told by name and keep what was read', () => {
  test('components', () => {
    const many = Array.from({ length: 20_001 }, (_, i) => [`UID:${i}`, 'DTSTART:20261010T070000Z']);
    const reading = readText(calendarText(...many), ...WEEK);
    expect(reading.events).toHaveLength(19_999);
    expect(reading.problems).toMatchObject([{ code: 'limit', detail: expect.stringContaining('20000 components') }]);
  });

  test('depth, 100,000 of it', () => {
    const deep = `${'BEGIN:VALARM\r\n'.repeat(100_000)}${'END:VALARM\r\n'.repeat(100_000)}`;
    const text = calendarText(WHOLE).replace('END:VEVENT', `${deep}END:VEVENT`);
    expect(readText(text, ...WEEK).events).toHaveLength(1);
    expect(codesOf(text)).toEqual(['limit']);
  });

  test('occurrences of one event and of a calendar', () => {
    const daily = (i: number) => [
      `UID:${i}`,
      'SUMMARY:Often',
      'DTSTART:20200101T070000Z',
      'RRULE:FREQ=DAILY;BYHOUR=7,8',
    ];
    const one = readText(calendarText(daily(0)), '2026-01-01', '2027-01-01');
    expect(one.events).toHaveLength(500);
    expect(one.problems).toMatchObject([{ code: 'limit', detail: expect.stringContaining('more than 500 times') }]);
    const many = readText(
      calendarText(...Array.from({ length: 12 }, (_, i) => daily(i)), WHOLE),
      '2026-01-01',
      '2027-01-01',
    );
    expect(many.events).toHaveLength(5_001);
    expect(many.problems.at(-1)?.detail).toContain('more than 5000 times');
  });

  test('20,000 heavy rules end by steps', () => {
    const heavy = (i: number) => [
      `UID:${i}`,
      'DTSTART:19700101T000000Z',
      'RRULE:FREQ=SECONDLY;COUNT=99999999;BYSECOND=1',
    ];
    const began = performance.now();
    const reading = readText(calendarText(...Array.from({ length: 15_000 }, (_, i) => heavy(i))), ...WEEK);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(reading.problems[0]?.detail).toContain('takes too long');
  });
});
