// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { StravaState } from '../../replicas/strava/model.ts';
import { trainingBlock } from '../../replicas/strava/scenario/training-block.ts';
import { askAgain, idsOf, readPage, showPage } from './show-page.ts';
import { editRow, marksByRow, turnTo } from './turn-list.ts';

const DAY = 86_400_000;
const MIDNIGHT = Date.parse('2026-09-15T22:00:00Z');
const block = (overrides: Partial<StravaState> = {}) => trainingBlock(MIDNIGHT, 120, overrides);
const own = ({ activities, viewer }: StravaState) =>
  activities.filter(({ athlete }) => athlete === viewer?.id).sort((a, b) => b.start - a.start);
const ids = (state: StravaState, from: number, to: number) =>
  own(state)
    .slice(from, to)
    .map(({ id }) => id)
    .sort();

function openList(overrides: Partial<StravaState> = {}) {
  const shown = showPage(block(overrides), '/athlete/training', 'server');
  shown.asked.length = 0;
  return shown;
}

describe('My Activities', () => {
  it('should wait while rows are not there, and while their data are not', () => {
    const shown = openList();
    expect(shown.site.read(shown.url, document, false)).toBeNull();
    turnTo(shown, {});
    expect(shown.site.read(shown.url, document, false)).toBeNull();
    askAgain(shown);
    expect(idsOf(shown.site.read(shown.url, document, false)?.events ?? [])).toEqual(ids(shown.state, 0, 20));
  });

  it('should ask the very address of the page, once, as the page does', () => {
    const shown = openList();
    const address = turnTo(shown, {});
    shown.asked.unshift(
      'https://www.strava.com/frontend/athletes/current',
      'https://elsewhere.example/athlete/training_activities',
    );
    expect(shown.site.wants?.(shown.url, document, shown.asked)).toEqual({
      address,
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
    });
    expect(askAgain(shown)).toEqual([address]);
    expect(shown.site.wants?.(shown.url, document, shown.asked)).toBeNull();
  });

  it('should read each page as it is turned to, and ask nothing for a page that was shown before', () => {
    const shown = openList();
    turnTo(shown, {});
    askAgain(shown);
    const second = turnTo(shown, { page: '2' });
    expect(askAgain(shown)).toEqual([second]);
    expect(idsOf(readPage(shown).events)).toEqual(ids(shown.state, 20, 40));
    turnTo(shown, {});
    expect(askAgain(shown)).toEqual([]);
    expect(idsOf(readPage(shown).events)).toEqual(ids(shown.state, 0, 20));
  });

  it('should give marks to the right rows after paging, sorting and quick edit', () => {
    const shown = openList();
    for (const query of [{}, { page: '2' }, { order: 'distance' }, { order: 'moving_time', page: '2' }, {}]) {
      turnTo(shown, query);
      const marks = marksByRow(shown);
      expect(marks).toHaveLength(20);
      expect(marks.filter(([mark, row]) => mark !== row)).toEqual([]);
    }
    const [, edited = ''] = own(shown.state).map(({ id }) => id);
    editRow(shown, edited);
    expect(marksByRow(shown)).toHaveLength(19);
    expect(marksByRow(shown).some(([mark]) => mark === edited)).toBe(false);
  });

  it('should ask again for a row that Save has changed, and for a new activity', () => {
    const shown = openList();
    const address = turnTo(shown, {});
    readPage(shown);
    const spent = new Map([[address, 1]]);
    const changed = own(shown.state)[2]!;
    changed.name = 'Another name';
    changed.tags = [1];
    turnTo(shown, {});
    expect(askAgain(shown, spent)).toEqual([address]);
    const reading = shown.site.read(shown.url, document, false);
    expect(reading?.events.find(({ nativeId }) => nativeId === changed.id)?.activity?.tag).toBe('race');
    shown.state.activities.push({ ...changed, id: '19999999999', start: shown.state.now - 3_600_000 });
    turnTo(shown, {});
    expect(askAgain(shown, spent)).toEqual([address]);
    expect(idsOf(readPage(shown).events)).toContain('19999999999');
  });

  it('should say what stays without data', () => {
    const shown = openList();
    turnTo(shown, {});
    shown.asked.length = 0;
    expect(shown.site.read(shown.url, document, true)).toMatchObject({
      events: [],
      seen: [],
      problems: [{ code: 'lost-events', where: 'training', detail: '20 without data' }],
    });
  });

  it('should read 500 rows, each once', () => {
    const [one] = own(block());
    const activities = Array.from({ length: 500 }, (_, i) => ({
      ...one!,
      id: String(17_000_000_000 + i),
      start: one!.start - i * 7_200_000,
    }));
    const shown = openList({ activities, feed: null });
    const body = document.createElement('tbody');
    for (let page = 1; page <= 25; page++) {
      turnTo(shown, { page: String(page) });
      askAgain(shown);
      body.append(...document.querySelectorAll('#search-results tbody tr'));
    }
    document.querySelector('#search-results tbody')?.replaceWith(body);
    expect(idsOf(readPage(shown).events)).toEqual(activities.map(({ id }) => id).sort());
    expect(marksByRow(shown).filter(([mark, row]) => mark === row)).toHaveLength(500);
  });
});

