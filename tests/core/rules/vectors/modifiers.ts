import { after, before, caution, conflict, good, info, type More, ok, past } from './build.ts';
import { A_MARATHON, B_10K, B_HALF, C_5K, EASY, INTERVALS, LONG_RUN } from './efforts.ts';
import type { Vector } from './vector.ts';

const SPOT: More = { with: 'booked for one area', flags: ['spot'] };
const FULL: More = { with: 'booked for the full body', flags: ['full-body'] };

const spotBefore: Vector[] = [
  before(A_MARATHON, 'trigger', 71.75, conflict(72)),
  before(A_MARATHON, 'trigger', 72, ok()),
  before(A_MARATHON, 'trigger', 95.75, ok()),
  before(A_MARATHON, 'trigger', 96, good({ notes: ['taper'] })),
  before(A_MARATHON, 'art', 71.75, conflict(72)),
  before(A_MARATHON, 'art', 72, ok()),
  before(A_MARATHON, 'trigger', 72, caution(96), FULL),
  before(A_MARATHON, 'trigger', 96, good(), FULL),
  before(A_MARATHON, 'art', 95.75, caution(96), FULL),
  before(A_MARATHON, 'deep', 71.75, conflict(72), SPOT),
  before(A_MARATHON, 'deep', 72, ok(), SPOT),
  before(A_MARATHON, 'ashiatsu', 72, ok(), SPOT),
  before(A_MARATHON, 'deep', 95.75, caution(96), FULL),
  before(A_MARATHON, 'sports', 71.75, caution(72), SPOT),
  before(A_MARATHON, 'loosening', 11.75, caution(12), SPOT),
  before(B_10K, 'trigger', 47.75, conflict(48)),
  before(B_10K, 'trigger', 48, ok()),
  before(B_10K, 'trigger', 72, good({ notes: ['taper'] })),
  before(B_10K, 'trigger', 71.75, caution(72), FULL),
  before(C_5K, 'trigger', 23.75, conflict(24)),
  before(C_5K, 'trigger', 47.75, caution(48)),
  before(C_5K, 'trigger', 48, ok()),
  before(C_5K, 'trigger', 72, good({ notNotes: ['taper'] })),
  before(INTERVALS, 'trigger', 47.75, conflict(48)),
  before(INTERVALS, 'trigger', 48, ok()),
  before(INTERVALS, 'trigger', 48, info(), FULL),
  before(EASY, 'trigger', 23.75, info()),
];

const spotAfter: Vector[] = [
  after(A_MARATHON, 'trigger', 47.75, conflict(48)),
  after(A_MARATHON, 'trigger', 48, ok()),
  after(A_MARATHON, 'trigger', 71.75, ok()),
  after(A_MARATHON, 'trigger', 72, good()),
  after(A_MARATHON, 'trigger', 48, caution(72), FULL),
  after(A_MARATHON, 'art', 48, ok()),
  after(A_MARATHON, 'deep', 48, ok(), SPOT),
  after(A_MARATHON, 'sports', 47.75, caution(48), SPOT),
  after(B_HALF, 'trigger', 23.75, conflict(24)),
  after(B_HALF, 'trigger', 24, ok()),
  after(B_HALF, 'art', 47.75, caution(48), FULL),
  after(INTERVALS, 'trigger', 23.75, conflict(24)),
  after(INTERVALS, 'trigger', 24, good()),
  after(LONG_RUN, 'trigger', 11.75, conflict(12)),
  after(LONG_RUN, 'trigger', 12, ok()),
  after(LONG_RUN, 'trigger', 23.75, caution(24), FULL),
];

const BRUISED = { bruised: true };
const bruised = (kind: string): More => ({ with: `bruised by the last ${kind}`, history: [past(kind, 240, BRUISED)] });

