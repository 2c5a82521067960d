import {
  after,
  alone,
  around,
  before,
  behind,
  caution,
  conflict,
  dated,
  good,
  type More,
  ok,
  past,
  titled,
} from './build.ts';
import { A_MARATHON, ARMS, B_10K, C_5K, HILLS, INTERVALS, LEGS, LONG_RUN, YOGA } from './efforts.ts';
import type { Then, Vector } from './vector.ts';

const says = (...rules: string[]): Then => caution(undefined, { rules });
const history = (words: string, ...list: NonNullable<More['history']>): More => ({ with: words, history: list });

const DAY = '2026-09-13T';
const meets = (given: string, kind: string, effort: string, at: readonly [string, string], then: Then) =>
  dated(
    `${given} on Sunday 08:00 to 10:00`,
    `${kind} massage from ${at[0]} to ${at[1]}`,
    then,
    'Europe/Berlin',
    [kind, `${DAY}${at[0]}`, `${DAY}${at[1]}`],
    [{ title: given, kind: effort, start: `${DAY}08:00`, end: `${DAY}10:00` }],
  );
const OVERLAP = conflict(undefined, { rules: ['overlap'] });

const overlap: Vector[] = [
  meets('an easy run', 'deep', 'easy', ['08:30', '09:30'], OVERLAP),
  meets('an easy run', 'sports', 'easy', ['08:00', '10:00'], OVERLAP),
  meets('an easy run', 'swedish', 'easy', ['07:15', '08:15'], OVERLAP),
  meets('an easy run', 'flush', 'easy', ['09:45', '10:15'], OVERLAP),
  meets('an easy run', 'hot-stone', 'easy', ['07:00', '11:00'], OVERLAP),
  meets('a yoga class', 'swedish', 'yoga', ['08:30', '09:30'], OVERLAP),
  meets('an easy run', 'self', 'easy', ['08:30', '08:45'], ok()),
  meets('an easy run', 'sports', 'easy', ['07:00', '08:00'], ok()),
  meets('an easy run', 'sports', 'easy', ['10:00', '11:00'], ok()),
  meets('a tempo run', 'loosening', 'tempo', ['09:59', '10:45'], OVERLAP),
];

const HANDS: More = { with: 'a new therapist', flags: ['new-therapist'] };
const newTherapist: Vector[] = [
  before(A_MARATHON, 'swedish', 40, says('new-therapist'), HANDS),
  before(A_MARATHON, 'flush', 168, says('new-therapist'), HANDS),
  before(A_MARATHON, 'flush', 168.25, ok(), HANDS),
  before(B_10K, 'swedish', 168, says('new-therapist'), HANDS),
  before(B_10K, 'swedish', 168.25, ok(), HANDS),
  before(B_10K, 'sports', 168, says('new-therapist'), HANDS),
  before(B_10K, 'sports', 168.25, ok(), HANDS),
  before(C_5K, 'swedish', 40, ok(), HANDS),
  before(INTERVALS, 'swedish', 40, ok(), HANDS),
  before(INTERVALS, 'sports', 50, caution(72, { notRules: ['new-therapist'] }), HANDS),
  before(A_MARATHON, 'self', 40, ok(), HANDS),
  before(A_MARATHON, 'deep', 150, conflict(undefined, { rules: ['novelty-before-a-race', 'new-therapist'] }), HANDS),
  before(A_MARATHON, 'sports', 71.75, conflict(72), HANDS),
  after(A_MARATHON, 'swedish', 30, good(), HANDS),
];

const restart: Vector[] = [
  before(A_MARATHON, 'sports', 130, says('restart'), history('sports 1344 h 15 min ago', past('sports', 1344.25))),
  before(A_MARATHON, 'sports', 130, good(), history('sports 1344 h ago', past('sports', 1344))),
  before(A_MARATHON, 'sports', 168, says('restart'), history('sports 1400 h ago', past('sports', 1400))),
  before(A_MARATHON, 'sports', 168.25, ok(), history('sports 1400 h ago', past('sports', 1400))),
  before(B_10K, 'sports', 100, says('restart'), history('sports 1400 h ago', past('sports', 1400))),
  before(B_10K, 'deep', 130, says('restart'), history('deep 1400 h ago', past('deep', 1400))),
  before(C_5K, 'sports', 30, ok(), history('sports 1400 h ago', past('sports', 1400))),
  before(INTERVALS, 'sports', 80, ok(), history('sports 1400 h ago', past('sports', 1400))),
  before(A_MARATHON, 'swedish', 30, good(), history('swedish 1400 h ago', past('swedish', 1400))),
  before(A_MARATHON, 'sports', 130, says('restart'), {
    ...history('rolling lately, sports 1400 h ago', past('self', 24), past('sports', 1400)),
  }),
  before(A_MARATHON, 'sports', 100, good(), {
    ...history('swedish lately, sports 1400 h ago', past('swedish', 100), past('sports', 1400)),
  }),
  before(A_MARATHON, 'sports', 130, says('restart'), {
    with: 'last massage on 1 July in the settings',
    settings: { lastMassage: '2026-07-01' },
  }),
  before(A_MARATHON, 'sports', 100, good(), {
    with: 'last massage on 1 September in the settings',
    settings: { lastMassage: '2026-09-01' },
  }),
  before(A_MARATHON, 'sports', 100, caution(120, { notRules: ['restart'] }), {
    with: 'last massage on 1 August in the settings',
    settings: { lastMassage: '2026-08-01' },
  }),
];

