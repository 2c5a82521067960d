import { describe, expect, test } from 'vitest';
import { AT_NINE, WITHIN_A_DAY } from '../../fixtures/ics/rfc-5545-examples.ts';
import { calendarText, clock, readText } from './calendar-text.ts';

const NEW_YORK = 'America/New_York';

function startsOf(start: string, rule: string, from: string, to: string): string[] {
  const text = calendarText(['UID:rfc', `DTSTART;TZID=${NEW_YORK}:${start}T090000`, `RRULE:${rule}`, 'DURATION:PT5M']);
  const reading = readText(text, from, to, NEW_YORK);
  expect(reading.problems, 'an example of the RFC must read without a problem').toEqual([]);
  return reading.events.map(({ when }) => (when.type === 'instants' ? clock(when.start, NEW_YORK) : when.type));
}

describe('RFC 5545 3.8.5.3 comes out as the RFC prints it', () => {
  test.each(AT_NINE)('%s', (_, start, rule, until, expected) => {
    const to = until.length === 4 ? `${until}-01-01` : until;
    expect(startsOf(start, rule, '1996-01-01', to)).toEqual(datesOf(expected).map((date) => `${date} 09:00`));
  });

  test.each(WITHIN_A_DAY)('%s', (_, rule, expected) => {
    expect(startsOf('19970902', rule, '1997-09-01', '1997-09-04')).toEqual(expected);
  });
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '1997: Sep 2 4; Oct 1-3 / 1998: …' as dates. */
function datesOf(text: string): string[] {
  const two = (n: number) => String(n).padStart(2, '0');
  return text.split(' / ').flatMap((yearText) => {
    const [year = '', months = ''] = yearText.split(': ');
    return months.split('; ').flatMap((monthText) => {
      const [month = '', ...days] = monthText.split(' ');
      return days.flatMap(range).map((day) => `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`);
    });
  });
}

function range(days: string): number[] {
  const [first = 0, last = first] = days.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