describe('the days that My Activities speaks for', () => {
  const seenAfter = (query: Record<string, string>, change: Partial<StravaState> = {}, age = 0) => {
    const shown = openList(change);
    turnTo(shown, query);
    askAgain(shown);
    shown.state.now += age;
    return shown.site.read(shown.url, document, false)?.seen;
  };
  const dates = own(block()).map(({ start }) => new Date(start + 7_200_000).toISOString().slice(0, 10));
  const dayAfter = (date = '') => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);

  it.each([
    ['the first page, from the day after its oldest to tomorrow', {}, dayAfter(dates[19]), '2026-09-18'],
    ['a later page, up to its newest day', { page: '2' }, dayAfter(dates[39]), dates[20]],
  ])('should be those of %s', (_what, query, from, to) => {
    expect(seenAfter(query)).toEqual([{ calendars: 'visible', from, to }]);
  });

  it('should be those of the last page, with its oldest day', () => {
    const activities = own(block()).slice(0, 30);
    expect(seenAfter({ page: '2' }, { activities, feed: null })).toEqual([
      { calendars: 'visible', from: dates[29], to: dates[20] },
    ]);
  });

  it.each([
    ['a search', { keywords: 'lake' }],
    ['one sport', { sport_type: 'Run' }],
    ['races alone', { tags: '1' }],
    ['no commutes', { commute: 'false' }],
    ['new ones alone', { new_activity_only: 'true' }],
    ['the longest first', { order: 'distance' }],
    ['a page past the end', { page: '9' }],
  ])('should be none under %s', (_what, query) => {
    const seen = seenAfter(query);
    expect(seen ?? []).toEqual([]);
  });

  it('should end with what was certainly over when old data came', () => {
    expect(seenAfter({}, {}, 60_000)).toEqual(seenAfter({}));
    expect(seenAfter({}, {}, 2 * DAY)).toEqual([{ calendars: 'visible', from: dayAfter(dates[19]), to: '2026-09-15' }]);
  });

  it('should be none while a row is a form', () => {
    const shown = openList();
    turnTo(shown, {});
    readPage(shown);
    editRow(shown, own(shown.state)[3]!.id);
    const reading = shown.site.read(shown.url, document, false);
    expect(reading).toMatchObject({ seen: [], problems: [] });
    expect(reading?.events).toHaveLength(19);
  });

  it('should be none where one of them could not be read', () => {
    const state = block();
    own(state)[4]!.id = '9007199254740995';
    const shown = showPage({ ...state, dialect: { noIdString: true } }, '/athlete/training');
    expect(readPage(shown, true)).toMatchObject({ seen: [], problems: [{ code: 'lost-events' }] });
  });
});
