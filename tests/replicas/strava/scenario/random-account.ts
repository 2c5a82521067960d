import { RandomSource } from '../../google-calendar/scenario/random-source.ts';
import { OTHERS, stravaState, VIEWER } from '../default-state.ts';
import type { FeedItem, ReplicaActivity, ReplicaDialect, StravaState } from '../model.ts';

const SPORTS = ['Run', 'Run', 'Run', 'TrailRun', 'Ride', 'VirtualRide', 'Swim', 'WeightTraining', 'Hike', 'Padel'];
const TITLES = [
  'Morning Run',
  'Intervals 6x800m',
  'Course',
  'Berlin Marathon',
  'Recovery',
  '</script><b>',
  '',
  '½ & "½"',
];
const DAY = 86_400_000;

function randomActivity(random: RandomSource, at: number, now: number): ReplicaActivity {
  const athlete = random.pick([VIEWER, VIEWER, ...OTHERS]).id;
  const moving = random.int(60, 20_000);
  const isLong = random.chance(0.1);
  return {
    id: `${isLong ? '9' : '1'}${String(random.int(1, 9_999_999)).padStart(7, '0')}${String(at).padStart(isLong ? 8 : 3, '0')}`,
    athlete,
    name: random.pick(TITLES),
    sport: random.pick(SPORTS),
    start: now - Math.floor(random.next() * 45 * DAY) - 3_600_000 * 7,
    offset: random.pick([120, 120, 120, 60, -480, 345, 0]),
    moving,
    elapsed: moving + random.int(0, 2000),
    distance: random.int(0, 45_000) / 1.5,
    climb: random.int(0, 900),
    relativeEffort: random.chance(0.7) ? random.int(5, 250) : null,
    tags: random.chance(0.2) ? [random.pick([1, 2, 3, 5, 12, 99])] : [],
    ...(random.chance(0.1) ? { hidesTime: true } : {}),
  };
}

/** Cards of one, groups of two or three, and what is no activity, in any order. */
function randomFeed(random: RandomSource, activities: readonly ReplicaActivity[]): FeedItem[] {
  const items: FeedItem[] = [];
  const left = [...activities].sort((a, b) => b.start - a.start);
  while (left.length > 0) {
    if (random.chance(0.15)) {
      const type = random.pick(['post', 'challenge', 'club', 'promo'] as const);
      items.push({ type, by: 'Riverside Runners', text: 'Who comes along on Sunday?' });
    }
    const ids = left.splice(0, random.chance(0.25) ? random.int(2, 3) : 1).map(({ id }) => id);
    items.push(ids.length > 1 ? { type: 'group', ids } : { type: 'activity', id: ids[0]! });
  }
  return items;
}

function randomDialect(random: RandomSource): ReplicaDialect {
  return {
    sufferColumn: random.chance(0.5),
    fieldNames: random.chance(0.5),
    feedData: random.pick(['next-data', 'props', 'request']),
    groupOwners: random.chance(0.5),
    neighbourDays: random.chance(0.5),
    tags: random.pick(['full', 'null-primary', 'absent']),
    classSeed: random.int(1, 9999),
  };
}

/** An account with her own and other people's activities mixed, in a random rollout; the same for the same seed. */
export function randomAccount(seed: number, most = 30): StravaState {
  const random = new RandomSource(seed);
  const now = Date.parse('2026-09-16T10:20:00Z') + random.int(0, 60) * DAY;
  const activities = Array.from({ length: random.int(1, most) }, (_, at) => randomActivity(random, at, now));
  return stravaState({
    activities,
    feed: random.chance(0.5) ? null : randomFeed(random, activities),
    locale: random.pick(['en-US', 'en-GB', 'de', 'fr']),
    units: random.pick(['metric', 'imperial']),
    generation: random.pick(['2024', '2026']),
    now,
    dialect: randomDialect(random),
  });
}
