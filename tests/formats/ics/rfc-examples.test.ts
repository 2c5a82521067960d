import { describe, expect, test } from 'vitest';
import { calendarText, clock, readText } from './calendar-text.ts';

/** RFC 5545 3.8.5.3: every example, as `year: Month days; Month days`, all at 9:00 in New York. */
const AT_NINE: [name: string, start: string, rule: string, until: string, expected: string][] = [
  ['daily for 10 occurrences', '19970902', 'FREQ=DAILY;COUNT=10', '2000', '1997: Sep 2-11'],
  [
    'daily until December 24, 1997',
    '19970902',
    'FREQ=DAILY;UNTIL=19971224T000000Z',
    '2000',
    '1997: Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23',
  ],
  [
    'every other day, forever',
    '19970902',
    'FREQ=DAILY;INTERVAL=2',
    '1997-12-06',
    '1997: Sep 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; Oct 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; Nov 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29; Dec 1 3 5',
  ],
  ['every 10 days, 5 occurrences', '19970902', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '2000', '1997: Sep 2 12 22; Oct 2 12'],
  [
    'every day in January, for 3 years, yearly',
    '19980101',
    'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    '2001',
    '1998: Jan 1-31 / 1999: Jan 1-31 / 2000: Jan 1-31',
  ],
  [
    'every day in January, for 3 years, daily',
    '19980101',
    'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    '2001',
    '1998: Jan 1-31 / 1999: Jan 1-31 / 2000: Jan 1-31',
  ],
  [
    'weekly for 10 occurrences',
    '19970902',
    'FREQ=WEEKLY;COUNT=10',
    '2000',
    '1997: Sep 2 9 16 23 30; Oct 7 14 21 28; Nov 4',
  ],
  [
    'weekly until December 24, 1997',
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    '2000',
    '1997: Sep 2 9 16 23 30; Oct 7 14 21 28; Nov 4 11 18 25; Dec 2 9 16 23',
  ],
  [
    'every other week, forever',
    '19970902',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1998-02-18',
    '1997: Sep 2 16 30; Oct 14 28; Nov 11 25; Dec 9 23 / 1998: Jan 6 20; Feb 3 17',
  ],
  [
    'weekly on Tuesday and Thursday for five weeks, by UNTIL',
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    '2000',
    '1997: Sep 2 4 9 11 16 18 23 25 30; Oct 2',
  ],
  [
    'weekly on Tuesday and Thursday for five weeks, by COUNT',
    '19970902',
    'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    '2000',
    '1997: Sep 2 4 9 11 16 18 23 25 30; Oct 2',
  ],
  [
    'every other week on Monday, Wednesday and Friday until December 24',
    '19970901',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '2000',
    '1997: Sep 1 3 5 15 17 19 29; Oct 1 3 13 15 17 27 29 31; Nov 10 12 14 24 26 28; Dec 8 10 12 22',
  ],
  [
    'every other week on Tuesday and Thursday, for 8 occurrences',
    '19970902',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '2000',
    '1997: Sep 2 4 16 18 30; Oct 2 14 16',
  ],
  [
    'monthly on the first Friday for 10 occurrences',
    '19970905',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '2000',
    '1997: Sep 5; Oct 3; Nov 7; Dec 5 / 1998: Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5',
  ],
  [
    'monthly on the first Friday until December 24, 1997',
    '19970905',
    'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    '2000',
    '1997: Sep 5; Oct 3; Nov 7; Dec 5',
  ],
  [
    'every other month on the first and last Sunday for 10 occurrences',
    '19970907',
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '2000',
    '1997: Sep 7 28; Nov 2 30 / 1998: Jan 4 25; Mar 1 29; May 3 31',
  ],
  [
    'monthly on the second-to-last Monday for 6 months',
    '19970922',
    'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    '2000',
    '1997: Sep 22; Oct 20; Nov 17; Dec 22 / 1998: Jan 19; Feb 16',
  ],
  [
    'monthly on the third-to-last day, forever',
    '19970928',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    '1998-03-01',
    '1997: Sep 28; Oct 29; Nov 28; Dec 29 / 1998: Jan 29; Feb 26',
  ],
  [
    'monthly on the 2nd and 15th for 10 occurrences',
    '19970902',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '2000',
    '1997: Sep 2 15; Oct 2 15; Nov 2 15; Dec 2 15 / 1998: Jan 2 15',
  ],
  [
    'monthly on the first and last day for 10 occurrences',
    '19970930',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '2000',
    '1997: Sep 30; Oct 1 31; Nov 1 30; Dec 1 31 / 1998: Jan 1 31; Feb 1',
  ],
  [
    'every 18 months on the 10th thru 15th for 10 occurrences',
    '19970910',
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '2003',
    '1997: Sep 10-15 / 1999: Mar 10-13',
  ],
  [
    'every Tuesday, every other month',
    '19970902',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1998-04-01',
    '1997: Sep 2 9 16 23 30; Nov 4 11 18 25 / 1998: Jan 6 13 20 27; Mar 3 10 17 24 31',
  ],
  [
    'yearly in June and July for 10 occurrences',
    '19970610',
    'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    '2010',
    '1997: Jun 10; Jul 10 / 1998: Jun 10; Jul 10 / 1999: Jun 10; Jul 10 / 2000: Jun 10; Jul 10 / 2001: Jun 10; Jul 10',
  ],
  [
    'every other year in January, February and March for 10 occurrences',
    '19970310',
    'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '2010',
    '1997: Mar 10 / 1999: Jan 10; Feb 10; Mar 10 / 2001: Jan 10; Feb 10; Mar 10 / 2003: Jan 10; Feb 10; Mar 10',
  ],
  [
    'every third year on the 1st, 100th and 200th day for 10 occurrences',
    '19970101',
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '2010',
    '1997: Jan 1; Apr 10; Jul 19 / 2000: Jan 1; Apr 9; Jul 18 / 2003: Jan 1; Apr 10; Jul 19 / 2006: Jan 1',
  ],
  [
    'every 20th Monday of the year, forever',
    '19970519',
    'FREQ=YEARLY;BYDAY=20MO',
    '2000',
    '1997: May 19 / 1998: May 18 / 1999: May 17',
  ],
  [
    'Monday of week number 20, forever',
    '19970512',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    '2000',
    '1997: May 12 / 1998: May 11 / 1999: May 17',
  ],
  [
    'every Thursday in March, forever',
    '19970313',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '2000',
    '1997: Mar 13 20 27 / 1998: Mar 5 12 19 26 / 1999: Mar 4 11 18 25',
  ],
  [
    'every Thursday in June, July and August, forever',
    '19970605',
    'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '2000',
    '1997: Jun 5 12 19 26; Jul 3 10 17 24 31; Aug 7 14 21 28 / 1998: Jun 4 11 18 25; Jul 2 9 16 23 30; Aug 6 13 20 27 / 1999: Jun 3 10 17 24; Jul 1 8 15 22 29; Aug 5 12 19 26',
  ],
  [
    'every Friday the 13th, forever',
    '19970902',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13\r\nEXDATE;TZID=America/New_York:19970902T090000',
    '2001',
    '1998: Feb 13; Mar 13; Nov 13 / 1999: Aug 13 / 2000: Oct 13',
  ],
  [
    'the first Saturday that follows the first Sunday, forever',
    '19970913',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1998-06-30',
    '1997: Sep 13; Oct 11; Nov 8; Dec 13 / 1998: Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13',
  ],
  [
    'U.S. election day, every 4 years',
    '19961105',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '2005',
    '1996: Nov 5 / 2000: Nov 7 / 2004: Nov 2',
  ],
  [
    'the third instance of Tuesday, Wednesday or Thursday, for 3 months',
    '19970904',
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    '2000',
    '1997: Sep 4; Oct 7; Nov 6',
  ],
  [
    'the second-to-last weekday of the month',
    '19970929',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1998-04-01',
    '1997: Sep 29; Oct 30; Nov 27; Dec 30 / 1998: Jan 29; Feb 26; Mar 30',
  ],
  [
    'WKST=MO changes the result',
    '19970805',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '2000',
    '1997: Aug 5 10 19 24',
  ],
  [
    'WKST=SU does too',
    '19970805',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '2000',
    '1997: Aug 5 17 19 31',
  ],
  [
    'an invalid date (February 30) is ignored',
    '20070115',
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    '2010',
    '2007: Jan 15 30; Feb 15; Mar 15 30',
  ],
];

const TWENTY_MINUTES = ['1997-09-02', '1997-09-03'].flatMap((day) =>
  [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) =>
    ['00', '20', '40'].map((minute) => `${day} ${String(hour).padStart(2, '0')}:${minute}`),
  ),
);

/** The examples within a day, from 1997-09-02 9:00. */
const WITHIN_A_DAY: [name: string, rule: string, expected: string[]][] = [
  // The RFC prints UNTIL=19970902T170000Z, which is 13:00 in New York: its errata make it 21:00Z, so that 15:00 is in.
  [
    'every 3 hours from 9:00 to 17:00',
    'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z',
    ['1997-09-02 09:00', '1997-09-02 12:00', '1997-09-02 15:00'],
  ],
  [
    'every 15 minutes for 6 occurrences',
    'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15'].map((time) => `1997-09-02 ${time}`),
  ],
  [
    'every hour and a half for 4 occurrences',
    'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    ['09:00', '10:30', '12:00', '13:30'].map((time) => `1997-09-02 ${time}`),
  ],
  ['every 20 minutes, daily', 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40', TWENTY_MINUTES],
  ['every 20 minutes, minutely', 'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16', TWENTY_MINUTES],
];

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