const bruising: Vector[] = [
  before(B_10K, 'deep', 47.75, conflict(48), bruised('deep')),
  before(B_10K, 'deep', 48, caution(96), bruised('deep')),
  before(B_10K, 'deep', 95.75, caution(96), bruised('deep')),
  before(B_10K, 'deep', 96, good({ notes: ['taper'] }), bruised('deep')),
  before(B_10K, 'deep', 144, good(), bruised('deep')),
  before(B_10K, 'deep', 144.25, ok(), bruised('deep')),
  before(A_MARATHON, 'deep', 71.75, conflict(72), bruised('deep')),
  before(A_MARATHON, 'deep', 119.75, caution(120), bruised('deep')),
  before(A_MARATHON, 'deep', 120, good(), bruised('deep')),
  before(A_MARATHON, 'deep', 168, good(), bruised('deep')),
  before(A_MARATHON, 'sports', 95.75, caution(96), bruised('sports')),
  before(A_MARATHON, 'sports', 96, good(), bruised('sports')),
  before(A_MARATHON, 'sports', 144, good(), bruised('sports')),
  before(B_10K, 'trigger', 71.75, caution(72), bruised('trigger')),
  before(INTERVALS, 'sports', 47.75, caution(48), bruised('sports')),
  before(INTERVALS, 'sports', 48, ok(), bruised('sports')),
  before(INTERVALS, 'deep', 95.75, info(), bruised('deep')),
  before(INTERVALS, 'deep', 96, ok(), bruised('deep')),
  before(C_5K, 'sports', 24, ok(), bruised('sports')),
  before(EASY, 'deep', 24, ok(), bruised('deep')),
  before(A_MARATHON, 'swedish', 30, good(), bruised('swedish')),
  after(INTERVALS, 'deep', 30, good(), bruised('deep')),
  after(A_MARATHON, 'deep', 72, good(), bruised('deep')),
  before(B_10K, 'deep', 80, caution(96), {
    with: 'bruised by the last trigger, deep before it harmless',
    history: [past('trigger', 240, BRUISED), past('deep', 480)],
  }),
  before(B_10K, 'deep', 80, good(), {
    with: 'bruised by the deep before last',
    history: [past('deep', 240), past('deep', 480, BRUISED)],
  }),
  before(B_10K, 'deep', 80, good(), {
    with: 'bruised by sports after a harmless deep',
    history: [past('sports', 240, BRUISED), past('deep', 480)],
  }),
  before(B_10K, 'deep', 80, caution(96), {
    with: 'bruised by deep before a harmless sports',
    history: [past('sports', 240), past('deep', 480, BRUISED)],
  }),
];

const tender = (kind: string, tendernessH: number): More => ({
  with: `tender for ${tendernessH} h after ${kind}`,
  history: [past(kind, 240, { tendernessH })],
});

const tenderness: Vector[] = [
  before(B_10K, 'deep', 47.75, conflict(48), tender('deep', 70)),
  before(B_10K, 'deep', 81.75, caution(82), tender('deep', 70)),
  before(B_10K, 'deep', 82, good(), tender('deep', 70)),
  before(B_10K, 'deep', 120, good(), tender('deep', 70)),
  before(B_10K, 'deep', 120.25, ok(), tender('deep', 70)),
  before(B_10K, 'deep', 72, good(), tender('deep', 60)),
  before(B_10K, 'deep', 72, caution(73), tender('deep', 61)),
  before(B_10K, 'deep', 71.75, caution(72), tender('deep', 30)),
  before(B_10K, 'deep', 131.75, caution(132), tender('deep', 120)),
  before(B_10K, 'deep', 132, ok(), tender('deep', 120)),
  before(A_MARATHON, 'sports', 81.75, caution(82), tender('sports', 70)),
  before(A_MARATHON, 'sports', 82, good(), tender('sports', 70)),
  before(INTERVALS, 'sports', 41.75, caution(42), tender('sports', 30)),
  before(INTERVALS, 'sports', 42, ok(), tender('sports', 30)),
  before(INTERVALS, 'deep', 81.75, info(), tender('deep', 70)),
  before(INTERVALS, 'deep', 82, ok(), tender('deep', 70)),
  before(C_5K, 'sports', 30, ok(), tender('sports', 40)),
  before(EASY, 'deep', 30, ok(), tender('deep', 40)),
  before(A_MARATHON, 'swedish', 30, good(), tender('swedish', 40)),
  before(B_10K, 'trigger', 55.75, caution(56), tender('trigger', 44)),
  before(B_10K, 'trigger', 56, ok(), tender('trigger', 44)),
  after(INTERVALS, 'deep', 30, good(), tender('deep', 70)),
  before(B_10K, 'deep', 80, good(), {
    with: 'tender for 90 h after trigger only',
    history: [past('trigger', 240, { tendernessH: 90 }), past('deep', 480)],
  }),
  before(B_10K, 'deep', 80, caution(102), {
    with: 'tender for 90 h after deep half a year ago',
    history: [past('deep', 240), past('deep', 4300, { tendernessH: 90 })],
  }),
];

export const modifiers: readonly Vector[] = [...spotBefore, ...spotAfter, ...bruising, ...tenderness];
