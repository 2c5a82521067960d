import { OTHERS, stravaState, VIEWER } from '../default-state.ts';
import type { FeedItem, ReplicaActivity, StravaState } from '../model.ts';

interface Session {
  name: string;
  sport: string;
  /** minutes after midnight on her clock */
  at: number;
  km: number;
  minutes: number;
  climb?: number;
  effort?: number | null;
  tags?: number[];
  felt?: number;
}

const RACE: Session = {
  name: 'Canal Half Marathon',
  sport: 'Run',
  at: 600,
  km: 21.2,
  minutes: 104,
  climb: 40,
  effort: 188,
  tags: [1],
  felt: 9,
};
const INTERVALS: Session = {
  name: 'Six times 800',
  sport: 'Run',
  at: 1085,
  km: 12.4,
  minutes: 66,
  climb: 35,
  effort: 92,
  tags: [2],
};
const EASY: Session = { name: 'Around the lake', sport: 'Run', at: 420, km: 8.1, minutes: 49, climb: 30, effort: 34 };
const LONG: Session = {
  name: 'The long way round',
  sport: 'Run',
  at: 540,
  km: 30.3,
  minutes: 182,
  climb: 210,
  effort: 148,
};
const RIDE: Session = {
  name: 'To work and back',
  sport: 'Ride',
  at: 480,
  km: 22,
  minutes: 58,
  climb: 90,
  effort: null,
  tags: [3],
};
const STRENGTH: Session = { name: 'Gym', sport: 'WeightTraining', at: 1140, km: 0, minutes: 45, effort: 18 };

/** A week by days before today: a race yesterday, hard work on Tuesdays, long runs at weekends. */
const DAYS: (Session | undefined)[] = [undefined, RACE, EASY, RIDE, INTERVALS, EASY, undefined, STRENGTH, LONG];
const WEEKS: (Session | undefined)[] = [EASY, RIDE, INTERVALS, EASY, STRENGTH, undefined, LONG];

function done(session: Session, midnight: number, offset: number, id: number, athlete: string): ReplicaActivity {
  const moving = session.minutes * 60;
  return {
    id: String(id),
    athlete,
    name: session.name,
    sport: session.sport,
    start: midnight + session.at * 60_000,
    offset,
    moving,
    elapsed: moving + 180,
    distance: session.km * 1000,
    climb: session.climb ?? 0,
    relativeEffort: session.effort ?? null,
    ...(session.felt === undefined ? {} : { perceivedExertion: session.felt }),
    tags: session.tags ?? [],
  };
}

/**
 * Seven weeks of a runner who raced yesterday, among the activities of two others. `midnight` is the start of today on her clock,
 * `offset` her minutes east of UTC.
 */
export function trainingBlock(midnight: number, offset: number, overrides: Partial<StravaState> = {}): StravaState {
  const ofDay = (back: number): Session | undefined => (back < DAYS.length ? DAYS[back] : WEEKS[back % 7]);
  const activities = Array.from({ length: 49 }, (_, back) => back).flatMap((back) => {
    const start = midnight - back * 86_400_000;
    const own = ofDay(back);
    const other = OTHERS[back % 2]!;
    return [
      own && done(own, start, offset, 19_000_000_000 - back * 1000, VIEWER.id),
      back % 3 === 0
        ? undefined
        : done({ ...LONG, name: 'With the club', at: 720 }, start, offset, 18_000_000_001 - back * 1000, other.id),
    ].filter((activity) => activity !== undefined);
  });
  const companion = {
    ...activities.find(({ name }) => name === RACE.name)!,
    id: '18500000007',
    athlete: OTHERS[0]!.id,
  };
  return stravaState({ activities: [...activities, companion], feed: feedOf(activities, companion), ...overrides });
}

/** The race is a group's card; a post and a challenge stand between. */
function feedOf(activities: readonly ReplicaActivity[], companion: ReplicaActivity): FeedItem[] {
  const newest = [...activities].sort((a, b) => b.start - a.start);
  const items = newest.map(
    ({ id, name }): FeedItem =>
      name === RACE.name ? { type: 'group', ids: [companion.id, id] } : { type: 'activity', id },
  );
  const between: FeedItem[] = [
    { type: 'challenge', by: 'Riverside Runners', text: 'Autumn 10K' },
    { type: 'post', by: 'Riverside Runners', text: 'Who comes along on Sunday?' },
  ];
  return [...items.slice(0, 2), ...between, ...items.slice(2)];
}
