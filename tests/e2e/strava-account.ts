import { addDays, offsetAt, startOfDay } from '../../src/core/time.ts';
import { OTHERS, stravaActivity, VIEWER } from '../replicas/strava/default-state.ts';
import type { ReplicaActivity, StravaState } from '../replicas/strava/model.ts';
import { trainingBlock } from '../replicas/strava/scenario/training-block.ts';
import { ZONE } from './coming-week.ts';

const MINUTE = 60_000;

/** Today in the zone of the browsers, which run on the real clock. */
export function today(now: number = Date.now()): string {
  return new Date(now + offsetAt(now, ZONE) * MINUTE).toISOString().slice(0, 10);
}

/** Minutes after midnight of a date in that zone, as an instant. */
export function instantAt(date: string, minute: number): number {
  return startOfDay(date, ZONE) + minute * MINUTE;
}

/** Seven weeks of a runner who raced yesterday, among other people's activities. */
export function recentTraining(overrides: Partial<StravaState> = {}): StravaState {
  const midnight = startOfDay(today(), ZONE);
  return trainingBlock(midnight, offsetAt(midnight, ZONE), { now: Date.now(), zone: ZONE, ...overrides });
}

/** The race of yesterday. */
export function raceOf(state: StravaState): ReplicaActivity {
  return state.activities.find(({ athlete, tags }) => athlete === VIEWER.id && tags.includes(1))!;
}

/** One activity of hers, `back` days ago at a time of day. */
export function doneOn(back: number, minute: number, overrides: Partial<ReplicaActivity> = {}): ReplicaActivity {
  const start = instantAt(addDays(today(), -back), minute);
  return stravaActivity({ start, offset: offsetAt(start, ZONE), ...overrides });
}

/** Hard work of six days ago on the clock of a place far east, where it is the next morning already. */
export function doneAbroad(): ReplicaActivity {
  const start = instantAt(addDays(today(), -7), 1380);
  return doneOn(7, 1380, { id: '19300000001', name: 'Palace loops', offset: offsetAt(start, ZONE) + 480, tags: [2] });
}

/** Two hard sessions a day, hers and a stranger's by turns: whatever is paged or sorted stands in the time that is marked. */
export function crowdedFortnight(overrides: Partial<StravaState> = {}): StravaState {
  const activities = Array.from({ length: 60 }, (_, at) =>
    doneOn(1 + Math.floor(at / 5), 420 + (at % 5) * 150, {
      id: String(19_100_000_000 + at),
      athlete: at % 2 === 0 ? VIEWER.id : OTHERS[at % 3 === 0 ? 0 : 1]!.id,
      // By its title a stranger's is hard work too: it would be marked if it were read.
      name: at % 2 === 0 ? `Session ${at}` : `Intervals ${at}x400m`,
      tags: at % 4 === 0 ? [2] : [],
      distance: 9000 + ((at * 7) % 60) * 100,
      // What is hard must not depend on how much history was read.
      relativeEffort: null,
    }),
  );
  return recentTraining({ activities, feed: null, ...overrides });
}
