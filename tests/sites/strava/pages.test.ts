// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownShown } from '../../replicas/strava/expected.ts';
import type { ReplicaDialect, StravaState } from '../../replicas/strava/model.ts';
import { trainingBlock } from '../../replicas/strava/scenario/training-block.ts';
import { ofYear } from '../../replicas/strava/wire/calendar-year.ts';
import { idsOf, readPage, showPage } from './show-page.ts';

const MIDNIGHT = Date.parse('2026-09-15T22:00:00Z');

const BASE: Record<string, Partial<StravaState>> = {
  '2026, English, metric': {},
  '2024, English, metric': { generation: '2024' },
  '2026, British, imperial': { locale: 'en-GB', units: 'imperial' },
  '2026, German': { locale: 'de' },
  '2024, French, imperial': { locale: 'fr', units: 'imperial', generation: '2024' },
};
const block = (overrides: Partial<StravaState>, dialect: ReplicaDialect = {}) =>
  trainingBlock(MIDNIGHT, 120, { ...overrides, dialect });

describe.each(Object.entries(BASE))('an account of %s', (_name, overrides) => {
  it.each([
    ['the list', '/athlete/training', {}],
    ['the list with all columns', '/athlete/training', { sufferColumn: true, fieldNames: true }],
    ['the feed out of the page', '/dashboard', {}],
    ['the feed out of props', '/dashboard', { feedData: 'props' }],
    ['the feed out of a request', '/dashboard', { feedData: 'request' }],
    ['the feed with owners in groups', '/dashboard', { feedData: 'request', groupOwners: true }],
    ['her profile', '/athletes/12345678', {}],
  ] as const)('should give exactly her activities on %s', (_page, path, dialect) => {
    const state = block(overrides, dialect);
    const reading = readPage(showPage(state, path));
    expect(reading).toMatchObject({ source: 'strava', account: '12345678', problems: [] });
    expect(idsOf(reading.events)).toEqual(
      ownShown(state, path)
        .map(({ id }) => id)
        .sort(),
    );
    expect(reading.events.length).toBeGreaterThan(3);
  });

  it('should give the year of her calendar, by date alone', () => {
    const state = block(overrides);
    const reading = readPage(showPage(state, '/athlete/calendar/2026#Sep'));
    expect(reading.problems).toEqual([]);
    expect(idsOf(reading.events)).toEqual(
      ofYear(state, '12345678', 2026)
        .map(({ id }) => id)
        .sort(),
    );
    expect(new Set(reading.events.map(({ when }) => when.type))).toEqual(new Set(['dates']));
  });

  it('should give her activity with the date that its page shows', () => {
    const state = block(overrides);
    const race = state.activities.find(({ name }) => name === 'Canal Half Marathon')!;
    const reading = readPage(showPage(state, `/activities/${race.id}`));
    expect(reading.problems).toEqual([]);
    expect(reading.events).toMatchObject([
      {
        nativeId: race.id,
        title: 'Canal Half Marathon',
        when: { type: 'dates', from: '2026-09-15', to: '2026-09-16' },
        load: { from: 'measured', minutes: 104, relativeEffort: 188 },
        activity: { sport: 'run', tag: null, date: '2026-09-15' },
      },
    ]);
  });
});
