import { after, ahead, before, caution, conflict, good, info, type More, ok, past } from './build.ts';
import { A_10K, A_MARATHON, B_10K, C_5K, EASY, INTERVALS } from './efforts.ts';
import type { Vector } from './vector.ts';

const NEW: More = { with: 'never massaged before', flags: ['first-ever'] };
const TAPER = { notes: ['taper'] };
const TOO_NEW = { rules: ['novelty-before-a-race'] };
const known = (words: string, ...history: NonNullable<More['history']>): More => ({ with: words, history });

const firstEver: Vector[] = [
  before(A_MARATHON, 'deep', 95.75, conflict(96), NEW),
  before(A_MARATHON, 'deep', 100, conflict(undefined, { rules: ['novelty-before-a-race', 'before-effort'] }), NEW),
  before(A_MARATHON, 'deep', 150, conflict(undefined, TOO_NEW), NEW),
  before(A_MARATHON, 'deep', 168, conflict(undefined, TOO_NEW), NEW),
  before(A_MARATHON, 'deep', 168.25, good(TAPER), NEW),
  before(A_MARATHON, 'deep', 192, good(TAPER), NEW),
  before(A_MARATHON, 'deep', 192.25, ok(), NEW),
  before(A_MARATHON, 'trigger', 150, conflict(undefined, TOO_NEW), NEW),
  before(A_10K, 'deep', 71.75, conflict(72), NEW),
  before(A_10K, 'deep', 150, conflict(undefined, TOO_NEW), NEW),
  before(A_10K, 'deep', 168.25, ok(), NEW),
  before(B_10K, 'deep', 71.75, conflict(72), NEW),
  before(B_10K, 'deep', 72, caution(120), NEW),
  before(B_10K, 'deep', 110, caution(120, { order: ['caution before-effort Race 10k'] }), NEW),
  before(B_10K, 'deep', 119.75, caution(120), NEW),
  before(B_10K, 'deep', 120, good(TAPER), NEW),
  before(B_10K, 'deep', 168, good(TAPER), NEW),
  before(B_10K, 'deep', 168.25, ok(), NEW),
  before(B_10K, 'trigger', 71.75, conflict(72), NEW),
  before(B_10K, 'trigger', 72, caution(96), NEW),
  before(B_10K, 'trigger', 120, good(), NEW),
  before(C_5K, 'deep', 47.75, conflict(48), NEW),
  before(C_5K, 'deep', 48, caution(120), NEW),
  before(C_5K, 'deep', 120, good(), NEW),
  before(A_MARATHON, 'sports', 71.75, conflict(72), NEW),
  before(A_MARATHON, 'sports', 72, caution(120), NEW),
  before(A_MARATHON, 'sports', 119.75, caution(120), NEW),
  before(A_MARATHON, 'sports', 120, good({ notRules: ['novelty-before-a-race', 'new-therapist', 'restart'] }), NEW),
  before(A_MARATHON, 'sports', 168, good(), NEW),
  before(A_MARATHON, 'sports', 168.25, ok(), NEW),
  before(A_10K, 'sports', 47.75, conflict(48), NEW),
  before(A_10K, 'sports', 48, caution(120), NEW),
  before(B_10K, 'sports', 47.75, conflict(48), NEW),
  before(B_10K, 'sports', 48, caution(96), NEW),
  before(B_10K, 'sports', 96, good(), NEW),
  before(C_5K, 'sports', 23.75, info(), NEW),
  before(C_5K, 'sports', 24, ok(), NEW),
  before(INTERVALS, 'deep', 71.75, conflict(72), NEW),
  before(INTERVALS, 'deep', 72, info(), NEW),
  before(INTERVALS, 'deep', 119.75, info(), NEW),
  before(INTERVALS, 'deep', 120, ok(), NEW),
  before(INTERVALS, 'deep', 119.75, caution(120), {
    with: 'never massaged before and a B 10K after 400 h',
    flags: ['first-ever'],
    also: [ahead(B_10K, 400)],
  }),
  before(INTERVALS, 'sports', 0, caution(72), NEW),
  before(INTERVALS, 'sports', 71.75, caution(72), NEW),
  before(INTERVALS, 'sports', 72, ok(), NEW),
  before(EASY, 'deep', 23.75, info(), NEW),
  before(EASY, 'deep', 24, ok(), NEW),
  before(A_MARATHON, 'loosening', 30, good(), NEW),
  before(A_MARATHON, 'swedish', 12, info(), NEW),
  after(A_MARATHON, 'deep', 48, caution(72), NEW),
  after(A_MARATHON, 'deep', 72, good(), NEW),
];

