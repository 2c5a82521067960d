// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { stravaActivity, stravaState, VIEWER } from './strava/default-state.ts';
import { foreignShown, ownShown } from './strava/expected.ts';
import type { Generation, ReplicaLocale, StravaState } from './strava/model.ts';
import { randomAccount } from './strava/scenario/random-account.ts';
import { trainingBlock } from './strava/scenario/training-block.ts';
import { appendFeed, renderStatic } from './strava/static.ts';

const all = (css: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(css)];
const hrefs = (css: string): string[] => all(css).map((node) => node.getAttribute('href') ?? '');
const GENERATIONS: Generation[] = ['2024', '2026'];
const LOCALES: ReplicaLocale[] = ['en-US', 'en-GB', 'de', 'fr'];
const one = (overrides: Partial<StravaState> = {}) => stravaState({ activities: [stravaActivity()], ...overrides });

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('every page', () => {
  const paths = [
    '/athlete/training',
    '/dashboard',
    '/activities/19000000001',
    '/athletes/12345678',
    '/athlete/calendar',
  ];
  it.each(paths)('%s names the signed-in athlete by the training log alone', (path) => {
    renderStatic(document, one(), path);
    expect(hrefs('header a[href*="/training/log"]')).toEqual([`/athletes/${VIEWER.id}/training/log`]);
  });

  it.each(paths)('%s leads one who is signed out to the login page', (path) => {
    expect(renderStatic(document, one({ viewer: null }), path).pathname).toBe('/login');
    expect(all('a[href*="/training/log"]')).toEqual([]);
    expect(all('#login_form')).toHaveLength(1);
  });

  it.each(paths)('%s can be a challenge', (path) => {
    renderStatic(document, one({ refusal: 'challenge-page' }), path);
    expect(document.body.textContent).toContain('Checking your browser');
    expect(all('header, a')).toEqual([]);
  });
});

describe('my activities', () => {
  it('come without a row and are drawn later', () => {
    renderStatic(document, one(), '/athlete/training', 'server');
    expect(all('#search-results.activities tbody')).toHaveLength(1);
    expect(all('.training-activity-row')).toHaveLength(0);
    renderStatic(document, one(), '/athlete/training');
    expect(hrefs('.training-activity-row .col-title a')).toEqual(['https://www.strava.com/activities/19000000001']);
  });

  it.each([
    ['en-US', 'metric', 'Tue, 9/15/2026', '10.0 km', 'kilometers', '74 m'],
    ['en-GB', 'imperial', 'Tue, 15/09/2026', '6.2 mi', 'miles', '243 ft'],
    ['de', 'metric', 'Di, 15.09.2026', '10,0 km', 'Kilometer', '74 m'],
    ['fr', 'metric', 'mar. 15/09/2026', '10,0 km', 'kilomètres', '74 m'],
  ] as const)('write in %s, %s', (locale, units, date, distance, unit, climb) => {
    renderStatic(document, one({ locale, units }), '/athlete/training');
    const cell = (css: string): string => all(css)[0]?.textContent ?? '';
    expect([cell('td.col-date'), cell('td.col-dist'), cell('td.col-elev')]).toEqual([date, distance, climb]);
    expect(all('td.col-dist abbr')[0]?.title).toBe(unit);
    expect(cell('td.col-time')).toBe('1:00:00');
  });

  it('have a column of relative effort, and field names, for some accounts', () => {
    renderStatic(document, one(), '/athlete/training');
    expect(all('.col-suffer-score, [data-field-name]')).toEqual([]);
    renderStatic(document, one({ dialect: { sufferColumn: true, fieldNames: true } }), '/athlete/training');
    expect(all('td.col-suffer-score')[0]?.textContent).toBe('41');
    expect(all('a[data-field-name="name"]')).toHaveLength(1);
  });

  it('show twenty a page, newest first, hers alone', () => {
    const state = trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120);
    renderStatic(document, state, '/athlete/training');
    const first = hrefs('td.col-title a');
    expect(first).toHaveLength(20);
    renderStatic(document, state, '/athlete/training?page=2');
    expect(hrefs('td.col-title a').filter((href) => first.includes(href))).toEqual([]);
    expect(foreignShown(state, '/athlete/training')).toEqual([]);
  });
});