const spacing: Vector[] = [
  alone('deep', says('deep-spacing'), history('deep 71 h 45 min ago', past('deep', 71.75))),
  alone('deep', ok(), history('deep 72 h ago', past('deep', 72))),
  alone('trigger', says('deep-spacing'), history('deep 40 h ago', past('deep', 40))),
  alone('deep', says('deep-spacing'), history('ashiatsu 40 h ago', past('ashiatsu', 40))),
  alone('deep', ok(), history('sports 40 h ago', past('sports', 40))),
  alone('sports', ok(), history('deep 40 h ago', past('deep', 40))),
  alone('deep', ok(), history('rolling 5 h ago', past('self', 5))),
  before(A_MARATHON, 'deep', 100, says('deep-spacing'), history('deep 60 h before it', past('deep', 60))),
];

const cap: Vector[] = [
  alone(
    'sports',
    says('weekly-cap'),
    history('sports 50 and 166.75 h ago', past('sports', 50), past('sports', 166.75)),
  ),
  alone('sports', ok(), history('sports 50 and 167.25 h ago', past('sports', 50), past('sports', 167.25))),
  alone('sports', ok(), history('one sports 50 h ago', past('sports', 50))),
  alone('sports', says('weekly-cap'), history('sports 50 and deep 100 h ago', past('sports', 50), past('deep', 100))),
  alone('sports', ok(), history('sports 50 and swedish 100 h ago', past('sports', 50), past('swedish', 100))),
  alone('sports', ok(), history('sports 50 and rolling 9 h ago', past('self', 9), past('sports', 50))),
  alone('swedish', ok(), history('sports 50 and 100 h ago', past('sports', 50), past('sports', 100))),
  alone('deep', caution(undefined, { rules: ['weekly-cap'], notRules: ['deep-spacing'] }), {
    ...history('sports 50 and deep 100 h ago', past('sports', 50), past('deep', 100)),
  }),
  alone(
    'deep',
    says('weekly-cap', 'deep-spacing'),
    history('deep 50 and 130 h ago', past('deep', 50), past('deep', 130)),
  ),
];

const RED: More = { with: 'red readiness', flags: ['readiness-red'] };
const readiness: Vector[] = [
  alone('deep', says('readiness'), RED),
  alone('trigger', says('readiness'), RED),
  alone('sports', ok(), RED),
  alone('swedish', ok(), RED),
  alone('self', ok(), RED),
  before(A_MARATHON, 'deep', 108, says('readiness'), RED),
  before(A_MARATHON, 'deep', 60, conflict(72), RED),
  before(A_MARATHON, 'sports', 96, good(), RED),
  after(INTERVALS, 'deep', 48, says('readiness'), RED),
];

const LAYERED = ['layered-soreness'];
const layered: Vector[] = [
  around('deep', [behind(LEGS, 30)], good({ notes: LAYERED })),
  around('deep', [behind(LEGS, 47.75)], good({ notes: LAYERED })),
  around('deep', [behind(LEGS, 48.25)], good({ notNotes: LAYERED })),
  around('deep', [behind(titled(HILLS, 'Downhill repeats'), 30)], caution(undefined, { notes: LAYERED })),
  around('deep', [behind(INTERVALS, 30)], good({ notNotes: LAYERED })),
  around('deep', [behind(LONG_RUN, 40)], good({ notNotes: LAYERED })),
  around('sports', [behind(LEGS, 30)], good({ notNotes: LAYERED })),
  around('deep', [behind(ARMS, 90), behind(YOGA, 5)], ok({ notNotes: LAYERED })),
];

export const withoutGap: readonly Vector[] = [
  ...overlap,
  ...newTherapist,
  ...restart,
  ...spacing,
  ...cap,
  ...readiness,
  ...layered,
];
