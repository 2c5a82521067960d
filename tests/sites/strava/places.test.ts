// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FeedItem, StravaState } from '../../replicas/strava/model.ts';
import { trainingBlock } from '../../replicas/strava/scenario/training-block.ts';
import { appendFeed, showMonth } from '../../replicas/strava/static.ts';
import { askAgain, type Shown, showPage } from './show-page.ts';

const ME = '12345678';
const block = (overrides: Partial<StravaState> = {}) =>
  trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120, overrides);
const placesOf = ({ site, url }: Shown) => {
  site.page(url, document);
  return site.places(document);
};
const cardWith = (id: string) =>
  [...document.querySelectorAll('main > div > *')].find((card) => card.querySelector(`a[href="/activities/${id}"]`));

describe('marks in the feed', () => {
  it.each(['2024', '2026'] as const)('should stand behind her own cards, in the page of %s', (generation) => {
    const state = block({ generation });
    const shown = showPage(state, '/dashboard');
    const feed = document.querySelector('.feed-ui, .feature-feed')!;
    appendFeed(document, feed, state, String(Math.floor((state.now - 6 * 86_400_000) / 1000)));
    const places = placesOf(shown);
    expect(places?.scale).toBe('lines');
    const marked = state.activities.filter(({ id }) => places?.onEvent(id).length);
    expect(marked.length).toBeGreaterThan(8);
    expect(marked.filter(({ athlete }) => athlete !== ME)).toEqual([]);
    for (const { id } of marked) {
      const [anchor] = places?.onEvent(id) ?? [];
      expect(anchor?.chip).toBe(cardWith(id));
      expect(anchor?.parent).toBe(feed);
      expect(anchor?.box).toBeNull();
    }
  });

  it('should stand behind a card of a group once its data say that she is in it', () => {
    const state = block({ dialect: { feedData: 'request' } });
    const race = state.activities.find(({ name, athlete }) => name === 'Canal Half Marathon' && athlete === ME)!;
    const other = state.activities.find(({ name, athlete }) => name === 'Canal Half Marathon' && athlete !== ME)!;
    const shown = showPage(state, '/dashboard');
    expect(placesOf(shown)?.onEvent(race.id)).toEqual([]);
    expect(askAgain(shown)).toEqual(['https://www.strava.com/dashboard/feed?feed_type=following']);
    expect(placesOf(shown)?.onEvent(race.id)).toHaveLength(1);
    expect(placesOf(shown)?.onEvent(other.id)).toEqual([]);
  });

  const card = (owner: string, title: string, more = '') =>
    `<div id="feed-entry-1"><div data-testid="web-feed-entry"><a data-testid="owners-name" href="/athletes/${owner}">x</a>` +
    `<a data-testid="activity_name" href="/activities/${title}">x</a>${more}</div></div>`;

  it.each([
    ['her card', card(ME, '7'), 1],
    ["another's card that leads to her activity", card('2', '7'), 0],
    ["another's card with her activity in a comment", card('2', '8', '<a href="/activities/7">look</a>'), 0],
    ["her card with another's activity in a comment", card(ME, '8', '<a href="/activities/7">look</a>'), 0],
    ['a card of two owners', card('2', '7', `<a data-testid="owners-name" href="/athletes/${ME}">x</a>`), 0],
    ["a club's card", card(ME, '7').replace('/athletes/', '/clubs/'), 0],
    ['a card on another host', card(ME, '7').replace('"/athletes/', '"https://example.com/athletes/'), 0],
    ['two titles', card(ME, '7', '<a data-testid="activity_name" href="/activities/8">x</a>'), 0],
    ['an empty card', '<div id="feed-entry-1"></div>', 0],
  ])('should not be fooled: %s', (_what, html, count) => {
    const shown = showPage(block(), '/dashboard');
    const feed = document.querySelector('.feature-feed');
    const made = new DOMParser().parseFromString(html, 'text/html');
    feed?.replaceChildren(...[...made.body.children].map((node) => document.importNode(node, true)));
    expect(placesOf(shown)?.onEvent('7')).toHaveLength(count);
  });
});

