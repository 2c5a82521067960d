import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/platform/schema/reading.ts';
import { ownEntries } from '../../../src/sites/strava/feed-entries.ts';
import { readModels } from '../../../src/sites/strava/training-models.ts';
import { propertyRuns } from '../../core/property-runs.ts';

/** What is left of a number of 19 digits once it was parsed. */
const ROUNDED = Number('1234567890123456789');

const MODEL = {
  id: 19_000_000_001,
  id_str: '19000000001',
  name: 'Tempo',
  sport_type: 'Run',
  start_time: '2026-03-10T07:00:00+0000',
  start_date_local_raw: 1_773_129_600,
  distance_raw: 10_012.4,
  moving_time_raw: 2890,
  elapsed_time_raw: 2955,
  elevation_gain_raw: 74.2,
  suffer_score: 61,
  tags: { 1: false, 2: true },
  selected_tag_type: 2,
};
const ENTRY = {
  id: '19000000001',
  activityName: 'Tempo',
  type: 'Run',
  startDate: '2026-03-10T07:00:00Z',
  elapsedTime: 2955,
  ownedByCurrentAthlete: true,
  athlete: { athleteId: '12345678' },
};

/** What a field may turn into: nothing, another type, another size, another's text. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, -1, true, [], {}, 'NaN', '4,0', '2890', Number.MAX_VALUE, Number.NaN, 1e12),
  fc.constantFrom('9223372036854775807', ROUNDED, '99999999999999999999', '0019', 'abc', '\u202e<b>'),
  fc.constantFrom('2026-02-30T25:00:00Z', '2026-03-10 07:00', '9999-01-01T00:00:00Z', '2026-03-10T07:00:00+9999'),
  fc.jsonValue(),
);
const changes = <T extends object>(sample: T) =>
  fc.dictionary(fc.constantFrom(...(Object.keys(sample) as string[])), anything, { maxKeys: 4 });

const isTaken = (event: unknown) => v.safeParse(readEvent, event).success;

describe('whatever a field turns into', () => {
  it('should be an activity the worker takes, or one that is counted as not read', () => {
    fc.assert(
      fc.property(changes(MODEL), (change) => {
        const read = readModels({ models: [{ ...MODEL, ...change }, MODEL], page: 1, perPage: 20, total: 2 });
        const events = [...(read?.activities.values() ?? [])];
        expect(events.length + (read?.unnamed ?? 0)).toBeGreaterThan(0);
        expect(events.filter((event) => event !== null && !isTaken(event))).toEqual([]);
        expect(read?.activities.get('19000000001')).toBeTruthy();
      }),
      propertyRuns(1000),
    );
  });

  it('should be an entry of hers, or none', () => {
    fc.assert(
      fc.property(changes(ENTRY), fc.boolean(), (change, withViewer) => {
        const viewer = withViewer ? { viewingAthlete: { id: '12345678' } } : {};
        const activity: Record<string, unknown> = { ...ENTRY, ...change };
        const { activities } = ownEntries({ deep: [{ entity: 'Activity', activity, ...viewer }] }, '12345678');
        expect([...activities.values()].filter((event) => event !== null && !isTaken(event))).toEqual([]);
        const owner = (activity.athlete as { athleteId?: unknown } | null)?.athleteId;
        if (activity.ownedByCurrentAthlete === false || (owner && String(owner) !== '12345678')) {
          expect(activities.size).toBe(0);
        }
      }),
      propertyRuns(1000),
    );
  });

  it('should be nothing at all where the whole answer is something else', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        expect(readModels(body)?.activities.size ?? 0).toBe(0);
        expect(ownEntries(body, '12345678').activities.size).toBe(0);
      }),
      propertyRuns(500),
    );
  });
});

describe('what has no end', () => {
  it('should be read to a limit: models, depth, width', () => {
    const models = Array.from({ length: 5000 }, (_, i) => ({ ...MODEL, id: i + 1, id_str: String(i + 1) }));
    expect(readModels({ models })?.activities.size).toBe(200);
    const entry = { entity: 'Activity', activity: ENTRY };
    let deep: unknown = entry;
    for (let i = 0; i < 40; i++) deep = { deep };
    expect(ownEntries(deep, '12345678').activities.size).toBe(0);
    const wide = [...Array.from({ length: 150_000 }, () => ({})), entry];
    expect(ownEntries(wide, '12345678').activities.size).toBe(0);
    expect(ownEntries([entry], '12345678').activities.size).toBe(1);
  });
});
