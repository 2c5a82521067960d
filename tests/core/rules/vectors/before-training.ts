import { ahead, before, caution, conflict, info, ok, titled } from './build.ts';
import {
  A_10K,
  ARMS,
  B_10K,
  C_5K,
  EASY,
  HILLS,
  INTERVALS,
  LEGS,
  LONG_RUN,
  longRun,
  ride,
  STEADY,
  SWIM,
  TEMPO,
  YOGA,
} from './efforts.ts';
import type { Vector } from './vector.ts';

const hard: Vector[] = [
  before(INTERVALS, 'deep', 0, conflict(48)),
  before(INTERVALS, 'deep', 47.75, conflict(48)),
  before(INTERVALS, 'deep', 48, info()),
  before(INTERVALS, 'deep', 71.75, info()),
  before(INTERVALS, 'deep', 72, ok()),
  before(INTERVALS, 'sports', 0, caution(24)),
  before(INTERVALS, 'sports', 23.75, caution(24)),
  before(INTERVALS, 'sports', 24, ok()),
  before(INTERVALS, 'sports', 40, ok()),
  before(INTERVALS, 'loosening', 0, info()),
  before(INTERVALS, 'loosening', 5.75, info()),
  before(INTERVALS, 'loosening', 6, ok()),
  before(INTERVALS, 'swedish', 5.75, info()),
  before(INTERVALS, 'hot-stone', 6, ok()),
  before(INTERVALS, 'thai', 23.75, caution(24)),
  before(INTERVALS, 'ashiatsu', 47.75, conflict(48)),
  before(INTERVALS, 'self', 0, ok()),
];

const easy: Vector[] = [
  before(EASY, 'deep', 0, info()),
  before(EASY, 'deep', 23.75, info()),
  before(EASY, 'deep', 24, ok()),
  before(EASY, 'sports', 0.25, ok()),
  before(EASY, 'loosening', 0.25, ok()),
  before(EASY, 'self', 0.25, ok()),
  before(STEADY, 'deep', 23.75, info()),
  before(STEADY, 'sports', 0.25, ok()),
];

/** Deep work at 30 h tells them apart: conflict before hard work, nothing before easy work. */
const columnOfEachKind: Vector[] = [
  before(TEMPO, 'deep', 30, conflict(48)),
  before(HILLS, 'deep', 30, conflict(48)),
  before(LEGS, 'deep', 30, conflict(48)),
  before(LONG_RUN, 'deep', 30, conflict(48)),
  before(longRun(150), 'deep', 47.75, conflict(48)),
  before(longRun(150), 'deep', 48, info()),
  before(longRun(150), 'sports', 23.75, caution(24)),
  before(ride(180), 'deep', 30, conflict(48)),
  before(ride(300), 'deep', 30, conflict(48)),
  before(ride(165), 'deep', 20, info()),
  before(ride(165), 'deep', 30, ok()),
  before(SWIM, 'deep', 20, info()),
  before(SWIM, 'deep', 30, ok()),
  before(ARMS, 'deep', 20, info()),
  before(ARMS, 'deep', 30, ok()),
  before(YOGA, 'deep', 0.5, ok()),
  before(titled(STEADY, 'Trail with friends'), 'deep', 30, conflict(48)),
  before(titled(EASY, 'Trail with friends'), 'deep', 30, ok()),
];

const within = (hours: number, race: typeof B_10K) => ({
  with: `and ${race.words} ${hours} h after the massage`,
  also: [ahead(race, hours)],
});

const softened: Vector[] = [
  before(INTERVALS, 'deep', 48, caution(72), within(504, B_10K)),
  before(INTERVALS, 'deep', 71.75, caution(72), within(504, B_10K)),
  before(INTERVALS, 'deep', 48, info(), within(504.25, B_10K)),
  before(INTERVALS, 'deep', 60, caution(72), within(300, A_10K)),
  before(INTERVALS, 'deep', 60, info(), within(510, A_10K)),
  before(INTERVALS, 'deep', 60, info(), within(300, C_5K)),
  before(INTERVALS, 'deep', 47.75, conflict(48), within(504.25, B_10K)),
  before(INTERVALS, 'deep', 72, ok(), within(300, B_10K)),
  before(INTERVALS, 'sports', 23.75, caution(24), within(510, B_10K)),
  before(longRun(150), 'deep', 60, caution(72), within(300, B_10K)),
];

export const beforeTraining: readonly Vector[] = [...hard, ...easy, ...columnOfEachKind, ...softened];
