import { describe, expect, test } from 'vitest';
import { calendarText, readText } from './calendar-text.ts';

function read(start: string, rule: string, from = '2026-01-01', to = '2027-01-01') {
  const began = performance.now();
  const text = calendarText(['UID:rule', 'SUMMARY:Odd', `DTSTART:${start}`, 'DURATION:PT30M', `RRULE:${rule}`]);
  const reading = readText(text, from, to, 'UTC');
  const took = performance.now() - began;
  const starts = reading.events.map(({ when }) => (when.type === 'instants' ? new Date(when.start).toISOString() : ''));
  return { reading, took, dates: starts.map((start) => start.slice(0, 10)) };
}

/** Rules on which ical.js, rrule or rrule-temporal hang or run out of memory, and what we say instead. */
const HANGING: [rule: string, problem: RegExp | null][] = [
  ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', /BYMONTH=2 has no day BYMONTHDAY=31/],
  ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', /BYMONTH=2 has no day BYMONTHDAY=30/],
  ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31', /BYMONTH=4 has no day BYMONTHDAY=31/],
  ['FREQ=DAILY;BYHOUR=25', /BYHOUR=25 is not valid/],
  ['FREQ=SECONDLY', /more than 500 times/],
  ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', null],
  ['FREQ=SECONDLY;INTERVAL=999999999', null],
  ['FREQ=SECONDLY;COUNT=999999999;BYSECOND=7;BYMINUTE=7', /takes too long/],
  ['FREQ=MINUTELY;BYHOUR=3;BYMINUTE=59;BYDAY=SU', null],
  ['FREQ=DAILY;INTERVAL=0', /INTERVAL=0 is not valid/],
  ['FREQ=DAILY;COUNT=0', /COUNT=0 is not valid/],
  ['FREQ=DAILY;INTERVAL=99999999999999999999', /INTERVAL=9+ is not valid/],
  ['FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO', null],
  ['FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1', null],
  ['FREQ=MONTHLY;BYSETPOS=366;BYDAY=MO', null],
  ['FREQ=WEEKLY;BYWEEKNO=20', /BYWEEKNO does not go with FREQ=WEEKLY/],
  ['FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=1,2,3,4,5,6,7,8,9,10', /more than 100 times a day/],
  [`FREQ=YEARLY;BYDAY=${Array(4000).fill('MO').join(',')}`, /longer than 4000/],
  ['FREQ=YEARLY;BYEASTER=1', /BYEASTER=1 is not valid/],
  ['FREQ=FORTNIGHTLY', /FREQ=FORTNIGHTLY is not valid/],
  ['BYDAY=MO', /FREQ is missing/],
  ['FREQ=DAILY;UNTIL=tomorrow', /UNTIL=TOMORROW is not valid/],
  ['', /FREQ is missing/],
];

describe('rules that hang other readers', () => {
  test.each(HANGING)('%.60s ends at once, with its first time', (rule, problem) => {
    const { reading, took, dates } = read('20260106T090000Z', rule);
    expect(took, 'bounded by steps, not by luck').toBeLessThan(1_000);
    expect(dates[0]).toBe('2026-01-06');
    if (problem) expect(reading.problems.map((one) => one.detail).join()).toMatch(problem);
    else expect(reading.problems).toEqual([]);
  });

  test('a daily series of 1970 costs no more than one of this year', () => {
    const old = read('19700101T090000Z', 'FREQ=DAILY;COUNT=100000', '2026-01-01', '2026-01-08');
    expect(old.dates).toHaveLength(7);
    expect(old.took).toBeLessThan(100);
  });

  test('COUNT is counted through the past, not from the window', () => {
    expect(read('20251228T090000Z', 'FREQ=DAILY;COUNT=6').dates).toEqual(['2026-01-01', '2026-01-02']);
    expect(read('20251201T090000Z', 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=11').dates).toEqual(['2026-01-01', '2026-01-05']);
    expect(read('20251031T090000Z', 'FREQ=MONTHLY;COUNT=4').dates).toEqual(['2026-01-31', '2026-03-31']);
    expect(read('20251231T220000Z', 'FREQ=HOURLY;COUNT=4').dates).toEqual(['2026-01-01', '2026-01-01']);
  });
});

/** Where ical.js 2.2.1 gives wrong dates. */
const TRAPS: [start: string, rule: string, from: string, to: string, dates: string[]][] = [
  [
    '20260511',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    '2026-01-01',
    '2029-01-01',
    ['2026-05-11', '2027-05-17', '2028-05-15'],
  ],
  ['20260518', 'FREQ=YEARLY;BYDAY=20MO', '2026-01-01', '2029-01-01', ['2026-05-18', '2027-05-17', '2028-05-15']],
  ['20240229', 'FREQ=YEARLY', '2024-01-01', '2033-01-01', ['2024-02-29', '2028-02-29', '2032-02-29']],
  ['20260430', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30,31', '2026-01-01', '2028-01-01', ['2026-04-30', '2027-04-30']],
  ['20240229', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU', '2024-01-01', '2040-01-01', ['2024-02-29', '2028-02-29']],
  ['20260131', 'FREQ=MONTHLY', '2026-01-01', '2026-06-01', ['2026-01-31', '2026-03-31', '2026-05-31']],
  ['20260131', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-01', '2026-04-01', ['2026-01-31', '2026-02-28', '2026-03-31']],
  ['20260330', 'FREQ=MONTHLY;BYDAY=5MO', '2026-01-01', '2026-09-01', ['2026-03-30', '2026-06-29', '2026-08-31']],
  ['20241231', 'FREQ=YEARLY;BYYEARDAY=366', '2024-01-01', '2029-01-01', ['2024-12-31', '2028-12-31']],
  // Week 1 of 2026 begins in 2025: a week number belongs to its days, not to the calendar year.
  [
    '20241230',
    'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
    '2024-12-01',
    '2027-02-01',
    ['2024-12-30', '2025-12-29', '2027-01-04'],
  ],
  ['20241228', 'FREQ=YEARLY;BYWEEKNO=-1', '2024-12-01', '2027-02-01', ['2024-12-28', '2025-12-27', '2027-01-02']],
];

describe('dates that other readers get wrong', () => {
  test.each(TRAPS)('from %s, %s', (start, rule, from, to, dates) => {
    expect(read(`${start}T090000Z`, rule, from, to).dates).toEqual(dates);
  });
});
