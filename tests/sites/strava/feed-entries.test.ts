import { describe, expect, it } from 'vitest';
import { ownEntries } from '../../../src/sites/strava/feed-entries.ts';

/** What is left of a number of 19 digits once it was parsed. */
const ROUNDED = Number('1234567890123456789');

const ME = '12345678';
/** Says which of its fields were looked at. */
function watched<T extends object>(value: T, looked: string[]): T {
  return new Proxy(value, {
    get(target, name) {
      looked.push(String(name));
      return Reflect.get(target, name);
    },
  });
}
const activity = (change: object = {}) => ({
  id: '19000000001',
  activityName: 'Secret',
  type: 'Run',
  startDate: '2026-03-10T07:00:00Z',
  elapsedTime: 3600,
  ownedByCurrentAthlete: true,
  athlete: { athleteId: ME, athleteName: 'Somebody' },
  ...change,
});
const read = (one: object, viewer: object = { id: ME }) =>
  ownEntries([{ entity: 'Activity', viewingAthlete: viewer, activity: one }], ME).activities.size;

describe('whose an entry is', () => {
  it.each([
    ['hers by both', {}, 1],
    ['hers by her number alone', { ownedByCurrentAthlete: undefined }, 1],
    ['hers by the flag alone', { athlete: undefined }, 1],
    ['hers by a number that is no text', { athlete: { athleteId: 12_345_678 } }, 1],
    ["another athlete's", { ownedByCurrentAthlete: false, athlete: { athleteId: '2' } }, 0],
    ["another's by number, hers by the flag", { athlete: { athleteId: '2' } }, 0],
    ["hers by number, another's by the flag", { ownedByCurrentAthlete: false }, 0],
    ['nobody says whose', { ownedByCurrentAthlete: null, athlete: null }, 0],
    ['a flag that is a text', { ownedByCurrentAthlete: 'true', athlete: {} }, 0],
    ['a number that begins like hers', { athlete: { athleteId: '123456789' } }, 0],
  ])('should be told: %s', (_what, change, count) => {
    expect(read(activity(change))).toBe(count);
  });

  it('should be nobody where the feed is shown to somebody else', () => {
    expect(read(activity(), { id: '2' })).toBe(0);
    expect(read(activity(), { id: null })).toBe(0);
  });

  it.each([
    ['another account that nobody names', undefined],
    ['a viewer without a number', {}],
    ['a viewer that is no object', '12345678'],
  ])('should not be told by the flag alone: %s', (_what, viewer) => {
    const entry = { viewingAthlete: viewer, activity: activity({ athlete: {} }) };
    expect(ownEntries([{ entity: 'Activity', ...entry }], ME).activities.size).toBe(0);
    const row = { activity_id: 5, name: 'Spin', start_date: '2026-03-10T07:00:00Z', owned_by_current_athlete: true };
    const group = { entity: 'GroupActivity', viewingAthlete: viewer, rowData: { activities: [row] } };
    expect(ownEntries([group], ME).activities.size).toBe(0);
    expect(ownEntries([{ ...group, viewingAthlete: { id: ME } }], ME).activities.size).toBe(1);
  });

  it('should be all that is looked at in an entry of somebody else', () => {
    const looked: string[] = [];
    const foreign = watched(activity({ ownedByCurrentAthlete: false, athlete: { athleteId: '2' } }), looked);
    const row = watched({ activity_id: 5, athlete_id: 2, name: 'Secret', start_date: '2026-03-10T07:00:00Z' }, looked);
    const json = [
      { entity: 'Activity', activity: foreign },
      { entity: 'GroupActivity', rowData: { activities: [row] } },
    ];
    expect(ownEntries(json, ME).activities.size).toBe(0);
    expect(new Set(looked)).toEqual(
      new Set(['athlete', 'ownedByCurrentAthlete', 'athlete_id', 'owned_by_current_athlete']),
    );
  });
});

describe('a group', () => {
  const row = (change: object) => ({
    activity_id: 18_500_000_008,
    athlete_id: 12_345_678,
    name: 'Spin',
    type: 'Ride',
    start_date: '2026-06-27T22:30:00Z',
    start_date_local: '2026-06-28T00:30:00Z',
    elapsed_time: 3600,
    ...change,
  });
  const group = (...activities: object[]) => ownEntries({ entity: 'GroupActivity', rowData: { activities } }, ME);

  it('should give her rows alone, with the date of her clock', () => {
    const { activities } = group(row({ athlete_id: 2, activity_id: 7 }), row({}));
    expect([...activities.keys()]).toEqual(['18500000008']);
    expect(activities.get('18500000008')?.activity).toEqual({ sport: 'cycling', tag: null, date: '2026-06-28' });
  });

  it('should not take a number that has lost its last digits', () => {
    expect(group(row({ activity_id: ROUNDED }))).toMatchObject({ unnamed: 1 });
  });
});
