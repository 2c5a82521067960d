// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../core/property-runs.ts';
import { foreignShown, ownShown } from '../../replicas/strava/expected.ts';
import { randomAccount } from '../../replicas/strava/scenario/random-account.ts';
import { idsOf, isSafe, readPage, type Shown, showPage } from './show-page.ts';

const PATHS = ['/athlete/training', '/dashboard', '/athletes/12345678'];

/** What marks could be hung on: activities of everybody. */
function marked({ site, url, state }: Shown): string[] {
  site.page(url, document);
  const places = site.places(document);
  return state.activities.map(({ id }) => id).filter((id) => (places?.onEvent(id).length ?? 0) > 0);
}

/** With the full check ten times as many. */
const PATIENCE_MS = 300_000;

describe('her own activities among those of others', () => {
  it.each(PATHS)(
    'should be all that is read and marked, in random accounts: %s',
    (path) => {
      let foreign = 0;
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
          const state = randomAccount(seed, 8);
          const shown = showPage(state, path);
          foreign += foreignShown(state, path).length;
          const mine = ownShown(state, path);
          const own = mine.map(({ id }) => id);
          const reading = readPage(shown, true);
          const marks = marked(shown);
          // Numbers that have lost their last digits are refused, and said.
          const sure = mine.filter(isSafe).map(({ id }) => id);
          expect(own).toEqual(expect.arrayContaining(idsOf(reading.events)));
          expect(idsOf(reading.events)).toEqual(expect.arrayContaining(sure));
          expect(own).toEqual(expect.arrayContaining(marks));
          expect(marks).toEqual(expect.arrayContaining(sure));
          if (sure.length === own.length) expect(reading.problems).toEqual([]);
        }),
        propertyRuns(350),
      );
      if (path === '/dashboard') expect(foreign).toBeGreaterThan(200);
    },
    PATIENCE_MS,
  );

  it(
    "should not be looked for on another athlete's pages",
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom('', '/calendar/2026#Sep'), (seed, rest) => {
          const shown = showPage(randomAccount(seed, 8), `/athletes/23456789${rest}`);
          expect(shown.site.page(shown.url, document).kind).toBe('none');
          expect(shown.site.read(shown.url, document, true)).toBeNull();
          expect(shown.site.places(document)).toBeNull();
        }),
        propertyRuns(100),
      );
    },
    PATIENCE_MS,
  );

  it(
    'should be told apart on pages of one activity',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (seed, at) => {
          const state = randomAccount(seed, 6);
          const activity = state.activities[at % state.activities.length]!;
          const shown = showPage(state, `/activities/${activity.id}`);
          const hers = activity.athlete === '12345678';
          expect(shown.site.page(shown.url, document).kind).toBe(hers ? 'calendar' : 'none');
          expect(marked(shown)).toEqual(hers ? [activity.id] : []);
          expect(idsOf(shown.site.read(shown.url, document, true)?.events ?? [])).toEqual(hers ? [activity.id] : []);
        }),
        propertyRuns(300),
      );
    },
    PATIENCE_MS,
  );
});