describe.each(GENERATIONS)('the feed of %s', (generation) => {
  const FEED = generation === '2024' ? 'main .feed-ui' : 'main .feature-feed';
  const CARD = generation === '2024' ? '[class*="FeedEntry__entry-container--"]' : '[id^="feed-entry-"]';

  it('has its own container and cards, and not the other one', () => {
    renderStatic(document, one({ generation }), '/dashboard');
    expect(all(FEED)).toHaveLength(1);
    expect(all(`${FEED} ${CARD}`)).toHaveLength(1);
    expect(all('.feed-ui, .feature-feed')).toHaveLength(1);
    expect(all('[data-testid="web-feed-entry"]')).toHaveLength(1);
    expect(all('[data-testid="activity-icon"] title')[0]?.textContent).toBe('Run');
  });

  it('tells the owner of a card, and of a group the first one alone', () => {
    const other = stravaActivity({ id: '5', athlete: '23456789' });
    const state = one({
      generation,
      activities: [stravaActivity(), other],
      feed: [{ type: 'group', ids: ['5', '19000000001'] }],
    });
    renderStatic(document, state, '/dashboard');
    expect(hrefs('[data-testid="owners-name"]')).toEqual(['/athletes/23456789']);
    expect(hrefs('[data-testid="activity_name"]')).toEqual(['/activities/5', '/activities/19000000001']);
    expect(ownShown(state, '/dashboard').map(({ id }) => id)).toEqual(['19000000001']);
    expect(foreignShown(state, '/dashboard').map(({ id }) => id)).toEqual(['5']);
  });

  it('grows downwards without touching what is there', () => {
    const state = trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120, { generation });
    renderStatic(document, state, '/dashboard');
    const before = all(CARD);
    const data = JSON.parse(document.getElementById('__NEXT_DATA__')?.textContent ?? '{}');
    const last = data.props.pageProps.feedProps.entries.at(-1).cursorData.updated_at;
    appendFeed(document, all(FEED)[0]!, state, String(last));
    expect(all(CARD).slice(0, before.length)).toEqual(before);
    expect(all(CARD).length).toBeGreaterThan(before.length);
    const names = hrefs('[data-testid="activity_name"]');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('an activity', () => {
  it.each([
    [
      '2024',
      'metric',
      /RunPageView\("19000000001", "Run", factory\); pageView\.isOwner\(true\)\.measurementUnits\("metric"\)/,
    ],
    [
      '2026',
      'imperial',
      /RunPageView\(19000000001, 'Run', factory\)\s+\.isOwner\(true\)\s+\.measurementUnits\('imperial'\)/,
    ],
  ] as const)('of %s says in its script what it is', (generation, units, script) => {
    renderStatic(document, one({ generation, units }), '/activities/19000000001');
    const text = all('script')
      .map((node) => node.textContent)
      .join('\n');
    expect(text).toMatch(script);
    expect(text).toMatch(/moving_time: 3600,\s+elapsed_time: 3720/);
  });

  it("says when it is somebody else's", () => {
    const foreign = stravaActivity({ id: '5', athlete: '23456789' });
    renderStatic(document, stravaState({ activities: [foreign] }), '/activities/5');
    expect(document.body.innerHTML).toContain('.isOwner(false)');
    expect(hrefs('#heading a.minimal')).toEqual(['/athletes/23456789']);
  });

  it.each(LOCALES)('writes its numbers in %s', (locale) => {
    renderStatic(document, one({ locale }), '/activities/19000000001');
    const sign = locale.startsWith('en') ? '.' : ',';
    expect(all('ul.inline-stats.section li strong')[0]?.textContent).toBe(`10${sign}01km`);
    expect(all('li.suffer-score strong')[0]?.textContent).toBe('41');
  });
});

describe('the rest', () => {
  it('is a profile whose links come with its props', () => {
    renderStatic(document, one(), '/athletes/12345678', 'server');
    expect(all('#interval-rides a')).toEqual([]);
    const props = all('#interval-rides [data-react-class="Microfrontend"]')[0]?.getAttribute('data-react-props') ?? '';
    expect(JSON.parse(props).appContext.preFetchedEntries[0].activity.startDate).toBe('2026-09-15T16:05:00Z');
    renderStatic(document, one(), '/athletes/12345678');
    expect(hrefs('#interval-rides [data-testid="activity_name"]')).toEqual(['/activities/19000000001']);
  });

  it('is a training calendar, Monday first, its month in the hash', () => {
    const july = stravaActivity({ id: '7', start: Date.parse('2026-07-31T22:30:00Z') });
    const state = one({ activities: [stravaActivity(), july] });
    renderStatic(document, state, '/athlete/calendar');
    const cells = all('table.month-calendar.marginless tbody tr td');
    expect(cells[0]?.textContent).toBe('');
    expect(cells[1]?.querySelector('.day')?.textContent).toBe('1');
    expect(cells[15]?.querySelector('ul.activities a')?.getAttribute('href')).toBe('/activities/19000000001');
    // Half past midnight on her clock: August's.
    renderStatic(document, state, '/athlete/calendar/2026#Aug');
    expect(hrefs('ul.activities a')).toEqual(['/activities/7']);
    expect(all('.selected-month')[0]?.textContent).toBe('Aug 2026');
  });

  it('is a training log of weeks', () => {
    renderStatic(document, one(), '/athletes/12345678/training/log');
    expect(all('[class*="_calendarRowContainer_"]')[0]?.dataset.timestamp).toBe(String(Date.parse('2026-09-14')));
  });
});

describe('random accounts', () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  it.each(seeds)('are the same for the same seed, and show what is expected of them (%i)', (seed) => {
    const state = randomAccount(seed);
    expect(randomAccount(seed)).toEqual(state);
    renderStatic(document, state, '/dashboard');
    const ids = [...ownShown(state, '/dashboard'), ...foreignShown(state, '/dashboard')].map(({ id }) => id);
    const short = (id: string): boolean => id.length < 16;
    const linked = hrefs('[data-testid="activity_name"]').map((href) => href.split('/').at(-1) ?? '');
    expect(linked.filter(short).sort()).toEqual(ids.filter(short).sort());
    expect(new Set(state.activities.map(({ id }) => id)).size).toBe(state.activities.length);
  });
});
