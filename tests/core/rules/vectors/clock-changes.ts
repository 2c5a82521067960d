import { alone, before, caution, conflict, dated, good, ok, past, titled } from './build.ts';
import { A_MARATHON, B_10K } from './efforts.ts';
import type { EffortInput, PastInput, Then, Vector } from './vector.ts';

const BEFORE = { rules: ['before-effort'] };
const AFTER = { rules: ['after-effort'] };
const marathon = (start: string, end: string, zone?: string): EffortInput[] => [
  { title: 'Marathon', kind: 'race', distance: 'marathon', priority: 'A', start, end, ...(zone ? { zone } : {}) },
];
const DEEP_UNTIL_NINE = 'deep massage on the third day before ends at 09:00';

/** An A marathon at 09:00, and deep work until 09:00 three days earlier: 72 h on the wall clock, another number in truth. */
function threeDays(zone: string, night: string, from: string, to: string, then: Then): Vector {
  const given = `an A marathon on ${to} at 09:00 in ${zone}, ${night}`;
  const race = marathon(`${to}T09:00`, `${to}T13:15`);
  return dated(given, DEEP_UNTIL_NINE, then, zone, ['deep', `${from}T08:00`, `${from}T09:00`], race);
}
const SHORT = conflict(72, { ...BEFORE, gap: 71 });
const LONG = caution(96, { ...BEFORE, gap: 73 });
const EQUAL = caution(96, { ...BEFORE, gap: 72 });

const nights: Vector[] = [
  threeDays('Europe/Berlin', 'clocks go forward', '2026-03-26', '2026-03-29', SHORT),
  threeDays('Europe/Berlin', 'clocks go back', '2026-10-22', '2026-10-25', LONG),
  threeDays('Europe/Berlin', 'a week after the change', '2026-04-02', '2026-04-05', EQUAL),
  threeDays('America/New_York', 'clocks go forward', '2026-03-05', '2026-03-08', SHORT),
  threeDays('America/New_York', 'clocks go back', '2026-10-29', '2026-11-01', LONG),
  threeDays('America/New_York', 'on the European night', '2026-03-26', '2026-03-29', EQUAL),
  threeDays('Australia/Sydney', 'clocks go back', '2026-04-02', '2026-04-05', LONG),
  threeDays('Australia/Sydney', 'clocks go forward', '2026-10-01', '2026-10-04', SHORT),
  threeDays('Africa/Cairo', 'clocks go forward on a Friday', '2026-04-21', '2026-04-24', SHORT),
  threeDays('Africa/Cairo', 'clocks went back on Thursday at midnight', '2026-10-27', '2026-10-30', LONG),
  threeDays('Pacific/Apia', 'no clock change', '2026-04-02', '2026-04-05', EQUAL),
  threeDays('Pacific/Apia', 'no clock change in spring', '2026-09-24', '2026-09-27', EQUAL),
  threeDays('America/Phoenix', 'no clock change', '2026-03-05', '2026-03-08', EQUAL),
  threeDays('Australia/Lord_Howe', 'clocks go back half an hour', '2026-04-02', '2026-04-05', {
    ...caution(96, { ...BEFORE, gap: 72.5 }),
  }),
  threeDays('Australia/Lord_Howe', 'clocks go forward half an hour', '2026-10-01', '2026-10-04', {
    ...conflict(72, { ...BEFORE, gap: 71.5 }),
  }),
  threeDays('UTC', 'leap day between', '2028-02-27', '2028-03-01', EQUAL),
  threeDays('Europe/Berlin', 'on the leap day', '2028-02-26', '2028-02-29', EQUAL),
  threeDays('Europe/Berlin', 'on New Year', '2026-12-29', '2027-01-01', EQUAL),
];

const oddPlaces: Vector[] = [
  dated(
    'an A marathon on Sunday 1 January 2012 at 08:00 in Apia, which had no 30 December',
    'deep massage on Wednesday 28 December ends at 18:00',
    conflict(72, { ...BEFORE, gap: 62 }),
    'Pacific/Apia',
    ['deep', '2011-12-28T17:00', '2011-12-28T18:00'],
    marathon('2012-01-01T08:00', '2012-01-01T12:15'),
  ),
  dated(
    'an A marathon at 02:30 in the first of two hours, Berlin',
    'deep massage three days earlier ends at 03:00',
    conflict(72, { ...BEFORE, gap: 71.5 }),
    'Europe/Berlin',
    ['deep', '2026-10-22T02:00', '2026-10-22T03:00'],
    marathon('2026-10-25T02:30+02:00', '2026-10-25T05:45+01:00'),
  ),
  dated(
    'an A marathon at 02:30 in the second of two hours, Berlin',
    'deep massage three days earlier ends at 03:00',
    caution(96, { ...BEFORE, gap: 72.5 }),
    'Europe/Berlin',
    ['deep', '2026-10-22T02:00', '2026-10-22T03:00'],
    marathon('2026-10-25T02:30+01:00', '2026-10-25T06:45+01:00'),
  ),
];

const afterTheNight = (given: string, race: EffortInput[], start: string, end: string, then: Then): Vector =>
  dated(
    given,
    `deep massage starts at ${start.slice(11)} on ${start.slice(0, 10)}`,
    then,
    'Europe/Berlin',
    ['deep', start, end],
    race,
  );

