// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { createStrava } from '../../../src/sites/strava/strava.ts';
import { ownShown } from '../../replicas/strava/expected.ts';
import type { StravaState } from '../../replicas/strava/model.ts';
import { trainingBlock } from '../../replicas/strava/scenario/training-block.ts';
import { ofYear } from '../../replicas/strava/wire/calendar-year.ts';
import { attributeMutations, classMutations, type Mutation } from '../google-calendar/mutations.ts';
import { askAgain, type Shown, showPage } from './show-page.ts';

const ME = '12345678';
const block = (overrides: Partial<StravaState> = {}) =>
  trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120, overrides);
const BLOCK = block();
const idOf = (name: string, hers: boolean) =>
  BLOCK.activities.find((activity) => activity.name === name && (activity.athlete === ME) === hers)?.id;

/** `mayLose`: what its own page shows only in words is lost with them, and no list is. */
const PAGES: Record<string, { path: string; state?: StravaState; mayLose?: boolean }> = {
  'the list': { path: '/athlete/training', state: block({ dialect: { fieldNames: true, sufferColumn: true } }) },
  'the list of 2024': { path: '/athlete/training', state: block({ generation: '2024' }) },
  'the feed': { path: '/dashboard' },
  'the feed of 2024, by request': {
    path: '/dashboard',
    state: block({ generation: '2024', dialect: { feedData: 'request', groupOwners: true } }),
  },
  'the feed out of props': { path: '/dashboard', state: block({ dialect: { feedData: 'props' } }) },
  profile: { path: `/athletes/${ME}` },
  calendar: { path: '/athlete/calendar/2026#Sep' },
  'her activity': { path: `/activities/${idOf('Canal Half Marathon', true)}`, mayLose: true },
  'her activity of 2024': {
    path: `/activities/${idOf('Canal Half Marathon', true)}`,
    state: block({ generation: '2024' }),
    mayLose: true,
  },
  "another athlete's activity": { path: `/activities/${idOf('Canal Half Marathon', false)}` },
  "another athlete's profile": { path: '/athletes/23456789' },
  "another athlete's calendar": { path: '/athletes/23456789/calendar/2026#Sep' },
};

const FULL = process.env.KNEADTIME_FULL !== undefined;

/** Twenty of them alone in a full run; else the first, one in the middle and the last. */
function singles({ targets }: Mutation): Element[][] {
  if (targets.length < 2) return [];
  const picked = FULL ? targets.slice(0, 20) : [targets[0], targets[targets.length >> 1], targets.at(-1)];
  return [...new Set(picked)].flatMap((element) => (element ? [[element]] : []));
}

describe.each(Object.entries(PAGES))(
  'whatever a page loses, nothing false is read: %s',
  (_name, { path, state = BLOCK, mayLose }) => {
    let shown: Shown;
    let own: Set<string>;
    const foreign = new Set(state.activities.filter(({ athlete }) => athlete !== ME).map(({ id }) => id));
    beforeAll(() => {
      shown = showPage(state, path);
      const isCalendar = path.startsWith('/athlete/calendar');
      own = new Set((isCalendar ? ofYear(state, ME, 2026) : ownShown(state, path)).map(({ id }) => id));
    });

    /** What is wrong with what a fresh reader makes of the page as it is now. */
    function mistakes(): string[] {
      const now = { ...shown, site: createStrava(() => state.now) };
      askAgain(now);
      const { site, url } = now;
      const kind = site.page(url, document).kind;
      site.fingerprint(document);
      site.watchRoot(document);
      const places = site.places(document);
      const marked = state.activities.filter(({ id }) => (places?.onEvent(id).length ?? 0) > 0).map(({ id }) => id);
      const reading = site.read(url, document, true);
      const read = reading?.events.map(({ nativeId }) => nativeId) ?? [];
      const lost = [...own].filter((id) => !read.includes(id));
      return [
        ...[...read, ...marked].filter((id) => foreign.has(id)).map((id) => `${id} is somebody else's`),
        ...read.filter((id) => !own.has(id)).map((id) => `${id} was invented`),
        ...(reading?.account !== ME && read.length > 0 ? ['read for nobody'] : []),
        ...(own.size === 0 && kind === 'calendar' && read.length > 0 ? ['read on a foreign page'] : []),
        ...(lost.length > 0 && !mayLose && reading?.problems.length === 0 ? [`${lost.length} lost in silence`] : []),
        ...(lost.length > 0 && reading?.seen.length ? [`${lost.length} lost and their days spoken for`] : []),
      ];
    }

    it('should read all of it as it is', () => {
      expect(mistakes()).toEqual([]);
      expect(own.size > 0).toBe(!path.includes('23456789') && !_name.startsWith('another'));
    });

    it('should stay honest', () => {
      const all = [...attributeMutations(document), ...classMutations(document)];
      const wrong: string[] = [];
      for (const mutation of all) {
        for (const targets of [mutation.targets, ...singles(mutation)]) {
          const undo = mutation.apply(targets);
          const what = `${mutation.name} on ${targets.length}`;
          try {
            wrong.push(...mistakes().map((mistake) => `${what}: ${mistake}`));
          } catch (error) {
            wrong.push(`${what} threw: ${error}`);
          }
          undo();
        }
      }
      expect(all.length).toBeGreaterThan(10);
      expect([...new Set(wrong)]).toEqual([]);
    }, 300_000);
  },
);