describe('the panel on the page of an activity', () => {
  it('should stand under its figures, and above other tabs where those are not', () => {
    const state = block();
    const { id } = state.activities.find(({ athlete }) => athlete === ME)!;
    const shown = showPage(state, `/activities/${id}`);
    const [panel, ...more] = placesOf(shown)?.onEvent(id) ?? [];
    expect(more).toEqual([]);
    expect(panel?.chip?.matches('.inline-stats')).toBe(true);
    expect(panel?.parent.matches('.activity-stats')).toBe(true);
    expect(placesOf(shown)?.onEvent('1')).toEqual([]);
    const tab = showPage(state, `/activities/${id}/analysis`);
    expect(placesOf(tab)?.onEvent(id)[0]?.parent.id).toBe('heading');
  });
});

describe('dots in the training calendar', () => {
  const show = (path: string, overrides: Partial<StravaState> = {}) => showPage(block(overrides), path);
  const dayOf = (shown: Shown, date: string) =>
    placesOf(shown)?.day(date)?.parent.querySelector('.day')?.textContent ?? null;

  it.each([{}, { dialect: { neighbourDays: true } }, { locale: 'de' as const }])(
    'should stand in the cells of their days: %j',
    (overrides) => {
      const shown = show('/athlete/calendar/2026#Sep', overrides);
      expect(placesOf(shown)?.scale).toBe('days');
      expect([1, 9, 30].map((day) => dayOf(shown, `2026-09-${String(day).padStart(2, '0')}`))).toEqual([
        '1',
        '9',
        '30',
      ]);
      expect([dayOf(shown, '2026-08-31'), dayOf(shown, '2026-10-01')]).toEqual([null, null]);
    },
  );

  it('should follow the hash, and the month that is there while the hash is ahead', () => {
    const shown = show('/athlete/calendar/2026#Sep');
    const august = { ...shown, url: new URL('/athlete/calendar/2026#Aug', shown.url) };
    expect(dayOf(august, '2026-09-09')).toBe('9');
    expect(dayOf(august, '2026-08-09')).toBeNull();
    showMonth(document, shown.state, august.url);
    expect(dayOf(august, '2026-08-09')).toBe('9');
    expect(dayOf(august, '2026-09-09')).toBeNull();
  });

  it('should be measured from what places them, which is no table that is not positioned itself', () => {
    const shown = show('/athlete/calendar/2026#Sep');
    const at = (left: number, top: number) => () => new DOMRect(left, top, 10, 10);
    const table = document.querySelector<HTMLElement>('table.month-calendar')!;
    const around = document.querySelector<HTMLElement>('#training-calendar')!;
    for (const cell of table.querySelectorAll<HTMLElement>('td, tr, tbody')) cell.style.position = 'static';
    for (const part of [table, ...document.querySelectorAll<HTMLElement>('.month')]) part.style.position = 'static';
    around.style.position = 'relative';
    around.getBoundingClientRect = at(100, 50);
    table.getBoundingClientRect = at(110, 90);
    expect(placesOf(shown)?.day('2026-09-09')?.origin()).toEqual({ left: 100, top: 50 });
    const cell = placesOf(shown)?.day('2026-09-09')?.parent as HTMLElement;
    cell.style.position = 'relative';
    cell.getBoundingClientRect = at(120, 130);
    expect(placesOf(shown)?.day('2026-09-09')?.origin()).toEqual({ left: 120, top: 130 });
  });

  it('should stand nowhere where the month is not sure', () => {
    const shown = show('/athlete/calendar/2026#Feb');
    expect(dayOf(shown, '2026-02-03')).toBe('3');
    // No activity in February: only the weekday of its first tells, and that is not July's.
    const july = { ...shown, url: new URL('/athlete/calendar/2026#Jul', shown.url) };
    expect(placesOf(july)).toBeNull();
  });

  it('should stand nowhere while the page still shows another year than its address says', () => {
    const shown = show('/athlete/calendar/2026#Sep');
    expect(dayOf(shown, '2026-09-15')).toBe('15');
    // With weeks from Sunday, September 2025 would begin under the same column.
    const before = { ...shown, url: new URL('/athlete/calendar/2025#Sep', shown.url) };
    expect(placesOf(before)?.day('2025-09-15') ?? null).toBeNull();
  });
});

describe('the feed as items', () => {
  it('should give nothing for posts, challenges, clubs and promotions', () => {
    const feed: FeedItem[] = ['post', 'challenge', 'club', 'promo'].map((type) => ({
      type: type as 'post',
      by: 'Riverside Runners',
      text: 'Hello',
    }));
    const shown = showPage(block({ feed }), '/dashboard');
    expect(shown.site.read(shown.url, document, false)).toMatchObject({ events: [], seen: [], problems: [] });
  });
});
