import { caution, conflict, dated, good } from './build.ts';
import type { EffortInput, Then, Vector } from './vector.ts';

const BEFORE = { rules: ['before-effort'] };
const AFTER = { rules: ['after-effort'] };
const marathon = (start: string, end: string, zone?: string): EffortInput[] => [
  { title: 'Marathon', kind: 'race', distance: 'marathon', priority: 'A', start, end, ...(zone ? { zone } : {}) },
];
const abroad = (given: string, then: Then, zone: string, date: string, until: string, race: EffortInput[]): Vector => {
  const from = `${String(Number(until.slice(0, 2)) - 1).padStart(2, '0')}${until.slice(2)}`;
  const when = `deep massage in ${zone} ends on ${date} at ${until}`;
  return dated(given, when, then, zone, ['deep', `${date}T${from}`, `${date}T${until}`], race);
};
const NEW_YORK = marathon('2026-11-15T08:00', '2026-11-15T12:15', 'America/New_York');
const APIA = marathon('2026-09-14T09:00', '2026-09-14T13:15', 'Pacific/Apia');
const KATHMANDU = (start: string) => marathon(start, '2026-09-13T16:30', 'Asia/Kathmandu');

const racesAbroad: Vector[] = [
  abroad(
    'an A marathon in New York, 08:00 there',
    good({ notes: ['taper'] }),
    'Europe/Berlin',
    '2026-11-10',
    '18:00',
    NEW_YORK,
  ),
  abroad('an A marathon in New York, 08:00 there', good(), 'Europe/Berlin', '2026-11-11', '14:00', NEW_YORK),
  abroad(
    'an A marathon in New York, 08:00 there',
    caution(96, { ...BEFORE, gap: 95.75 }),
    'Europe/Berlin',
    '2026-11-11',
    '14:15',
    NEW_YORK,
  ),
  abroad(
    'an A marathon in Apia on Monday 09:00 there',
    caution(96, { ...BEFORE, gap: 72 }),
    'Pacific/Pago_Pago',
    '2026-09-10',
    '09:00',
    APIA,
  ),
  abroad(
    'an A marathon in Apia on Monday 09:00 there',
    conflict(72, { ...BEFORE, gap: 71.75 }),
    'Pacific/Pago_Pago',
    '2026-09-10',
    '09:15',
    APIA,
  ),
  abroad(
    'an A marathon in Kathmandu, 12:00 there',
    caution(96, { ...BEFORE, gap: 72.25 }),
    'Europe/Berlin',
    '2026-09-10',
    '08:00',
    KATHMANDU('2026-09-13T12:00'),
  ),
  abroad(
    'an A marathon in Kathmandu, 11:30 there',
    conflict(72, { ...BEFORE, gap: 71.75 }),
    'Europe/Berlin',
    '2026-09-10',
    '08:00',
    KATHMANDU('2026-09-13T11:30'),
  ),
];

const allDay = (distance: string, date: string, priority = 'A'): EffortInput[] => [
  { title: 'Race day', kind: 'race', distance, priority, allDay: date },
];
const wholeDay = (what: string, then: Then, at: readonly [string, string, string], efforts: EffortInput[]): Vector =>
  dated(`${what}, all day on 13 September`, `${at[0]} massage from ${at[1]}`, then, 'Europe/Berlin', at, efforts);
const MARATHON_DAY = allDay('marathon', '2026-09-13');
const IRON_DAY = allDay('140.6', '2026-09-13');

const allDayRaces: Vector[] = [
  wholeDay(
    'an A marathon',
    conflict(72, { ...BEFORE, gap: 62 }),
    ['deep', '2026-09-10T17:00', '2026-09-10T18:00'],
    MARATHON_DAY,
  ),
  wholeDay('an A marathon', good(), ['flush', '2026-09-13T15:00', '2026-09-13T15:30'], MARATHON_DAY),
  wholeDay(
    'an A marathon',
    caution(72, { ...AFTER, gap: 48 }),
    ['deep', '2026-09-15T12:15', '2026-09-15T13:15'],
    MARATHON_DAY,
  ),
  wholeDay(
    'an A marathon',
    conflict(undefined, { rules: ['overlap'] }),
    ['flush', '2026-09-13T12:00', '2026-09-13T12:30'],
    MARATHON_DAY,
  ),
  wholeDay(
    'a long triathlon',
    conflict(48, { ...AFTER, gap: 47.75 }),
    ['deep', '2026-09-15T20:45', '2026-09-15T21:45'],
    IRON_DAY,
  ),
  wholeDay(
    'a long triathlon',
    caution(72, { ...AFTER, gap: 48 }),
    ['deep', '2026-09-15T21:00', '2026-09-15T22:00'],
    IRON_DAY,
  ),
  wholeDay(
    'a B half',
    conflict(24, { ...AFTER, gap: 23.75 }),
    ['deep', '2026-09-14T09:45', '2026-09-14T10:45'],
    allDay('half', '2026-09-13', 'B'),
  ),
  wholeDay('a B 5K', good(), ['deep', '2026-09-14T08:30', '2026-09-14T09:30'], allDay('5k', '2026-09-13', 'B')),
  wholeDay(
    'a B 10K',
    conflict(24, { ...AFTER, gap: 23.5 }),
    ['deep', '2026-09-14T08:30', '2026-09-14T09:30'],
    allDay('10k', '2026-09-13', 'B'),
  ),
];

export const abroadAndAllDay: readonly Vector[] = [...racesAbroad, ...allDayRaces];