const after: Vector[] = [
  afterTheNight(
    'a marathon until 12:15 on the eve of the spring change, Berlin',
    marathon('2026-03-28T08:00', '2026-03-28T12:15'),
    '2026-03-30T12:15',
    '2026-03-30T13:15',
    conflict(48, { ...AFTER, gap: 47 }),
  ),
  afterTheNight(
    'a marathon until 12:15 on the eve of the spring change, Berlin',
    marathon('2026-03-28T08:00', '2026-03-28T12:15'),
    '2026-03-30T13:15',
    '2026-03-30T14:15',
    caution(72, { ...AFTER, gap: 48 }),
  ),
  afterTheNight(
    'a marathon until 12:15 on the eve of the autumn change, Berlin',
    marathon('2026-10-24T08:00', '2026-10-24T12:15'),
    '2026-10-26T11:15',
    '2026-10-26T12:15',
    caution(72, { ...AFTER, gap: 48 }),
  ),
  afterTheNight(
    'a marathon until 12:15 on the eve of the autumn change, Berlin',
    marathon('2026-10-24T08:00', '2026-10-24T12:15'),
    '2026-10-26T11:00',
    '2026-10-26T12:00',
    conflict(48, { ...AFTER, gap: 47.75 }),
  ),
  afterTheNight(
    'a marathon in Tokyo until 13:25 there',
    marathon('2026-03-01T09:10', '2026-03-01T13:25', 'Asia/Tokyo'),
    '2026-03-03T05:25',
    '2026-03-03T06:25',
    caution(72, { ...AFTER, gap: 48 }),
  ),
  afterTheNight(
    'a marathon in Tokyo until 13:25 there',
    marathon('2026-03-01T09:10', '2026-03-01T13:25', 'Asia/Tokyo'),
    '2026-03-03T05:10',
    '2026-03-03T06:10',
    conflict(48, { ...AFTER, gap: 47.75 }),
  ),
];

const deepPast = (start: string, end: string): PastInput[] => [{ kind: 'deep', start, end }];
const tenK = (date: string): EffortInput[] => [
  { title: 'Ten', kind: 'race', distance: '10k', priority: 'B', start: `${date}T20:00`, end: `${date}T21:00` },
];
const deepAt = (
  given: string,
  when: string,
  then: Then,
  at: readonly [string, string],
  history: PastInput[],
  efforts: EffortInput[],
) => dated(given, when, then, 'Europe/Berlin', ['deep', ...at], efforts, history);

/** The race is 83 h or more ahead, so familiar deep work is good and new deep work (a = 120) is not. */
const historyOverTheNight: Vector[] = [
  deepAt(
    'deep until Friday 09:00 before the spring change',
    'deep again on Monday at 09:00',
    caution(undefined, { rules: ['deep-spacing'] }),
    ['2026-03-30T09:00', '2026-03-30T10:00'],
    deepPast('2026-03-27T08:00', '2026-03-27T09:00'),
    [],
  ),
  deepAt(
    'deep until Friday 09:00 before the autumn change',
    'deep again on Monday at 08:00',
    ok({ notRules: ['deep-spacing'] }),
    ['2026-10-26T08:00', '2026-10-26T09:00'],
    deepPast('2026-10-23T08:00', '2026-10-23T09:00'),
    [],
  ),
  deepAt(
    'deep until 1 March 09:00, a B 10K on 2 April',
    'deep on 29 March at 10:00, 672 h later over the change',
    good(),
    ['2026-03-29T10:00', '2026-03-29T11:00'],
    deepPast('2026-03-01T08:00', '2026-03-01T09:00'),
    tenK('2026-04-02'),
  ),
  deepAt(
    'deep until 1 March 09:00, a B 10K on 2 April',
    'deep on 29 March at 10:15',
    caution(120, BEFORE),
    ['2026-03-29T10:15', '2026-03-29T11:15'],
    deepPast('2026-03-01T08:00', '2026-03-01T09:00'),
    tenK('2026-04-02'),
  ),
  deepAt(
    'deep until 10 February 2028 09:00, a B 10K on 13 March',
    'deep on 9 March at 09:00, 28 days later with the leap day',
    good(),
    ['2028-03-09T09:00', '2028-03-09T10:00'],
    deepPast('2028-02-10T08:00', '2028-02-10T09:00'),
    tenK('2028-03-13'),
  ),
  deepAt(
    'deep until 10 February 2028 09:00, a B 10K on 13 March',
    'deep on 9 March at 09:15',
    caution(120, BEFORE),
    ['2028-03-09T09:15', '2028-03-09T10:15'],
    deepPast('2028-02-10T08:00', '2028-02-10T09:00'),
    tenK('2028-03-13'),
  ),
];

const oddMinutes: Vector[] = [
  before(titled(A_MARATHON, 'Odd minutes'), 'deep', 86.35, caution(96)),
  before(titled(B_10K, 'Odd minutes'), 'deep', 47.95, conflict(48)),
  alone('deep', caution(undefined, { rules: ['deep-spacing'] }), {
    with: 'deep 71 h 59 min ago',
    history: [past('deep', 72 - 1 / 60)],
  }),
];

export const clockChanges: readonly Vector[] = [
  ...nights,
  ...oddPlaces,
  ...after,
  ...historyOverTheNight,
  ...oddMinutes,
];
