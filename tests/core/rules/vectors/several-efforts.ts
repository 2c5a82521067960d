import { ahead, around, behind, caution, conflict, dated, good, info, ok } from './build.ts';
import { A_MARATHON, B_10K, B_HALF, C_5K, EASY, INTERVALS, LEGS, LONG_RUN, STEADY, TEMPO, YOGA } from './efforts.ts';
import type { EffortInput, Then, Vector } from './vector.ts';

const conflicts = (...order: string[]): Then => conflict(undefined, { order });
const cautions = (...order: string[]): Then => caution(undefined, { order });

const worstWins: Vector[] = [
  around('deep', [behind(INTERVALS, 35), ahead(TEMPO, 22)], conflicts('conflict before-effort tempo')),
  around('deep', [behind(INTERVALS, 35), ahead(A_MARATHON, 110)], good({ notes: ['early-dissent', 'taper'] })),
  around('deep', [behind(EASY, 5), ahead(A_MARATHON, 100)], good()),
  around('deep', [behind(YOGA, 1), ahead(B_10K, 80)], good()),
  around('deep', [ahead(EASY, 20), ahead(A_MARATHON, 100)], info()),
  around('sports', [behind(LONG_RUN, 3), ahead(A_MARATHON, 100)], info()),
  around('sports', [behind(LONG_RUN, 3), ahead(TEMPO, 20)], cautions('caution before-effort tempo')),
  around('sports', [behind(A_MARATHON, 60), ahead(INTERVALS, 30)], good()),
  around('flush', [behind(A_MARATHON, 3), ahead(INTERVALS, 5)], info()),
  around('flush', [behind(A_MARATHON, 3), ahead(EASY, 20)], good({ notes: ['post-race-red-flags'] })),
  around('deep', [ahead(B_10K, 80), ahead(A_MARATHON, 250)], good({ notes: ['taper'] })),
  around('deep', [behind(STEADY, 1), ahead(EASY, 30)], ok()),
  around('loosening', [ahead(C_5K, 3), ahead(A_MARATHON, 40)], good()),
  around('deep', [behind(A_MARATHON, 150), ahead(TEMPO, 80)], ok({ notes: ['late-post-race'] })),
];

const listedWorstFirst: Vector[] = [
  around(
    'deep',
    [ahead(A_MARATHON, 80), ahead(TEMPO, 30)],
    conflicts('conflict before-effort tempo', 'caution before-effort Race marathon'),
  ),
  around(
    'deep',
    [ahead(TEMPO, 50), ahead(A_MARATHON, 70)],
    conflicts('conflict before-effort Race marathon', 'caution before-effort tempo'),
  ),
  around(
    'deep',
    [behind(A_MARATHON, 60), ahead(TEMPO, 40)],
    conflicts('conflict before-effort tempo', 'caution after-effort Race marathon'),
  ),
  around(
    'deep',
    [behind(LONG_RUN, 15), ahead(A_MARATHON, 90), ahead(LEGS, 20)],
    conflicts(
      'conflict before-effort strength-legs',
      'caution after-effort long-run',
      'caution before-effort Race marathon',
    ),
  ),
];

const nearestFirst: Vector[] = [
  around(
    'deep',
    [ahead(TEMPO, 30), behind(INTERVALS, 10)],
    conflicts('conflict after-effort intervals', 'conflict before-effort tempo'),
  ),
  around(
    'deep',
    [behind(INTERVALS, 20), ahead(TEMPO, 12)],
    conflicts('conflict before-effort tempo', 'conflict after-effort intervals'),
  ),
  around(
    'deep',
    [ahead(A_MARATHON, 60), ahead(TEMPO, 30)],
    conflicts('conflict before-effort tempo', 'conflict before-effort Race marathon'),
  ),
  around(
    'sports',
    [ahead(A_MARATHON, 60), ahead(TEMPO, 20)],
    cautions('caution before-effort tempo', 'caution before-effort Race marathon'),
  ),
  around(
    'sports',
    [behind(INTERVALS, 3), behind(B_HALF, 20)],
    cautions('caution after-effort intervals', 'caution after-effort Race half'),
  ),
  around(
    'hot-stone',
    [behind(INTERVALS, 8), behind(B_HALF, 20)],
    cautions('caution heat-after-effort intervals', 'caution heat-after-effort Race half'),
  ),
];

const week: EffortInput[] = [
  { title: 'Tempo', kind: 'tempo', start: '2026-09-10T18:00', end: '2026-09-10T19:00' },
  { title: 'Long run', kind: 'long-run', start: '2026-09-13T08:00', end: '2026-09-13T10:00' },
];
const peak = (when: string, then: Then, at: readonly [string, string, string]) =>
  dated('a tempo run until Thursday 19:00 and a long run on Sunday 08:00', when, then, 'Europe/Berlin', at, week);

const peakWeek: Vector[] = [
  peak('deep massage on Friday 19:30 to 21:00', conflict(48, { rules: ['before-effort'], gap: 35 }), [
    'deep',
    '2026-09-11T19:30',
    '2026-09-11T21:00',
  ]),
  peak('sports massage on Friday 07:30 to 08:30', info(), ['sports', '2026-09-11T07:30', '2026-09-11T08:30']),
];

const saturday = (priority: string, distance: string): EffortInput[] => [
  { title: 'Race', kind: 'race', distance, priority, start: '2026-09-12T08:00', end: '2026-09-12T12:00' },
];
const deepUntilSix = (day: string, date: string, then: Then, priority: 'A' | 'B') =>
  dated(
    `${priority === 'A' ? 'an A marathon' : 'a B half marathon'} on Saturday 08:00`,
    `deep massage on ${day} 17:00 to 18:00`,
    then,
    'Europe/Berlin',
    ['deep', `${date}T17:00`, `${date}T18:00`],
    saturday(priority, priority === 'A' ? 'marathon' : 'half'),
  );

const saturdayRace: Vector[] = [
  deepUntilSix('Monday', '2026-09-07', good({ notes: ['taper'] }), 'A'),
  deepUntilSix('Tuesday', '2026-09-08', caution(96, { rules: ['before-effort'], gap: 86 }), 'A'),
  deepUntilSix('Wednesday', '2026-09-09', conflict(72, { rules: ['before-effort'], gap: 62 }), 'A'),
  deepUntilSix('Tuesday', '2026-09-08', good({ notes: ['taper'] }), 'B'),
  deepUntilSix('Wednesday', '2026-09-09', caution(72, { rules: ['before-effort'], gap: 62 }), 'B'),
];

export const severalEfforts: readonly Vector[] = [
  ...worstWins,
  ...listedWorstFirst,
  ...nearestFirst,
  ...peakWeek,
  ...saturdayRace,
];
