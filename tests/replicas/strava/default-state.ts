import type { ReplicaActivity, ReplicaAthlete, StravaState } from './model.ts';

/** Invented people. */
export const VIEWER: ReplicaAthlete = { id: '12345678', name: 'Robin Runner' };
export const OTHERS: ReplicaAthlete[] = [
  { id: '23456789', name: 'Sam Sprinter' },
  { id: '34567890', name: 'Kim Climber' },
];

/** An account without activities: English, metric, newest rollout; override what the test is about. */
export function stravaState(overrides: Partial<StravaState> = {}): StravaState {
  return {
    viewer: VIEWER,
    others: OTHERS,
    activities: [],
    feed: null,
    locale: 'en-US',
    units: 'metric',
    generation: '2026',
    now: Date.parse('2026-09-16T10:20:00Z'),
    zone: 'Europe/Berlin',
    dialect: {},
    latency: { dataMs: 40, fillMs: 60 },
    refusal: null,
    ...overrides,
  };
}

/** An easy hour of hers on 15 September 2026 at 18:05 in Berlin. */
export function stravaActivity(overrides: Partial<ReplicaActivity> = {}): ReplicaActivity {
  return {
    id: '19000000001',
    athlete: VIEWER.id,
    name: 'Evening Run',
    sport: 'Run',
    start: Date.parse('2026-09-15T16:05:00Z'),
    offset: 120,
    moving: 3600,
    elapsed: 3720,
    distance: 10_012.4,
    climb: 74,
    relativeEffort: 41,
    tags: [],
    ...overrides,
  };
}