const notToday: Vector[] = [
  before(B_10K, 'deep', 80, good(), known('deep 672 h ago', past('deep', 672))),
  before(B_10K, 'deep', 80, caution(120), known('deep 672 h 15 min ago', past('deep', 672.25))),
  before(B_10K, 'deep', 80, good(), known('swedish lately, deep 700 h ago', past('swedish', 100), past('deep', 700))),
  before(B_10K, 'deep', 80, caution(120), known('rolling lately, deep 700 h ago', past('self', 24), past('deep', 700))),
  before(B_10K, 'deep', 80, caution(120), known('no massage in a complete history')),
  before(B_10K, 'deep', 80, caution(120), known('rolling only', past('self', 24))),
  before(B_10K, 'deep', 80, caution(120), known('sports only', past('sports', 240))),
  before(B_10K, 'deep', 80, good(), known('deep ten days ago', past('deep', 240))),
  before(B_10K, 'deep', 110, caution(120, { rules: ['before-effort', 'new-therapist'] }), {
    with: 'a new therapist',
    flags: ['new-therapist'],
  }),
  before(A_MARATHON, 'deep', 150, conflict(undefined, TOO_NEW), known('sports only', past('sports', 240))),
  before(A_MARATHON, 'deep', 150, conflict(undefined, TOO_NEW), known('deep 673 h ago', past('deep', 673))),
  before(A_MARATHON, 'deep', 100, good(), known('deep ten days ago', past('deep', 240))),
  before(A_MARATHON, 'thai', 110, caution(120), known('sports only', past('sports', 240))),
  before(B_10K, 'deep', 143.75, caution(144), {
    ...known('bruised by deep 700 h ago', past('deep', 700, { bruised: true })),
  }),
  before(B_10K, 'deep', 144, good(), known('bruised by deep 700 h ago', past('deep', 700, { bruised: true }))),
  before(B_10K, 'deep', 180, good({ notNotes: ['taper'] }), {
    ...known('bruised by deep 700 h ago', past('deep', 700, { bruised: true })),
  }),
];

const three = (kind: string) => [past(kind, 240, { tendernessH: 20 }), past(kind, 480), past(kind, 720)];
const used = (kind: string): More => known(`used to ${kind}`, ...three(kind));

/** Tender for 20 h sets the edge to 32 h by "history"; only tender for 0 h shows 24 − 12. */
const painless = (kind: string): More =>
  known(`used to ${kind}, never tender`, past(kind, 240, { tendernessH: 0 }), past(kind, 480), past(kind, 720));

const accustomed: Vector[] = [
  before(B_10K, 'deep', 47.75, conflict(48), used('deep')),
  before(B_10K, 'deep', 59.75, caution(60), used('deep')),
  before(B_10K, 'deep', 60, ok(), used('deep')),
  before(B_10K, 'deep', 72, good(), used('deep')),
  before(A_MARATHON, 'deep', 83.75, caution(84), used('deep')),
  before(A_MARATHON, 'deep', 84, ok(), used('deep')),
  before(A_MARATHON, 'deep', 96, good(TAPER), used('deep')),
  before(C_5K, 'deep', 59.75, caution(60), used('deep')),
  before(C_5K, 'deep', 60, ok(), used('deep')),
  before(A_MARATHON, 'sports', 59.75, caution(60), used('sports')),
  before(A_MARATHON, 'sports', 60, ok(), used('sports')),
  before(INTERVALS, 'sports', 31.75, caution(32), used('sports')),
  before(INTERVALS, 'sports', 32, ok(), used('sports')),
  before(INTERVALS, 'sports', 11.75, caution(12), painless('sports')),
  before(INTERVALS, 'sports', 12, ok(), painless('sports')),
  before(INTERVALS, 'deep', 59.75, info(), used('deep')),
  before(INTERVALS, 'deep', 60, ok(), used('deep')),
  before(B_10K, 'trigger', 47.75, conflict(48), used('trigger')),
  before(B_10K, 'trigger', 48, ok(), used('trigger')),
  before(A_MARATHON, 'swedish', 11.75, caution(12), used('swedish')),
  after(A_MARATHON, 'deep', 60, caution(72), used('deep')),
  before(
    B_10K,
    'deep',
    60,
    ok(),
    known(
      'deep, trigger and ashiatsu',
      past('deep', 240, { tendernessH: 24 }),
      past('trigger', 480),
      past('ashiatsu', 720),
    ),
  ),
];

const kept = (words: string, ...history: NonNullable<More['history']>) =>
  before(B_10K, 'deep', 60, caution(72), known(words, ...history));

const notAccustomed: Vector[] = [
  kept('two deep only', past('deep', 240, { tendernessH: 20 }), past('deep', 480)),
  kept('the third deep 43 days ago', past('deep', 240, { tendernessH: 20 }), past('deep', 480), past('deep', 1032)),
  kept('no tenderness entry', past('deep', 240), past('deep', 480), past('deep', 720)),
  kept('tender for 25 h', past('deep', 240, { tendernessH: 25 }), past('deep', 480), past('deep', 720)),
  kept('tender once for 30 h', ...three('deep').slice(0, 2), past('deep', 720, { tendernessH: 30 })),
  kept('used to sports, one deep', past('deep', 200), ...three('sports')),
  before(B_10K, 'deep', 60, ok(), known('a third deep 41 days ago', ...three('deep').slice(0, 2), past('deep', 983))),
  before(B_10K, 'deep', 60, ok(), {
    ...known('bruised only by the first of three', ...three('deep').slice(0, 2), past('deep', 720, { bruised: true })),
  }),
  before(B_10K, 'deep', 60, caution(96), {
    ...known(
      'bruised by the last of three',
      past('deep', 240, { tendernessH: 9, bruised: true }),
      ...three('deep').slice(1),
    ),
  }),
  before(B_10K, 'deep', 60, conflict(72), {
    ...known('used to deep, new therapist', ...three('deep')),
    flags: ['new-therapist'],
  }),
  before(B_10K, 'deep', 71.75, caution(72), {
    ...known('used to deep, once tender for 60 h long ago', ...three('deep'), past('deep', 2000, { tendernessH: 60 })),
  }),
];

export const familiarity: readonly Vector[] = [...firstEver, ...notToday, ...accustomed, ...notAccustomed];
